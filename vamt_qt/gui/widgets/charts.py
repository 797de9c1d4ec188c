"""Small pictures of how a whole is divided: a ring and a bar, with a legend in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from vamt_qt.gui import figures
from vamt_qt.gui.facing import facing
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.walked_chart import WalkedChart

_LEGEND_LINE = 26
_DOT = 9
_BAR_BELOW = 24


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of a whole: a key for clicks, its word, its size and its tone."""

    key: str
    word: str
    value: int
    tone: Tone


class PartsChart(WalkedChart):
    """What ring and bar share: parts, legend and spoken text."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._name = name
        self._segments: tuple[Segment, ...] = ()
        self.show_parts(())

    def show_parts(self, segments: Sequence[Segment]) -> None:
        """Show other parts; those of size nothing stand in the legend only."""
        self._segments = tuple(segments)
        self._marked = -1
        words = ", ".join(f"{part.word} {part.value}" for part in segments) or tr("nothing")
        self.setAccessibleName(f"{self._name}: {words}")
        self.updateGeometry()
        self.update()

    def total(self) -> int:
        """Give the size of the whole."""
        return sum(part.value for part in self._segments)

    def _keys(self) -> list[str]:
        return [part.key for part in self._segments]

    def _number_at(self, at: QPointF) -> int:
        for number in range(len(self._segments)):
            if self._legend_box(number).contains(at):
                return number
        return self._shape_at(at)

    def _shape_at(self, at: QPointF) -> int:
        raise NotImplementedError

    def _legend_box(self, number: int) -> QRectF:
        raise NotImplementedError

    def _tip(self, number: int) -> str:
        part, total = self._segments[number], self.total()
        share = f" · {figures.percent(part.value / total, 1)}" if total else ""
        return f"{part.word}: {number_text(part.value)}{share}"

    def _solid(self, part: Segment) -> QColor:
        return QColor(self._theme.colors.tone(part.tone).solid)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colors.focus), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_legend(self, painter: QPainter) -> None:
        colors = self._theme.colors
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, part in enumerate(self._segments):
            box = self._legend_box(number)
            if number == self._marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colors.hover))
                painter.drawRoundedRect(box, 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._solid(part))
            dot = QRectF(box.x() + Space.S, box.center().y() - _DOT / 2, _DOT, _DOT)
            painter.drawEllipse(facing(dot, box))
            painter.setFont(font(TextStyle.BODY))
            painter.setPen(QColor(colors.text))
            words = facing(box.adjusted(Space.S + _DOT + Space.S, 0, -Space.S, 0), box)
            painter.drawText(words, middle, part.word)
            painter.setPen(QColor(colors.muted))
            painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, number_text(part.value))


class Donut(PartsChart):
    """A ring with a figure in its middle and the legend to its right."""

    def __init__(self, theme: Theme, name: str, *, side: int = 160) -> None:
        self._side = side
        self._figure = ""
        self._caption = ""
        super().__init__(theme, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_centre(self, figure: str, caption: str) -> None:
        """Write a figure and what it counts into the middle."""
        self._figure, self._caption = figure, caption
        self.update()

    def sizeHint(self) -> QSize:
        high = max(self._side + 4, len(self._segments) * _LEGEND_LINE)
        return QSize(self._side + Space.XL + 190, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        self._paint_centre(painter)
        self._paint_legend(painter)
        self._paint_focus(painter)
        painter.end()

    def _ring(self) -> QRectF:
        ring = QRectF(2, (self.height() - self._side) / 2, self._side, self._side)
        return facing(ring, self.rect())

    def _thickness(self) -> float:
        return self._side / 9

    def _spans(self) -> list[tuple[float, float]]:
        total = self.total()
        spans: list[tuple[float, float]] = []
        start = 0.0
        for part in self._segments:
            span = 360.0 * part.value / total if total else 0.0
            spans.append((start, span))
            start += span
        return spans

    def _paint_ring(self, painter: QPainter) -> None:
        thick = self._thickness()
        half = thick / 2
        circle = self._ring().adjusted(half, half, -half, -half)
        pen = QPen(QColor(self._theme.colors.track), thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not self.total():
            painter.setPen(pen)
            painter.drawEllipse(circle)
        several = sum(part.value > 0 for part in self._segments) > 1
        gap = 1.2 if several else 0.0
        for number, (start, span) in enumerate(self._spans()):
            if span <= 0:
                continue
            pen.setColor(self._solid(self._segments[number]))
            pen.setWidthF(thick + (3 if number == self._marked else 0))
            painter.setPen(pen)
            shown = max(span - gap, 0.8)
            painter.drawArc(circle, round((90 - start - gap / 2) * 16), -round(shown * 16))

    def _paint_centre(self, painter: QPainter) -> None:
        ring = self._ring()
        colors = self._theme.colors
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(font(TextStyle.FIGURE))
        painter.setPen(QColor(colors.text))
        upper = QRectF(ring.x(), ring.center().y() - 24, ring.width(), 30)
        painter.drawText(upper, centre | Qt.AlignmentFlag.AlignVCenter, self._figure)
        painter.setFont(font(TextStyle.CAPTION))
        painter.setPen(QColor(colors.muted))
        lower = QRectF(ring.x(), ring.center().y() + 6, ring.width(), 20)
        painter.drawText(lower, centre | Qt.AlignmentFlag.AlignVCenter, self._caption)

    def _legend_box(self, number: int) -> QRectF:
        left = 2 + self._side + Space.L
        top = (self.height() - len(self._segments) * _LEGEND_LINE) / 2 + number * _LEGEND_LINE
        wide = min(self.width() - left - 2, 220)
        return facing(QRectF(left, top, wide, _LEGEND_LINE), self.rect())

    def _shape_at(self, at: QPointF) -> int:
        ring = self._ring()
        across, down = at.x() - ring.center().x(), at.y() - ring.center().y()
        distance = math.hypot(across, down)
        outer = self._side / 2
        if not outer - self._thickness() - 2 <= distance <= outer + 2:
            return -1
        angle = math.degrees(math.atan2(across, -down)) % 360
        for number, (start, span) in enumerate(self._spans()):
            if start <= angle < start + span:
                return number
        return -1


class StackedBar(PartsChart):
    """One bar divided into its parts, the legend below it in a line."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        boxes = self._flow(wide)
        return int(boxes[-1].bottom() if boxes else _BAR_BELOW) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.total():
            painter.setBrush(QColor(self._theme.colors.track))
            painter.drawRoundedRect(self._bar(), 4, 4)
        for number, box in enumerate(self._boxes()):
            if box.width() > 0:
                painter.setBrush(self._solid(self._segments[number]))
                grow = 1.5 if number == self._marked else 0
                painter.drawRoundedRect(box.adjusted(0, -grow, 0, grow), 3, 3)
        self._paint_legend(painter)
        self._paint_focus(painter)
        painter.end()

    def _bar(self) -> QRectF:
        return QRectF(2, 4, self.width() - 4, 12)

    def _boxes(self) -> list[QRectF]:
        bar, total = self._bar(), self.total()
        boxes: list[QRectF] = []
        left = bar.x()
        for part in self._segments:
            wide = bar.width() * part.value / total if total else 0.0
            boxes.append(QRectF(left, bar.y(), max(wide - 2, min(wide, 2)), bar.height()))
            left += wide
        return boxes

    def _legend_box(self, number: int) -> QRectF:
        return self._flow(self.width())[number]

    def _flow(self, room: int) -> list[QRectF]:
        measure = QFontMetricsF(font(TextStyle.BODY))
        boxes: list[QRectF] = []
        left, top = -4.0, float(_BAR_BELOW)
        for part in self._segments:
            words = measure.horizontalAdvance(f"{part.word}  {number_text(part.value)}")
            wide = words + _DOT + 3 * Space.S + 2
            if left > 0 and left + wide > room:
                left, top = -4.0, top + _LEGEND_LINE
            boxes.append(QRectF(left, top, wide, _LEGEND_LINE))
            left += wide + Space.S
        return boxes

    def _shape_at(self, at: QPointF) -> int:
        for number, box in enumerate(self._boxes()):
            if box.adjusted(0, -3, 2, 3).contains(at):
                return number
        return -1
