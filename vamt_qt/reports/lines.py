"""Breaks a text into lines that fit a column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

Measure: TypeAlias = Callable[[str], float]

# A line may end after a space or a mark; what belongs together is not torn apart before it.
_PIECE: Final = re.compile(r"[^ \-_/;:@\\|]*[ \-_/;:@\\|]*")


def wrapped(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Return the lines of a text, none wider than `width`; a longer word is cut."""
    if not text:
        return ()
    if measure(text) <= width:
        return (text,)
    return tuple(_lines(text, width, measure))


def _lines(text: str, width: float, measure: Measure) -> Iterator[str]:
    line = ""
    for piece in _PIECE.findall(text):
        if measure(f"{line}{piece}".rstrip()) <= width:
            line += piece
            continue
        if line.strip():
            yield line.rstrip()
        line = piece
        while measure(line.rstrip()) > width:
            cut = _fitting(line, width, measure)
            yield line[:cut]
            line = line[cut:]
    if line.strip():
        yield line.rstrip()


def _fitting(word: str, width: float, measure: Measure) -> int:
    """Return how many characters fit, one at least; a mark stays with its letter."""
    used, at = 0.0, 0
    for at, char in enumerate(word):
        used += measure(char)
        if used > width and at:
            break
    while at > 1 and unicodedata.combining(word[at]):
        at -= 1
    return max(at, 1)


def longest_word(text: str, measure: Measure) -> float:
    """Return the width of what cannot be broken without cutting a word."""
    return max((measure(piece.rstrip()) for piece in _PIECE.findall(text)), default=0.0)
