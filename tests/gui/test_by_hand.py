"""Confirmation IDs typed in the window: fields that advance, doubts named, nothing mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import PASSPHRASE, place_in
from tests.gui.desks import words
from tests.gui.station_desks import Station, station_at
from tests.store.estate import (
    CHEAP,
    Clock,
    batch,
    collect,
    key_record,
    machine,
    product_key,
    seal_lines,
    windows,
)
from vamt_qt.cli.program import Place
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.correct_cid import CorrectCid
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.widgets.cid_fields import CidFields
from vamt_qt.licensing.batch import seal
from vamt_qt.licensing.facts import BatchSealed
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_store
from vamt_qt.store.records import BatchRow

PATIENCE_MS = 30_000
LINES = (12, 24)
"""Numbers that are installation IDs with fitting check digits."""


def sound(seed: int) -> str:
    """A group whose check digit fits: digits are weighted one and two in turn."""
    digits = f"{seed:05d}"
    total = sum(int(mark) * (1 + place % 2) for place, mark in enumerate(digits))
    return f"{digits}{total % 7}"


CID = [sound(number) for number in range(11111, 11119)]
OTHER = [sound(number) for number in range(22222, 22230)]


@pytest.fixture
def fields(qtbot: QtBot, theme: Theme) -> CidFields:
    made = CidFields()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.fields[0].setFocus()
    return made


@pytest.mark.parametrize("joint", ["", "-", " ", "\n", "\N{EN DASH}", " - "])
@pytest.mark.parametrize("size", [6, 4, 48])
def test_a_pasted_id_fills_all_fields_in_any_grouping(
    fields: CidFields, joint: str, size: int
) -> None:
    digits = "".join(CID)
    pasted = joint.join(digits[at : at + size] for at in range(0, 48, size))
    QGuiApplication.clipboard().setText(pasted)
    fields.fields[3].paste()
    fields.fields[3].textEdited.emit(fields.fields[3].text())
    assert [one.text() for one in fields.fields] == CID
    assert fields.is_whole()
    assert fields.doubtful() == []


def test_a_full_group_leads_to_the_next_and_a_wrong_one_is_named(
    qtbot: QtBot, fields: CidFields
) -> None:
    wrong = CID[2][:5] + str((int(CID[2][5]) + 1) % 7)
    for number, group in enumerate([*CID[:2], wrong, *CID[3:]]):
        QTest.keyClicks(fields.fields[number], group)
        if number < 7:
            qtbot.waitUntil(fields.fields[number + 1].hasFocus)
    assert fields.doubtful() == ["C"]
    assert "Group C" in fields.fields[2].accessibleDescription()
    fields.fields[2].clear()
    QTest.keyClick(fields.fields[2], Qt.Key.Key_Backspace)
    qtbot.waitUntil(fields.fields[1].hasFocus)


def test_too_many_digits_stay_in_sight(fields: CidFields) -> None:
    fields.fields[0].textEdited.emit("".join(CID) + "9")
    assert fields.fields[7].text() == CID[7] + "9"
    assert not fields.is_whole()
    assert fields.doubtful() == ["H"]


def fill_place(place: Place) -> None:
    """Enter two machines whose installation IDs are in a sealed batch."""
    assert place.data_dir is not None
    with open_store(place.data_dir, clock=Clock(), operator="ann", host="station-1") as store:
        store.unlock(Secret(PASSPHRASE), cost=CHEAP)
        with store.writing() as unit:
            unit.add_key(key_record(), product_key())
            for number in LINES:
                unit.add_machine(machine(number))
                unit.save_products(machine(number).id, [windows(number)])
            collect(unit, *LINES)
            unit.add_batch(batch("batch-a", *LINES))
        with store.writing() as unit:
            sealed = seal(batch("batch-a", *LINES), key_record().added_at)
            unit.save_batch(sealed)
            seal_lines(unit, sealed)
            unit.record(BatchSealed(sealed.digest, len(sealed.lines)), batch=sealed.id)


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Station]:
    place = place_in(tmp_path)
    fill_place(place)
    with station_at(qtbot, theme, place) as made:
        yield made


def one_row(station: Station) -> BatchRow:
    return station.read(lambda views: views.batch_rows())[0]


def test_each_answer_is_kept_and_one_of_another_line_needs_a_second_word(
    station: Station, qtbot: QtBot
) -> None:
    dialog = station.open(ByHand(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: "Line 1 of 2" in words(dialog), timeout=PATIENCE_MS)
    digits = [each for each in dialog.iid.findChildren(QLabel) if len(each.text()) == 7]
    assert len(digits) == 9
    qtbot.waitUntil(lambda: all(each.width() >= each.minimumSizeHint().width() for each in digits))
    dialog.cid.fields[0].textEdited.emit("".join(CID))
    with qtbot.waitSignal(dialog.done_with, timeout=PATIENCE_MS):
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "Line 1 of 1" in words(dialog)
    assert one_row(station).confirmed == 1
    dialog.cid.fields[0].textEdited.emit("".join(CID))
    qtbot.waitUntil(dialog.refusal.isVisible, timeout=PATIENCE_MS)
    assert "known for another installation ID" in words(dialog.refusal)
    assert dialog.primary.text() == "Record it all the same"
    assert not dialog.primary.isDefault()
    assert one_row(station).confirmed == 1
    dialog.cid.clear()
    assert dialog.primary.text() == "Record, next one"
    dialog.cid.fields[0].textEdited.emit("".join(OTHER))
    with qtbot.waitSignal(dialog.done_with, timeout=PATIENCE_MS):
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "Every line has its confirmation ID" in words(dialog)
    assert one_row(station).confirmed == 2
    dialog.reject()


def test_a_doubt_is_recorded_only_by_a_second_button(station: Station, qtbot: QtBot) -> None:
    dialog = station.open(ByHand(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: "Line 1 of 2" in words(dialog), timeout=PATIENCE_MS)
    wrong = CID[0][:5] + str((int(CID[0][5]) + 1) % 7)
    dialog.cid.fields[0].textEdited.emit("".join([wrong, *CID[1:]]))
    assert "Group A does not fit" in words(dialog)
    qtbot.waitUntil(dialog.refusal.isVisible, timeout=PATIENCE_MS)
    assert one_row(station).confirmed == 0
    with qtbot.waitSignal(dialog.done_with, timeout=PATIENCE_MS):
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert one_row(station).confirmed == 1
    dialog.reject()


def test_a_wrong_one_is_corrected_for_a_reason(station: Station, qtbot: QtBot) -> None:
    typing = station.open(ByHand(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: "Line 1 of 2" in words(typing), timeout=PATIENCE_MS)
    typing.cid.fields[0].textEdited.emit("".join(CID))
    with qtbot.waitSignal(typing.done_with, timeout=PATIENCE_MS):
        QTest.mouseClick(typing.primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(typing.correction_wanted):
        QTest.mouseClick(typing.correct, Qt.MouseButton.LeftButton)
    typing.reject()
    dialog = station.open(CorrectCid(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: dialog.line.count() == 1, timeout=PATIENCE_MS)
    assert CID[0] in words(dialog.recorded)
    dialog.cid.fields[0].textEdited.emit("".join(OTHER))
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "Say why" in words(dialog.refusal)
    QTest.keyClicks(dialog.reason, "misheard")
    with qtbot.waitSignal(dialog.done_with, timeout=PATIENCE_MS):
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    (batch,) = station.read(lambda views: views.batches())
    assert [line.cid.digits for line in batch.lines if line.cid] == ["".join(OTHER)]
    (entry,) = station.read(lambda views: views.ledger(kind="cid-corrected"))
    assert entry.stamp.reason == "misheard"
    assert sum(row.spent for row in station.read(lambda views: views.usage())) == 1


def test_a_doubt_about_a_correction_needs_a_second_press(station: Station, qtbot: QtBot) -> None:
    typing = station.open(ByHand(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: "Line 1 of 2" in words(typing), timeout=PATIENCE_MS)
    for digits in (CID, OTHER):
        typing.cid.fields[0].textEdited.emit("".join(digits))
        with qtbot.waitSignal(typing.done_with, timeout=PATIENCE_MS):
            QTest.mouseClick(typing.primary, Qt.MouseButton.LeftButton)
    typing.reject()
    dialog = station.open(CorrectCid(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: dialog.line.count() == 2, timeout=PATIENCE_MS)
    QTest.keyClicks(dialog.reason, "swapped")
    dialog.cid.fields[0].textEdited.emit("".join(OTHER))
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.refusal.isVisible, timeout=PATIENCE_MS)
    assert "known for another installation ID" in words(dialog.refusal)
    assert dialog.primary.text() == "Correct it all the same"
    assert not dialog.primary.isDefault()
    dialog.cid.clear()
    assert dialog.primary.text() == "Correct"
    dialog.reject()
