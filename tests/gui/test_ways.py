"""The other ways to a licence, each on a real lab and a real engine: planned, run, and counted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.benches import PATIENCE_MS, Bench, kill, press, tab_to, type_text
from tests.gui.desktops import Desktop
from tests.gui.spoken import nameless
from vamt_qt.exchange.client_keys import client_keys
from vamt_qt.gui.shell.commands import of_menu
from vamt_qt.gui.wizards import (
    KmsClientWizard,
    OnlineActivationWizard,
    ProxyActivationWizard,
    ReactivationWizard,
    RunWizard,
)
from vamt_qt.gui.wizards.forecast import Fate
from vamt_qt.licensing.product import WINDOWS_APPLICATION

Key = Qt.Key
WAYS: dict[str, tuple[str, type[RunWizard]]] = {
    "A": ("Activate…", ProxyActivationWizard),
    "O": ("Activate online…", OnlineActivationWizard),
    "R": ("Reactivate with stored IDs…", ReactivationWizard),
    "K": ("Set up as KMS client…", KmsClientWizard),
}


def done(bench: Bench, verb: str, **arguments: Any) -> None:
    """Let the engine do something, as an earlier day would have."""
    failures: list[object] = []
    bench.desk.engine.call(verb, arguments, done=lambda _: None, failed=failures.append)
    bench.until(lambda: not bench.desk.engine.under_way())
    assert not failures


def planned(bench: Bench, wizard: RunWizard) -> None:
    """Lead from the wizard's own page to its plan."""
    wizard.next()
    assert wizard.step() == "spend"
    bench.until(lambda: wizard.spend_page.plan is not None)


def run_to_its_end(bench: Bench, wizard: RunWizard) -> dict[str, int]:
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    wizard.next()
    bench.until(lambda: bool(finished))
    assert wizard.step() == "result"
    return finished[0]


def test_online_activation_names_its_cost_and_spends_that(bench: Bench) -> None:
    wizard = OnlineActivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    count = len(bench.ids())
    wizard.next()
    wizard.choose_key(bench.key())
    assert not wizard.key_page.reuse.isVisible()
    assert not wizard.key_page.installed.isVisible()
    planned(bench, wizard)
    runs = len(bench.views.runs())
    assert bench.spent() == bench.lab.clearinghouse.issued == 0
    press(Key.Key_Return)
    assert wizard.step() == "spend", "Return alone must not spend"
    assert len(bench.views.runs()) == runs
    assert wizard.spend_page.is_costly()
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    tab_to(f"Spend {count} activations")
    press(Key.Key_Return)
    bench.until(lambda: bool(finished))
    assert finished[0]["activated"] == finished[0]["spent"] == count
    assert bench.spent() == bench.lab.clearinghouse.issued == bench.newly_licensed() == count


def test_an_engine_killed_in_an_online_activation_spends_nothing_twice(bench: Bench) -> None:
    wizard = OnlineActivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    wizard.choose_key(bench.key())
    planned(bench, wizard)
    bench.gate.close_at("Activate")
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    wizard.next()
    bench.until(bench.gate.reached.is_set)
    bench.until(lambda: bool(wizard.run.runs))
    with bench.qtbot.waitSignal(wizard.interrupted_run, timeout=PATIENCE_MS):
        kill(bench.desk.engine)
    # The machines go on without anybody who listens: some activate themselves after all.
    bench.gate.open()
    tab_to("Resume the run")
    press(Key.Key_Space)
    bench.until(lambda: bool(finished))
    count = len(bench.ids())
    assert finished[0]["failed"] == 0
    assert bench.spent() == bench.lab.clearinghouse.issued == bench.newly_licensed() == count


