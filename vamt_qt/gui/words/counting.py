"""Numbers with their nouns, and times as people say them."""

from __future__ import annotations

from datetime import UTC, datetime

from vamt_qt.gui.values import number_text


def counted(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun: "1 machine", "37 machines"."""
    return f"{number_text(number)} {one if number == 1 else many or f'{one}s'}"


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
