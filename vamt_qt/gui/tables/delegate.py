"""Draws every cell of a table straight from the model's columns."""

from __future__ import annotations

from collections.abc import Container, Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vamt_qt.gui.tables.columns import CellKind, Progress
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.theme import Metric, TextStyle, Theme, font
from vamt_qt.gui.values import Status

_PAD = int(Metric.CELL_PAD)
_PILL_HEIGHT = 22
_PILL_PAD = 8
_PILL_ICON = 14
_BAR_HEIGHT = 6
_BAR_FIGURE = 64
_CACHE_LIMIT = 20_000
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = (_MIDDLE | Qt.AlignmentFlag.AlignLeft).value
_RIGHT = (_MIDDLE | Qt.AlignmentFlag.AlignRight).value


class CellDelegate(QStyledItemDelegate):
    """One delegate for all columns; the view tells it what is selected, hovered and current."""

    def __init__(self, theme: Theme, model: RecordModel[Any, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = model.table
        self._kinds = [column.kind for column in model.table.columns]
        self.selected: Container[Hashable] = frozenset()
        self.hovered = -1
        self.current = -1
        self.focused = False
        self.first_column = 0
        self._body = font(TextStyle.BODY)
        self._code = font(TextStyle.BODY)
        self._code.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        self._pill_font = font(TextStyle.LABEL)
        self._measures = {
            CellKind.TEXT: QFontMetricsF(self._body),
            CellKind.CODE: QFontMetricsF(self._code),
            CellKind.STATUS: QFontMetricsF(self._pill_font),
        }
        self._shortened: dict[tuple[str, int, CellKind], str] = {}
        self._widths: dict[str, float] = {}
        theme.changed.connect(self.adopt)
        self.adopt()

    def adopt(self) -> None:
        """Take the theme's colours; called at each change of theme."""
        colors = self._theme.colors
        self._line = QColor(colors.line)
        self._text = QColor(colors.text)
        self._muted = QColor(colors.muted)
        self._selected = QColor(colors.selected)
        self._hover = QColor(colors.hover)
        self._focus = QColor(colors.focus)
        self._track = QColor(colors.track)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        text = self._table.texts[index.column()][self._table.order[index.row()]]
        kind = self._kinds[index.column()]
        wide = self._measures.get(kind, self._measures[CellKind.TEXT]).horizontalAdvance(text)
        extra = _PILL_ICON + 2 * _PILL_PAD if kind is CellKind.STATUS else 0
        return QSize(int(wide) + 2 * _PAD + extra + 2, Metric.TABLE_ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        place, number = index.row(), index.column()
        rect: QRect = option.rect
        table = self._table
        row = table.order[place]
        self._ground(painter, rect, place, number, row)
        kind = self._kinds[number]
        value = table.values[number][row]
        if value is None:
            return
        match kind:
            case CellKind.STATUS:
                self._pill(painter, rect, value)
            case CellKind.PROGRESS:
                self._progress(painter, rect, value, table.texts[number][row])
            case _:
                self._words(painter, rect, kind, table.texts[number][row])

    def _ground(self, painter: QPainter, rect: QRect, place: int, number: int, row: int) -> None:
        if self._table.ids[row] in self.selected:
            painter.fillRect(rect, self._selected)
        elif place == self.hovered:
            painter.fillRect(rect, self._hover)
        x, y, wide, high = rect.x(), rect.y(), rect.width(), rect.height()
        painter.fillRect(x, y + high - 1, wide, 1, self._line)
        if place == self.current and self.focused:
            painter.fillRect(x, y + high - 1, wide, 1, self._focus)
            painter.fillRect(x, y, wide, 1, self._focus)
            if number == self.first_column:
                painter.fillRect(x, y, 3, high, self._focus)

    def _words(self, painter: QPainter, rect: QRect, kind: CellKind, text: str) -> None:
        painter.setFont(self._code if kind is CellKind.CODE else self._body)
        painter.setPen(self._muted if kind is CellKind.MUTED else self._text)
        x, y, wide, high = rect.x(), rect.y(), rect.width(), rect.height()
        room = wide - 2 * _PAD
        painter.drawText(
            x + _PAD,
            y,
            room,
            high - 1,
            _RIGHT if kind is CellKind.NUMBER else _LEFT,
            self._short(text, room, kind),
        )

    def _pill(self, painter: QPainter, rect: QRect, status: Status) -> None:
        tone = self._theme.colors.tone(status.tone)
        wide = self._widths.get(status.word)
        if wide is None:
            wide = self._measures[CellKind.STATUS].horizontalAdvance(status.word)
            self._widths[status.word] = wide
        room = rect.width() - 2 * _PAD
        left, top = rect.x() + _PAD, rect.y() + (rect.height() - 1 - _PILL_HEIGHT) / 2
        pill = min(wide + _PILL_ICON + 2 * _PILL_PAD + 4, room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(
            QRectF(left, top, pill, _PILL_HEIGHT), _PILL_HEIGHT / 2, _PILL_HEIGHT / 2
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ink = QColor(tone.text)
        icon = QRect(left + _PILL_PAD - 1, int(top + 4), _PILL_ICON, _PILL_ICON)
        self._theme.icons.paint(painter, status.icon, ink, icon)
        painter.setFont(self._pill_font)
        painter.setPen(ink)
        start = left + _PILL_PAD + _PILL_ICON + 3
        space = int(left + pill - _PILL_PAD - start) + 1
        text = self._short(status.word, space, CellKind.STATUS) if pill >= room else status.word
        painter.drawText(start, rect.y(), space + 4, rect.height() - 1, _LEFT, text)

    def _progress(self, painter: QPainter, rect: QRect, value: Progress, text: str) -> None:
        figure = min(_BAR_FIGURE, rect.width() // 2)
        wide = rect.width() - 2 * _PAD - figure
        top = rect.y() + (rect.height() - 1 - _BAR_HEIGHT) / 2
        bar = QRectF(rect.x() + _PAD, top, wide, _BAR_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._track)
        painter.drawRoundedRect(bar, 3, 3)
        if value.share > 0:
            painter.setBrush(QColor(self._theme.colors.tone(value.tone).solid))
            bar.setWidth(max(wide * value.share, _BAR_HEIGHT))
            painter.drawRoundedRect(bar, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self._body)
        painter.setPen(self._muted)
        painter.drawText(
            rect.right() - _PAD - figure + 8, rect.y(), figure - 8, rect.height() - 1, _RIGHT, text
        )

    def _short(self, text: str, room: int, kind: CellKind) -> str:
        key = (text, room, kind)
        found = self._shortened.get(key)
        if found is None:
            if len(self._shortened) > _CACHE_LIMIT:
                self._shortened.clear()
            measure = self._measures.get(kind, self._measures[CellKind.TEXT])
            found = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._shortened[key] = found
        return found
