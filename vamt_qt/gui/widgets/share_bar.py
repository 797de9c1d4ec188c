"""A thin bar of what was spent, what is held and what is left; the words stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.theme import Theme, Tone

_HIGH = 8
_LEAST = 2.0


class ShareBar(QWidget):
    """Shows parts of a whole, each in its tone; what no part takes stays empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[tuple[int, Tone], ...] = ()
        self._whole = 0
        self.setFixedHeight(_HIGH)
        # Clicks go to the line that the bar stands in.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_parts(self, parts: Sequence[tuple[int, Tone]], whole: int, words: str) -> None:
        """Show how much of ``whole`` each part takes; ``words`` say it to a screen reader."""
        self._parts, self._whole = tuple(parts), whole
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(self.rect())
        round_ends = QPainterPath()
        round_ends.addRoundedRect(bar, _HIGH / 2, _HIGH / 2)
        painter.setClipPath(round_ends)
        painter.fillRect(bar, QColor(self._theme.colors.track))
        left = 0.0
        for value, tone in self._parts:
            wide = bar.width() * value / self._whole if self._whole > 0 else 0.0
            wide = max(wide, _LEAST) if value > 0 else 0.0
            painter.fillRect(
                QRectF(left, 0, wide, bar.height()), QColor(self._theme.colors.tone(tone).solid)
            )
            left += wide
        painter.end()
