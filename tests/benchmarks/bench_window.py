"""How late the window's own clock ticks while a run with many lanes is at work.

    python -m tests.benchmarks.bench_window [MACHINES] [AT ONCE]

A whole window stands on a real engine process, which probes a lab in a process of its own. A timer
of 5 ms says how late the event loop gets round to it: once while nothing happens, once during the
run. What is late shows as a stall; the longest one is what an operator notices. Only the two lines
beside each other say something: a busy computer delays both.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_fleet import lab_apart, say
from tests.fixtures.stations import place_in, station_in
from tests.gui.look import wait, wait_for
from vamt_qt.app.demo import enter_estate
from vamt_qt.app.desktop import engine_command
from vamt_qt.gui.collector import Collector
from vamt_qt.gui.start import make_application, make_desk
from vamt_qt.gui.station import StationWindow
from vamt_qt.store.opening import open_views

TICK_MS = 5
QUIET_MS = 5_000


class Clock(QObject):
    """Notes how many milliseconds too late each tick came."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append((now - self._last) * 1_000 - TICK_MS)
        self._last = now

    def report(self, what: str) -> None:
        """Print what was noted since the last report."""
        late = sorted(self.late)
        self.late.clear()
        at = {share: late[int((len(late) - 1) * share)] for share in (0.5, 0.99, 1.0)}
        say(f"{what:24}{len(late):7} ticks" + "".join(f"{ms:10.1f}" for ms in at.values()))


def main() -> None:
    """Measure a quiet window and a busy one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    machines = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    at_once = int(sys.argv[2]) if len(sys.argv) > 2 else 64
    with lab_apart(machines) as sheet, tempfile.TemporaryDirectory() as folder:
        place = place_in(Path(folder))
        with station_in(Path(folder)) as station:
            enter_estate(station.engine, sheet)
            station.call("settings.put", {"name": "lanes", "value": at_once})
        assert place.data_dir is not None
        app = make_application()
        with Collector():
            measure(app, Path(place.data_dir), engine_command(place), at_once)


def measure(app: QApplication, data: Path, command: list[str], at_once: int) -> None:
    """Let a window live on a station's data, quiet first, then with a run."""
    desk = make_desk(app, command, data, lambda: open_views(data))
    window = StationWindow(desk)
    window.show()
    window.open_page("machines")
    desk.reader.begin()
    desk.engine.start()
    wait_for(lambda: desk.engine.is_ready)
    wait(2_000)
    clock = Clock()
    say(f"{at_once} lanes; how late in ms:{'':8}{'median':>10}{'99 %':>10}{'longest':>10}")
    wait(QUIET_MS)
    clock.report("a quiet window")
    ended: list[object] = []
    desk.call("probe", {}, done=ended.append)
    wait_for(lambda: bool(ended), seconds=600)
    clock.report("during the run")
    window.stop_and_close()
    wait_for(lambda: desk.engine.process_id() == 0)
    desk.reader.close()


if __name__ == "__main__":
    main()
