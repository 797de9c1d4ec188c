"""Draws a state as a coloured mark with icon and word, once for each state and width."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from vamt_qt.gui.facing import facing
from vamt_qt.gui.theme import TextStyle, Theme, font
from vamt_qt.gui.tongue import is_mirrored
from vamt_qt.gui.values import Status

PILL_HEIGHT = 22
_PAD = 8
_ICON = 14
_GAP = 4


class Pills(QObject):
    """Keeps the pictures of states; a change of theme throws them away."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = font(TextStyle.LABEL)
        self._measure = QFontMetricsF(self._font)
        self._drawn: dict[tuple[Status, int, float], QPixmap] = {}
        theme.changed.connect(self._forget)

    def width(self, status: Status) -> int:
        """Give the room that a state takes, in device-independent pixels."""
        return int(self._measure.horizontalAdvance(status.word)) + 2 * _PAD + _ICON + _GAP + 1

    def picture(self, status: Status, room: int, ratio: float) -> QPixmap:
        """Give a state no wider than ``room``, for a screen of ``ratio``."""
        key = (status, room, ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(status, min(self.width(status), room), ratio)
        return found

    @Slot()
    def _forget(self) -> None:
        self._drawn.clear()

    def _draw(self, status: Status, wide: int, ratio: float) -> QPixmap:
        size = QSize(max(wide, PILL_HEIGHT), PILL_HEIGHT)
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        tone = self._theme.colors.tone(status.tone)
        ink = QColor(tone.text)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.fill))
        shape = QRectF(0, 0, size.width(), size.height())
        painter.drawRoundedRect(shape, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
        icon = facing(QRect(_PAD - 1, (PILL_HEIGHT - _ICON) // 2, _ICON, _ICON), shape)
        self._theme.icons.paint(painter, status.icon, ink, icon)
        left = _PAD + _ICON + _GAP - 1
        room = size.width() - left - _PAD + 2
        word = self._measure.elidedText(status.word, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._font)
        painter.setPen(ink)
        words = facing(QRectF(left, 0, room + _PAD, PILL_HEIGHT), shape)
        if is_mirrored():
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()
        return pixmap
