"""Numbers with their nouns, names, and times, as people say them."""

from __future__ import annotations

from datetime import UTC, datetime

from vamt_qt.gui import figures
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text

_DAY, _HOUR = 1440, 60  # minutes


def machines(number: int) -> str:
    """Count machines."""
    return trn("%n machine", "%n machines", number)


def activations(number: int) -> str:
    """Count activations."""
    return trn("%n activation", "%n activations", number)


def key_name(last_five: str) -> str:
    """Show a key by its last five characters."""
    return f"…{last_five}"


def names_text(names: tuple[str, ...], most: int = 6) -> str:
    """Write some names and how many more there are."""
    shown = ", ".join(names[:most])
    more = len(names) - most
    return tr("{shown} and {more} more", shown=shown, more=number_text(more)) if more > 0 else shown


def moment(at: datetime | None) -> str:
    """Write a moment on the operator's own clock, to the minute."""
    return "" if at is None else figures.moment(at)


def age(since: datetime, now: datetime | None = None) -> str:
    """Write how long ago something was, no more exactly than anybody needs."""
    minutes = int(((now or datetime.now(UTC)) - since).total_seconds() // 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes >= _DAY:
        return trn("%n day", "%n days", minutes // _DAY)
    if minutes >= _HOUR:
        return trn("%n hour", "%n hours", minutes // _HOUR)
    return trn("%n minute", "%n minutes", minutes)


def sentence(text: str) -> str:
    """Close a text with a full stop where it has no end of its own."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."
