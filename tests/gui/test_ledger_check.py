"""The check of a long ledger is followed on its page."""

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from tests.benchmarks.bench_ledger import fill
from tests.gui.desks import words
from tests.gui.station_desks import PATIENCE_MS, station_at
from tests.store import estate
from vamt_qt.cli.program import Place
from vamt_qt.gui.pages.ledger import LedgerPage
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.values import number_text

ENTRIES = 12_000


def test_how_far_the_check_has_come_is_shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with estate.Place(tmp_path / "data").opened() as store:
        fill(store, ENTRIES)
    seen: list[str] = []
    with station_at(qtbot, theme, Place(data_dir=tmp_path / "data")) as station:
        page = LedgerPage(station.desk)
        page.setParent(station.roof)
        station.roof.show()
        page.show()

        def look(news: list[dict[str, Any]]) -> None:
            if any(one["event"] == "checked" for one in news):
                seen.append(words(page.verdict))

        station.desk.engine.told.connect(look)
        page.verify()
        assert "Stop" in words(page.verdict)
        qtbot.waitUntil(lambda: "The ledger is whole" in words(page.verdict), timeout=PATIENCE_MS)
        assert f"{number_text(10_000)} of {number_text(ENTRIES)}" in seen[-1]
        assert "Stop" not in words(page.verdict)
