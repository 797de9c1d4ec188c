"""How long keys last and what was spent month by month, in words and figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from vamt_qt.gui import figures
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.widgets import Segment
from vamt_qt.licensing.forecast import Forecast, forecast
from vamt_qt.licensing.product_key import KeyKind, KeyRecord

if TYPE_CHECKING:
    from vamt_qt.store.usage_reading import MonthlyUsage
    from vamt_qt.store.views import Views

MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class KeySupply:
    """A key, what became of it, and how long it will last."""

    record: KeyRecord
    expected: Forecast | None


def read_supplies(views: Views, today: date) -> tuple[KeySupply, ...]:
    """Read the MAKs with what was bought of them, those that run out first at the top."""
    from vamt_qt.store.daily_spends import read_daily_spends  # noqa: PLC0415 - SQLAlchemy, once it is read

    spends = read_daily_spends(views, today)
    supplies = [
        KeySupply(record, expect(record, spends.get(record.id, ()), today))
        for record in views.keys()
        if record.kind is KeyKind.MAK and record.purchased
    ]
    return tuple(sorted(supplies, key=_pressing))


def expect(record: KeyRecord, spends: Sequence[int], today: date) -> Forecast | None:
    """Forecast when a key runs out, where something was spent to go by."""
    if record.available is None or not any(spends):
        return None
    return forecast(spends, record.available, today)


def _pressing(supply: KeySupply) -> tuple[date, float, str]:
    record, expected = supply.record, supply.expected
    ends = expected.likely if expected is not None and expected.likely else date.max
    share = (record.available or 0) / max(record.purchased or 1, 1)
    return ends, share, record.last_five


def month_segments(usage: Sequence[MonthlyUsage], today: date) -> tuple[Segment, ...]:
    """Give the last twelve months with what was spent in each."""
    spent: Counter[str] = Counter()
    for one in usage:
        spent[one.month] += one.spent
    months = [_month_before(today, back) for back in range(MONTHS - 1, -1, -1)]
    return tuple(
        Segment(f"{month:%Y-%m}", figures.month(month), spent[f"{month:%Y-%m}"], Tone.ACCENT)
        for month in months
    )


def _month_before(today: date, back: int) -> date:
    months = today.year * 12 + today.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)
