"""One cell as text: for people, and for programs that read a file again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from vamt_qt.licensing.foreign_text import neutral, one_line
from vamt_qt.reports.report import Cell, Kind

LONGEST: Final = 1000
"""How many characters a text may have; no name of ours is as long."""
THOUSANDS: Final = "\N{NARROW NO-BREAK SPACE}"
_MINUS: Final = "\N{MINUS SIGN}"
_SHOWN_OF_MOMENTS: Final = {Kind.DATE: 16, Kind.TIME: 19}
"""How many characters of 2026-03-01 08:00:00+00:00 are shown."""


def clean(text: str) -> str:
    """Return a text that came from outside fit for a cell."""
    # Asked first because it is cheap and true of nearly all of a million cells.
    if text.isascii() and text.isprintable() and len(text) < LONGEST and "  " not in text:
        return text.strip()
    return one_line(text, LONGEST)


def share(part: int, whole: int) -> float | None:
    """Return a part as a share of the whole, None where there is no whole."""
    return round(part / whole, 3) if whole else None


def shown(kind: Kind, cell: Cell) -> str:
    """Return a cell as people read it."""
    text = plain(kind, cell)
    if kind.is_numeric and cell is not None:
        return _grouped(text).replace("-", _MINUS)
    return text


def plain(kind: Kind, cell: Cell) -> str:
    """Return a cell as programs read it; texts are not made safe for a spreadsheet."""
    match kind, cell:
        case _, None:
            return ""
        case ((Kind.DATE | Kind.TIME), datetime()):
            return str(cell)[: _SHOWN_OF_MOMENTS[kind]]
        case Kind.PERCENT, int() | float():
            return f"{cell * 100:.1f}%"
        case Kind.DECIMAL, int() | float():
            return f"{cell:.1f}"
        case _:
            return str(cell)


def delimited(kind: Kind) -> Callable[[Cell], str]:
    """Return how cells of a kind are written to a delimited file.

    No spreadsheet runs what somebody named a machine. Chosen once a column: a file may have a
    million rows.
    """
    match kind:
        case Kind.TEXT | Kind.WORDS | Kind.CODE:
            return lambda cell: "" if cell is None else neutral(str(cell))
        case Kind.NUMBER:
            return lambda cell: "" if cell is None else str(cell)
        case _:
            return partial(plain, kind)


def _grouped(text: str) -> str:
    whole, dot, rest = text.partition(".")
    if not whole.lstrip("-").isdigit():
        return text
    return f"{int(whole):,}".replace(",", THOUSANDS) + dot + rest if whole != "-0" else text
