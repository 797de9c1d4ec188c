"""A state as a coloured mark with icon and word, outside of tables."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vamt_qt.gui.pills import PILL_HEIGHT, Pills
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.values import Status


class Pill(QWidget):
    """Shows one :class:`Status`; hidden while there is none."""

    def __init__(self, theme: Theme, status: Status | None = None) -> None:
        super().__init__()
        self._pills = Pills(theme, self)
        self._status = status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_status(status)

    def show_status(self, status: Status | None) -> None:
        """Show another state, or nothing."""
        self._status = status
        self.setAccessibleName(status.word if status else "")
        # A widget without a parent would open as a window of its own.
        if self.parent() is not None or status is None:
            self.setVisible(status is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._pills.width(self._status) if self._status else 0, PILL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._status is None:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._pills.picture(self._status, self.width(), ratio))
        painter.end()
