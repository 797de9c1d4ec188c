"""What a table puts on the clipboard: text for everything, and a table for what shows tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

from vamt_qt.gui.figures import THOUSANDS
from vamt_qt.licensing.foreign_text import FORMULA_STARTS

# Between cells and lines until what stands in a cell is in one line.
_CELL, _LINE = "\x1f", "\x1e"
_BREAKS: Final = ("\n", "\r", "\t")
_STARTS: Final = tuple(start for start in FORMULA_STARTS if start not in _BREAKS)
_NEGATIVE: Final = re.compile(r"'(-\d[\d.,]*)(?=[\x1e\x1f]|\Z)")
# So many lines of HTML are read in a moment; more of them go as text.
_MOST_LINES: Final = 5_000
# What Excel and what LibreOffice read: no ID loses a zero, and no version becomes a day.
_AS_TEXT: Final = """ style="mso-number-format:'\\@'" sdnum="1033;0;@\""""


def mime_of(
    titles: Sequence[str], lines: Sequence[Sequence[str]], figures: Sequence[bool]
) -> QMimeData:
    """Give lines as text with tabs and as HTML, and no cell that a spreadsheet runs.

    ``titles`` may be none; ``figures`` tells which columns hold numbers, the others stay text.
    """
    joined = _neutral(_LINE.join(map(_CELL.join, [titles, *lines] if titles else lines)))
    mime = QMimeData()
    mime.setText(joined.replace(_CELL, "\t").replace(_LINE, "\n"))
    if len(lines) <= _MOST_LINES:
        mime.setHtml(_html([line.split(_CELL) for line in joined.split(_LINE)], figures))
    return mime


def _neutral(joined: str) -> str:
    """Put each cell into one line, as digits without spaces and never as a formula."""
    # All at once: a hundred thousand lines hold a million cells.
    text = _LINE + joined.replace(THOUSANDS, "")
    for one in _BREAKS:
        text = text.replace(one, " ")
    for start in _STARTS:
        if start in text:
            for before in (_CELL, _LINE):
                text = text.replace(before + start, f"{before}'{start}")
    return _NEGATIVE.sub(r"\1", text)[1:]


def _html(lines: Sequence[Sequence[str]], figures: Sequence[bool]) -> str:
    kinds = ["" if is_figure else _AS_TEXT for is_figure in figures]
    rows = (
        "".join(f"<td{kind}>{escape(cell)}</td>" for kind, cell in zip(kinds, line, strict=True))
        for line in lines
    )
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table>{table}</table>'
