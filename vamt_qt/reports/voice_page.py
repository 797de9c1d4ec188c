"""One activation a page: what is read out on the telephone, and room for what is answered."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from vamt_qt.licensing.batch import Batch, BatchLine
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.show import Show
from vamt_qt.reports.cells import shown
from vamt_qt.reports.drawing import Anchor, Box, Ink, Label, Rule
from vamt_qt.reports.output import writing
from vamt_qt.reports.paper import CONTENT, MARGIN, Paper
from vamt_qt.reports.press import Press
from vamt_qt.reports.report import Kind

MOST: Final = 500
"""Pages that one file may have; nobody telephones as often."""
_GAP: Final = 8.0
_LETTERS: Final = "ABCDEFGH"
_CELLS: Final = 6
_LONGEST: Final = 200


def open_lines(batch: Batch) -> tuple[tuple[int, BatchLine], ...]:
    """Return the lines without an answer and their numbers in the batch, from 1.

    Raises ConflictError for an open batch or one that is answered, BadInputError `too-many-pages`.
    """
    if not batch.digest:
        raise ConflictError(
            "The batch is still open",
            hint="Seal it first; only a frozen list may leave the room.",
        )
    found = tuple(
        (number, line)
        for number, line in enumerate(batch.lines, start=1)
        if line.cid is None and line.failure is None
    )
    if not found:
        raise ConflictError("Every line of the batch is answered", hint="There is nothing to ask.")
    if len(found) > MOST:
        raise BadInputError(
            f"That would be {len(found)} pages",
            hint="Carry the batch as a file or as codes.",
            code="too-many-pages",
        )
    return found


def write_voice_pages(batch: Batch, path: Path, *, made: datetime, show: Show = Show.FULL) -> int:
    """Write a page for each open line as PDF and return how many; `show` says what is told of it.

    Raises what `open_lines` raises and StoreError `report-not-written`.
    """
    lines = open_lines(batch)
    title = f"Activation by telephone, batch {batch.id[:8]}"
    with writing() as files:
        with closing(Press(title, made)) as press, files.new(path) as file:
            paper = Paper(press)
            for number, line in lines:
                if not paper.is_fresh:
                    paper.turn()
                _page(paper, batch, number, line, show)
            paper.footers(f"VAMT-Qt · {title} · Made {shown(Kind.DATE, made)} UTC")
            for page in paper.pages:
                press.add_page()
                for shape in page:
                    press.draw(shape)
            press.finish(file)
        files.finish()
    return len(lines)


def _page(paper: Paper, batch: Batch, number: int, line: BatchLine, show: Show) -> None:
    name = one_line(line.machine_name, _LONGEST) if show is Show.FULL else ""
    about = []
    if show is not Show.IIDS:
        about = [one_line(line.product_name, _LONGEST), f"key …{line.partial_key}"]
    paper.title(
        f"Line {number} of {len(batch.lines)}" + (f" · {name}" if name else ""),
        " · ".join([*filter(None, about), f"batch {batch.id}"]),
    )
    _heading(
        paper,
        "Installation ID",
        "Read one group after the other, and wait until each is repeated.",
    )
    size = len(line.iid.digits) // line.iid.groups
    digits = line.iid.digits
    _groups(paper, [digits[at : at + size] for at in range(0, len(digits), size)])
    _heading(
        paper,
        "Confirmation ID",
        "Write down groups A to H, six digits each, and read them back before you hang up.",
    )
    _cells(paper)
    _heading(paper, "Notes", "Type the groups in at the batch; each is checked as it is typed.")
    _notes(paper)


def _heading(paper: Paper, text: str, hint: str) -> None:
    paper.y += 10
    paper.line(text, 12, bold=True)
    paper.paragraph(hint)
    paper.y += 6


def _groups(paper: Paper, groups: Sequence[str]) -> None:
    width = (CONTENT - (len(groups) - 1) * _GAP) / len(groups)
    for at, group in enumerate(groups):
        x = MARGIN + at * (width + _GAP)
        middle = x + width / 2
        paper.add(
            Box(x, paper.y, width, 58, Ink.SUNKEN),
            Label(middle, paper.y + 16, str(at + 1), 9, Ink.MUTED, Anchor.MIDDLE),
            Label(middle, paper.y + 43, group, 16, Ink.TEXT, Anchor.MIDDLE, bold=True),
        )
    paper.y += 68


def _cells(paper: Paper) -> None:
    """Two rows of four groups, with a cell for each digit that a hand can write into."""
    across, height = 4, 40.0
    width = (CONTENT - (across - 1) * 2 * _GAP) / across
    cell = (width - 20) / _CELLS
    for at, letter in enumerate(_LETTERS):
        x = MARGIN + at % across * (width + 2 * _GAP)
        y = paper.y + at // across * (height + 14)
        paper.add(Label(x, y + 26, letter, 15, Ink.TEXT, bold=True))
        left, right = x + 20, x + 20 + _CELLS * cell
        paper.add(*(Rule(left, y + at, right, y + at, Ink.MUTED) for at in (0.0, height)))
        sides = [left + place * cell for place in range(_CELLS + 1)]
        paper.add(*(Rule(side, y, side, y + height, Ink.MUTED) for side in sides))
    paper.y += 2 * (height + 14)


def _notes(paper: Paper) -> None:
    words = ("Day and time", "Spoken to", "Written down by")
    width = (CONTENT - (len(words) - 1) * 2 * _GAP) / len(words)
    for at, word in enumerate(words):
        x = MARGIN + at * (width + 2 * _GAP)
        paper.add(
            Rule(x, paper.y + 30, x + width, paper.y + 30, Ink.MUTED),
            Label(x, paper.y + 42, word, 8, Ink.MUTED),
        )
    paper.y += 50
