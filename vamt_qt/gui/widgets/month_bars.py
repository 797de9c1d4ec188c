"""Bars side by side, one a month, with figures at the left and a click on each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from vamt_qt.gui.theme import Space, TextStyle, Theme, font
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.charts import PartsChart, Segment
from vamt_qt.gui.widgets.scale import figure_text, round_steps

_WIDEST: Final = 34.0
_LABELS: Final = 24
_TOP: Final = 18
_LEAST: Final = 2.0


class MonthBars(PartsChart):
    """Shows parts as bars in their order; the word of each stands below where there is room."""

    def __init__(self, theme: Theme, name: str, *, high: int = 180) -> None:
        self._high = high
        super().__init__(theme, name)
        # Time and figures run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(320, self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def bar_box(self, number: int) -> QRectF:
        """Give where a bar stands, in this widget's pixels."""
        column, floor = self._column(number), self._plot().bottom()
        wide = min(column.width() * 0.62, _WIDEST)
        value = self._segments[number].value
        high = column.height() * value / self._steps()[-1]
        high = max(high, _LEAST) if value else 0.0
        return QRectF(column.center().x() - wide / 2, floor - high, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        for number, part in enumerate(self._segments):
            self._paint_bar(painter, number, part)
        self._paint_words(painter)
        self._paint_focus(painter)
        painter.end()

    def _steps(self) -> list[int]:
        return list(round_steps(max((part.value for part in self._segments), default=0), 3))

    def _plot(self) -> QRectF:
        measure = QFontMetricsF(font(TextStyle.CAPTION))
        left = max(measure.horizontalAdvance(figure_text(step)) for step in self._steps())
        left += Space.S + 4
        return QRectF(left, _TOP, self.width() - left - 4, self.height() - _TOP - _LABELS)

    def _column(self, number: int) -> QRectF:
        plot = self._plot()
        wide = plot.width() / max(len(self._segments), 1)
        return QRectF(plot.x() + number * wide, plot.y(), wide, plot.height())

    def _paint_grid(self, painter: QPainter) -> None:
        colors, plot, steps = self._theme.colors, self._plot(), self._steps()
        painter.setFont(font(TextStyle.CAPTION))
        for step in steps:
            high = plot.bottom() - plot.height() * step / steps[-1]
            painter.setPen(QPen(QColor(colors.line_strong if step == 0 else colors.line), 1))
            painter.drawLine(QPointF(plot.left(), high), QPointF(plot.right(), high))
            painter.setPen(QColor(colors.muted))
            words = QRectF(0, high - 10, plot.left() - Space.S, 20)
            place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, place, figure_text(step))

    def _paint_bar(self, painter: QPainter, number: int, part: Segment) -> None:
        box = self.bar_box(number)
        if number == self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colors.hover))
            painter.drawRoundedRect(self._column(number).adjusted(1, -4, -1, 0), 5, 5)
        if box.height() <= 0:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._solid(part))
        painter.save()
        painter.setClipRect(box)
        painter.drawRoundedRect(box.adjusted(0, 0, 0, 6), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        if not self._segments:
            return
        measure = QFontMetricsF(font(TextStyle.CAPTION))
        wide = max(measure.horizontalAdvance(part.word) for part in self._segments) + Space.S
        every = max(1, -int(-wide // self._column(0).width()))
        painter.setFont(font(TextStyle.CAPTION))
        colors, centre = self._theme.colors, Qt.AlignmentFlag.AlignHCenter
        last = len(self._segments) - 1
        for number, part in enumerate(self._segments):
            column, box = self._column(number), self.bar_box(number)
            if (last - number) % every == 0:
                painter.setPen(QColor(colors.muted))
                below = QRectF(column.center().x() - wide, column.bottom() + 5, 2 * wide, 18)
                painter.drawText(below, centre, part.word)
            figure = number_text(part.value)
            if part.value and measure.horizontalAdvance(figure) <= column.width() + Space.XS:
                painter.setPen(QColor(colors.text))
                above = QRectF(column.center().x() - wide, box.top() - 17, 2 * wide, 16)
                painter.drawText(above, centre, figure)

    def _legend_box(self, number: int) -> QRectF:
        del number
        return QRectF()

    def _shape_at(self, at: QPointF) -> int:
        for number in range(len(self._segments)):
            if self._column(number).adjusted(0, -_TOP, 0, _LABELS).contains(at):
                return number
        return -1
