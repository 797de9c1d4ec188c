"""What a chart is made of, before anybody draws it: boxes, lines and labels at their places.

The origin is at the top left; a label stands on its baseline. HTML and PDF draw the same shapes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias


class Ink(Enum):
    """A colour by what it is for; the first nine are those of `Tone`."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"
    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    SUNKEN = "sunken"
    PAPER = "paper"


LIGHT: Final = {
    Ink.GOOD: "#2e9e68",
    Ink.WARN: "#e5a50a",
    Ink.BAD: "#d9453b",
    Ink.NEUTRAL: "#b4bcc9",
    Ink.FIRST: "#2563eb",
    Ink.SECOND: "#0e9aa7",
    Ink.THIRD: "#8b5cf6",
    Ink.FOURTH: "#d97706",
    Ink.FIFTH: "#98a1b3",
    Ink.TEXT: "#161a22",
    Ink.MUTED: "#5a6475",
    Ink.LINE: "#dfe3ea",
    Ink.SUNKEN: "#f1f3f7",
    Ink.PAPER: "#ffffff",
}
DARK: Final = {
    Ink.GOOD: "#3fb97e",
    Ink.WARN: "#e2aa2c",
    Ink.BAD: "#ef6a60",
    Ink.NEUTRAL: "#56606f",
    Ink.FIRST: "#5b93ff",
    Ink.SECOND: "#35c2cf",
    Ink.THIRD: "#a98bfa",
    Ink.FOURTH: "#f0a04b",
    Ink.FIFTH: "#7c879a",
    Ink.TEXT: "#eef1f6",
    Ink.MUTED: "#a3adbd",
    Ink.LINE: "#2c323c",
    Ink.SUNKEN: "#20252d",
    Ink.PAPER: "#1b1f26",
}


class Anchor(Enum):
    """Which part of a label stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.LINE


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; `size` in the drawing's own unit.

    `turned` says whether the text that this line is of runs from right to left; None lets its
    own first letter decide.
    """

    x: float
    y: float
    text: str
    size: float
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START
    bold: bool = False
    turned: bool | None = None


DrawnShape: TypeAlias = Box | Rule | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes within a width and a height; `title` says what they show."""

    title: str
    width: float
    height: float
    shapes: tuple[DrawnShape, ...]


Measure: TypeAlias = Callable[[str, float], float]
"""How wide a text is at a size."""

_NARROW: Final = frozenset("ijlftrI.,:;'|!()[]{} -·")
_BROAD: Final = frozenset("mwMW@%—…")


def estimated_width(text: str, size: float) -> float:
    """Estimate how wide a text is in a sans serif whose widths are not at hand, and rather more."""
    return size * sum(map(_em, text))


def _em(char: str) -> float:
    if char in _NARROW:
        return 0.36
    if char in _BROAD:
        return 0.92
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    return 0.71 if char.isupper() else 0.62


def fitted(text: str, size: float, width: float, measure: Measure) -> str:
    """Return as much of a text as fits, with an ellipsis where some is left out."""
    if measure(text, size) <= width:
        return text
    room = width - measure("…", size)
    used = 0.0
    for at, char in enumerate(text):
        used += measure(char, size)
        if used > room:
            return f"{text[:at].rstrip()}…"
    return text
