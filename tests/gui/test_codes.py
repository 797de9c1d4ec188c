"""Codes in the window: what a camera would see of the screen, and what is read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.desks import words
from tests.gui.station_desks import Station
from tests.gui.test_by_hand import PATIENCE_MS, one_row, station
from vamt_qt.exchange import qr_images, qr_pages
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.scan_codes import ScanCodes
from vamt_qt.gui.dialogs.show_codes import ShowCodes
from vamt_qt.gui.pages.batch_ways import BatchWays
from vamt_qt.gui.theme import ThemeMode

__all__ = ["station"]
Left = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_what_the_screen_shows_is_read_back_and_imported(
    station: Station, qtbot: QtBot, tmp_path: Path, mode: ThemeMode
) -> None:
    station.desk.theme.set_mode(mode)
    dialog = station.open(ShowCodes(station.desk, one_row(station), station.roof))
    qtbot.waitUntil(lambda: "Code 1 of" in words(dialog), timeout=PATIENCE_MS)
    total = int(dialog.place.text().rpartition(" ")[2])
    folder = tmp_path / "photographs"
    folder.mkdir()
    for number in range(total):
        dialog.grab().save(str(folder / f"{number}.png"))
        dialog.next_code()
    dialog.reject()
    texts = qr_images.read_images([folder]).texts
    assert len([text for text in texts if qr_pages.is_page(text)]) == total
    scan = station.open(ScanCodes(station.desk, station.roof, [str(folder)]))
    qtbot.waitUntil(lambda: "Nothing is missing" in words(scan), timeout=PATIENCE_MS)
    with qtbot.waitSignal(scan.done_with, timeout=PATIENCE_MS) as handed:
        QTest.mouseClick(scan.primary, Left)
    assert handed.args is not None
    assert Path(handed.args[0]["path"]).stat().st_size > 0


def test_missing_codes_are_named_until_they_are_scanned(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, later = tmp_path / "pictures", tmp_path / "later"
    folder.mkdir()
    later.mkdir()
    order = {"batch": one_row(station).id, "folder": str(folder), "version": 10}
    files = [Path(name) for name in station.ask("batch.code-images", order)["files"]]
    assert len(files) > 1
    files[1].rename(later / files[1].name)
    scan = station.open(ScanCodes(station.desk, station.roof))
    assert not scan.primary.isEnabled()
    scan.scan([str(folder)])
    qtbot.waitUntil(lambda: "Still missing: 2." in words(scan), timeout=PATIENCE_MS)
    assert f"{len(files) - 1} of {len(files)} codes read" in words(scan)
    assert not scan.primary.isEnabled()
    scan.scan([str(later)])
    qtbot.waitUntil(lambda: "Nothing is missing" in words(scan), timeout=PATIENCE_MS)
    qtbot.waitUntil(scan.primary.isEnabled)
    scan.reject()


def test_a_scan_that_was_left_half_read_is_gone_on_with_or_forgotten(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, later = tmp_path / "pictures", tmp_path / "later"
    folder.mkdir()
    later.mkdir()
    order = {"batch": one_row(station).id, "folder": str(folder), "version": 10}
    files = [Path(name) for name in station.ask("batch.code-images", order)["files"]]
    files[1].rename(later / files[1].name)
    station.ask("batch.scan", {"paths": [str(folder)]})
    scan = station.open(ScanCodes(station.desk, station.roof))
    qtbot.waitUntil(lambda: scan.known.count() == 2, timeout=PATIENCE_MS)
    assert scan.known.isVisible()
    scan.known.setCurrentIndex(1)
    scan.known.activated.emit(1)
    qtbot.waitUntil(lambda: "Still missing: 2." in words(scan), timeout=PATIENCE_MS)
    scan.scan([str(later)])
    qtbot.waitUntil(lambda: "Nothing is missing" in words(scan), timeout=PATIENCE_MS)
    qtbot.waitUntil(scan.forget.isEnabled, timeout=PATIENCE_MS)
    QTest.mouseClick(scan.forget, Left)
    qtbot.waitUntil(lambda: not scan.known.isVisible(), timeout=PATIENCE_MS)
    assert station.ask("batch.scans", {}) == {"sets": []}
    assert not scan.primary.isEnabled()
    scan.reject()


def test_an_imported_scan_is_forgotten(station: Station, qtbot: QtBot, tmp_path: Path) -> None:
    order = {"batch": one_row(station).id, "folder": str(tmp_path), "unsigned": True}
    station.ask("batch.code-images", order)
    station.roof.show()
    ways = BatchWays(station.desk, station.roof)
    ways.scan_codes([str(tmp_path)])
    scan = station.roof.findChild(ScanCodes)
    assert scan is not None
    qtbot.waitUntil(scan.primary.isEnabled, timeout=PATIENCE_MS)
    QTest.mouseClick(scan.primary, Left)
    taken = station.roof.findChild(ImportBatch)
    assert taken is not None
    taken.unsigned.setChecked(True)
    QTest.mouseClick(taken.primary, Left)
    qtbot.waitUntil(lambda: taken.primary.text() == "Import", timeout=PATIENCE_MS)
    station.accept(taken)
    qtbot.waitUntil(lambda: not station.ask("batch.scans", {})["sets"], timeout=PATIENCE_MS)


def test_a_picture_without_a_code_changes_nothing(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    blank = tmp_path / "blank.png"
    station.roof.grab().save(str(blank))
    scan = station.open(ScanCodes(station.desk, station.roof, [str(blank)]))
    qtbot.waitUntil(scan.refusal.isVisible, timeout=PATIENCE_MS)
    assert "No code of a batch" in words(scan.refusal)
    assert not scan.primary.isEnabled()
    scan.reject()
