"""Records turned into columns once, so that sorting and searching touch plain lists only.

Nothing here knows Qt. ``rows`` (numbers of records as they came) never change their meaning;
``order`` is a list of those that fit search and facets. What is on screen is ``lines``: the same,
or with headings between (see :mod:`.groups`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from vamt_qt.gui.figures import THOUSANDS
from vamt_qt.gui.tables.columns import CellKind, Column, cell_text, sort_value
from vamt_qt.gui.tables.groups import Group, gather, lines_of

R = TypeVar("R")
K = TypeVar("K", bound=Hashable)

SEPARATOR = "\x1f"
_PORTION = 2_000
_HELD = (
    *("records", "ids", "row_of", "order", "lines", "groups"),
    *("_sorted_rows", "_sort_keys", "_haystack"),
)


@dataclass(frozen=True, slots=True)
class Upserted:
    """What an update did: numbers of rows that changed, and how many were added at the end."""

    changed: tuple[int, ...]
    added: int


class ColumnarTable(Generic[R, K]):
    """Holds the records of one table, and the order in which the operator sees them."""

    def __init__(self, columns: Sequence[Column[R]], identify: Callable[[R], K]) -> None:
        self.columns = tuple(columns)
        self.identify = identify
        self.position = {column.key: number for number, column in enumerate(self.columns)}
        self.records: list[R] = []
        self.ids: list[K] = []
        self.row_of: dict[K, int] = {}
        self.values: list[list[Any]] = [[] for _ in self.columns]
        self.texts: list[list[str]] = [[] for _ in self.columns]
        self.order: list[int] = []
        self.lines: list[int] = self.order
        self._sorted_rows: list[int] = self.order
        self.groups: tuple[Group, ...] = ()
        self.grouping = ""
        """The key of the column by which rows are gathered; empty for none."""
        self.folded: frozenset[str] = frozenset()
        """What the groups show whose rows are put away."""
        self.query = ""
        self.sorting: tuple[tuple[str, bool], ...] = ()
        self.facets: dict[str, frozenset[str]] = {}
        self.only: frozenset[K] | None = None
        self._sort_keys: list[list[Any] | None] = [None] * len(self.columns)
        self._haystack: list[str] | None = None

    def load(self, records: Iterable[R]) -> None:
        """Replace all records; search, facets and sorting stay and are applied.

        Raises ``ValueError`` if two records have the same id.
        """
        self.records = list(records)
        self.ids = [self.identify(record) for record in self.records]
        self.row_of = {identity: row for row, identity in enumerate(self.ids)}
        if len(self.row_of) != len(self.ids):
            raise ValueError("two records of one table have the same id")
        for number, column in enumerate(self.columns):
            get, kind = column.getter, column.kind
            values = [get(record) for record in self.records]
            self.values[number] = values
            self.texts[number] = _texts(kind, values)
        self._sort_keys = [None] * len(self.columns)
        self._haystack = None
        self.arrange()

    def blank(self) -> ColumnarTable[R, K]:
        """Give an empty table that is searched, sorted and narrowed like this one.

        It may be filled on another thread, and then be handed to ``take_over``.
        """
        other = ColumnarTable(self.columns, self.identify)
        other.query, other.sorting, other.facets = self.query, self.sorting, dict(self.facets)
        other.only = self.only
        other.grouping, other.folded = self.grouping, self.folded
        return other

    def take_over(self, other: ColumnarTable[R, K]) -> None:
        """Change records with a table that came from ``blank``.

        That table then holds the former ones, to be taken apart where nobody waits for it.
        """
        for name in _HELD:
            mine, theirs = getattr(self, name), getattr(other, name)
            setattr(self, name, theirs)
            setattr(other, name, mine)
        # Whoever draws holds these two lists for life.
        self.values[:], other.values[:] = other.values[:], self.values[:]
        self.texts[:], other.texts[:] = other.texts[:], self.texts[:]
        if other._arranged() != self._arranged():
            self.arrange()

    def take_apart(self) -> None:
        """Let all records go, a few at a time: all at once would hold up every thread."""
        self.row_of.clear()
        self._sort_keys, self._haystack = [None] * len(self.columns), None
        self.lines, self._sorted_rows, self.groups = [], [], ()
        lists: list[list[Any]] = [self.records, self.ids, self.order, *self.values, *self.texts]
        while self.records:
            for cells in lists:
                del cells[-_PORTION:]

    def upsert(self, records: Iterable[R]) -> Upserted:
        """Take newer versions of records in place; unknown ones go to the end of the order.

        The order is left as it is, even where a new value would sort elsewhere or no longer
        match the search: what the operator reads does not move. ``arrange`` catches up.
        """
        changed: list[int] = []
        added = 0
        for record in records:
            row = self.row_of.get(self.identify(record))
            if row is None:
                added += self._append(record)
            else:
                self._write(row, record)
                changed.append(row)
        return Upserted(tuple(changed), added)

    def arrange(self) -> None:
        """Compute the order anew from facets, search and sorting."""
        rows = self._matching_search(self._matching_facets(None))
        for key, descending in reversed(self.sorting):
            rows = self._sorted(rows, self.position[key], descending=descending)
        self._sorted_rows = rows
        self._gather()

    def group(self, key: str) -> None:
        """Gather rows under what a column shows; an empty key puts them back in one list."""
        self.grouping, self.folded = key, frozenset()
        self._gather()

    def fold(self, texts: Iterable[str]) -> None:
        """Put away the rows of the groups that show one of these, and of no other."""
        self.folded = frozenset(texts)
        self.lines = lines_of(self.order, self.groups, self.folded)

    def search(self, query: str) -> None:
        """Keep the rows in which every word of ``query`` occurs in some searchable column."""
        self.query = query
        self.arrange()

    def sort(self, *sorting: tuple[str, bool]) -> None:
        """Order by (column key, descending) pairs, the weightiest first; none: as loaded."""
        self.sorting = sorting
        self.arrange()

    def choose(self, key: str, texts: Iterable[str] | None) -> None:
        """Keep the rows whose column ``key`` shows one of ``texts``; ``None`` lifts it."""
        if texts is None:
            self.facets.pop(key, None)
        else:
            self.facets[key] = frozenset(texts)
        self.arrange()

    def lift(self) -> None:
        """Forget facets, and which records alone were asked for; ``arrange`` shows all again."""
        self.facets.clear()
        self.only = None

    def facet_counts(self, key: str) -> dict[str, int]:
        """Count what column ``key`` shows, as if every facet but its own were applied.

        What occurs most comes first; where as many, in the order of their letters.
        """
        column = self.texts[self.position[key]]
        rows = self.order
        if key in self.facets:
            rows = self._matching_search(self._matching_facets(key))
        everything = len(rows) == len(column)
        counts = Counter(column if everything else map(column.__getitem__, rows))
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold())))

    def haystack(self) -> list[str]:
        """Give one lower-case text a row to search in, built at the first call."""
        if self._haystack is None:
            searched = [
                self.texts[number]
                for number, column in enumerate(self.columns)
                if column.searchable
            ]
            self._haystack = [_hay(cells) for cells in zip(*searched, strict=True)]
        return self._haystack

    def _gather(self) -> None:
        rows = self._sorted_rows
        self.order, self.groups = rows, ()
        if self.grouping:
            number = self.position[self.grouping]
            self.order, self.groups = gather(
                rows,
                self.texts[number],
                lambda: self._keys(number),
                descending=dict(self.sorting).get(self.grouping, False),
            )
        self.fold(self.folded)

    def _append(self, record: R) -> int:
        row = len(self.records)
        identity = self.identify(record)
        self.records.append(record)
        self.ids.append(identity)
        self.row_of[identity] = row
        for number, column in enumerate(self.columns):
            value = column.getter(record)
            text = cell_text(column.kind, value)
            self.values[number].append(value)
            self.texts[number].append(text)
            keys = self._sort_keys[number]
            if keys is not None:
                keys.append(sort_value(column.kind, value))
        if self._haystack is not None:
            self._haystack.append(self._hay_of(row))
        self.order.append(row)
        return 1

    def _write(self, row: int, record: R) -> None:
        self.records[row] = record
        for number, column in enumerate(self.columns):
            value = column.getter(record)
            self.values[number][row] = value
            self.texts[number][row] = cell_text(column.kind, value)
            keys = self._sort_keys[number]
            if keys is not None:
                keys[row] = sort_value(column.kind, value)
        if self._haystack is not None:
            self._haystack[row] = self._hay_of(row)

    def _hay_of(self, row: int) -> str:
        searched = (
            self.texts[number][row]
            for number, column in enumerate(self.columns)
            if column.searchable
        )
        return _hay(searched)

    def _matching_facets(self, besides: str | None) -> list[int]:
        rows = list(range(len(self.records)))
        if self.only is not None:
            only = self.only
            rows = [row for row in rows if self.ids[row] in only]
        for key, wanted in self.facets.items():
            if key != besides:
                column = self.texts[self.position[key]]
                rows = [row for row in rows if column[row] in wanted]
        return rows

    def _matching_search(self, rows: list[int]) -> list[int]:
        words = self.query.casefold().split()
        if not words:
            return rows
        hay = self.haystack()
        if len(rows) == len(hay):
            first = words.pop(0)
            rows = [row for row, text in enumerate(hay) if first in text]
        for word in words:
            rows = [row for row in rows if word in hay[row]]
        return rows

    def _keys(self, number: int) -> list[Any]:
        keys = self._sort_keys[number]
        if keys is None:
            kind = self.columns[number].kind
            # One object for equal keys: they are compared and fetched in a third of the time.
            same: dict[Any, Any] = {}
            made = (sort_value(kind, value) for value in self.values[number])
            keys = [same.setdefault(key, key) for key in made]
            self._sort_keys[number] = keys
        return keys

    def _arranged(self) -> tuple[object, ...]:
        return self.query, self.sorting, self.facets, self.only, self.grouping, self.folded

    def _sorted(self, rows: list[int], number: int, *, descending: bool) -> list[int]:
        keys = self._keys(number)
        if None not in keys:
            return sorted(rows, key=keys.__getitem__, reverse=descending)
        known = [row for row in rows if keys[row] is not None]
        known.sort(key=keys.__getitem__, reverse=descending)
        return known + [row for row in rows if keys[row] is None]


def _hay(cells: Iterable[str]) -> str:
    # People type numbers without the spaces that we set between thousands.
    return SEPARATOR.join(cells).casefold().replace(THOUSANDS, "")


def _texts(kind: CellKind, values: list[Any]) -> list[str]:
    if kind in (CellKind.TEXT, CellKind.MUTED, CellKind.CODE):
        return ["" if value is None else str(value) for value in values]
    if kind is CellKind.STATUS:
        return ["" if value is None else value.word for value in values]
    if kind is CellKind.DATE:
        return _moments(values)
    return [cell_text(kind, value) for value in values]


def _moments(values: list[Any]) -> list[str]:
    """Put each minute into words once: many rows were seen in the same, and words are dear."""
    words: dict[object, str] = {}
    texts = []
    for value in values:
        minute = value.replace(second=0, microsecond=0) if isinstance(value, datetime) else value
        text = words.get(minute)
        if text is None:
            text = words[minute] = cell_text(CellKind.DATE, value)
        texts.append(text)
    return texts
