"""What a report can be narrowed to, and what it says to a typing error."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.fixtures.zone import BERLIN, living_in
from tests.reports.sample import NOW
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.reports.catalogue import CATALOGUE, Filter, build_report
from vamt_qt.reports.scope import Asked, resolve
from vamt_qt.store.views import Views


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked(keys=("ZZZZZ",)), "unknown-key"),
        (Asked(machines=("PC-9999",)), "unknown-machine"),
        (Asked(sites=("Atlantis",)), "unknown-site"),
        (Asked(since="yesterday"), "bad-date"),
        (Asked(month="2026-13"), "bad-date"),
        (Asked(month="march"), "bad-date"),
        (Asked(since="2026-04-01", until="2026-03-01"), "bad-date"),
        (Asked(month="last", since="2026-03-01"), "bad-input"),
    ],
)
def test_what_nobody_knows_is_refused(views: Views, asked: Asked, code: str) -> None:
    with pytest.raises(BadInputError) as refusal:
        build_report(views, "audit", asked, NOW)
    assert refusal.value.code == code
    assert refusal.value.hint


@pytest.mark.parametrize(
    ("asked", "since", "until"),
    [
        (
            Asked(month="2025-12"),
            datetime(2025, 12, 1, tzinfo=UTC),
            datetime(2026, 1, 1, tzinfo=UTC),
        ),
        (Asked(month="this"), datetime(2026, 4, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)),
        (Asked(month="last"), datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)),
        (Asked(since="2026-03-05"), datetime(2026, 3, 5, tzinfo=UTC), None),
        (Asked(until="2026-03-05"), None, datetime(2026, 3, 6, tzinfo=UTC)),
        (Asked(until="2026-03-05T10:00"), None, datetime(2026, 3, 5, 10, tzinfo=UTC)),
        (Asked(since="2026-03-05T10:00+02:00"), datetime(2026, 3, 5, 8, tzinfo=UTC), None),
    ],
)
def test_time_spans(
    views: Views, asked: Asked, since: datetime | None, until: datetime | None
) -> None:
    entries = resolve(views, asked, NOW).entries
    assert (entries.since, entries.until) == (since, until)


def test_last_month_in_january_is_december(views: Views) -> None:
    entries = resolve(views, Asked(month="last"), datetime(2026, 1, 31, 23, tzinfo=UTC)).entries
    assert entries.since == datetime(2025, 12, 1, tzinfo=UTC)


def test_a_report_tells_what_it_was_narrowed_to(views: Views) -> None:
    asked = Asked(sites=("", "Berlin"), keys=("…kkkkk",), machines=("PC-0001",), month="2026-03")
    assert resolve(views, asked, NOW).words == (
        "Site: (none), Berlin",
        "Key: …KKKKK",
        "Machine: PC-0001",
        "From 2026-03-01 00:00 UTC",
        "Before 2026-04-01 00:00 UTC",
    )


def test_an_unknown_report_names_those_that_there_are(views: Views) -> None:
    with pytest.raises(BadInputError, match="no report named usage") as refusal:
        build_report(views, "usage", Asked(), NOW)
    assert "mak-usage" in refusal.value.hint


USED = {
    Filter.SITE: Asked(sites=("Berlin",)),
    Filter.KEY: Asked(keys=("KKKKK",)),
    Filter.MACHINE: Asked(machines=("PC-0001",)),
    Filter.OPERATOR: Asked(operators=("ann",)),
    Filter.TIME: Asked(month="2026-03"),
    Filter.DAYS: Asked(days=3),
}


@pytest.mark.parametrize("used", Filter)
@pytest.mark.parametrize("name", CATALOGUE)
def test_a_filter_is_used_or_refused(name: str, used: Filter, views: Views) -> None:
    """A filter that a report does not know must not be passed over in silence."""
    if used in CATALOGUE[name].filters:
        assert build_report(views, name, USED[used], NOW).filters
    else:
        with pytest.raises(BadInputError, match=used.value) as refusal:
            build_report(views, name, USED[used], NOW)
        assert refusal.value.code == "not-a-filter"


def test_days_and_months_are_those_of_the_local_clock(views: Views) -> None:
    with living_in(BERLIN):
        day = resolve(views, Asked(since="2026-03-29", until="2026-03-29"), NOW)
        month = resolve(views, Asked(month="2026-03"), NOW)
        hour = resolve(views, Asked(since="2026-03-29T08:00"), NOW)
    assert (day.entries.since, day.entries.until) == (
        datetime(2026, 3, 28, 23, tzinfo=UTC),
        datetime(2026, 3, 29, 22, tzinfo=UTC),
    )
    assert (month.entries.since, month.entries.until) == (
        datetime(2026, 2, 28, 23, tzinfo=UTC),
        datetime(2026, 3, 31, 22, tzinfo=UTC),
    )
    assert hour.entries.since == datetime(2026, 3, 29, 6, tzinfo=UTC)
    assert day.words == (
        "From 2026-03-29 00:00 CET (UTC+01:00)",
        "Before 2026-03-30 00:00 CEST (UTC+02:00)",
    )
