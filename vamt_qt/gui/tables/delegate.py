"""Draws every cell of a table straight from the model's columns."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from vamt_qt.gui.facing import facing
from vamt_qt.gui.pills import PILL_HEIGHT, Pills
from vamt_qt.gui.tables.columns import CellKind, Progress
from vamt_qt.gui.tables.heading import HeadingPainter
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.theme import Metric, TextStyle, Theme, font
from vamt_qt.gui.tongue import is_mirrored
from vamt_qt.gui.values import Status

_PAD = int(Metric.CELL_PAD)
_BAR_HEIGHT = 6
_BAR_FIGURE = 64
# Two screens full of the widest table; each entry holds the shaped glyphs of a text.
_CACHE_LIMIT = 4_000

# What a painter needs for one cell: x, y, width and height of it, and the row's number.
Draw = Callable[[QPainter, int, int, int, int, int], None]


class _Shaped:
    """A text as it fits into a room, with its glyphs chosen and measured once."""

    __slots__ = ("static", "wide")

    def __init__(self, text: str, room: int, measure: QFontMetricsF, face: QFont) -> None:
        short = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.wide = measure.horizontalAdvance(short)
        self.static = QStaticText(short)
        self.static.setTextFormat(Qt.TextFormat.PlainText)
        self.static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        self.static.prepare(font=face)


class CellDelegate(QStyledItemDelegate):
    """One delegate for all columns; the view tells it what is selected, hovered and current."""

    def __init__(self, theme: Theme, model: RecordModel[Any, Any], parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = model.table
        self._pills = Pills(theme, self)
        self._headings = HeadingPainter(theme, model.table, parent)
        self.selected: Container[Hashable] = frozenset()
        self.hovered = -1
        self.current = -1
        self.focused = False
        self.first_column = 0
        self._body = font(TextStyle.BODY)
        self._code = font(TextStyle.BODY)
        self._code.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        self._measure = QFontMetricsF(self._body)
        self._code_measure = QFontMetricsF(self._code)
        high = self._measure.ascent() + self._measure.descent()
        self._text_top = round((Metric.TABLE_ROW - 1 - high) / 2)
        self._shaped: dict[tuple[str, int, bool], _Shaped] = {}
        self._draw = [
            self._drawer(number, column.kind) for number, column in enumerate(self._table.columns)
        ]
        theme.changed.connect(self._adopt)
        self._adopt()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        number, row = index.column(), self._table.lines[index.row()]
        if row < 0:
            return QSize(0, Metric.TABLE_ROW)
        text, value = self._table.texts[number][row], self._table.values[number][row]
        if isinstance(value, Status):
            return QSize(self._pills.width(value) + 2 * _PAD, Metric.TABLE_ROW)
        bar = 2 * _BAR_FIGURE if isinstance(value, Progress) else 0
        wide = max(int(self._code_measure.horizontalAdvance(text)) + 2, bar)
        return QSize(wide + 2 * _PAD, Metric.TABLE_ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        place, number = index.row(), index.column()
        rect: QRect = option.rect
        x, y, wide, high = rect.x(), rect.y(), rect.width(), rect.height()
        table = self._table
        row = table.lines[place]
        if row < 0:
            self._headings.paint(painter, rect, row, hovered=place == self.hovered)
        elif table.ids[row] in self.selected:
            painter.fillRect(x, y, wide, high, self._selected)
        elif place == self.hovered:
            painter.fillRect(x, y, wide, high, self._hover)
        if row >= 0:
            painter.fillRect(x, y + high - 1, wide, 1, self._line)
        if place == self.current and self.focused:
            self._outline(painter, x, y, wide, high, first=number == self.first_column)
        if row >= 0 and table.values[number][row] is not None:
            self._draw[number](painter, x, y, wide, high, row)

    @Slot()
    def _adopt(self) -> None:
        colors = self._theme.colors
        self._line = QColor(colors.line)
        self._text = QColor(colors.text)
        self._muted = QColor(colors.muted)
        self._selected = QColor(colors.selected)
        self._hover = QColor(colors.hover)
        self._focus = QColor(colors.focus)
        self._track = QColor(colors.track)

    def _outline(
        self, painter: QPainter, x: int, y: int, wide: int, high: int, *, first: bool
    ) -> None:
        painter.fillRect(x, y + high - 1, wide, 1, self._focus)
        painter.fillRect(x, y, wide, 1, self._focus)
        if first:
            painter.fillRect(x + wide - 3 if is_mirrored() else x, y, 3, high, self._focus)

    def _drawer(self, number: int, kind: CellKind) -> Draw:
        match kind:
            case CellKind.STATUS:
                return self._pill_drawer(self._table.values, number)
            case CellKind.PROGRESS:
                return self._progress_drawer(self._table.values, number)
        return self._text_drawer(number, kind)

    def _text_drawer(self, number: int, kind: CellKind) -> Draw:
        texts, code = self._table.texts, kind is CellKind.CODE
        face = self._code if code else self._body
        right = (kind is CellKind.NUMBER) != is_mirrored()
        muted, top = kind is CellKind.MUTED, self._text_top
        shaped, shape = self._shaped, self._shape

        def draw(painter: QPainter, x: int, y: int, wide: int, high: int, row: int) -> None:
            del high
            room = wide - 2 * _PAD
            text = texts[number][row]
            found = shaped.get((text, room, code)) or shape(text, room, code=code)
            painter.setFont(face)
            painter.setPen(self._muted if muted else self._text)
            left = x + wide - _PAD - round(found.wide) if right else x + _PAD
            painter.drawStaticText(left, y + top, found.static)

        return draw

    def _shape(self, text: str, room: int, *, code: bool) -> _Shaped:
        if len(self._shaped) > _CACHE_LIMIT:
            self._shaped.clear()
        measure, face = (self._code_measure, self._code) if code else (self._measure, self._body)
        made = self._shaped[text, room, code] = _Shaped(text, room, measure, face)
        return made

    def _pill_drawer(self, values: list[list[Any]], number: int) -> Draw:
        pills, mirrored = self._pills, is_mirrored()

        def draw(painter: QPainter, x: int, y: int, wide: int, high: int, row: int) -> None:
            status: Status = values[number][row]
            ratio = painter.device().devicePixelRatioF()
            picture = pills.picture(status, wide - 2 * _PAD, ratio)
            left = x + wide - _PAD - round(picture.width() / ratio) if mirrored else x + _PAD
            painter.drawPixmap(left, y + (high - PILL_HEIGHT) // 2, picture)

        return draw

    def _progress_drawer(self, values: list[list[Any]], number: int) -> Draw:
        texts = self._table.texts

        def draw(painter: QPainter, x: int, y: int, wide: int, high: int, row: int) -> None:
            value: Progress = values[number][row]
            figure = min(_BAR_FIGURE, wide // 2)
            top, long = y + (high - 1 - _BAR_HEIGHT) / 2, wide - 2 * _PAD - figure
            cell = QRectF(x, y, wide, high)
            bar = facing(QRectF(x + _PAD, top, long, _BAR_HEIGHT), cell)
            solid = QColor(self._theme.colors.tone(value.tone).solid)
            _paint_bar(painter, bar, value.share, self._track, solid)
            found = self._shape(texts[number][row], figure - 8, code=False)
            painter.setFont(self._body)
            painter.setPen(self._muted)
            left = x + _PAD if is_mirrored() else x + wide - _PAD - round(found.wide)
            painter.drawStaticText(left, y + self._text_top, found.static)

        return draw


def _paint_bar(painter: QPainter, bar: QRectF, share: float, track: QColor, solid: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(bar, 3, 3)
    if share > 0:
        painter.setBrush(solid)
        done = QRectF(bar)
        done.setWidth(max(bar.width() * share, _BAR_HEIGHT))
        painter.drawRoundedRect(facing(done, bar), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
