"""Plays a script in the window: one thing after another, each when the window is ready for it."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.licensing.errors import LicensingError

_TICK_MS: Final = 25


class TourError(Exception):
    """The tour cannot go on; the message says why, for whoever started it."""


@dataclass(frozen=True, slots=True)
class Until:
    """Wait for something; ``what`` stands in the message if it never happens."""

    what: str
    ready: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Pause:
    """Give people or timers a moment, in seconds."""

    seconds: float


Wait = Until | Pause
Script = Iterator[Wait]


class Stage(QObject):
    """Runs a script to its end, or to a clear reason why not.

    ``patience`` seconds without any news from the engine end it, and ``deadline`` seconds in all.
    """

    ended = Signal(str)
    """Empty when the script came to its end; otherwise why it did not."""

    def __init__(
        self, engine: EngineClient, *, patience: float, deadline: float, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._patience = patience
        self._allowed = deadline
        self._script: Script = iter(())
        self._wait: Wait = Pause(0)
        self._since = self._end = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        engine.told.connect(self._heard)

    def play(self, script: Script) -> None:
        """Begin; ``ended`` follows in any case."""
        self._script = script
        self._since = monotonic()
        self._end = self._since + self._allowed
        self._timer.start()

    def stop(self, why: str) -> None:
        """End the script now."""
        if self._timer.isActive():
            self._timer.stop()
            self.ended.emit(why)

    @Slot()
    def _heard(self) -> None:
        # Whoever still tells something is not stuck.
        if isinstance(self._wait, Until):
            self._since = monotonic()

    @Slot()
    def _tick(self) -> None:
        now = monotonic()
        if now > self._end:
            self.stop(f"It took longer than {self._allowed:.0f} seconds{self._waited_for()}")
            return
        try:
            if self._is_over(now):
                self._wait = next(self._script)
                self._since = monotonic()
        except StopIteration:
            self.stop("")
        except (TourError, LicensingError) as error:
            self.stop(str(error))
        except Exception as error:  # noqa: BLE001 - the script's boundary: a bug ends it too
            traceback.print_exc()
            self.stop(f"The tour made a mistake: {type(error).__name__}: {error}")

    def _is_over(self, now: float) -> bool:
        match self._wait:
            case Pause(seconds):
                return now - self._since >= seconds
            case Until(what, ready):
                if ready():
                    return True
                if now - self._since > self._patience:
                    raise TourError(f"Waited {self._patience:.0f} seconds in vain for {what}")
                return False

    def _waited_for(self) -> str:
        return f", waiting for {self._wait.what}" if isinstance(self._wait, Until) else ""
