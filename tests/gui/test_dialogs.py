"""Dialogs on a real engine: what they ask for, what they refuse, and what they never show."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import PASSPHRASE
from tests.gui.desks import button, words
from tests.gui.station_desks import KEY, PATIENCE_MS, Station, fill_in
from tests.store.estate import Clock
from vamt_qt.cli.program import Place
from vamt_qt.gui.dialogs.add_keys import AddKeys, Purchased, what_was_pasted
from vamt_qt.gui.dialogs.change_option import ChangeOption
from vamt_qt.gui.dialogs.clearinghouses import (
    ClearinghouseForm,
    Clearinghouses,
    read_clearinghouses,
)
from vamt_qt.gui.dialogs.for_product import ClearRegistryKey, Rearm
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.dialogs.import_list import ImportKeys, ImportMachines
from vamt_qt.gui.dialogs.lane_limits import LaneLimits
from vamt_qt.gui.dialogs.logons import ChooseLogon, LogonForm, Logons
from vamt_qt.gui.dialogs.machine_form import MachineForm, ManyMachinesForm
from vamt_qt.gui.dialogs.unlock import Unlock
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.identifiers import MachineId, Sku
from vamt_qt.licensing.logon import LogonKind
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import (
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
    LicensedProduct,
    LicenseStatus,
)
from vamt_qt.licensing.route import JumpHost
from vamt_qt.store.opening import open_store

OTHER_KEY = "BBBBB-CCCCC-DDDDD-FFFFF-KKKKK"
Left = Qt.MouseButton.LeftButton


def test_machines_are_added_edited_and_filed_together(station: Station) -> None:
    desk = station.desk
    dialog = station.open(MachineForm(desk, None))
    assert "needs a name" in station.refused(dialog)
    fill_in(dialog, name="alpha", site="Plant North", tags="wave-1, kiosk")
    dialog.carrier.setCurrentText("SSH")
    assert dialog.port.value() == 22
    station.accept(dialog)
    again = station.open(MachineForm(desk, None))
    fill_in(again, name="alpha")
    assert "in the inventory already" in station.refused(again)
    assert again.name.text() == "alpha", "what was typed stays"
    fill_in(again, name="beta")
    station.accept(again)
    alpha, beta = station.machines()
    assert (alpha.carrier, alpha.port, alpha.tags) == (CarrierKind.SSH, 22, ("wave-1", "kiosk"))
    one = station.open(MachineForm(desk, None, beta))
    fill_in(one, address="10.0.0.9")
    station.accept(one)
    many = station.open(ManyMachinesForm(desk, None, station.machines()))
    assert "Nothing was changed yet" in station.refused(many)
    fill_in(many, site="Plant South", tags_to_add="moved")
    station.accept(many)
    alpha, beta = station.machines()
    assert (alpha.site, beta.site) == ("Plant South", "Plant South")
    assert (alpha.tags, beta.tags) == (("wave-1", "kiosk", "moved"), ("moved",))
    assert beta.address == "10.0.0.9"


def test_a_list_with_a_fault_changes_nothing_and_says_which_row(
    station: Station, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("name,address,carrier\nalpha,10.0.0.1,ssh\nbeta,10.0.0.2,winrm\n")
    bad.write_text("name,address,carrier\ngamma,10.0.0.3,pigeon\n")
    dialog = station.open(ImportMachines(station.desk, None, str(bad)))
    assert "carrier" in station.refused(dialog)
    assert station.machines() == ()
    dialog.file.path.setText(str(tmp_path / "absent.csv"))
    station.refused(dialog)
    dialog.file.path.setText(str(good))
    station.accept(dialog)
    assert [machine.name for machine in station.machines()] == ["alpha", "beta"]


def test_logons_are_made_chosen_and_forgotten(station: Station) -> None:
    desk = station.desk
    station.ask("machines.add", {"name": "alpha"})
    form = station.open(LogonForm(desk, None))
    assert "needs a name and a user" in station.refused(form)
    fill_in(form, name="North", user="LAB\\admin", password="a secret of tests")
    assert "a secret of tests" not in words(form)
    station.accept(form)
    choice = station.open(ChooseLogon(desk, [station.machines()[0].id], None))
    station.qtbot.waitUntil(lambda: choice.choice.count() == 1)
    station.accept(choice)
    assert station.machines()[0].credential == "North"
    listed = station.open(Logons(desk, None))
    station.qtbot.waitUntil(lambda: listed.panel.model.rowCount() == 1)
    listed.panel.view.select_ids(["North"])
    QTest.mouseClick(button(listed, "Remove"), Left)
    question = next(one for one in listed.findChildren(Question))
    assert "1 machine will have no logon" in words(question)
    station.accept(question)
    station.qtbot.waitUntil(lambda: listed.panel.model.rowCount() == 0)
    assert station.read(lambda views: views.credentials()) == ()


def test_a_logon_by_key_names_its_file(station: Station, tmp_path: Path) -> None:
    key = tmp_path / "id_ed25519"
    key.write_text("no key yet")
    form = station.open(LogonForm(station.desk, None))
    form.kind.setCurrentIndex(list(LogonKind).index(LogonKind.KEY))
    fill_in(form, name="North", user="LAB\\admin")
    assert "needs a file" in station.refused(form)
    form.file.setText(str(tmp_path / "elsewhere"))
    assert "There is no file" in station.refused(form)
    form.file.setText(str(key))
    station.accept(form)
    (row,) = station.read(lambda views: views.credentials())
    assert (row.kind, row.file) == (LogonKind.KEY, str(key))


def test_the_way_to_a_machine_is_asked_for_with_ssh_only(station: Station) -> None:
    form = station.open(MachineForm(station.desk, None))
    assert not form.jump.isVisibleTo(form)
    form.carrier.setCurrentIndex(2)
    assert form.jump.isVisibleTo(form)
    fill_in(form, name="PC-BEHIND", jump_hosts="not a host")
    assert "names no jump host" in station.refused(form)
    form.jump.setText("gate@bastion.lab.example:2222")
    form.old.setChecked(True)
    station.accept(form)
    route = next(one for one in station.machines() if one.name == "PC-BEHIND").route
    assert route.jump == (JumpHost("bastion.lab.example", 2222, "gate"),)
    assert route.old_algorithms


def test_a_kms_setting_is_checked_before_a_machine_is_asked(station: Station) -> None:
    dialog = station.open(ChangeOption(station.desk, [], None))
    dialog.value.setText("kms lab")
    QTest.mouseClick(dialog.primary, Left)
    assert "It has to be a name or an address" in words(dialog)
    dialog.clear.setChecked(True)
    assert not dialog.value.isEnabled()


def test_machines_at_once_are_kept_in_all_and_of_one_site(station: Station) -> None:
    station.ask("settings.put", {"name": "lanes", "value": 7})
    dialog = station.open(LaneLimits(station.desk, None))
    station.qtbot.waitUntil(dialog.primary.isEnabled, timeout=PATIENCE_MS)
    assert (dialog.in_all.value(), dialog.of_site.text()) == (7, "As many as in all")
    dialog.in_all.setValue(12)
    dialog.of_site.setValue(3)
    station.accept(dialog)
    again = station.open(LaneLimits(station.desk, None))
    station.qtbot.waitUntil(again.primary.isEnabled, timeout=PATIENCE_MS)
    assert (again.in_all.value(), again.of_site.value()) == (12, 3)
    again.of_site.setValue(0)
    station.accept(again)
    assert station.read(lambda views: views.setting("lanes")) == 12
    assert station.read(lambda views: views.setting("lanes_per_site")) is None


def test_a_setting_can_be_meant_for_another_product_than_windows(station: Station) -> None:
    ids = [MachineId("m1"), MachineId("m2")]
    with (
        open_store(station.data, clock=Clock(), operator="ann", host="pc") as store,
        store.writing() as unit,
    ):
        for id_, application, name in zip(
            ids,
            (WINDOWS_APPLICATION, OFFICE_APPLICATION),
            ("Windows 11", "Office 2024"),
            strict=True,
        ):
            unit.add_machine(
                Machine(id=id_, name=id_, address=id_, carrier=CarrierKind.SSH, port=22)
            )
            kept = LicensedProduct(
                machine=id_,
                sku=Sku(id_),
                application=application,
                name=name,
                status=LicenseStatus.NOTIFICATION,
            )
            unit.save_products(id_, [kept])
    dialog = station.open(ChangeOption(station.desk, ids, None))
    station.qtbot.waitUntil(lambda: dialog.product.choice.count() > 1, timeout=PATIENCE_MS)
    choice = dialog.product.choice
    assert [choice.itemText(n) for n in range(choice.count())] == [
        "Windows",
        "Office 2024 · on 1 machine",
    ]
    assert choice.isVisible()
    assert dialog.product.arguments == {}
    choice.setCurrentIndex(1)
    assert dialog.product.arguments["application"] == OFFICE_APPLICATION
    alone = station.open(Rearm(station.desk, ids[:1], None))
    station.qtbot.waitUntil(lambda: alone.product.is_read, timeout=PATIENCE_MS)
    assert not alone.product.choice.isVisible()
    whole = station.open(ClearRegistryKey(station.desk, ids, None))
    station.qtbot.waitUntil(lambda: whole.product.is_read, timeout=PATIENCE_MS)
    whole.product.choice.setCurrentIndex(1)
    assert whole.product.arguments == {"product": "", "application": OFFICE_APPLICATION}


def test_product_keys_are_hidden_from_the_first_letter_on(station: Station) -> None:
    dialog = station.open(AddKeys(station.desk, None))
    assert dialog.keys.echoMode() is QLineEdit.EchoMode.Password
    QApplication.clipboard().setText(f"{KEY}\n{OTHER_KEY}\n")
    dialog.keys.setFocus()
    dialog.keys.paste()
    said = words(dialog)
    assert "2 lines: …KKKKK, …KKKKK" in said
    assert not [part for part in KEY.split("-")[:4] if part in said]
    dialog.purchased.setValue(112)
    fill_in(dialog, description="Agreement 7")
    station.accept(dialog)
    keys = station.read(lambda views: views.keys())
    assert [(key.purchased, key.description) for key in keys] == [(112, "Agreement 7")] * 2
    again = station.open(AddKeys(station.desk, None))
    again.keys.setText(KEY)
    assert f"In the list already: …{KEY[-5:]}" in station.refused(again)
    again.keys.setText(KEY[:-1])
    refusal = station.refused(again)
    assert "Nothing was added" in refusal
    assert KEY[:5] not in refusal
    purchased = station.open(Purchased(station.desk, None, keys[0]))
    purchased.purchased.setValue(-1)
    station.accept(purchased)
    assert station.read(lambda views: views.key(keys[0].id)).purchased is None  # type: ignore[union-attr]


def test_a_file_of_keys_is_taken_in(station: Station, tmp_path: Path) -> None:
    listed = tmp_path / "keys.csv"
    listed.write_text(f"key,purchased,description\n{KEY},25,from the portal\n")
    dialog = station.open(ImportKeys(station.desk, None, str(listed)))
    dialog.application.setCurrentText("Office")
    station.accept(dialog)
    (key,) = station.read(lambda views: views.keys())
    assert (key.purchased, key.last_five) == (25, "KKKKK")
    assert key.application.startswith("0ff1ce15")


def test_a_clearinghouse_needs_a_safe_address(station: Station) -> None:
    dialog = station.open(ClearinghouseForm(station.desk, None))
    fill_in(dialog, name="central", address="http://10.0.0.1", token="a token of tests")
    assert "https://" in station.refused(dialog)
    fill_in(dialog, address="https://10.0.0.1")
    station.accept(dialog)
    assert station.ask("clearinghouses.list", {})["names"] == ["central"]


def test_a_clearinghouse_is_forgotten_after_a_question(station: Station) -> None:
    told = {"name": "central", "url": "https://10.0.0.1", "token": "a token of tests"}
    station.ask("clearinghouses.set", told)
    listed = station.open(Clearinghouses(station.desk, None))
    station.qtbot.waitUntil(lambda: listed.panel.model.rowCount() == 1)
    listed.panel.view.select_ids(["central"])
    QTest.mouseClick(button(listed, "Remove"), Left)
    question = next(one for one in listed.findChildren(Question))
    assert "cannot be undone" in words(question)
    station.accept(question)
    station.qtbot.waitUntil(lambda: listed.panel.model.rowCount() == 0)
    assert station.read(read_clearinghouses) == []


def test_a_pinned_certificate_stays_pinned_when_a_clearinghouse_is_changed(
    station: Station,
) -> None:
    dialog = station.open(ClearinghouseForm(station.desk, None))
    fill_in(dialog, name="central", address="https://10.0.0.1", token="a token of tests")
    fill_in(dialog, fingerprint="not a fingerprint")
    assert "fingerprint" in station.refused(dialog).lower()
    fill_in(dialog, fingerprint="AB:" * 31 + "AB")
    station.accept(dialog)
    (known,) = station.read(read_clearinghouses)
    assert known.pin == "ab" * 32
    again = station.open(ClearinghouseForm(station.desk, None, known))
    fill_in(again, token="another token of tests")
    station.accept(again)
    assert station.read(read_clearinghouses) == [known]


def test_a_new_vault_is_given_a_passphrase_and_opens_with_it_only(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    place = Place(data_dir=tmp_path / "data")
    first = Station(qtbot, theme, place)
    greeting = first.start()
    assert (greeting["unlocked"], greeting["vault"]) == (False, "new")
    opened: list[bool] = []
    first.desk.engine.unlocked_changed.connect(opened.append)
    dialog = first.open(Unlock(first.desk, None, new=True))
    dialog.passphrase.setText(PASSPHRASE)
    dialog.again.setText("something else entirely")
    assert "not the same" in first.refused(dialog)
    dialog.passphrase.setText("short")
    assert "At least" in first.refused(dialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.again.setText(PASSPHRASE)
    with qtbot.waitSignal(first.desk.engine.unlocked_changed, timeout=PATIENCE_MS):
        first.accept(dialog)
    assert first.desk.engine.unlocked
    first.leave()
    greeting = first.start()
    assert (greeting["unlocked"], greeting["vault"]) == (False, "passphrase")
    again = first.open(Unlock(first.desk, None))
    again.passphrase.setText("not the passphrase")
    first.refused(again)
    assert opened == [True], "the wrong passphrase opened it"
    again.passphrase.setText(PASSPHRASE)
    first.accept(again)
    assert first.desk.engine.unlocked
    first.leave()
    first.desk.reader.close()


def test_a_costly_dialog_is_not_pressed_by_return(qtbot: QtBot, station: Station) -> None:
    question = station.open(
        Question(station.desk, "Remove it?", "It is gone then.", None, yes="Go")
    )
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(QApplication.focusWidget() or question, Qt.Key.Key_Return)


def test_a_dialog_says_that_the_engine_is_gone(station: Station) -> None:
    dialog = station.open(MachineForm(station.desk, None))
    fill_in(dialog, name="alpha")
    station.leave()
    said = station.refused(dialog)
    assert "engine" in said.casefold()
    dialog.close()
    station.start()


@given(st.text(alphabet="BCDFGHJKMPQRTVWXY2346789-\n ", max_size=90))
def test_what_is_said_of_a_pasted_text_never_holds_a_key(text: str) -> None:
    said = what_was_pasted(text)
    for line in text.splitlines():
        plain = "".join(line.split()).replace("-", "")
        if len(plain) >= 10:
            assert plain not in said.replace("-", "").replace(" ", "")


def test_an_answer_closes_no_dialog_from_under_the_chooser_of_its_file(
    station: Station, tmp_path: Path
) -> None:
    listed = tmp_path / "machines.csv"
    listed.write_text("name\nPC-1\n")
    dialog = ImportMachines(station.desk, station.roof, str(listed))
    dialog.open()
    answered: list[object] = []
    dialog.done_with.connect(answered.append)
    dialog.decide()
    dialog.file._browse()
    (chooser,) = dialog.findChildren(QFileDialog)
    station.qtbot.waitUntil(lambda: bool(answered), timeout=PATIENCE_MS)
    assert (dialog.isVisible(), chooser.isVisible()) == (True, True)
    with station.qtbot.waitSignal(dialog.accepted):
        chooser.reject()
