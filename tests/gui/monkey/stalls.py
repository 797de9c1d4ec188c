"""Watches how long the window's thread stays away from its event loop, and what it did there."""

from __future__ import annotations

import faulthandler
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QObject, Qt, QTimer

from tests.gui.monkey.bare import Bare

_TICK_S: Final = 0.01
_LOOK_S: Final = 0.1
_TASKS: Final = Path("/proc/self/task")


@dataclass(frozen=True, slots=True)
class Stall:
    """One absence, in seconds: by the clock, without waiting for a processor, and computing."""

    wall: float
    own: float
    computing: float
    until: float
    after: str
    where: str

    def fair(self, bare: Bare) -> float:
        """Give `own` less what a bare loop had to wait, or was slower by, at the same time."""
        since = self.until - self.wall
        waiting = max(self.own - self.computing - bare.late(since, self.until), 0.0)
        return waiting + self.computing / bare.slowness(since, self.until)

    def __str__(self) -> str:
        return (
            f"{self.own * 1_000:.0f} ms of its own ({self.computing * 1_000:.0f} ms computing, "
            f"{self.wall * 1_000:.0f} ms by the clock) after {self.after}\n{self.where}"
        )


class Stalls(QObject):
    """Notes stalls longer than a limit in seconds, for the time of a `with` block.

    What counts is `own`: time for which other programs had the processor is not the window's
    doing, be it that its thread wanted to run, or that it waited for another of its process which
    wanted to. What it computed itself counts whatever the others did. It needs Linux; elsewhere
    the clock alone is read.
    """

    def __init__(self, limit: float) -> None:
        super().__init__()
        self._all: list[Stall] = []
        self.longest = 0.0
        self.are_judged = True
        self.after = ""
        """What was done last; whoever does something says so here."""
        self._limit = limit
        self._main = threading.get_ident()
        self._over = threading.Event()
        self._seen = ""
        self._watch = threading.Thread(target=self._look, name="stalls", daemon=True)
        self._timer = QTimer(self, interval=round(_TICK_S * 1_000))
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.forget()

    def found(self, bare: Bare) -> list[Stall]:
        """Give those that were too long, had the computer been as quick as at its best."""
        return [one for one in self._all if one.fair(bare) > self._limit]

    def __enter__(self) -> Self:
        self.forget()
        self._timer.start()
        self._watch.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.stop()
        self._over.set()
        self._watch.join()

    def forget(self) -> None:
        """Begin anew: what happened since the last tick was not the window's."""
        self._last, self._waited, self._computed = _now(), _waited(), time.thread_time()
        self._seen = ""

    def _tick(self) -> None:
        wall = _now() - self._last - _TICK_S
        computing = time.thread_time() - self._computed
        # A thread that ended takes with it for how long it had waited.
        own = max(computing, wall - max(_waited() - self._waited, 0.0))
        self.longest = max(self.longest, own)
        if self.are_judged and own > self._limit:
            self._all.append(Stall(wall, own, computing, _now(), self.after, self._seen))
        self.forget()

    def _look(self) -> None:
        """From another thread: where is the window's thread while it does not come back?"""
        while not self._over.wait(_LOOK_S / 4):
            if _now() - self._last > _LOOK_S:
                # The last look before the tick says what took so long.
                self._seen = _calls_of(self._main)


def _calls_of(thread: int) -> str:
    """Name the innermost calls of a thread, ours if there are any.

    No frame is held for it: whatever a frame holds, a part of a window among it, would be let go
    on this thread, while the window's own destroys it.
    """
    with TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        told = file.read().partition(f"hread 0x{thread:016x} ")[2].partition("\n\n")[0]
    calls = [line for line in told.splitlines() if line.startswith("  File ")]
    ours = [line for line in calls if "vamt_qt" in line] or calls
    return "\n".join(ours[:8])


def _now() -> float:
    return time.monotonic()


def _waited() -> float:
    """Give the seconds for which threads of this process could have run and got no processor."""
    waited = 0
    for task in _TASKS.glob("*/schedstat"):
        with suppress(OSError):  # it may have ended just now
            waited += int(task.read_text().split()[1])
    return waited / 1e9
