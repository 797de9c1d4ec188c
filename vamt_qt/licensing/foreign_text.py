"""Texts that came from outside, made fit to be shown and kept in one line."""

import unicodedata
from typing import Final

FORMULA_STARTS: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula, in its wide forms too."""


def neutral(text: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: an apostrophe goes before one."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def inert(text: str) -> str:
    """Return `text` with spaces for whatever moves a cursor, turns letters or hides; lines stay.

    That is whatever Unicode calls control, format, private or separator.
    """
    if text.isprintable():  # which is the same question, asked of all of it at once
        return text
    return "".join(
        " " if char != "\n" and unicodedata.category(char)[0] in "CZ" else char for char in text
    )


def one_line(text: str, longest: int) -> str:
    """Return `text` in one line of `longest` characters at most.

    Nothing is left in it that moves a cursor, turns the direction of letters or hides: see `inert`.
    """
    return " ".join(inert(text).split())[:longest].rstrip()
