"""The tour through the real window, on a real lab: it comes to a good end or says why not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.benches import CLIENT, PATIENCE_MS, bench_in, kill
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.tour import Conclusion, Plan, Tour
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.store.views import Views

pytestmark = pytest.mark.slow


def groups(views: Views) -> list[tuple[KeyId, list[MachineId]]]:
    key = next(key.id for key in views.keys() if key.product.startswith(CLIENT))
    seen = [row.machine.id for row in views.machine_rows() if "Windows" in row.product]
    return [(key, seen)]


def plan(machines: int, told: list[bool], *, good: bool = True, folder: Path) -> Plan:
    def conclude(_views: Views, whole: bool) -> Conclusion:
        told.append(whole)
        return Conclusion(good=good, message="Counted")

    return Plan(
        machines=machines, clearinghouse="lab", groups=groups, conclude=conclude, folder=folder
    )


def play(
    qtbot: QtBot, theme: Theme, folder: Path, *, good: bool = True, kill_at: str = ""
) -> tuple[Tour, list[bool], dict[str, Any]]:
    """Play a tour over three machines; the engine is killed when it is told of a step."""
    told: list[bool] = []
    facts: dict[str, Any] = {}
    with bench_in(folder, qtbot, theme, machines=3) as bench:
        window = StationWindow(bench.desk)
        qtbot.addWidget(window)
        tour = Tour(window, plan(3, told, good=good, folder=folder / "pictures"))

        def watch(news: list[dict[str, Any]]) -> None:
            engine = bench.desk.engine
            # Several machines tell of the step; after the first there may be nobody to kill.
            if kill_at and engine.process_id() and any(one.get("text") == kill_at for one in news):
                kill(engine)

        bench.desk.engine.told.connect(watch)
        window.show()
        with qtbot.waitSignal(tour.ended, timeout=2 * PATIENCE_MS):
            tour.begin()
        facts = {"spent": bench.spent(), "issued": bench.lab.clearinghouse.issued}
        bench.desk.engine.told.disconnect(watch)
    return tour, told, facts


def test_the_tour_ends_well_when_everything_is_well(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    tour, told, facts = play(qtbot, theme, tmp_path)
    assert (tour.is_good, tour.problem, told) == (True, "", [True])
    assert facts["spent"] == facts["issued"] > 0


def test_a_bad_conclusion_is_no_success(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    tour, _, _ = play(qtbot, theme, tmp_path, good=False)
    assert not tour.is_good
    assert tour.problem == "Counted"


def test_an_engine_that_dies_ends_the_tour_with_a_reason(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    tour, told, _ = play(qtbot, theme, tmp_path, kill_at="Installing the key")
    assert not tour.is_good
    assert told == []
    assert "stopped unexpectedly" in tour.problem
