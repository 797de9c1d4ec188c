"""A window on a data directory of its own and a lab of its own, as the program opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSettings

from tests.fixtures.stations import Station, place_in, station_in
from vamt_qt.app.demo import enter_estate, groups
from vamt_qt.app.desktop import engine_command
from vamt_qt.app.training import lab_process
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.lab.tally import issued
from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

MACHINES: Final = 12


@dataclass(frozen=True, slots=True)
class Home:
    """Where the window lives: its data, and what the lab says of it."""

    theme: Theme
    data: Path
    command: Sequence[str]
    sheet: Mapping[str, Any]
    views: Views

    def open_window(self, practice: Sequence[str] = ()) -> StationWindow:
        """Open the window as the program does, with an engine that is on its way.

        ``practice`` are the words that open a lab; without them none is offered.
        """
        engine, reader = EngineClient(self.command), Reader(lambda: open_views(self.data))
        connect_news(engine, reader)
        settings = QSettings(str(self.data / "window.ini"), QSettings.Format.IniFormat)
        window = StationWindow(Desk(self.theme, engine, reader, settings, practice=practice))
        window.show()
        window.activateWindow()
        engine.start()
        return window

    def issued(self) -> int:
        """Give the clearinghouse's own count."""
        house = self.sheet["clearinghouse"]
        return issued(house["url"], Secret(house["token"]), Path(house["ca_file"]))

    def words(self) -> list[str]:
        """Give what a person here might type: names, keys and files of this very place."""
        names = [machine.name for machine in self.views.machines()]
        keys = [str(key["key"]) for key in self.sheet["keys"]]
        return [*names[:4], *keys[:3], str(self.sheet["inventory"])]

    def faults(self) -> list[str]:
        """Name everything in the data that does not add up; the engine is at rest."""
        views, found = self.views, []
        counts, machines = views.counts(), views.machines()
        if counts.machines != len(machines):
            found.append(f"{counts.machines} machines counted, {len(machines)} listed")
        listed = sum(len(views.products(machine.id)) for machine in machines)
        if counts.products != listed:
            found.append(f"{counts.products} products counted, {listed} listed")
        stood = sum(views.status_counts().values())
        if counts.products != stood:
            found.append(f"{counts.products} products counted, {stood} by status")
        spent = sum(row.spent - row.corrected for row in views.usage())
        given, out = self.issued(), self._is_something_out()
        # An answer that is still out may have been counted there and not yet here.
        if spent > given or (spent < given and not out):
            found.append(f"{spent} spent, {given} issued, something out: {out}")
        return found

    def _is_something_out(self) -> bool:
        sent = any(row.state is BatchState.SENT for row in self.views.batch_rows())
        return sent or bool(self.views.open_intents())


@contextmanager
def home_in(
    folder: Path,
    theme: Theme,
    seed: int,
    *,
    machines: int = MACHINES,
    entered: bool = True,
    used: bool = False,
) -> Iterator[Home]:
    """Set up a lab in a process of its own, and a station that knows it, or knows nothing yet.

    One that was ``used`` has activated some machines and sealed batches for others.
    """
    place = place_in(folder)
    assert place.data_dir is not None
    with ExitStack() as stack:
        lab = lab_process(folder / "lab", machines=machines, seed=seed, healthy=False)
        sheet = _dict(stack.enter_context(lab))
        with station_in(folder) as station:
            if entered:
                enter_estate(station.engine, dict(sheet))
            if used:
                _use(station)
        views = stack.enter_context(open_views(place.data_dir))
        yield Home(theme, place.data_dir, engine_command(place), sheet, views)


def _use(station: Station) -> None:
    station.call("probe", {"machines": [one.id for one in station.views.machines()]})
    for number, (key, chosen) in enumerate(groups(station.views)):
        order: dict[str, Json] = {"key": key, "machines": [one.id for one in chosen]}
        way: dict[str, Json] = {"stop_after_collecting": True}
        station.call("activate", {**order, **(way if number else {"clearinghouse": "lab"})})


def _dict(sheet: Json) -> Mapping[str, Any]:
    assert isinstance(sheet, dict)
    return sheet


Wait = Callable[[Callable[[], bool], str], None]
"""Waits until something is true, and says what was waited for where it never is."""
