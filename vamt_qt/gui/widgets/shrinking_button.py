"""A button that shortens its words, down to its icon alone, where there is no room for them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
)

from vamt_qt.gui.widgets.keys import keys_of

_TELLING: Final = 4
"""Fewer letters than these, the dots among them, tell less than the icon alone."""


class ShrinkingButton(QPushButton):
    """Keeps windows small enough for small screens; its words are then its tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = super().sizeHint()
        if self.icon().isNull():
            return whole
        return QSize(
            whole.width() - self.fontMetrics().horizontalAdvance(self.text()), whole.height()
        )

    def is_short(self) -> bool:
        """Whether not all of its words have room."""
        return not self.icon().isNull() and self.width() < self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_short():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._shortened()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _shortened(self) -> str:
        metrics, whole = self.fontMetrics(), self.text()
        room = metrics.horizontalAdvance(whole) - (self.sizeHint().width() - self.width())
        short = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)
        return short if len(short) > _TELLING else ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            told = self.toolTip() or (self.text() if self.is_short() else "")
            parts = [part for part in (told, keys_of(self, native=True)) if part]
            QToolTip.showText(event.globalPos(), " · ".join(parts), self)
            return True
        return super().event(event)
