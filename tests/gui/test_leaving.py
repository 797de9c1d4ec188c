"""What leaves the room with a batch is chosen, shown before it does, and nothing else leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.desks import words
from tests.gui.station_desks import Station
from tests.gui.test_by_hand import LINES, PATIENCE_MS, one_row, station
from tests.store.estate import machine
from vamt_qt.exchange.signing import is_encrypted, new_station_keys, signer_of
from vamt_qt.exchange.station_card import card_text, write_card
from vamt_qt.gui.dialogs.batch_codes import ChooseCodes, PrintCallSheets, PrintCodes
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.show_codes import ShowCodes
from vamt_qt.gui.pages.batch_ways import BatchWays
from vamt_qt.licensing.show import Show
from vamt_qt.licensing.station import StationRole, fingerprint
from vamt_qt.store.batch_journeys import read_journeys

__all__ = ["station"]
NAME = machine(LINES[0]).name


def enrol(station: Station, folder: Path) -> None:
    other, card = signer_of(new_station_keys()), folder / "relay.vamtcard"
    write_card(card, card_text(other, "Relay", StationRole.CONNECTED))
    station.ask("stations.enrol", {"path": str(card), "fingerprint": fingerprint(other.id)})


@pytest.mark.parametrize("show", list(Show))
def test_an_export_says_what_leaves_and_lets_nothing_else_out(
    station: Station, qtbot: QtBot, tmp_path: Path, show: Show
) -> None:
    dialog = station.open(ExportBatch(station.desk, one_row(station), str(tmp_path), station.roof))
    leaving = dialog.leaving
    leaving.show_.setCurrentIndex(leaving.show_.findData(show.value))
    names, products = show is Show.FULL, show is not Show.IIDS
    qtbot.waitUntil(lambda: "installation IDs" in words(leaving), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: ("machine names" in words(leaving)) == names, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: ("product names" in words(leaving)) == products, timeout=PATIENCE_MS)
    assert (NAME in words(leaving)) == names
    dialog.minisign.setChecked(True)
    path = Path(dialog.file.text())
    station.accept(dialog)
    assert (NAME.encode() in path.read_bytes()) == names
    assert (b"Windows" in path.read_bytes()) == products
    assert "trusted comment: batch" in Path(f"{path}.minisig").read_text()


def test_a_table_is_for_nobody_in_particular_and_shows_that_it_can_be_read(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = station.open(ExportBatch(station.desk, one_row(station), str(tmp_path), station.roof))
    dialog.csv.setChecked(True)
    leaving = dialog.leaving
    assert not any(one.isEnabled() for one in (leaving.to, leaving.encrypt, leaving.days))
    qtbot.waitUntil(lambda: "machine names" in words(leaving), timeout=PATIENCE_MS)
    path = Path(dialog.file.text())
    assert path.suffix == ".csv"
    station.accept(dialog)
    assert NAME in path.read_text(encoding="utf-8-sig")


def test_codes_on_the_screen_are_encrypted_for_the_station_that_was_named(
    station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    enrol(station, tmp_path)
    station.roof.show()
    BatchWays(station.desk, station.roof).show_codes(one_row(station))
    asked = station.roof.findChild(ChooseCodes)
    assert asked is not None
    qtbot.waitUntil(lambda: asked.leaving.to.count() == 2, timeout=PATIENCE_MS)
    asked.leaving.to.setCurrentIndex(1)
    asked.leaving.encrypt.setChecked(True)
    QTest.mouseClick(asked.primary, Qt.MouseButton.LeftButton)
    shown = station.roof.findChild(ShowCodes)
    assert shown is not None
    qtbot.waitUntil(lambda: "Code 1 of" in words(shown), timeout=PATIENCE_MS)
    folder = tmp_path / "photographs"
    folder.mkdir()
    for number in range(int(shown.place.text().rpartition(" ")[2])):
        shown.grab().save(str(folder / f"{number}.png"))
        shown.next_code()
    shown.reject()
    read = station.ask("batch.scan", {"paths": [str(folder)]})
    assert is_encrypted(Path(read["path"]).read_bytes())


def test_codes_and_call_sheets_are_written_as_documents_and_count_as_out(
    station: Station, tmp_path: Path
) -> None:
    row, folder = one_row(station), str(tmp_path)
    assert station.read(read_journeys)[0].out_since is None
    for kind, page_name in ((PrintCallSheets, "calls"), (PrintCodes, "codes")):
        dialog = station.open(kind(station.desk, row, folder, station.roof))
        path = Path(dialog.file.text())
        assert page_name in path.name
        dialog.file.path.setText(str(tmp_path / "nowhere" / path.name))
        assert "cannot be written" in station.refused(dialog)
        dialog.file.path.setText(str(path))
        station.accept(dialog)
        assert path.read_bytes().startswith(b"%PDF")
        assert station.read(read_journeys)[0].out_since is not None
