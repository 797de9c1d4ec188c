"""How long the program takes to show itself, beside an empty window of Qt.

    python -m tests.benchmarks.bench_first_paint [MACHINES] [ROUNDS]

Each round starts a bare window and the program, in turns, as fresh processes on warm disks, and
waits for the first picture of each: of the program the one in which its rail, its page and its
status line stand, and the one in which the page's numbers stand too. Milliseconds by the clock
from the start of the process, medians; only the ratio says something. The goal: 2.5 times bare.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_fleet import say
from tests.benchmarks.bench_store import estate

GOAL = 2.5
_BARE = """
from PySide6.QtWidgets import QApplication, QWidget
import sys
app = QApplication(sys.argv)
window = QWidget()
window.resize(1360, 860)
window.show()
"""
# Both are watched in the same way: the first paint of a whole window, and the event loop after it.
# Only the window's own events are looked at: of those of all its parts, looking would cost more.
_WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
start = float(os.environ["STARTED"])
class Watch(QObject):
    shown = worked = 0.0
    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            widget.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self.note(widget))
        return False
    def note(self, window):
        self.shown = time.monotonic() - start
        self.worked = time.process_time()
        self.look(window)
    def look(self, window):
        page = getattr(window, "_built", {}).get("dashboard")
        if page is None or page.is_up_to_date:
            told = (self.shown, time.monotonic() - start, self.worked)
            print(*(f"{seconds * 1000:.1f}" for seconds in told), flush=True)
            os._exit(0)
        QTimer.singleShot(5, lambda: self.look(window))
watch = Watch()
loop = QApplication.exec
def watched(*_):
    [window] = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    window.installEventFilter(watch)
    return loop()
QApplication.exec = watched
"""
_OURS = "from vamt_qt.__main__ import main\nmain()\n"


def start(script: str, *words: str) -> tuple[float, ...]:
    """Start a process; gives when its window and its numbers stood, and the CPU until the first.

    All in milliseconds.
    """
    variables = {"STARTED": str(time.monotonic()), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, *words]
    told = subprocess.run(
        command,
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=120,
    ).stdout.split()
    return tuple(map(float, told))


def main() -> None:
    """Measure in turns, so that a busy moment hits both."""
    machines = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with tempfile.TemporaryDirectory() as folder:
        with estate(Path(folder), machines):
            pass
        pairs = [
            (start(_WATCH + _BARE + "app.exec()\n"), start(_WATCH + _OURS, "--data-dir", folder))
            for _ in range(rounds + 1)
        ]
    # The first round warms the disks.
    bare, ours = zip(*pairs[1:], strict=True)
    say(f"{machines} machines, {rounds} rounds; medians in ms, and how many times the bare window")
    say(f"{'':32}{'bare':>8}{'ours':>8}{'ratio':>8}   goal {GOAL}")
    for what, here, there in (
        ("until the window stands", 0, 0),
        ("until its numbers stand", 1, 0),
        ("its process's CPU until it stands", 2, 2),
    ):
        base = statistics.median(one[there] for one in bare)
        took = statistics.median(one[here] for one in ours)
        say(f"{what:<34}{base:6.0f}{took:8.0f}{took / base:8.2f}")


if __name__ == "__main__":
    main()
