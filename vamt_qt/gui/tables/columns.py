"""What a column shows: a specification that is data, and the values that cells hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import Generic, TypeVar

from vamt_qt.gui import figures
from vamt_qt.gui.theme.tokens import Tone
from vamt_qt.gui.values import Status, number_text

R = TypeVar("R")


class CellKind(Enum):
    """How a cell is drawn, aligned, sorted and copied.

    TEXT, MUTED and CODE hold ``str``; NUMBER ``int`` or ``float``; STATUS a :class:`Status`;
    DATE a ``datetime`` or ``date``; PROGRESS a :class:`Progress`. Each may hold ``None``.
    CODE is text whose characters must not be mistaken for one another: it is never shortened
    in its middle and stands a little wider.
    """

    TEXT = auto()
    MUTED = auto()
    CODE = auto()
    NUMBER = auto()
    STATUS = auto()
    DATE = auto()
    PROGRESS = auto()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far something is: ``done`` of ``total``, drawn as a bar and a figure.

    The figure is "27 / 40" where none is given.
    """

    done: int
    total: int
    tone: Tone = Tone.ACCENT
    figure: str = ""

    @property
    def share(self) -> float:
        """The part that is done, between 0 and 1; nothing of nothing is 0."""
        return min(max(self.done / self.total, 0.0), 1.0) if self.total > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: ``getter`` takes the record and gives the value that ``kind`` asks for.

    ``width`` is in device-independent pixels; a ``stretch`` column takes what is left over. One
    that is not ``shown`` waits in the choice of columns; it is searched and counted all the same.
    """

    key: str
    title: str
    kind: CellKind
    width: int
    getter: Callable[[R], object]
    stretch: bool = False
    searchable: bool = True
    tip: str = ""
    shown: bool = True

    @property
    def right_aligned(self) -> bool:
        """Whether cells and title stand at the right edge."""
        return self.kind is CellKind.NUMBER


def cell_text(kind: CellKind, value: object) -> str:
    """Put a value into the words that the cell shows and the clipboard gets."""
    match value:
        case None:
            return ""
        case Status(word=word):
            return word
        case Progress(done=done, total=total, figure=figure):
            return figure or f"{number_text(done)} / {number_text(total)}"
        case _ if kind is CellKind.NUMBER:
            return number_text(value)
        case datetime():
            return figures.moment(value)
    return str(value)


def sort_value(kind: CellKind, value: object) -> object:
    """Give what a value is ordered by; ``None`` means last in either direction."""
    match value:
        case Status(word=word, rank=rank):
            return (rank, word.casefold())
        case Progress():
            return value.share
        case datetime():
            return value.timestamp()
        case date():
            return value.toordinal() * 86_400.0
    return value if value is None or kind is CellKind.NUMBER else str(value).casefold()
