"""Importing a batch file: what it changes is said first, and an unsigned one needs a word."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.desks import words
from tests.gui.station_desks import Station
from tests.gui.test_by_hand import CID, LINES, PATIENCE_MS, one_row, station
from vamt_qt.gui.dialogs.batch_import import ImportBatch

__all__ = ["station"]
Left = Qt.MouseButton.LeftButton


def test_a_filled_in_table_is_looked_into_before_it_changes_anything(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _opened(station, tmp_path)
    assert dialog.primary.text() == "Look into it"
    QTest.mouseClick(dialog.primary, Left)
    qtbot.waitUntil(lambda: "Nobody signed it" in words(dialog), timeout=PATIENCE_MS)
    assert "1 line gets its confirmation ID." in words(dialog)
    assert one_row(station).confirmed == 0
    assert dialog.primary.text() == "Import"
    station.accept(dialog)
    assert one_row(station).confirmed == 1


def test_another_file_has_to_be_looked_into_again(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _opened(station, tmp_path)
    QTest.mouseClick(dialog.primary, Left)
    qtbot.waitUntil(lambda: "Answer of 1 line." in words(dialog), timeout=PATIENCE_MS)
    dialog.file.path.setText(str(tmp_path / "none.csv"))
    assert dialog.primary.text() == "Look into it"
    assert station.refused(dialog)
    dialog.reject()


def test_a_doubtful_line_is_shown_and_takes_a_word_of_its_own(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    wrong = CID[0][:5] + str((int(CID[0][5]) + 1) % 7)
    dialog = _opened(station, tmp_path, "".join([wrong, *CID[1:]]))
    assert not dialog.doubtful.isVisible()
    QTest.mouseClick(dialog.primary, Left)
    qtbot.waitUntil(dialog.doubtful.isVisible, timeout=PATIENCE_MS)
    assert "group A" in str(dialog.doubtful.model.record_at(0)["message"])
    assert dialog.primary.text() == "Import all the same"
    assert not dialog.primary.isDefault()
    assert one_row(station).confirmed == 0
    dialog.file.path.setText(str(tmp_path / "none.csv"))
    assert not dialog.doubtful.isVisible()
    assert dialog.primary.property("variant") == "primary"
    dialog.reject()


def _opened(station: Station, folder: Path, cid: str = "".join(CID)) -> ImportBatch:
    """Open the dialog on a table of the batch with one confirmation ID filled in."""
    path = folder / "batch.csv"
    order = {"batch": one_row(station).id, "path": str(path), "format": "csv"}
    station.ask("batch.export", order)
    _fill_in(path, cid)
    return station.open(ImportBatch(station.desk, station.roof, str(path)))


def _fill_in(path: Path, cid: str) -> None:
    """Write a confirmation ID into the first line, as a person does in a spreadsheet."""
    head, first, *rest = path.read_text(encoding="utf-8-sig").splitlines()
    place = head.split(",").index("confirmation_id")
    cells = first.split(",")
    cells[place] = cid
    path.write_text("\n".join([head, ",".join(cells), *rest]) + "\n", encoding="utf-8")
    assert len(rest) == len(LINES) - 1
