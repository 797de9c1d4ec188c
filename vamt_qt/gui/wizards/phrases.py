"""Sentences with numbers in them, so that "1 machines" is never read at night."""

from __future__ import annotations

from vamt_qt.gui.values import number_text
from vamt_qt.gui.words.counting import counted


def machines(number: int) -> str:
    """Count machines."""
    return counted(number, "machine")


def activations(number: int) -> str:
    """Count activations."""
    return counted(number, "activation")


def verb(number: int, one: str, many: str) -> str:
    """Choose the verb's form: "is" or "are"."""
    return one if number == 1 else many


def key_name(last_five: str) -> str:
    """Show a key by its last five characters."""
    return f"…{last_five}"


def names_text(names: tuple[str, ...], most: int = 6) -> str:
    """Write some names and how many more there are."""
    shown = ", ".join(names[:most])
    more = len(names) - most
    return f"{shown} and {number_text(more)} more" if more > 0 else shown
