"""The codes of a batch on paper, two on a page and large enough for a telephone's camera."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from vamt_qt.reports.cells import shown
from vamt_qt.reports.drawing import Anchor, Box, Ink, Label
from vamt_qt.reports.output import writing
from vamt_qt.reports.paper import CONTENT, MARGIN, Paper
from vamt_qt.reports.press import Press
from vamt_qt.reports.report import Kind

_A_PAGE: Final = 2
_SIDE: Final = 372.0
"""Of a code with its blank edge: 13 cm, about a millimetre for a module of version 25."""
_HINT: Final = (
    "Photograph or scan every code, in any order; several may stand in one picture. The program "
    "says which are still missing."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSheet:
    """What is printed; `codes` are rows of `1` (dark) and `0`, `border` modules stay blank."""

    title: str
    about: str
    codes: Sequence[Sequence[str]]
    border: int
    made: datetime


def write_code_sheet(sheet: CodeSheet, path: Path) -> None:
    """Write the codes as PDF; raises StoreError `report-not-written`."""
    with writing() as files:
        with closing(Press(sheet.title, sheet.made)) as press, files.new(path) as file:
            for page in _laid_out(sheet, press).pages:
                press.add_page()
                for shape in page:
                    press.draw(shape)
            press.finish(file)
        files.finish()


def _laid_out(sheet: CodeSheet, press: Press) -> Paper:
    paper = Paper(press)
    for first in range(0, len(sheet.codes), _A_PAGE):
        if first:
            paper.turn()
        paper.title(sheet.title, sheet.about)
        paper.paragraph(_HINT)
        paper.y += 6
        for place, rows in enumerate(sheet.codes[first : first + _A_PAGE]):
            x = MARGIN + place * (CONTENT - _SIDE)
            number = f"Code {first + place + 1} of {len(sheet.codes)}"
            paper.add(*_squares(rows, x, paper.y, sheet.border))
            at = Label(x + _SIDE / 2, paper.y + _SIDE + 8, number, 11, Ink.TEXT, Anchor.MIDDLE)
            paper.add(at)
    paper.footers(f"VAMT-Qt · {sheet.title} · Made {shown(Kind.DATE, sheet.made)} UTC")
    return paper


def _squares(rows: Sequence[str], x: float, y: float, border: int) -> Iterator[Box]:
    """Draw what is dark, run by run; rows overlap a little, or a printer shows lines between."""
    module = _SIDE / (len(rows) + 2 * border)
    for down, row in enumerate(rows, start=border):
        across = border
        for dark, run in groupby(row):
            wide = len(list(run))
            if dark == "1":
                left, top = x + across * module, y + down * module
                yield Box(left, top, wide * module, module * 1.03, Ink.TEXT)
            across += wide
