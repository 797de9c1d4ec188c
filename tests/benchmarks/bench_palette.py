"""How long the window stands still for the palette and for copying while very much is selected.

    python -m tests.benchmarks.bench_palette [MACHINES]

A whole window on a real database, every machine selected. Each line is the median of several
openings, in milliseconds of this thread's own time, beside the wall clock.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.gui.desks import open_estate
from tests.gui.look import wait_for
from tests.store.estate import machine
from vamt_qt.gui.collector import Collector
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.shell.palette import CommandPalette
from vamt_qt.gui.start import make_application
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.store.opening import open_views

TIMES = 7


def main() -> None:
    """Fill a database, open a window on it, and measure."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    machines = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open_estate(folder) as store, store.writing() as unit:
            for number in range(machines):
                unit.add_machine(machine(number, site=f"Plant {number % 40}"))
        app = make_application()
        reader = Reader(lambda: open_views(folder))
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        theme = Theme(app, ThemeMode.LIGHT)
        with Collector():
            measure(app, Desk(theme, EngineClient(["never-started"]), reader, settings))
        reader.close()


def measure(app: QApplication, desk: Desk) -> None:
    """Select everything, then open the palette and copy, again and again."""
    window = StationWindow(desk)
    window.show()
    page = window.open_page("machines")
    assert isinstance(page, MachinesPage)
    wait_for(lambda: page.has_read, 120)
    page.panel.view.selectAll()
    for _ in range(20):
        app.processEvents()
        time.sleep(0.05)
    print(f"{len(page.panel.selected_ids())} machines selected")

    def palette() -> None:
        window.open_palette()
        app.processEvents()

    def close() -> None:
        for one in window.findChildren(CommandPalette):
            one.reject()
            one.deleteLater()
        app.processEvents()

    report("palette", palette, close)
    report("copy", page.panel.view.copy_selection, lambda: None)


def report(what: str, do: Callable[[], object], after: Callable[[], object]) -> None:
    """Print how long something takes."""
    own, wall = [], []
    for _ in range(TIMES):
        thread, clock = time.thread_time(), time.perf_counter()
        do()
        own.append((time.thread_time() - thread) * 1000)
        wall.append((time.perf_counter() - clock) * 1000)
        after()
    print(f"{what:12}{statistics.median(own):8.1f} ms own{statistics.median(wall):8.1f} ms wall")


if __name__ == "__main__":
    main()
