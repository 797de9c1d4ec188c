"""A state as a coloured mark with icon and word, outside of tables."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vamt_qt.gui.theme import TextStyle, Theme, font
from vamt_qt.gui.values import Status

_HEIGHT = 22
_ICON = 14
_PAD = 8


class Pill(QWidget):
    """Shows one :class:`Status`; hidden while there is none."""

    def __init__(self, theme: Theme, status: Status | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._status = status
        self.setFont(font(TextStyle.LABEL))
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
        word = self._status.word if self._status else ""
        wide = QFontMetrics(self.font()).horizontalAdvance(word)
        return QSize(wide + _ICON + 2 * _PAD + 4, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._status is None:
            return
        tone = self._theme.colors.tone(self._status.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        ink = QColor(tone.text)
        top = (_HEIGHT - _ICON) // 2
        self._theme.icons.paint(painter, self._status.icon, ink, QRect(_PAD - 1, top, _ICON, _ICON))
        painter.setPen(ink)
        words = self.rect().adjusted(_PAD + _ICON + 3, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._status.word)
        painter.end()
