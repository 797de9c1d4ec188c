"""Days, months and years as the operator's clock has them: each begins at local midnight.

The ledger keeps moments in UTC. Whatever is counted or asked for by day or month goes through
here, so that a day means the same in the window, in reports and in forecasts. The zone is that of
this computer; summer time is taken into account.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_MINUTE: Final = timedelta(minutes=1)


def today() -> date:
    """Return the day that it is here."""
    return local_day(datetime.now(UTC))


def local_day(at: datetime) -> date:
    """Return the day of a moment."""
    return at.astimezone().date()


def midnight(day: date) -> datetime:
    """Return the first moment of a day.

    Where clocks are put forward at midnight, this is the moment at which they are.
    """
    # Not the naive time's `astimezone`: it comes an hour early where there is no midnight.
    naive = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - it is local
    return datetime.fromtimestamp(naive.timestamp(), UTC).astimezone()


def span_of(text: str) -> tuple[datetime, datetime] | None:
    """Read "2026-03-31", "2026-03" or "2026" as its first moment and the one after its last.

    `None`: the text is none of them.
    """
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    try:
        first = date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
        if match[3]:
            after = first + timedelta(days=1)
        elif match[2]:
            after = month_after(first)
        else:
            after = first.replace(year=first.year + 1)
        return midnight(first), midnight(after)
    except (ValueError, OverflowError):
        return None


def month_after(day: date) -> date:
    """Return the first day of the next month."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def zone_words(at: datetime) -> str:
    """Name the zone as it was at a moment: "CET (UTC+01:00)", or "UTC" alone."""
    here = at.astimezone()
    if not here.utcoffset() and here.tzname() in ("UTC", "GMT"):
        return "UTC"
    offset = f"{here:%z}"
    return f"{here.tzname()} (UTC{offset[:3]}:{offset[3:5]})"


def offsets(first: datetime, last: datetime) -> list[tuple[datetime, timedelta]]:
    """Return the clock's offsets from UTC between two moments: until when each of them held.

    The last one ends after `last`. Offsets that held for less than a day may be missed.
    """
    found: list[tuple[datetime, timedelta]] = []
    at, end = first.astimezone(UTC), last.astimezone(UTC)
    while at <= end:
        after = at + timedelta(days=1)
        if _offset(after) != _offset(at):
            after = _change(at, after)
            found.append((after, _offset(at)))
        at = after
    return [*found, (at, _offset(at))]


def _offset(at: datetime) -> timedelta:
    return at.astimezone().utcoffset() or timedelta(0)


def _change(before: datetime, after: datetime) -> datetime:
    """Find to the minute when the offset changed."""
    while after - before > _MINUTE:
        middle = before + (after - before) / 2
        if _offset(middle) == _offset(before):
            before = middle
        else:
            after = middle
    return after.replace(second=0, microsecond=0)
