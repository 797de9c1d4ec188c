"""Remembers which records are selected while lines come, go and change places."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from vamt_qt.gui.tables.model import RecordModel, runs

K = TypeVar("K", bound=Hashable)
Flag = QItemSelectionModel.SelectionFlag

# Qt tests every range for every cell it paints: a selection in more pieces than this is kept
# by id alone and drawn from there.
_PIECES = 500


class SelectedRecords(Generic[K]):
    """The selection by id, and Qt's selection model kept in line with it where that is cheap.

    ``ids`` is one set for life, so that the delegate can hold it.
    """

    def __init__(self, model: RecordModel[Any, K]) -> None:
        self._model = model
        self.ids: set[K] = set()
        self.replacing = False
        """Whether the gesture under way drops what was selected before."""
        self.toggling = False
        """Whether the gesture under way turns each record over."""
        self.busy = False
        """Whether we, and not the operator, change Qt's selection."""
        self._mirrored = True

    def shown(self) -> list[K]:
        """Give the ids that are on screen, in its order."""
        lines, ids = self._model.table.lines, self._model.table.ids
        return [ids[lines[place]] for place in self._places()]

    def count(self) -> int:
        """Tell how many of them are on screen."""
        return len(self._places())

    def replace(self, ids: Iterable[K]) -> None:
        """Select exactly these records, passing over unknown ones."""
        known = self._model.table.row_of
        wanted = {identity for identity in ids if identity in known}
        self.ids.clear()
        self.ids.update(wanted)

    def forget_unknown(self) -> None:
        """Drop the ids of records that are gone."""
        known = self._model.table.row_of
        self.ids.difference_update([identity for identity in self.ids if identity not in known])

    def follow(self, selected: QItemSelection, deselected: QItemSelection) -> bool:
        """Take over what a gesture changed; returns whether it was one."""
        if self.busy:
            return False
        if self.replacing and not self._mirrored:
            self.ids.clear()
            self._mirrored = True
        if self.toggling and not self._mirrored:
            # Qt knows nothing of what is kept by id, so its own answer would be wrong.
            self.ids.symmetric_difference_update(self._within(deselected))
            self.ids.symmetric_difference_update(self._within(selected))
            return True
        self.ids.difference_update(self._within(deselected))
        self.ids.update(self._within(selected))
        return True

    def settle(self, qt: QItemSelectionModel) -> bool:
        """After a gesture that Qt saw no change in: a plain click drops what is kept by id."""
        if not self.replacing or self._mirrored:
            return False
        self.ids.clear()
        self.ids.update(self._within(qt.selection()))
        self._mirrored = True
        return True

    def detach(self, qt: QItemSelectionModel) -> None:
        """Empty Qt's selection before a change: it would carry each cell along, in seconds."""
        self.busy = True
        qt.clear()
        self.busy = False

    def mirror(self, qt: QItemSelectionModel) -> None:
        """Bring Qt's selection in line with the ids."""
        table = self._model.table
        places = self._places()
        # Everything is one piece, which need not be looked for.
        everything = bool(places) and len(places) == len(table.lines)
        pieces = [(0, places[-1])] if everything else _pieces(places)
        self._mirrored = len(pieces) <= _PIECES
        selection = QItemSelection()
        last = len(table.columns) - 1
        for top, bottom in pieces if self._mirrored else ():
            selection.select(self._model.index(top, 0), self._model.index(bottom, last))
        self.busy = True
        qt.select(selection, Flag.ClearAndSelect)
        self.busy = False

    def _places(self) -> Sequence[int]:
        table = self._model.table
        if len(self.ids) * 8 < len(table.lines):
            return self._model.places_of(self.ids)
        everything = len(self.ids) == len(table.ids)
        if everything and not table.groups:
            return range(len(table.lines))
        if everything:
            return [place for place, row in enumerate(table.lines) if row >= 0]
        ids, chosen = table.ids, self.ids
        return [p for p, row in enumerate(table.lines) if row >= 0 and ids[row] in chosen]

    def _within(self, selection: QItemSelection) -> Iterator[K]:
        table = self._model.table
        for number in range(selection.size()):
            piece = selection.at(number)
            rows = table.lines[piece.top() : piece.bottom() + 1]
            if table.groups:
                rows = [row for row in rows if row >= 0]
            # In the order of memory where it is the same to a set: four times as quick.
            everything = len(rows) == len(table.ids)
            yield from table.ids if everything else map(table.ids.__getitem__, rows)


def _pieces(places: Sequence[int]) -> list[tuple[int, int]]:
    return runs(places, len(places)) if places else []
