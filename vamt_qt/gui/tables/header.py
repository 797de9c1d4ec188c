"""The titles above a table: sorted by click, aligned with the cells below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from vamt_qt.gui.tables.column_places import ColumnPlaces
from vamt_qt.gui.tables.columns import Column
from vamt_qt.gui.theme import Metric, TextStyle, Theme, font
from vamt_qt.gui.tongue import is_mirrored, tr

_ARROW = 12
_DIGIT = 10
_PAD = int(Metric.CELL_PAD)


class RecordHeader(QHeaderView):
    """Draws column titles; a click sorts, a click with Shift sorts within the sorting."""

    sorting_wanted = Signal(object)
    """A tuple of (column key, descending) pairs."""

    def __init__(self, theme: Theme, columns: Sequence[Column[Any]], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._columns = columns
        self.sorting: tuple[tuple[str, bool], ...] = ()
        self.places: ColumnPlaces | None = None
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setFixedHeight(Metric.TABLE_HEADER)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_menu)
        self.sectionClicked.connect(self._clicked)
        self.setAccessibleName(tr("Column titles"))

    def show_sorting(self, sorting: tuple[tuple[str, bool], ...]) -> None:
        """Draw the arrows of a sorting that is in force."""
        self.sorting = sorting
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        colors = self._theme.colors
        column = self._columns[logical]
        painter.fillRect(rect, QColor(colors.panel))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(colors.line))
        if self.underMouse():
            painter.fillRect(
                rect.right(), rect.y() + 10, 1, rect.height() - 20, QColor(colors.line)
            )
        place = next((n for n, (key, _) in enumerate(self.sorting) if key == column.key), None)
        room = rect.width() - 2 * _PAD
        several = len(self.sorting) > 1
        if place is not None:
            room -= _ARROW + 4 + (_DIGIT if several else 0)
        painter.setFont(font(TextStyle.LABEL))
        painter.setPen(QColor(colors.text if place is not None else colors.muted))
        measure = painter.fontMetrics()
        title = measure.elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        wide = measure.horizontalAdvance(title)
        at_right = column.right_aligned != is_mirrored()
        left = rect.right() + 1 - _PAD - wide if at_right else rect.x() + _PAD
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(left, rect.y(), wide + 4, rect.height() - 1, middle.value, title)
        if place is not None:
            arrow_left = left - _ARROW - 4 if at_right else left + wide + 4
            if several:
                # Which of several is the weightiest is told by its number.
                at = arrow_left - _DIGIT if at_right else arrow_left + _ARROW + 1
                painter.setPen(QColor(colors.accent_text))
                painter.drawText(
                    at, rect.y(), _DIGIT, rect.height() - 1, middle.value, str(place + 1)
                )
            self._arrow(painter, QPoint(arrow_left, rect.y()), descending=self.sorting[place][1])

    def _arrow(self, painter: QPainter, at: QPoint, *, descending: bool) -> None:
        top = at.y() + (Metric.TABLE_HEADER - _ARROW) // 2
        name = "chevron-down" if descending else "chevron-up"
        ink = QColor(self._theme.colors.accent_text)
        self._theme.icons.paint(painter, name, ink, QRect(at.x(), top, _ARROW, _ARROW))

    @Slot(int)
    def _clicked(self, logical: int) -> None:
        key = self._columns[logical].key
        kept = tuple(pair for pair in self.sorting if pair[0] != key)
        descending = not dict(self.sorting).get(key, True)
        adding = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.sorting_wanted.emit((*kept, (key, descending)) if adding else ((key, descending),))

    @Slot(QPoint)
    def _offer_menu(self, at: QPoint) -> None:
        menu = self.build_menu(self.logicalIndexAt(at))
        menu.popup(self.viewport().mapToGlobal(at))

    def build_menu(self, logical: int) -> QMenu:
        """Offer sorting by a column and its place, and which columns are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if logical >= 0:
            self._add_sorting(menu, self._columns[logical].key)
            self._add_moving(menu, logical)
            menu.addSeparator()
        self.add_columns(menu)
        return menu

    def add_titles(self, menu: QMenu) -> None:
        """Offer for each column that is shown what its title offers, for hands without a mouse."""
        for logical in self.places.shown() if self.places is not None else ():
            column = self._columns[logical]
            inner = menu.addMenu(column.title.replace("&", "&&"))
            self._add_sorting(inner, column.key)
            self._add_moving(inner, logical)

    def add_columns(self, menu: QMenu) -> None:
        """Offer which columns are shown, and all as they were designed."""
        for number, column in enumerate(self._columns):
            shown = menu.addAction(column.title)
            shown.setCheckable(True)
            shown.setChecked(not self.isSectionHidden(number))
            # The last visible column stays, or nothing could be clicked to bring one back.
            shown.setEnabled(
                self.isSectionHidden(number) or self.count() - self.hiddenSectionCount() > 1
            )
            shown.toggled.connect(lambda on, n=number: self._show_column(n, on=on))
        if self.places is not None:
            menu.addSeparator()
            menu.addAction(tr("Reset columns")).triggered.connect(self.places.reset)

    def _show_column(self, number: int, *, on: bool) -> None:
        if self.places is not None:
            self.places.show_column(number, on=on)

    def _add_sorting(self, menu: QMenu, key: str) -> None:
        orders: list[tuple[str, str, tuple[tuple[str, bool], ...]]] = [
            (tr("Sort ascending"), "chevron-up", ((key, False),)),
            (tr("Sort descending"), "chevron-down", ((key, True),)),
        ]
        kept = tuple(pair for pair in self.sorting if pair[0] != key)
        if kept:
            orders += [
                (tr("Then by this, ascending"), "chevron-up", (*kept, (key, False))),
                (tr("Then by this, descending"), "chevron-down", (*kept, (key, True))),
            ]
        if self.sorting:
            orders.append((tr("Do not sort"), "close", ()))
        for words, icon, order in orders:
            one = menu.addAction(self._theme.icon(icon), words)
            one.triggered.connect(lambda _=False, to=order: self.sorting_wanted.emit(to))
        menu.addSeparator()

    def _add_moving(self, menu: QMenu, logical: int) -> None:
        shown = self.places.shown() if self.places is not None else []
        place = shown.index(logical) if logical in shown else 0
        for words, icon, to in (
            (tr("Move left"), "chevron-left", place - 1),
            (tr("Move right"), "chevron-right", place + 1),
        ):
            one = menu.addAction(self._theme.icon(icon), words)
            one.setEnabled(0 <= to < len(shown))
            if one.isEnabled():
                other = shown[to]
                one.triggered.connect(
                    lambda _=False, other=other: self.moveSection(
                        self.visualIndex(logical), self.visualIndex(other)
                    )
                )
