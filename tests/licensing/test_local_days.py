"""Days and months of the local clock, where it is changed in summer and where it is not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures.zone import BERLIN, CAIRO, KOLKATA, NEW_YORK, living_in
from vamt_qt.licensing.local_days import local_day, midnight, offsets, span_of, zone_words

ZONES = (BERLIN, NEW_YORK, CAIRO, KOLKATA, "UTC")


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("2026", (2026, 1, 1), (2027, 1, 1)),
        ("2026-3", (2026, 3, 1), (2026, 4, 1)),
        ("2026-12", (2026, 12, 1), (2027, 1, 1)),
        (" 2028-02-29 ", (2028, 2, 29), (2028, 3, 1)),
    ],
)
def test_a_day_a_month_and_a_year_are_spans(
    text: str, first: tuple[int, int, int], after: tuple[int, int, int]
) -> None:
    assert span_of(text) == (utc(*first), utc(*after))


@pytest.mark.parametrize("text", ["", "March", "2026-13", "2026-02-30", "9999-12", "0000"])
def test_other_texts_are_no_span(text: str) -> None:
    assert span_of(text) is None


@pytest.mark.parametrize(
    ("zone", "day", "first", "hours"),
    [
        (BERLIN, "2026-03-28", utc(2026, 3, 27, 23), 24),
        (BERLIN, "2026-03-29", utc(2026, 3, 28, 23), 23),
        (BERLIN, "2026-10-25", utc(2026, 10, 24, 22), 25),
        (NEW_YORK, "2026-03-08", utc(2026, 3, 8, 5), 23),
        (CAIRO, "2026-04-24", utc(2026, 4, 23, 22), 23),
        (KOLKATA, "2026-03-31", utc(2026, 3, 30, 18, 30), 24),
    ],
)
def test_a_day_lasts_from_local_midnight_to_the_next(
    zone: str, day: str, first: datetime, hours: int
) -> None:
    with living_in(zone):
        found = span_of(day)
        assert found == (first, first + timedelta(hours=hours))


@given(
    zone=st.sampled_from(ZONES),
    at=st.integers(0, 36 * 365 * 86_400).map(lambda s: utc(2001, 1, 2) + timedelta(seconds=s)),
)
def test_every_moment_lies_in_the_one_day_that_it_is_told_of(zone: str, at: datetime) -> None:
    with living_in(zone):
        day = local_day(at)
        assert midnight(day) <= at < midnight(day + timedelta(days=1))
        span = span_of(f"{day:%Y-%m}")
        assert span is not None
        assert span[0] <= at < span[1]


def test_days_follow_each_other_where_one_has_no_midnight() -> None:
    with living_in(CAIRO):
        for minute in range(0, 3 * 24 * 60, 10):
            at = utc(2026, 4, 22, 22) + timedelta(minutes=minute)
            assert midnight(local_day(at)) <= at < midnight(local_day(at) + timedelta(days=1))


@pytest.mark.parametrize("zone", ZONES)
def test_offsets_are_told_until_when_they_hold(zone: str) -> None:
    with living_in(zone):
        pieces = offsets(utc(2026, 1, 1), utc(2028, 1, 2))
        assert len(pieces) == (1 if zone in (KOLKATA, "UTC") else 5)
        for hour in range(0, 2 * 365 * 24, 7):
            at = utc(2026, 1, 1) + timedelta(hours=hour)
            offset = next(offset for until, offset in pieces if at < until)
            assert (at + offset).date() == local_day(at)


def test_a_zone_is_named() -> None:
    assert zone_words(utc(2026, 7, 1)) == "UTC"
    with living_in(BERLIN):
        assert zone_words(utc(2026, 7, 1)) == "CEST (UTC+02:00)"
        assert local_day(utc(2026, 6, 30, 22)) == date(2026, 7, 1)
