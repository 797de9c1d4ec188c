"""Small values that tables and widgets both show."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.gui.theme.tokens import Tone

THOUSANDS = "\N{NARROW NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Status:
    """A state in a word, with the icon and the tone that go with it.

    ``rank`` orders states by meaning instead of by letter; equal ranks fall back to the word.
    """

    word: str
    tone: Tone
    icon: str
    rank: int = 0


def number_text(value: object) -> str:
    """Write a number with narrow spaces between thousands; fractions with one digit."""
    plain = f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"
    return plain.replace(",", THOUSANDS)