def test_each_way_is_found_wherever_one_looks(bench: Bench) -> None:
    desktop = Desktop(bench)
    page = desktop.machines
    desktop.choose(*bench.ids()[:2])
    bench.until(page.panel.bar.isVisible)
    menus = [page.panel.view.build_menu(), page.panel.bar.more.menu()]
    found = [{one.title.rpartition(": ")[2] for one in of_menu(menu, "")} for menu in menus]
    offered = {one.shortcut: one for one in desktop.window.commands() if one.shortcut}
    for letter, (words, kind) in WAYS.items():
        assert all(words in titles for titles in found)
        command = offered[f"Ctrl+Shift+{letter}"]
        assert command.title.endswith(words)
        assert not command.reason
        with bench.qtbot.waitActive(desktop.window):
            desktop.window.activateWindow()
        page.panel.view.setFocus()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(page.panel.view, Qt.Key[f"Key_{letter}"], both)
        wizard = desktop.dialog(kind)
        bench.until(wizard.machines_page.is_complete)
        assert not nameless(wizard)
        wizard.next()
        assert not nameless(wizard)
        with bench.qtbot.waitSignal(wizard.rejected):
            wizard.reject()


def test_online_activation_tells_where_nothing_need_be_spent(bench: Bench) -> None:
    done(bench, "activate", machines=bench.ids(), key=bench.key(), clearinghouse="lab")
    for truth in bench.lab.truths():
        bench.lab.reimage(truth.name)
    done(bench, "probe", machines=bench.ids())
    wizard = OnlineActivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    wizard.choose_key(bench.key())
    planned(bench, wizard)
    assert "Local reactivation gives it back" in wizard.spend_page.banner.accessibleName()


def test_stored_ids_go_back_and_the_others_are_told_why(bench: Bench) -> None:
    had, never = bench.ids()[:2], bench.ids()[2:]
    done(bench, "activate", machines=had, key=bench.key(), clearinghouse="lab")
    names = {one.name for one in bench.views.machines() if one.id in had}
    for name in names:
        bench.lab.reimage(name)
    done(bench, "probe", machines=bench.ids())
    wizard = ReactivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    wizard.choose_key(bench.key())
    planned(bench, wizard)
    plan = wizard.spend_page.plan
    assert plan is not None
    assert plan.count(Fate.REUSE) == len(had)
    assert plan.count(Fate.NONE_STORED) == len(never)
    assert not wizard.spend_page.is_costly()
    assert wizard.spend_page.primary_text() == "Reactivate 2 machines, spending nothing"
    issued = bench.lab.clearinghouse.issued
    result = run_to_its_end(bench, wizard)
    assert (result["activated"], result["failed"], result["spent"]) == (2, len(never), 0)
    assert bench.lab.clearinghouse.issued == issued
    (cause,) = wizard.run.progress.causes()
    assert cause.code == "none-stored"
    assert not wizard.result_page.export.isVisible()


def test_a_kms_client_is_set_up_by_the_keyboard(bench: Bench) -> None:
    done(bench, "probe", machines=bench.ids())
    wizard = KmsClientWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    assert wizard.step() == "host"
    press(Key.Key_Down)
    assert wizard.kms_page.by_name.isChecked()
    assert not wizard.kms_page.is_complete()
    tab_to("KMS host")
    type_text("kms lab")
    wizard.next()
    assert wizard.step() == "host"
    assert wizard.kms_page.banner.isVisible()
    wizard.kms_page.host.setText("kms.lab.example")
    planned(bench, wizard)
    count = len(bench.ids())
    plan = wizard.spend_page.plan
    assert plan is not None
    assert plan.through == count
    assert set(plan.notes) >= {one for one, fate in plan.fates.items() if fate is Fate.SET_UP}
    assert wizard.spend_page.primary_text() == f"Set up {count} machines, spending nothing"
    result = run_to_its_end(bench, wizard)
    assert (result["activated"], result["failed"], result["spent"]) == (count, 0, 0)
    published = {key.key.last_five for key in client_keys()}
    for machine in bench.ids():
        held = bench.views.products(machine)
        assert {p.partial_key for p in held if p.application == WINDOWS_APPLICATION} <= published
    assert len(bench.views.ledger(kind="option-changed")) >= count
    assert "by itself" in wizard.result_page.remark.text()
