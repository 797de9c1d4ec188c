"""Tells when a window stands, so that nothing else takes the processor before."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

# A window may be shown where nobody sees it, as an icon or on another desktop.
_PATIENCE_MS: Final = 1_000


class FirstPicture(QObject):
    """``stands`` follows once, after the window was painted or a second went by without."""

    stands = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._tell)
        self._patience.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # The picture is there when what paints it has returned.
            self._patience.start(0)
            watched.removeEventFilter(self)
        return False

    @Slot()
    def _tell(self) -> None:
        self._window.removeEventFilter(self)
        self.stands.emit()
