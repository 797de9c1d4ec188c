"""Words that several reports say alike."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from vamt_qt.reports.cells import clean, shown
from vamt_qt.reports.report import Kind

NO_SITE: Final = "(no site)"
ELSEWHERE: Final = "(not in the inventory)"
NO_KEY: Final = "(unknown)"


def counted(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{shown(Kind.NUMBER, number)} {one if number == 1 else many or f'{one}s'}"


def key_words(last_five: str) -> str:
    """Name a key by the part that may be shown."""
    return f"…{clean(last_five)}" if last_five else NO_KEY


def site_words(site: str | None) -> str:
    """Name a site; None is a machine that is not in the inventory."""
    return ELSEWHERE if site is None else clean(site) or NO_SITE


def moment(at: datetime | None) -> datetime | None:
    """Return a moment in UTC as reports keep it: to the second."""
    return None if at is None else at.astimezone(UTC).replace(microsecond=0)


def days_since(at: datetime, now: datetime) -> float:
    """Return how long ago something was, in days with one decimal; never less than nothing."""
    return max(round((now - at).total_seconds() / 86400, 1), 0.0)
