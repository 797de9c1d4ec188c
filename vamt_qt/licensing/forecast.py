"""When a key's activations run out, from what was spent of it day by day.

The rate is what the days of the window spent on average. How far to trust it is told by drawing
as many days from the window again and again, with some twice and some not at all: nine in ten of
those windows run out between `earliest` and `latest`. A few large batches thus give a wide range,
a steady use a narrow one. The same numbers give the same answer always.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from random import Random
from typing import Final

_TRIALS: Final = 400
_OUTSIDE: Final = _TRIALS // 20
"""How many trials lie beyond either end of the range: one in twenty."""
_HORIZON: Final = 36_500
"""Days; nobody plans for what comes after a hundred years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The day on which nothing is available any more, and between which days that may be.

    None means that it is not in sight. `spent` activations in `days` days make `per_day`.
    """

    days: int
    spent: int
    earliest: date | None
    likely: date | None
    latest: date | None

    @property
    def per_day(self) -> float:
        """How many activations a day of the window spent on average."""
        return self.spent / self.days if self.days else 0.0


def forecast(spends: Sequence[int], available: int, today: date) -> Forecast:
    """Return when `available` activations are spent.

    `spends` are the days of the window in order, the days without any included.
    """
    days, spent = len(spends), sum(spends)
    if available <= 0:
        return Forecast(days=days, spent=spent, earliest=today, likely=today, latest=today)
    likely = _days(available, spent, days)
    lasting = sorted(_days(available, drawn, days) for drawn in _windows(spends))
    earliest, latest = (lasting[_OUTSIDE], lasting[-1 - _OUTSIDE]) if lasting else (likely, likely)
    return Forecast(
        days=days,
        spent=spent,
        earliest=_day(today, min(earliest, likely)),
        likely=_day(today, likely),
        latest=_day(today, max(latest, likely)),
    )


def _windows(spends: Sequence[int]) -> list[int]:
    """Draw windows from the days of this one; return what each of them spent."""
    if not spends:
        return []
    dice = Random(1)  # noqa: S311 - a fixed start on purpose: the answer must not flicker
    return [sum(dice.choices(spends, k=len(spends))) for _ in range(_TRIALS)]


def _days(available: int, spent: int, days: int) -> int:
    return _HORIZON if spent <= 0 else min(ceil(available * days / spent), _HORIZON)


def _day(today: date, days: int) -> date | None:
    return None if days >= _HORIZON else today + timedelta(days=days)
