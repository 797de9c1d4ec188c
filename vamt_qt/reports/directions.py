"""Which way a text runs, and in which order its parts stand on a line.

The levels come from fpdf2's implementation of the Unicode bidirectional algorithm (UAX #9); it
does not turn parts within parts, such as a number in a Hebrew name in an English sentence, which
is rule L2 here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection


def is_right_to_left(text: str) -> bool:
    """Say whether a text as a whole runs from right to left: its first letter decides."""
    if text.isascii():
        return False
    return next(_strong(text), "L") != "L"


def _strong(text: str) -> Iterator[str]:
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in {"L", "R", "AL"}:
            yield direction


def visual_runs(text: str, *, turned: bool) -> list[tuple[str, bool]]:
    """Return the parts of a line from left to right, each with whether it runs from right to left.

    `turned` says whether the text as a whole does. Within a part letters stay in the order in
    which they are read.
    """
    base = TextDirection.RTL if turned else TextDirection.LTR
    paragraph = BidiParagraph(text=text, base_direction=base, preserve_bn_chars=True)
    levelled = [(char.embedding_level, char.character) for char in paragraph.characters]
    runs = [
        (level, "".join(char for _, char in chars))
        for level, chars in groupby(levelled, itemgetter(0))
    ]
    highest = max((level for level, _ in runs), default=0)
    for level in range(highest, 0, -1):
        runs = _reversed_from(level, runs)
    return [(part, bool(level % 2)) for level, part in runs]


def _reversed_from(level: int, runs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Turn round every sequence of parts that lie at a level or above it."""
    turned: list[tuple[int, str]] = []
    for above, group in groupby(runs, lambda run: run[0] >= level):
        parts = list(group)
        turned += reversed(parts) if above else parts
    return turned
