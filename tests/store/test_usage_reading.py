"""What reports read of the ledger, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.fixtures.zone import BERLIN, KOLKATA, NEW_YORK, living_in
from tests.store.estate import (
    KEY,
    OTHER_KEY,
    START,
    Place,
    collect,
    key_record,
    machine,
    product_key,
    received,
    ref,
)
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId, RunId
from vamt_qt.licensing.local_days import span_of
from vamt_qt.licensing.outcome import Done, Failed
from vamt_qt.store.audit_reading import (
    PAGE,
    EntryFilter,
    count_entries,
    read_machine_names,
    read_standing_failures,
    stream_entries,
)
from vamt_qt.store.daily_spends import read_daily_spends
from vamt_qt.store.unit import Store
from vamt_qt.store.usage_reading import (
    read_key_names,
    read_monthly_corrections,
    read_monthly_usage,
)

SITES = ("Berlin", "Lisbon")


def spend(store: Store, *numbers: int) -> None:
    """Let machines get their confirmation IDs."""
    with store.writing() as unit:
        for number in numbers:
            unit.add_machine(machine(number, site=SITES[number % 2]))
        collect(unit, *numbers)
        for number in numbers:
            unit.record(received(number), activation=ref(number))


def test_usage_by_month_and_site(place: Place) -> None:
    with place.open() as store:
        spend(store, 1, 2, 3)
        place.clock.at = START.replace(month=4, day=1, hour=0) - timedelta(seconds=10)
        spend(store, 4)
        place.clock.at = START.replace(month=4, day=1, hour=0)
        spend(store, 5)
        with store.writing() as unit:
            unit.record(received(1), activation=ref(1))  # counted before
            unit.remove_machine(MachineId("m3"))
        found = {
            (use.key, use.month, use.site): use.spent for use in read_monthly_usage(store.views)
        }
        april = EntryFilter(since=START.replace(month=4, day=1, hour=0))
        later = {use.month: use.spent for use in read_monthly_usage(store.views, april)}
    assert found == {
        (KEY, "2026-03", None): 1,
        (KEY, "2026-03", "Berlin"): 2,
        (KEY, "2026-03", "Lisbon"): 1,
        (KEY, "2026-04", "Lisbon"): 1,
    }
    assert later == {"2026-04": 1}


def test_entries_are_counted_and_streamed_alike(place: Place) -> None:
    with place.open("ann") as store:
        spend(store, 1, 2)
    with place.open("bob") as store:
        spend(store, 3)
        views = store.views
        everything = list(views.ledger_stream())
        for only in (
            EntryFilter(),
            EntryFilter(keys=(KEY,)),
            EntryFilter(keys=(OTHER_KEY,)),
            EntryFilter(machines=(MachineId("m1"), MachineId("m3"))),
            EntryFilter(sites=("Lisbon",)),
            EntryFilter(operators=("bob",)),
            EntryFilter(since=everything[3].at, until=everything[9].at),
            EntryFilter(operators=("ann",), sites=("Berlin",), keys=(KEY,)),
        ):
            count = count_entries(views, only)
            found = list(stream_entries(views, only, last=count.last))
            assert [entry for entry, _ in found] == [e for e in everything if _fits(e, only)]
            assert count.entries == len(found)
            assert count.spent == sum(spent for _, spent in found)
            assert count.last == everything[-1].seq
        assert [e.seq for e, _ in stream_entries(views, EntryFilter(), last=4)] == [1, 2, 3, 4]


def _fits(entry, only: EntryFilter) -> bool:  # type: ignore[no-untyped-def]
    machine_id = entry.subject.machine
    site = SITES[int(machine_id[1:]) % 2] if machine_id else None
    return (
        (not only.keys or entry.subject.key in only.keys)
        and (not only.machines or machine_id in only.machines)
        and (not only.sites or site in only.sites)
        and (not only.operators or entry.stamp.operator in only.operators)
        and (only.since is None or entry.at >= only.since)
        and (only.until is None or entry.at < only.until)
    )


def test_a_stream_of_exactly_one_page_ends(sqlite_place: Place) -> None:
    with sqlite_place.open() as store:
        with store.writing() as unit:
            for number in range(PAGE):
                unit.add_machine(machine(number))
        count = count_entries(store.views, EntryFilter())
        found = list(stream_entries(store.views, EntryFilter(), last=count.last))
    assert count.entries == len(found) == PAGE


def test_names_of_keys_and_of_machines_that_have_left(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
        unit.add_machine(machine(1, site="Berlin"))
        unit.add_machine(machine(2, site="Lisbon"))
        unit.remove_machine(MachineId("m2"))
    spend(unlocked, 3)
    assert read_key_names(unlocked.views)[KEY] == "KKKKK"
    names = read_machine_names(unlocked.views)
    assert names[MachineId("m1")] == ("PC-0001", "Berlin")
    assert names[MachineId("m2")] == ("PC-0002", "")


def test_corrections_by_month(unlocked: Store, place: Place) -> None:
    with unlocked.writing(reason="activated by telephone") as unit:
        unit.add_key(key_record(), product_key())
        unit.correct_use(KEY, 3)
        unit.correct_use(KEY, 2)
    place.clock.at = START.replace(month=4, day=1, hour=0)
    with unlocked.writing(reason="given back") as unit:
        unit.correct_use(KEY, -4)
    views = unlocked.views
    assert [(put.key, put.month, put.change) for put in read_monthly_corrections(views)] == [
        (KEY, "2026-03", 5),
        (KEY, "2026-04", -4),
    ]
    later = EntryFilter(since=place.clock.at, keys=(KEY,))
    assert [put.change for put in read_monthly_corrections(views, later)] == [-4]
    assert read_monthly_corrections(views, EntryFilter(keys=(OTHER_KEY,))) == ()
    assert read_monthly_corrections(views, EntryFilter(sites=("Berlin",))) == ()


def test_failures_stand_until_work_goes_through(store: Store) -> None:
    failure = Failure("timed-out", "no answer", "Look.")
    newer = Failure("access-denied", "no", "Look again.")
    with store.writing() as unit:
        for number in (1, 2, 3):
            unit.add_machine(machine(number, last_failure="" if number == 2 else "x"))
        for name, first in (("run-1", failure), ("run-2", newer)):
            run = RunId(name)
            unit.begin_run(run, "probe", total=3)
            unit.save_outcome(run, Failed(MachineId("m1"), first))
            unit.save_outcome(run, Failed(MachineId("m2"), first))
            unit.save_outcome(run, Done(MachineId("m3")))
    [standing] = read_standing_failures(store.views)
    assert standing.machine == "m1"
    assert standing.failure == newer


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        ("UTC", datetime(2026, 3, 31, 23, 30, tzinfo=UTC), "2026-03-31"),
        (BERLIN, datetime(2026, 3, 31, 21, 59, tzinfo=UTC), "2026-03-31"),
        (BERLIN, datetime(2026, 3, 31, 22, 0, tzinfo=UTC), "2026-04-01"),  # already summer time
        (BERLIN, datetime(2026, 2, 28, 22, 30, tzinfo=UTC), "2026-02-28"),  # not yet
        (BERLIN, datetime(2026, 10, 31, 22, 59, tzinfo=UTC), "2026-10-31"),  # no longer
        (NEW_YORK, datetime(2026, 4, 1, 3, 59, tzinfo=UTC), "2026-03-31"),
        (KOLKATA, datetime(2026, 3, 31, 18, 30, tzinfo=UTC), "2026-04-01"),
    ],
)
def test_days_and_months_are_those_of_the_local_clock(
    place: Place, zone: str, at: datetime, day: str
) -> None:
    with place.open() as store, living_in(zone):
        place.clock.at = datetime(2026, 1, 15, 12, tzinfo=UTC)
        spend(store, 1)
        place.clock.at = at
        spend(store, 2)
        with store.writing(reason="activated by telephone") as unit:
            unit.correct_use(KEY, 1)
        (used,) = [use for use in read_monthly_usage(store.views) if use.month != "2026-01"]
        (put,) = read_monthly_corrections(store.views)
        (daily,) = read_daily_spends(store.views, date.fromisoformat(day)).values()
        span = span_of(day)
        assert span is not None
        that_day = EntryFilter(since=span[0].astimezone(UTC), until=span[1].astimezone(UTC))
        asked = count_entries(store.views, that_day)
    assert (used.month, used.spent, put.month) == (day[:7], 1, day[:7])
    assert daily[-1] == 1
    assert asked.spent == 1
