"""The columns of a table on paper: how wide each is, and how large the letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vamt_qt.reports.lines import longest_word, wrapped
from vamt_qt.reports.paper import CONTENT, LEADING, MARGIN, Paper
from vamt_qt.reports.report import Column, Kind

PAD: Final = 4.5
"""Left and right of what stands in a cell."""
_SIZES: Final = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
_SLACK: Final = 0.5
_WIDEST_CODE: Final = 110.0
_NARROWEST: Final = 14.0
"""Rather than squeeze a column of text below so many times the size, letters become smaller."""
_FAR: Final = 2.5


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns stand, and the size of the letters that fits them."""

    columns: tuple[Column, ...]
    widths: tuple[float, ...]
    size: float

    @property
    def leading(self) -> float:
        """How far lines stand apart."""
        return self.size * LEADING

    def left(self, at: int) -> float:
        """Where a column begins."""
        return MARGIN + sum(self.widths[:at])

    def lines(self, paper: Paper, at: int, text: str, *, bold: bool) -> tuple[str, ...]:
        """Break a cell's text into lines; numbers and dates are never broken."""
        if not gives_way(self.columns[at]) and self.columns[at].kind is not Kind.CODE:
            return (text,)
        return self.words(paper, at, text, bold=bold)

    def words(self, paper: Paper, at: int, text: str, *, bold: bool) -> tuple[str, ...]:
        """Break any text into lines that fit a column."""
        return wrapped(text, self.widths[at] - 2 * PAD, paper.measure(self.size, bold))


def gives_way(column: Column) -> bool:
    """Whether a column may be made narrower than what stands in it."""
    return column.kind in {Kind.TEXT, Kind.WORDS}


def fitted_grid(paper: Paper, columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]]) -> Grid:
    """Choose the largest letters with which the columns fit side by side."""
    unit = [
        _unit_width(paper, column, [row[at] for row in rows]) for at, column in enumerate(columns)
    ]
    for size in _SIZES:
        natural = [
            min(wide * size, _WIDEST_CODE if column.kind is Kind.CODE else CONTENT) + 2 * PAD
            for column, wide in zip(columns, unit, strict=True)
        ]
        widths = _widths(columns, natural)
        squeezed = [
            given for given, wish in zip(widths, natural, strict=True) if given < wish - _SLACK
        ]
        if min(squeezed, default=CONTENT) >= _NARROWEST * size + 2 * PAD:
            break
    return Grid(columns, widths, size)


def _widths(columns: Sequence[Column], natural: Sequence[float]) -> tuple[float, ...]:
    """Divide the page among the columns; texts give way, and take what is left over."""
    given = {at: wide for at, wide in enumerate(natural) if not gives_way(columns[at])}
    texts = {at: wide for at, wide in enumerate(natural) if gives_way(columns[at])}
    texts = _shared(texts, CONTENT - sum(given.values()))
    widths = [(given | texts)[at] for at in range(len(columns))]
    spare = max(CONTENT - sum(widths), 0.0)
    growing = list(texts or given)
    whole = sum(widths[at] for at in growing)
    for at in growing:
        widths[at] += spare * widths[at] / whole
    return tuple(widths)


def _unit_width(paper: Paper, column: Column, texts: Sequence[str]) -> float:
    """Return what a column's cells and its title's longest word ask for, at the size 1."""
    title = longest_word(column.title, paper.measure(1, bold=True))
    cells = sorted(map(paper.measure(1), texts))
    widest = _usual(cells) if gives_way(column) else cells[-1]
    # Totals are bold, and a little wider than what was measured.
    return max(widest * 1.04, title) + _SLACK / _SIZES[0]


def _usual(widths: Sequence[float]) -> float:
    """Return the widest, unless it is one of a few that are far wider than all others."""
    return min(widths[-1], _FAR * widths[len(widths) * 9 // 10]) or widths[-1]


def _shared(wanted: dict[int, float], room: float) -> dict[int, float]:
    """Give each its wish where that is modest, and the others an equal part of what is left."""
    given: dict[int, float] = {}
    waiting = sorted(wanted, key=wanted.__getitem__)
    while waiting:
        part = max(room, 0.0) / len(waiting)
        at = waiting.pop(0)
        given[at] = min(wanted[at], part)
        room -= given[at]
    return given
