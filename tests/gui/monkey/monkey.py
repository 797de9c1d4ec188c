"""Lets random hands work in the real window, and stops at the first thing that is not right."""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from tests.gui.monkey.hands import Hands
from tests.gui.monkey.home import Home, home_in
from tests.gui.monkey.leftovers import closed_dialogs, leftovers, timers
from tests.gui.monkey.papers import lay_out
from tests.gui.monkey.reach import dismiss, leftover_windows
from tests.gui.monkey.seen import Seen
from tests.gui.monkey.stalls import Stalls
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.errors import Failure

FREEZE_S: Final = 0.2
_PACE_MS: Final = 15
_KEPT: Final = 60
_ROUND: Final = 160
_ROUNDS: Final = 5
_LIVES: Final = 6
_KILLS: Final = 0.002
# How often a window is used before its engine is ready, and how often a second one is opened.
_HASTE: Final = 0.3
_SECONDS: Final = 0.15
_FEW: Final = 25
# How often a station has worked before, so that there is something on each page.
_USED: Final = 0.7
_DONE: Final = "done"
"""The file in which all actions stand: a fault that ends the process leaves no other word."""
_PATIENCE_S: Final = 120.0


class MonkeyError(AssertionError):
    """Something was not right; the text says after which actions."""


class Monkey:
    """Works in windows on data of their own, for some seconds; the same seed does the same.

    How long the engine and the lab take is not in the seed's hands, so that what two runs have
    in common ends where an answer came in another moment.
    """

    def __init__(
        self, folder: Path, theme: Theme, seed: int, warnings: Callable[[], list[str]]
    ) -> None:
        self.done = 0
        self.lives = 0
        self.stalls = Stalls(FREEZE_S)
        self.seen = Seen()
        self._folder, self._theme, self._seed = folder, theme, seed
        self._random = Random(seed)
        self._hands = Hands(self._random, folder)
        self._warnings = warnings
        self._last: deque[str] = deque(maxlen=_KEPT)
        self._broke: list[str] = []
        self._words: list[str] = []

    def work(self, seconds: float) -> None:
        """Work; raises MonkeyError at the first fault."""
        end = time.monotonic() + seconds
        number = 0
        with self._noting_exceptions(), self.stalls:
            self._ran_before = timers()
            self._words = lay_out(self._folder)
            while time.monotonic() < end:
                number += 1
                place = self._folder / f"home-{number}"
                used = self._random.random() < _USED
                with home_in(place, self._theme, self._seed + number, used=used) as home:
                    self._in_home(home, end)

    def _in_home(self, home: Home, end: float) -> None:
        for _ in range(_LIVES):
            self._hands.words = [*home.words(), *self._words]
            with self._window(home) as window:
                self._live(window, home, end)
            self._nothing_left()
            if time.monotonic() > end or not home.views.counts().machines:
                return

    @contextmanager
    def _window(self, home: Home) -> Iterator[StationWindow]:
        """Open a window, and see it closed whatever happens."""
        self.lives += 1
        window = home.open_window()
        window.desk.engine.told.connect(self.seen.hear)
        gone: list[bool] = []
        window.gone.connect(lambda: gone.append(True))
        # Opening is measured elsewhere; it is no freeze of a window at work, nor is clearing up.
        self.stalls.forget()
        self.stalls.are_judged = True
        try:
            yield window
            self._leave(window, gone)
        finally:
            window.desk.engine.end_now()
            window.desk.reader.close()
            # The process ends here in the program; here others follow.
            window.deleteLater()

    def _live(self, window: StationWindow, home: Home, end: float) -> None:
        if self._random.random() < _HASTE:
            self._round(window, end, _FEW)
        for _ in range(_ROUNDS):
            if not window.isVisible():
                return
            self._until(lambda: window.desk.engine.is_ready, "the engine")
            if self._random.random() < _SECONDS:
                with self._window(home) as second:
                    self._round(second, end, _FEW)
                self.stalls.forget()
                self.stalls.are_judged = True
            self._round(window, end)
            if window.isVisible():
                self._come_to_rest(window, home)

    def _leave(self, window: StationWindow, gone: list[bool]) -> None:
        self.stalls.are_judged = False
        for one in leftover_windows(window):
            self._tell(f"left open: {one}")
        if window.isVisible():
            self._tell("close the window")
            window.stop_and_close()
        # One that was closed by hand may first let a run finish.
        window.watch.cancel_all()
        self._until(lambda: bool(gone), "the window to be gone")

    # -- what is done -----------------------------------------------------------------------

    def _round(self, window: StationWindow, end: float, times: int = _ROUND) -> None:
        """Do many things, also from within menus that keep an event loop of their own."""
        left, within, loop = times, 0, QEventLoop()

        def step() -> None:
            nonlocal left, within
            left -= 1
            over = left < 0 or time.monotonic() > end or self._is_wrong() or not window.isVisible()
            if over and not within:
                loop.quit()
                return
            # One timer for all steps would be silent for as long as a step has not returned.
            QTimer.singleShot(_PACE_MS, step)
            if over:
                dismiss(self._tell)
                return
            if self._random.random() < _KILLS:
                self._kill(window)
            within += 1
            self.seen.look(window)
            self._hands.act(window, self._tell)
            within -= 1

        QTimer.singleShot(_PACE_MS, step)
        loop.exec()
        self._check()

    def _kill(self, window: StationWindow) -> None:
        process = window.desk.engine.process_id()
        if process:
            self._tell("the engine is killed")
            os.kill(process, signal.SIGKILL)

    def _come_to_rest(self, window: StationWindow, home: Home) -> None:
        """Close what is open, let work come to its end, and look whether everything adds up."""
        engine = window.desk.engine
        self._breathe(0.3)  # an engine that was killed just now is missed a moment later
        waited = time.monotonic() + _PATIENCE_S
        while dismiss(self._tell) or engine.under_way():
            self._breathe(0.05)
            window.watch.cancel_all()
            if time.monotonic() > waited:
                open_ = [
                    *leftover_windows(window),
                    *(one.verb for one in engine.under_way().values()),
                ]
                self._fail(f"never comes to rest: {', '.join(open_)}")
        if not engine.is_ready:
            self._tell("the engine is started")
            engine.start()
            self._until(lambda: engine.is_ready, "the engine to come back")
        self._check()
        self._verify(window)
        faults = home.faults()
        if faults:
            self._fail("; ".join(faults))
        still_there = closed_dialogs(window)
        if still_there:
            self._fail(f"dialogs that were closed are still there: {', '.join(still_there)}")
        self.stalls.forget()

    def _verify(self, window: StationWindow, *, again: bool = True) -> None:
        told: list[object] = []
        window.desk.call(
            "ledger.verify",
            {},
            done=lambda result: told.append(result["whole"]),
            failed=told.append,
        )
        self._until(lambda: bool(told), "the ledger's check")
        if again and isinstance(told[0], Failure) and told[0].code == "engine-stopped":
            # Hands had asked for another start, which came only now.
            self._until(lambda: window.desk.engine.is_ready, "the engine to come back")
            self._verify(window, again=False)
        elif told != [True]:
            self._fail(f"the ledger does not verify: {told}")

    # -- what must hold ---------------------------------------------------------------------

    def _check(self) -> None:
        if self._is_wrong():
            self._fail("\n".join([*self._broke, *self._warnings()]))

    def _is_wrong(self) -> bool:
        return bool(self._broke or self._warnings())

    def _nothing_left(self) -> None:
        left = list(leftovers(self._ran_before))
        if left:
            self._fail("; ".join(left))

    # -- inside -----------------------------------------------------------------------------

    def _tell(self, what: str) -> None:
        self.done += 1
        self._last.append(f"{self.done}: {what}")
        with (self._folder / _DONE).open("a", encoding="utf-8") as file:
            file.write(f"{self._last[-1]}\n")
        self.stalls.after = self._last[-1]

    def _fail(self, why: str) -> None:
        last = "\n  ".join(self._last)
        raise MonkeyError(f"{last}\nSeed {self._seed}, after {self.done} actions: {why}")

    def _breathe(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1_000), loop.quit)
        loop.exec()

    def _until(self, ready: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not ready():
            if time.monotonic() > end:
                self._fail(f"waited in vain for {what}")
            self._breathe(0.02)

    @contextmanager
    def _noting_exceptions(self) -> Iterator[None]:
        before = sys.excepthook
        sys.excepthook = self._note
        try:
            yield
        finally:
            sys.excepthook = before

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._broke.append("".join(traceback.format_exception(kind, error, trace)))
