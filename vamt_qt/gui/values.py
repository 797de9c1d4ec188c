"""Small values that tables and widgets both show."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.gui.figures import number as number_text
from vamt_qt.gui.theme.tokens import Tone

__all__ = ["Status", "number_text"]


@dataclass(frozen=True, slots=True)
class Status:
    """A state in a word, with the icon and the tone that go with it.

    ``rank`` orders states by meaning instead of by letter; equal ranks fall back to the word.
    """

    word: str
    tone: Tone
    icon: str
    rank: int = 0
