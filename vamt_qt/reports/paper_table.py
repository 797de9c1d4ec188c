"""A table on paper: its header stands on every page, its rows break where a page ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vamt_qt.reports.cells import shown
from vamt_qt.reports.directions import is_right_to_left
from vamt_qt.reports.drawing import Anchor, Box, Ink, Label, Rule
from vamt_qt.reports.paper import CONTENT, MARGIN, Paper
from vamt_qt.reports.paper_grid import PAD, Grid, fitted_grid
from vamt_qt.reports.report import Column, Kind, Row, Table

_AIR: Final = 2.5
"""Above and below the lines of a row."""
_BASELINE: Final = 1.05
_KEPT: Final = 8
"""A row of so many lines or fewer is not broken between pages."""


def lay_table(paper: Paper, table: Table) -> None:
    """Write a table under its title."""
    rows = [_texts(table.columns, row) for row in table.rows]
    totals = _texts(table.columns, table.totals) if table.totals else ()
    paper.skip(16)
    paper.need(90)
    paper.line(table.title, 11, bold=True)
    paper.y += 3
    if not rows:
        paper.paragraph(table.empty)
        return
    if table.note:
        paper.paragraph(table.note)
        paper.y += 3
    grid = fitted_grid(paper, table.columns, [*rows, totals] if totals else rows)
    _header(paper, grid)
    for row in rows[:-1]:
        _row(paper, grid, row)
    _row(paper, grid, rows[-1], below=grid.leading + 2 * _AIR if totals else 0.0)
    if totals:
        _row(paper, grid, totals, bold=True)


def _texts(columns: Sequence[Column], row: Row) -> tuple[str, ...]:
    return tuple(shown(column.kind, cell) for column, cell in zip(columns, row, strict=True))


def _header(paper: Paper, grid: Grid) -> None:
    cells = [
        grid.words(paper, at, column.title, bold=True) for at, column in enumerate(grid.columns)
    ]
    deepest = max(map(len, cells))
    height = deepest * grid.leading + 2 * _AIR + 2
    paper.add(Box(MARGIN, paper.y, CONTENT, height, Ink.SUNKEN))
    for at, lines in enumerate(cells):
        down = (deepest - len(lines)) * grid.leading + 1
        _cell(paper, grid, at, lines, down=down, ink=Ink.MUTED, bold=True)
    paper.y += height


def _row(
    paper: Paper, grid: Grid, row: Sequence[str], *, bold: bool = False, below: float = 0.0
) -> None:
    """Write a row and keep room `below` it; one that is longer than a page goes on on the next."""
    cells = [grid.lines(paper, at, text, bold=bold) for at, text in enumerate(row)]
    deepest = max(1, *map(len, cells))
    if paper.room < min(deepest, _KEPT) * grid.leading + 2 * _AIR + below:
        _turn(paper, grid)
    if bold:
        paper.add(Rule(MARGIN, paper.y, MARGIN + CONTENT, paper.y, Ink.TEXT))
    first = 0
    while first < deepest:
        if first:
            _turn(paper, grid)
        fitting = max(int((paper.room - 2 * _AIR) / grid.leading), 1)
        for at, lines in enumerate(cells):
            _cell(paper, grid, at, lines[first : first + fitting], ink=Ink.TEXT, bold=bold)
        paper.y += min(deepest - first, fitting) * grid.leading + 2 * _AIR
        first += fitting
    paper.add(Rule(MARGIN, paper.y, MARGIN + CONTENT, paper.y))


def _turn(paper: Paper, grid: Grid) -> None:
    paper.turn()
    _header(paper, grid)


def _cell(
    paper: Paper,
    grid: Grid,
    at: int,
    lines: Sequence[str],
    *,
    ink: Ink,
    bold: bool,
    down: float = 0.0,
) -> None:
    """Write a cell's lines, numbers at the right."""
    if not any(lines):
        return
    is_right = grid.columns[at].kind.is_numeric
    x = grid.left(at) + (grid.widths[at] - PAD if is_right else PAD)
    anchor = Anchor.END if is_right else Anchor.START
    turned = grid.columns[at].kind is not Kind.WORDS and is_right_to_left(lines[0])
    y = paper.y + _AIR + down + grid.size * _BASELINE
    for number, text in enumerate(lines):
        line = y + number * grid.leading
        paper.add(Label(x, line, text, grid.size, ink, anchor, bold, turned))
