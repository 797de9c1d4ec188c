"""How long the window stands still while the audit page opens and narrows a large ledger.

    python -m tests.benchmarks.bench_audit [ENTRIES]

The database is made by bulk SQL. A timer of 5 ms on the window's thread tells how late it comes
while the page opens, is narrowed in each way, reads on and opens again; the worst delay is how
long nothing could be clicked. Beside it: how long until the rows are there, and the same with an
idle window. Prints milliseconds.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.reports.bulk import make
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.ledger_asked import ALL, SPENT, Asked
from vamt_qt.gui.pages.dashboard import DashboardPage
from vamt_qt.gui.pages.ledger import LedgerPage
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.store.audit_pages import read_choices
from vamt_qt.store.opening import open_views

ENTRIES = 1_000_000
TICK_MS = 5
PATIENCE_S = 120.0


class Lateness:
    """A timer on the window's thread, and by how much it came too late at worst."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def restart(self) -> None:
        self.worst, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1_000 - TICK_MS)
        self._last = now


def live(until: Callable[[], bool]) -> None:
    """Let the window live until something is true."""
    loop = QEventLoop()
    look = QTimer(interval=10)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    look.start()
    QTimer.singleShot(int(PATIENCE_S * 1_000), loop.quit)
    loop.exec()
    look.stop()
    if not until():
        raise TimeoutError


def idle(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.perf_counter() + seconds
    live(lambda: time.perf_counter() > end)


def measure(folder: Path, entries: int) -> None:
    """Print one line for each thing that is done."""
    app = QApplication(sys.argv[:1])
    make(folder, entries)
    reader = Reader(lambda: open_views(folder))
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(Theme(app, ThemeMode.LIGHT), EngineClient(["never-started"]), reader, settings)
    with open_views(folder) as views:
        choices = read_choices(views)
    late = Lateness()

    def step(what: str, act: Callable[[], object], ready: Callable[[], bool]) -> None:
        late.restart()
        start = time.perf_counter()
        act()
        live(ready)
        took = (time.perf_counter() - start) * 1_000
        settle()
        print(f"{what:<44}{took:10.0f}{late.worst:10.1f}", flush=True)

    def settle() -> None:
        answers: list[int] = []
        for _ in range(4):
            reader.read(lambda _: 0, answers.append, lambda _: answers.append(1))
        live(lambda: len(answers) == 4)
        idle(0.2)

    print(f"{entries:,} ledger entries")
    print(f"{'ms':<44}{'rows':>10}{'blocked':>10}")
    step("an idle window", lambda: idle(1.0), lambda: True)
    dashboard = DashboardPage(desk)
    dashboard.resize(1160, 820)
    step("the dashboard opens", dashboard.show, lambda: dashboard.has_read)
    dashboard.hide()
    page = LedgerPage(desk)
    page.resize(1160, 820)
    step("the audit page opens", page.show, lambda: page.has_read)
    key = next(iter(choices.keys))
    with open_views(folder) as views:
        machine = views.machines()[len(views.machines()) // 2]
    for what, asked in (
        ("by key", Asked(key=key)),
        ("by machine", Asked(machine=machine.name)),
        ("by site", Asked(site=choices.sites[0])),
        ("by operator", Asked(operator=choices.operators[0])),
        ("by kind", Asked(kind="cid-received")),
        ("by what spent", Asked(kind=SPENT)),
        ("by a month long ago", Asked(since="2026-04", until="2026-04")),
        ("by key, site and month", Asked(key=key, site=choices.sites[-1], since="2026-04")),
        ("by an operator that nobody is", Asked(operator="nobody")),
        ("everything again", ALL),
    ):
        step(
            f"narrowed {what}" if asked != ALL else what,
            partial(page.bar.show_asked, asked),
            lambda: page.has_read,
        )
    rows = page.panel.model.rowCount
    before = rows()
    step("reads on", page.read_older, lambda: rows() > before)
    page.close()
    reader.close()


def main(entries: int) -> None:
    """Print all lines."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        measure(Path(folder) / "data", entries)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES)
