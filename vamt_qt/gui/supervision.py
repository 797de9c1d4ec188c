"""Starts an engine again that ended without being asked to, unless it does so time after time."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from vamt_qt.gui.engine_client import EngineClient

_MOST: Final = 3
_WITHIN_S: Final = 600.0
_BREATH_MS: Final = 500


class Supervisor(QObject):
    """Looks after the engine; what cannot be helped is left to the operator."""

    def __init__(self, engine: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._starts: deque[float] = deque(maxlen=_MOST)
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self._start)
        self.has_started_again = False
        """Whether the engine that is coming or has come was started by this."""

    def starts_again(self) -> bool:
        """Start the engine again after it stopped; return False where that is of no use."""
        trouble = self._engine.trouble
        self.has_started_again = (
            trouble is not None and trouble.code == "engine-stopped" and not self._is_too_often()
        )
        if self.has_started_again:
            self._starts.append(monotonic())
            self._breath.start()
        return self.has_started_again

    @Slot()
    def _start(self) -> None:
        # Whoever closed the program in the meantime wants no engine any more.
        if not self._engine.is_leaving:
            self._engine.start()

    def _is_too_often(self) -> bool:
        return len(self._starts) == _MOST and monotonic() - self._starts[0] < _WITHIN_S
