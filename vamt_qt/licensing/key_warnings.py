"""What the operator should know of a product key before it is too late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from vamt_qt.licensing.forecast import Forecast
from vamt_qt.licensing.product_key import KeyRecord

_SOON: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class KeyWarning:
    """One thing to look after. `code` is stable: `used-up`, `running-low`, `runs-out-soon`,
    `expired`, `expires-soon`.
    """

    code: str
    text: str


def key_warnings(
    key: KeyRecord, today: date, expected: Forecast | None = None
) -> tuple[KeyWarning, ...]:
    """Return what there is to say of a key today, the most pressing first."""
    return (*_of_count(key), *_of_expiry(key, today), *_of_forecast(key, today, expected))


def _of_count(key: KeyRecord) -> Iterator[KeyWarning]:
    left = key.available
    if left is None:
        return
    if left <= 0:
        yield KeyWarning("used-up", f"Nothing is available of …{key.last_five} any more")
    elif left < _threshold(key):
        yield KeyWarning("running-low", f"Only {left} activations of …{key.last_five} are left")


def _threshold(key: KeyRecord) -> int:
    """Return the number of activations below which to warn; 0 where nobody set one."""
    percent = key.terms.warn_percent or 0
    by_percent = -(-(key.purchased or 0) * percent // 100)
    return max(key.terms.warn_below or 0, by_percent)


def _of_expiry(key: KeyRecord, today: date) -> Iterator[KeyWarning]:
    end = key.terms.expires_on
    if end is not None and end < today:
        yield KeyWarning("expired", f"…{key.last_five} expired on {end.isoformat()}")
    elif end is not None and end - today <= _SOON:
        yield KeyWarning("expires-soon", f"…{key.last_five} expires on {end.isoformat()}")


def _of_forecast(key: KeyRecord, today: date, expected: Forecast | None) -> Iterator[KeyWarning]:
    if expected is None or expected.likely is None or (key.available or 0) <= 0:
        return
    if expected.likely - today <= _SOON:
        yield KeyWarning(
            "runs-out-soon",
            f"At the present rate …{key.last_five} runs out about {expected.likely.isoformat()}",
        )
