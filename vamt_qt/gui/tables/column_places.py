"""Which columns a table shows, how wide and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

from vamt_qt.gui.tables.columns import Column
from vamt_qt.gui.tables.state import Place
from vamt_qt.gui.tongue import roomier

_NARROWEST: Final = 0.6


class ColumnPlaces(QObject):
    """Keeps the widths that the operator chose apart from the room that is left over."""

    changed = Signal()
    """A column was moved, hidden, shown or made wider by the operator."""

    def __init__(self, view: QTableView, columns: Sequence[Column[Any]]) -> None:
        super().__init__(view)
        self._view = view
        self._header = view.horizontalHeader()
        self._columns = columns
        self._widths = [_usual(column) for column in columns]
        self._quiet = False
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._moved)

    def places(self) -> tuple[Place, ...]:
        """Give the columns in the order on screen."""
        order = [self._header.logicalIndex(n) for n in range(self._header.count())]
        return tuple(
            Place(self._columns[n].key, self._widths[n], not self._header.isSectionHidden(n))
            for n in order
        )

    def shown(self) -> list[int]:
        """Give the numbers of the columns that are shown, in the order on screen."""
        order = [self._header.logicalIndex(n) for n in range(self._header.count())]
        return [number for number in order if not self._header.isSectionHidden(number)]

    def arrange(self, places: Sequence[Place]) -> None:
        """Put columns into their places; those that are not named stand at the end as designed."""
        told = {place.key: place for place in places}
        number_of = {column.key: number for number, column in enumerate(self._columns)}
        order = [number_of[key] for key in told]
        order += [n for n, column in enumerate(self._columns) if column.key not in told]
        hidden = [not _shown(self._columns[n], told) for n in range(len(self._columns))]
        if all(hidden):
            hidden[order[0]] = False
        self._quiet = True
        for place, number in enumerate(order):
            self._header.moveSection(self._header.visualIndex(number), place)
            column = self._columns[number]
            self._widths[number] = told[column.key].width if column.key in told else _usual(column)
            self._header.setSectionHidden(number, hidden[number])
        self._quiet = False
        self.fit()
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Put all columns back as they were designed."""
        self.arrange(())

    def show_column(self, number: int, *, on: bool) -> None:
        """Show or hide one column."""
        self._quiet = True
        self._header.setSectionHidden(number, not on)
        self._quiet = False
        self.fit()
        self.changed.emit()

    def fit(self) -> None:
        """Give the room that is left to the stretching column, or to the last one.

        Where a little is lacking, the stretching one gives it: longer words of another language
        must not push the last column out of sight.
        """
        shown = self.shown()
        if not shown:
            return
        left = self._view.viewport().width() - sum(self._widths[n] for n in shown)
        taker = next((n for n in shown if self._columns[n].stretch), shown[-1])
        quiet, self._quiet = self._quiet, True
        for number in shown:
            extra = max(left, -self._spare(number)) if number == taker else 0
            self._header.resizeSection(number, self._widths[number] + extra)
        self._quiet = quiet

    def _spare(self, number: int) -> int:
        """Give how much narrower a column may be than it is meant to be, if all fit then."""
        column, wide = self._columns[number], self._widths[number]
        spare = wide - round(column.width * _NARROWEST)
        lacking = sum(self._widths[n] for n in self.shown()) - self._view.viewport().width()
        by_hand = wide != _usual(column)
        return 0 if by_hand or not column.stretch or lacking > spare else max(spare, 0)

    @Slot(int, int, int)
    def _resized(self, logical: int, before: int, after: int) -> None:
        if self._quiet or after <= 0 or before <= 0:
            return
        self._widths[logical] = after
        self.changed.emit()

    @Slot(int, int, int)
    def _moved(self, logical: int, before: int, after: int) -> None:
        del logical, before, after
        if not self._quiet:
            self.changed.emit()


def _usual(column: Column[Any]) -> int:
    """Give a column's width before anybody changed it; what takes the rest needs no more room."""
    return column.width if column.stretch else roomier(column.width)


def _shown(column: Column[Any], told: dict[str, Place]) -> bool:
    return told[column.key].shown if column.key in told else column.shown
