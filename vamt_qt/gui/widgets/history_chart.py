"""A line over time, marks beside it, and a fan into the future for what can only be guessed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy

from vamt_qt.gui import figures
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.scale import day_steps, figure_text, round_steps
from vamt_qt.gui.widgets.walked_chart import WalkedChart

Point = tuple[datetime, float]

_NEAR: Final = 9.0
_DOT: Final = 4.5
_TOP: Final = 8
_LABELS: Final = 24
_DAY_WIDE: Final = 80


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that was said at a moment: a key for clicks, its words, its value."""

    key: str
    at: datetime
    value: float
    words: str
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Fan:
    """How it may go on: from a point, to the days on which nothing is left.

    ``early`` and ``late`` bound the guess; ``late`` is ``None`` where it has no end.
    """

    start: Point
    expected: datetime
    early: datetime
    late: datetime | None


@dataclass(frozen=True, slots=True)
class History:
    """What a chart shows: steps that hold until the next point, marks, and the future."""

    steps: tuple[Point, ...] = ()
    marks: tuple[Mark, ...] = ()
    fan: Fan | None = None
    words: str = ""
    """All of it in a sentence, for whoever cannot see it."""


class HistoryChart(WalkedChart):
    """Paints a history; its marks lead somewhere."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        # Time and figures run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._name = name
        self._history = History()
        self._first = self._last = datetime.now(UTC)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_history(History())

    def show_history(self, history: History) -> None:
        """Show another one."""
        self._history = history
        self._marked = -1
        self._first, self._last = _span(history)
        self.setAccessibleName(f"{self._name}: {history.words or tr('nothing yet')}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 110)

    def _keys(self) -> list[str]:
        return [mark.key for mark in self._history.marks]

    def _tip(self, number: int) -> str:
        return self._history.marks[number].words

    def place(self, at: datetime, value: float) -> QPointF:
        """Give where a moment and a value lie, in this widget's pixels."""
        plot = self._plot()
        span = max((self._last - self._first).total_seconds(), 1.0)
        across = (at - self._first).total_seconds() / span
        return QPointF(
            plot.left() + plot.width() * across,
            plot.bottom() - plot.height() * value / self._steps()[-1],
        )

    def _number_at(self, at: QPointF) -> int:
        for number, mark in enumerate(self._history.marks):
            here = self.place(mark.at, mark.value)
            if math.hypot(here.x() - at.x(), here.y() - at.y()) <= _NEAR:
                return number
        return -1

    # -- painting -------------------------------------------------------------------------

    def _steps(self) -> Sequence[int]:
        values = [value for _, value in self._history.steps]
        values += [mark.value for mark in self._history.marks]
        return round_steps(max(values, default=0), 3)

    def _plot(self) -> QRectF:
        measure = QFontMetricsF(font(TextStyle.CAPTION))
        left = max(measure.horizontalAdvance(figure_text(step)) for step in self._steps())
        left += Space.S + 4
        return QRectF(left, _TOP, self.width() - left - Space.L, self.height() - _TOP - _LABELS)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        if self._history.fan is not None:
            self._paint_fan(painter, self._history.fan)
        if self._history.steps:
            self._paint_steps(painter)
        for number, mark in enumerate(self._history.marks):
            self._paint_mark(painter, number, mark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colors.focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_grid(self, painter: QPainter) -> None:
        colors, plot = self._theme.colors, self._plot()
        painter.setFont(font(TextStyle.CAPTION))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for step in self._steps():
            high = self.place(self._first, step).y()
            painter.setPen(QPen(QColor(colors.line_strong if step == 0 else colors.line), 1))
            painter.drawLine(QPointF(plot.left(), high), QPointF(plot.right(), high))
            painter.setPen(QColor(colors.muted))
            painter.drawText(
                QRectF(0, high - 10, plot.left() - Space.S, 20), right, figure_text(step)
            )
        long = (self._last - self._first) > timedelta(days=400)
        most = min(max(int(plot.width() // _DAY_WIDE), 2), 5)
        for day in day_steps(self._first.astimezone(), self._last.astimezone(), most):
            across = self.place(day, 0).x()
            words = figures.month(day, year=True) if long else figures.day_in_year(day)
            box = QRectF(across - 40, plot.bottom() + 5, 80, 18)
            box.moveLeft(min(max(box.left(), plot.left() - 20), self.width() - 78))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_steps(self, painter: QPainter) -> None:
        solid = QColor(self._theme.colors.accented.solid)
        line = self._line()
        floor = self._plot().bottom()
        area = QPainterPath(line)
        area.lineTo(line.currentPosition().x(), floor)
        area.lineTo(line.elementAt(0).x, floor)
        area.closeSubpath()
        shade = QLinearGradient(0, self._plot().top(), 0, floor)
        upper, lower = QColor(solid), QColor(solid)
        upper.setAlpha(70)
        lower.setAlpha(8)
        shade.setColorAt(0, upper)
        shade.setColorAt(1, lower)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPath(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(solid, 2))
        painter.drawPath(line)

    def _line(self) -> QPainterPath:
        steps = self._history.steps
        path = QPainterPath(self.place(*steps[0]))
        for at, value in steps[1:]:
            here = self.place(at, value)
            path.lineTo(here.x(), path.currentPosition().y())
            path.lineTo(here)
        return path

    def _paint_fan(self, painter: QPainter, fan: Fan) -> None:
        start = self.place(*fan.start)
        early, late = self.place(fan.early, 0), self._late_edge(fan)
        solid = QColor(self._theme.colors.warn.solid)
        fill = QColor(solid)
        fill.setAlpha(46)
        # What lies beyond the picture's edges is drawn as if it had none, and cut off.
        painter.setClipRect(self._plot().adjusted(0, -2, 2, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        corner = [QPointF(late.x(), self._plot().bottom())] if late.y() < early.y() else []
        painter.drawPolygon(QPolygonF([start, late, *corner, early]))
        painter.setPen(QPen(solid, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(start, self.place(fan.expected, 0))
        painter.setClipping(False)

    def _late_edge(self, fan: Fan) -> QPointF:
        """Where the slowest course leaves the picture: at nothing left, or at its right edge."""
        at, value = fan.start
        if fan.late is None:
            return self.place(self._last, value)
        if fan.late <= self._last:
            return self.place(fan.late, 0)
        share = (self._last - at) / (fan.late - at)
        return self.place(self._last, value * (1 - share))

    def _paint_mark(self, painter: QPainter, number: int, mark: Mark) -> None:
        grow = 1.5 if number == self._marked else 0.0
        painter.setPen(QPen(QColor(self._theme.colors.panel), 2))
        painter.setBrush(QColor(self._theme.colors.tone(mark.tone).solid))
        here = self.place(mark.at, mark.value)
        painter.drawEllipse(here, _DOT + grow, _DOT + grow)


def _span(history: History) -> tuple[datetime, datetime]:
    moments = [at for at, _ in history.steps] + [mark.at for mark in history.marks]
    if not moments:
        now = datetime.now(UTC)
        return now - timedelta(days=30), now
    first, last = min(moments), max(moments)
    if history.fan is not None:
        past = max(last - first, timedelta(days=1))
        # Otherwise a far future would press all that happened into a corner.
        most = last + 2 * past
        last = min(max(history.fan.late or history.fan.expected, history.fan.early), most)
    if last - first < timedelta(hours=2):
        first -= timedelta(days=1)
    return first, last
