"""Takes pictures of everything that the window shows, in one look after the other.

    python -m tests.gui.album.camera FOLDER full|empty MODE

`full` is an estate after the tour, whose own pictures come along in light and dark;
`empty` is the first start. QT_SCALE_FACTOR=2 makes them as on a fine screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.gui.look import PAGES, shoot_dialogs, shoot_pages, wait_for
from tests.gui.monkey.home import Home, home_in
from vamt_qt.app.demo import groups
from vamt_qt.app.places import own_command
from vamt_qt.gui.collector import Collector
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import STYLE, Theme, ThemeMode
from vamt_qt.gui.tour import Conclusion, Plan, Tour
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.store.views import Views

MACHINES = 40


def _groups(views: Views) -> list[tuple[KeyId, list[MachineId]]]:
    return [(key, [machine.id for machine in chosen]) for key, chosen in groups(views)]


def _conclude(views: Views, whole: bool) -> Conclusion:
    del views
    return Conclusion(good=whole, message="The numbers add up")


def _play(window: StationWindow, folder: Path) -> None:
    plan = Plan(
        machines=MACHINES,
        clearinghouse="lab",
        groups=_groups,
        conclude=_conclude,
        folder=folder / "tour",
    )
    tour = Tour(window, plan)
    ended: list[object] = []
    tour.ended.connect(ended.append)
    tour.begin()
    wait_for(lambda: bool(ended), seconds=600)
    assert ended == [True], tour.problem
    window.banner.hide()


def _leave_waiting(window: StationWindow, views: Views) -> None:
    """Seal a batch that nobody answers: what carries it across the gap has something to carry."""
    office = {row.product.machine for row in views.product_rows() if _is_office(row.product.name)}
    key = next(one for one in views.keys() if one.product.startswith("Office 2016"))
    order = {"key": key.id, "machines": sorted(office), "stop_after_collecting": True}
    ended: list[object] = []
    window.desk.call("activate", order, done=ended.append, failed=ended.append)
    wait_for(lambda: bool(ended), seconds=120)
    assert any(row.missing for row in views.batch_rows()), ended


def _is_office(name: str) -> bool:
    return name.startswith(("Office 19", "Office 21"))


@contextmanager
def _opened(home: Home) -> Iterator[StationWindow]:
    window = home.open_window((*own_command(), "demo"))
    wait_for(lambda: window.desk.engine.is_ready)
    yield window
    gone: list[bool] = []
    window.gone.connect(lambda: gone.append(True))
    window.stop_and_close()
    wait_for(lambda: bool(gone))


def main() -> None:
    """Take the pictures of one look."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder, what, mode = Path(sys.argv[1]), sys.argv[2], ThemeMode(sys.argv[3])
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app, ThemeMode.LIGHT)
    full = what == "full"
    with (
        tempfile.TemporaryDirectory() as place,
        home_in(Path(place), theme, 7, machines=MACHINES, entered=full) as home,
        Collector(),
        _opened(home) as window,
    ):
        if full:
            _play(window, folder)
            _leave_waiting(window, home.views)
        theme.set_mode(mode)
        shoot_pages(window, folder, PAGES)
        shoot_dialogs(window, folder)


if __name__ == "__main__":
    main()
