"""Lets Qt's views read a columnar table, and tells them what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from vamt_qt.gui.tables.columnar import ColumnarTable
from vamt_qt.gui.tables.columns import Column
from vamt_qt.gui.tables.groups import Group, Heading
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text

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
            if self.table.grouping:
                # At the end it would stand under a heading that may be another's.
                self._reset(lambda: self._take_in(unknown.values()))
                return
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

    def group_by(self, key: str) -> None:
        """Gather rows under headings by what a column shows; an empty key takes those away."""
        self._reset(lambda: self.table.group(key))

    def fold(self, texts: Iterable[str]) -> None:
        """Put away the rows of the groups that show one of these, and of no other."""
        self._reset(lambda: self.table.fold(texts))

    def arrange(self) -> None:
        """Apply search, facets and sorting to records that came by ``upsert``."""
        self._reset(self.table.arrange)

    # -- what pages ask -----------------------------------------------------------------

    def record_at(self, place: int) -> R:
        """Give the record in a line on screen; raises ``IndexError`` where there is none."""
        return self.table.records[self._row_at(place)]

    def id_at(self, place: int) -> K:
        """Give the id of the record in a line on screen; raises ``IndexError`` as well."""
        return self.table.ids[self._row_at(place)]

    def shown_ids(self) -> list[K]:
        """Give the ids of all records that fit search and facets, put away or not."""
        return list(map(self.table.ids.__getitem__, self.table.order))

    def group_at(self, place: int) -> Group | None:
        """Give the group whose heading stands in a line on screen, if one does."""
        lines = self.table.lines
        line = lines[place] if 0 <= place < len(lines) else 0
        return self.table.groups[-1 - line] if line < 0 else None

    def mark_at(self, place: int) -> K | Heading:
        """Give that by which a line is found again: its record's id, or its heading."""
        group = self.group_at(place)
        return self.id_at(place) if group is None else Heading(group.text)

    def unfold_for(self, identity: K) -> None:
        """Open the group in which a record is put away."""
        row, table = self.table.row_of.get(identity), self.table
        if row is not None and table.folded:
            text = table.texts[table.position[table.grouping]][row]
            if text in table.folded:
                self.fold(table.folded - {text})

    def place_of_mark(self, mark: K | Heading) -> int | None:
        """Give the line in which a record or a heading stands now."""
        if not isinstance(mark, Heading):
            return self.place_of(mark)
        known = (n for n, group in enumerate(self.table.groups) if group.text == mark.text)
        number = next(known, None)
        return None if number is None else self._places_of([-1 - number])[0]

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
        return 0 if parent.isValid() else len(self.table.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        # Qt asks for seven roles a cell; only two have an answer.
        if role not in _ANSWERED:
            return None
        if not index.isValid() or index.row() >= len(self.table.lines):
            return None
        row = self.table.lines[index.row()]
        return self._heading(row) if row < 0 else self.table.texts[index.column()][row] or None

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
        places = [index.row() for index in before]
        # Mostly the cells of one line, the one that has the keyboard.
        marks = {place: self.mark_at(place) for place in set(places)}
        change()
        self._places = None
        if len(marks) > _FEW:
            self._inverse()
        now = {place: self.place_of_mark(mark) for place, mark in marks.items()}
        after = [
            QModelIndex() if (to := now[place]) is None else self.index(to, index.column())
            for place, index in zip(places, before, strict=True)
        ]
        if before:
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.arranged.emit()

    def _take_in(self, records: Iterable[R]) -> None:
        self.table.upsert(records)
        self.table.arrange()

    def _row_at(self, place: int) -> int:
        row = self.table.lines[place]
        if row < 0:
            raise IndexError("a heading is no record")
        return row

    def _heading(self, line: int) -> str:
        group = self.table.groups[-1 - line]
        name, count = group_name(group), number_text(group.count)
        if group.text in self.table.folded:
            return tr("{group}: {count}, put away", group=name, count=count)
        return tr("{group}: {count}", group=name, count=count)

    def _places_of(self, rows: Sequence[int]) -> list[int | None]:
        if self._places is None and len(rows) <= _FEW:
            # Looking for the one that has the keyboard costs a tenth of noting where all are.
            lines = self.table.lines
            return [_place(lines, row) for row in rows]
        inverse = self._inverse()
        return [inverse.get(row) for row in rows]

    def _inverse(self) -> dict[int, int]:
        if self._places is None:
            self._places = {row: place for place, row in enumerate(self.table.lines)}
        return self._places

    def _announce(self, rows: Iterable[int]) -> None:
        inverse = self._inverse()
        places = sorted({inverse[row] for row in rows if row in inverse})
        if not places:
            return
        last = len(self.table.columns) - 1
        for top, bottom in runs(places, _RANGES):
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, last))


def group_name(group: Group) -> str:
    """Say what a group shows."""
    return group.text or tr("Nothing entered", "heading of rows whose column is empty")


def _place(lines: list[int], row: int) -> int | None:
    try:
        return lines.index(row)
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
