"""Single cells of a table, as spreadsheets like to have them and what they make of them."""

from __future__ import annotations

import re
from typing import Final

from vamt_qt.licensing.foreign_text import FORMULA_STARTS

_SCIENTIFIC: Final = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+")
_ROUNDED_ZEROS: Final = "0" * 30
_TEXT_FORMULA: Final = re.compile(r'="([^"]*)"')


def plain(cell: str) -> str:
    """Return what a cell says, without an apostrophe that `neutral` or a person put before it."""
    text = cell.strip()
    if not text.startswith(("=", "'")):
        return text
    wrapped = _TEXT_FORMULA.fullmatch(text)
    if wrapped is not None:
        return wrapped[1].strip()
    if text[0] == "'" and text[1:].startswith((*FORMULA_STARTS, *"0123456789")):
        return text[1:]
    return text


def was_taken_for_a_number(text: str) -> bool:
    """Say whether a spreadsheet has rounded the digits in a cell, so that they are lost.

    It keeps 15 digits of a number: the others come out as `1.23E+47`, or as zeros.
    """
    digits = text.replace(",", "").replace(".", "").replace(" ", "")
    rounded = len(digits) > 40 and digits.isdigit() and digits.endswith(_ROUNDED_ZEROS)
    return rounded or _SCIENTIFIC.fullmatch(text) is not None
