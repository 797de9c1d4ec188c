"""Numbers with their nouns, names, and times, as people say them."""

from __future__ import annotations

from datetime import UTC, datetime

from vamt_qt.gui.tongue import trn
from vamt_qt.gui.values import number_text


def counted(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun: "1 machine", "37 machines"."""
    return f"{number_text(number)} {one if number == 1 else many or f'{one}s'}"


def machines(number: int) -> str:
    """Count machines."""
    return trn("%n machine", "%n machines", number)


def activations(number: int) -> str:
    """Count activations."""
    return trn("%n activation", "%n activations", number)


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


def moment(at: datetime | None) -> str:
    """Write a moment on the operator's own clock, to the minute."""
    return "" if at is None else f"{at.astimezone():%Y-%m-%d %H:%M}"


def age(since: datetime, now: datetime | None = None) -> str:
    """Write how long ago something was, no more exactly than anybody needs."""
    minutes = int(((now or datetime.now(UTC)) - since).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    for size, one in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            return counted(minutes // size, one)
    return ""


def sentence(text: str) -> str:
    """Close a text with a full stop where it has no end of its own."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."
