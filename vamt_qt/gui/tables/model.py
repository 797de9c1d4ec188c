"""Lets Qt's views read a columnar table, and tells them what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from vamt_qt.gui.tables.columnar import ColumnarTable
from vamt_qt.gui.tables.columns import Column

R = TypeVar("R")
K = TypeVar("K", bound=Hashable)

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_TIP = Qt.ItemDataRole.ToolTipRole.value
_ALIGN = Qt.ItemDataRole.TextAlignmentRole.value
_ANSWERED = (_DISPLAY, _TIP)
_NOWHERE = QModelIndex()
# More separate ranges than this cost more to announce than one repaint of everything.
_RANGES = 32
_FEW = 4


class RecordModel(QAbstractTableModel, Generic[R, K]):
    """Shows records of type ``R``, each known by an id of type ``K``, a row each."""

    arranged = QtSignal()
    """Which rows are shown, or their order, changed."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identify: Callable[[R], K],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table: ColumnarTable[R, K] = ColumnarTable(columns, identify)
        self._places: dict[int, int] | None = None

    # -- what the operator does ---------------------------------------------------------

    def load(self, records: Iterable[R]) -> None:
        """Replace all records; search, facets and sorting stay."""
        with_records = list(records)
        self._reset(lambda: self.table.load(with_records))

    def adopt(self, table: ColumnarTable[R, K]) -> None:
        """Replace all records by those of a table that was filled on another thread."""
        self._reset(lambda: self.table.take_over(table))

    def upsert(self, records: Iterable[R]) -> None:
        """Repaint records that changed where they stand; unknown ones appear at the end."""
        identify, row_of = self.table.identify, self.table.row_of
        known: list[R] = []
        unknown: dict[K, R] = {}
        for record in records:
            if identify(record) in row_of:
                known.append(record)
            else:
                unknown[identify(record)] = record
        if known:
            self._announce(self.table.upsert(known).changed)
        if unknown:
            first = len(self.table.order)
            self.beginInsertRows(QModelIndex(), first, first + len(unknown) - 1)
            self.table.upsert(unknown.values())
            self._places = None
            self.endInsertRows()
            self.arranged.emit()

    def search(self, query: str) -> None:
        """Keep the rows that contain every word of ``query``."""
        if query != self.table.query:
            self._reset(lambda: self.table.search(query))

    def choose(self, key: str, texts: Iterable[str] | None) -> None:
        """Keep the rows whose column shows one of ``texts``; ``None`` lifts it."""
        self._reset(lambda: self.table.choose(key, texts))

    def sort_by(self, *sorting: tuple[str, bool]) -> None:
        """Order by (column key, descending) pairs, the weightiest first."""
        self._rearrange(lambda: self.table.sort(*sorting))

    def arrange(self) -> None:
        """Apply search, facets and sorting to records that came by ``upsert``."""
        self._reset(self.table.arrange)

    # -- what pages ask -----------------------------------------------------------------

    def record_at(self, place: int) -> R:
        """Give the record in a line on screen; raises ``IndexError`` below the last."""
        return self.table.records[self.table.order[place]]

    def id_at(self, place: int) -> K:
        """Give the id of the record in a line on screen."""
        return self.table.ids[self.table.order[place]]

    def record(self, identity: K) -> R | None:
        """Give the record with an id, shown or not."""
        row = self.table.row_of.get(identity)
        return None if row is None else self.table.records[row]

    def place_of(self, identity: K) -> int | None:
        """Give the line in which a record is shown now."""
        row = self.table.row_of.get(identity)
        return None if row is None else self._places_of([row])[0]

    def places_of(self, ids: Iterable[K]) -> list[int]:
        """Give the lines in which records are shown, without those that are not."""
        known = self.table.row_of
        rows = [known[identity] for identity in ids if identity in known]
        return sorted(place for place in self._places_of(rows) if place is not None)

    # -- what Qt asks -------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        # Qt asks for seven roles a cell; only two have an answer.
        if role not in _ANSWERED:
            return None
        if not index.isValid() or index.row() >= len(self.table.order):
            return None
        return self.table.texts[index.column()][self.table.order[index.row()]] or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return section + 1 if role == _DISPLAY else None
        if not 0 <= section < len(self.table.columns):
            return None
        column = self.table.columns[section]
        if role == _DISPLAY:
            return column.title
        if role == _TIP:
            return column.tip or None
        if role == _ALIGN:
            side = (
                Qt.AlignmentFlag.AlignRight if column.right_aligned else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    # -- inside -------------------------------------------------------------------------

    def _reset(self, change: Callable[[], None]) -> None:
        self.beginResetModel()
        try:
            change()
            self._places = None
        finally:
            self.endResetModel()
        self.arranged.emit()

    def _rearrange(self, change: Callable[[], None]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.table.order[index.row()] for index in before]
        change()
        self._places = None
        if before:
            # Mostly the cells of one row, the one that has the keyboard.
            lines = list(set(rows))
            found = (-1 if place is None else place for place in self._places_of(lines))
            now = dict(zip(lines, found, strict=True))
            after = [
                self.index(now[row], index.column())
                for row, index in zip(rows, before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.arranged.emit()

    def _places_of(self, rows: Sequence[int]) -> list[int | None]:
        if self._places is None and len(rows) <= _FEW:
            # Looking for the one that has the keyboard costs a tenth of noting where all are.
            order = self.table.order
            return [_place(order, row) for row in rows]
        inverse = self._inverse()
        return [inverse.get(row) for row in rows]

    def _inverse(self) -> dict[int, int]:
        if self._places is None:
            self._places = {row: place for place, row in enumerate(self.table.order)}
        return self._places

    def _announce(self, rows: Iterable[int]) -> None:
        inverse = self._inverse()
        places = sorted({inverse[row] for row in rows if row in inverse})
        if not places:
            return
        last = len(self.table.columns) - 1
        for top, bottom in runs(places, _RANGES):
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, last))


def _place(order: list[int], row: int) -> int | None:
    try:
        return order.index(row)
    except ValueError:
        return None


def runs(places: Sequence[int], limit: int) -> list[tuple[int, int]]:
    """Join ascending numbers into (first, last) runs; beyond ``limit`` one run spans all."""
    found: list[tuple[int, int]] = []
    start = places[0]
    for this, after in pairwise((*places, places[-1] + 2)):
        if after != this + 1:
            found.append((start, this))
            start = after
    return found if len(found) <= limit else [(places[0], places[-1])]
