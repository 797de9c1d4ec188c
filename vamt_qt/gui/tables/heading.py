"""Draws the line above a group of rows: whether it is open, what it shows, how many rows it has."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from vamt_qt.gui.facing import facing
from vamt_qt.gui.tables.columnar import ColumnarTable
from vamt_qt.gui.tables.model import group_name
from vamt_qt.gui.theme import Metric, TextStyle, Theme, font
from vamt_qt.gui.values import number_text

_PAD = int(Metric.CELL_PAD)
_ARROW = 12
_GAP = 8


class HeadingPainter(QObject):
    """Draws a heading cell by cell, each its part of one line.

    A span over all columns would have to be told to Qt for each heading, and looked up for each
    cell that is drawn.
    """

    def __init__(self, theme: Theme, table: ColumnarTable[Any, Any], view: QTableView) -> None:
        super().__init__(view)
        self._theme, self._table, self._view = theme, table, view
        self._medium, self._body = font(TextStyle.MEDIUM), font(TextStyle.BODY)
        theme.changed.connect(self._adopt)
        self._adopt()

    def paint(self, painter: QPainter, rect: QRect, line: int, *, hovered: bool) -> None:
        """Draw that part of a heading which lies in a cell."""
        group = self._table.groups[-1 - line]
        folded = group.text in self._table.folded
        painter.fillRect(rect, self._hover if hovered else self._ground)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._line)
        left = _PAD - self._view.horizontalHeader().offset()
        painter.save()
        painter.setClipRect(rect)
        at = QRect(left, rect.y() + (rect.height() - _ARROW) // 2, _ARROW, _ARROW)
        name = "chevron-right" if folded else "chevron-down"
        around = self._view.viewport().rect()
        self._theme.icons.paint(painter, name, self._muted, facing(at, around))
        left += _ARROW + _GAP
        for face, ink, words in (
            (self._medium, self._text, group_name(group)),
            (self._body, self._muted, number_text(group.count)),
        ):
            painter.setFont(face)
            painter.setPen(ink)
            wide = painter.fontMetrics().horizontalAdvance(words)
            middle = Qt.AlignmentFlag.AlignVCenter.value
            room = QRect(left, rect.y(), wide + 4, rect.height() - 1)
            painter.drawText(facing(room, around), middle, words)
            left += wide + _GAP
        painter.restore()

    @Slot()
    def _adopt(self) -> None:
        colors = self._theme.colors
        self._ground, self._hover = QColor(colors.sunken), QColor(colors.hover)
        self._line, self._text = QColor(colors.line), QColor(colors.text)
        self._muted = QColor(colors.muted)
