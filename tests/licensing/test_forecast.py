"""The day on which a key runs out: an explainable number with an honest range."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.forecast import Forecast, forecast
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.key_warnings import key_warnings
from vamt_qt.licensing.product_key import KeyKind, KeyRecord, KeyTerms

TODAY = date(2026, 3, 1)
NEVER = date.max
WINDOWS = st.lists(st.integers(0, 60), max_size=90)


def bounds(found: Forecast) -> tuple[date, date, date]:
    """The range, with what is not in sight at the end of time."""
    return (found.earliest or NEVER, found.likely or NEVER, found.latest or NEVER)


def test_steady_use_is_told_exactly() -> None:
    found = forecast([3] * 30, 30, TODAY)
    assert bounds(found) == (TODAY + timedelta(days=10),) * 3
    assert (found.days, found.spent, found.per_day) == (30, 90, 3.0)


def test_one_large_batch_makes_a_wide_range() -> None:
    steady, lumpy = forecast([2] * 60, 120, TODAY), forecast([0] * 59 + [120], 120, TODAY)
    assert lumpy.likely == steady.likely
    assert lumpy.earliest is not None
    assert steady.earliest is not None
    assert lumpy.earliest < steady.earliest
    assert lumpy.latest is None  # it may never happen again


@given(WINDOWS, st.integers(-5, 5000))
def test_range_holds_the_likely_day_and_answers_the_same_twice(
    spends: list[int], available: int
) -> None:
    found = forecast(spends, available, TODAY)
    earliest, likely, latest = bounds(found)
    assert TODAY <= earliest <= likely <= latest
    assert found == forecast(spends, available, TODAY)
    if available <= 0:
        assert (earliest, latest) == (TODAY, TODAY)
    elif not sum(spends):
        assert (found.earliest, found.likely, found.latest) == (None, None, None)


@given(WINDOWS, st.integers(0, 3000), st.integers(0, 500))
def test_more_available_never_runs_out_earlier(
    spends: list[int], available: int, more: int
) -> None:
    fewer, later = forecast(spends, available, TODAY), forecast(spends, available + more, TODAY)
    assert all(a <= b for a, b in zip(bounds(fewer), bounds(later), strict=True))


@given(st.lists(st.integers(0, 60), min_size=1, max_size=90), st.integers(1, 3000))
def test_twice_the_use_never_lasts_longer(spends: list[int], available: int) -> None:
    once = forecast(spends, available, TODAY)
    twice = forecast([spent * 2 for spent in spends], available, TODAY)
    assert all(a >= b for a, b in zip(bounds(once), bounds(twice), strict=True))


# --- warnings

KEY = KeyRecord(
    id=KeyId("k"),
    kind=KeyKind.MAK,
    last_five="KKKKK",
    purchased=100,
    added_at=datetime(2026, 1, 1, tzinfo=UTC),
)


def codes(key: KeyRecord, expected: Forecast | None = None) -> list[str]:
    """What the operator is warned of."""
    return [warning.code for warning in key_warnings(key, TODAY, expected)]


def test_thresholds_warn_below_a_number_or_a_part() -> None:
    by_number = replace(KEY, terms=KeyTerms(warn_below=10))
    assert codes(replace(by_number, spent=90)) == []
    assert codes(replace(by_number, spent=85, held=6)) == ["running-low"]
    by_part = replace(KEY, purchased=101, terms=KeyTerms(warn_percent=10))
    assert codes(replace(by_part, spent=90)) == []
    assert codes(replace(by_part, spent=91)) == ["running-low"]
    assert codes(replace(by_part, spent=101)) == ["used-up"]
    assert codes(replace(by_part, purchased=None, spent=101)) == []


def test_expiry_and_the_forecast_warn_a_month_ahead() -> None:
    for days, expected in ((-1, ["expired"]), (0, ["expires-soon"]), (30, ["expires-soon"])):
        end = TODAY + timedelta(days=days)
        assert codes(replace(KEY, terms=KeyTerms(expires_on=end))) == expected
    assert codes(replace(KEY, terms=KeyTerms(expires_on=TODAY + timedelta(days=31)))) == []
    assert codes(KEY, forecast([10] * 30, 100, TODAY)) == ["runs-out-soon"]
    assert codes(KEY, forecast([1] * 30, 100, TODAY)) == []
