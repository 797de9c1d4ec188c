"""The ledger leaves as files from its page, and what was tampered with afterwards is told there."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in
from tests.gui.desks import words
from tests.gui.station_desks import KEY, PATIENCE_MS, Station, station_at
from vamt_qt.gui.dialogs.ledger_files import CorrectUse, ExportLedger, TakeAnchor, VerifyAgainst
from vamt_qt.gui.pages.ledger import LedgerPage
from vamt_qt.gui.theme import Theme


def told(qtbot: QtBot, page: QWidget, said: str) -> None:
    qtbot.waitUntil(lambda: said in words(page), timeout=PATIENCE_MS)


def against(station: Station, page: LedgerPage, **files: Path) -> None:
    dialog = station.open(VerifyAgainst(station.desk, None))
    dialog.done_with.connect(page.verify_with)
    assert "No file" in station.refused(dialog)
    for name, path in files.items():
        (dialog.anchor if name == "anchor" else dialog.export).path.setText(str(path))
    station.accept(dialog)


def test_an_anchor_and_an_export_are_taken_and_compared(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        station.ask("keys.add", {"keys": KEY, "kind": "mak", "purchased": 40})
        page = LedgerPage(station.desk)
        page.setParent(station.roof)
        station.roof.show()
        page.show()

        anchor = station.open(TakeAnchor(station.desk, None))
        told(qtbot, anchor, "Entry ")
        kept = tmp_path / "anchor.json"
        anchor.file.path.setText(str(kept))
        station.accept(anchor)
        assert json.loads(kept.read_text())["digest"] == "".join(anchor.digest.text().split())
        export = station.open(ExportLedger(station.desk, None))
        file = tmp_path / "ledger.jsonl"
        export.file.path.setText(str(file))
        station.accept(export)

        against(station, page, anchor=kept, export=file)
        told(qtbot, page.verdict, "The ledger is whole")
        edited = file.read_text().replace(KEY[-5:], "XXXXX")
        assert edited != file.read_text()
        file.write_text(edited)
        against(station, page, export=file)
        told(qtbot, page.verdict, "broken at entry")


def test_a_correction_is_an_entry_with_a_reason(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with station_at(qtbot, theme, place_in(tmp_path)) as station:
        station.ask("keys.add", {"keys": KEY, "kind": "mak", "purchased": 40})
        (key,) = station.read(lambda views: views.keys())
        dialog = station.open(CorrectUse(station.desk, None, key))
        assert "changes nothing" in station.refused(dialog)
        dialog.change.setValue(3)
        assert "Say why" in station.refused(dialog)
        dialog.reason.setText("activated by telephone before we began")
        station.accept(dialog)
        assert [row.spent for row in station.read(lambda views: views.usage())] == [3]
