"""Round steps for the axes of charts: figures that people would choose, and days."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from vamt_qt.gui import figures

_ROUND: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_STEPS: Final = (1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652)


def round_steps(most: float, parts: int = 4) -> Sequence[int]:
    """Give whole figures from 0 to at least ``most``, about ``parts`` steps apart evenly."""
    if most <= 0:
        return (0, 1)
    rough = most / parts
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * size for factor in _ROUND if factor * size >= rough - 1e-9)
    whole = max(math.ceil(step), 1)
    return tuple(range(0, math.ceil(most / whole) * whole + 1, whole))


def day_steps(first: datetime, last: datetime, parts: int = 4) -> Sequence[datetime]:
    """Give about ``parts`` midnights between two moments, evenly apart."""
    days = max((last - first).total_seconds() / 86_400, 0.01)
    step = next((one for one in _STEPS if days / one <= parts), _STEPS[-1])
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    at = midnight if midnight >= first else midnight + timedelta(days=1)
    found = []
    while at <= last:
        found.append(at)
        at += timedelta(days=step)
    return tuple(found)


def figure_text(value: float) -> str:
    """Write a figure beside an axis, the large ones short: 950, 12 k, 1.5 M."""
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        if value >= size * 10 or (value >= size and value % size == 0):
            short = value / size
            return f"{figures.number(int(short) if short.is_integer() else short)} {unit}"
    return f"{value:g}"
