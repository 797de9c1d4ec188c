"""What reports read of the ledger, on both databases."""

from __future__ import annotations

from datetime import timedelta

from tests.store.estate import (
    KEY,
    OTHER_KEY,
    START,
    Place,
    batch,
    collect,
    key_record,
    machine,
    product_key,
    received,
    ref,
    seal_lines,
)
from vamt_qt.licensing.batch import seal as sealed_at
from vamt_qt.licensing.batch import sent
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import (
    BatchClosed,
    BatchSent,
    Intended,
    Interrupted,
    LineRejected,
    UseCorrected,
    Verb,
)
from vamt_qt.licensing.identifiers import IntentId, MachineId, RunId
from vamt_qt.licensing.outcome import Done, Failed
from vamt_qt.store.audit_reading import (
    PAGE,
    EntryFilter,
    count_entries,
    read_machine_names,
    read_standing_failures,
    stream_entries,
)
from vamt_qt.store.unit import Store
from vamt_qt.store.usage_reading import (
    read_counts,
    read_doubtful,
    read_key_names,
    read_last_counts,
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


def test_counts_know_what_was_spent_by_then(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
    spend(unlocked, 1, 2)
    with unlocked.writing() as unit:
        unit.set_count(KEY, 48, "lab")
    spend(unlocked, 3)
    with unlocked.writing() as unit:
        unit.set_count(KEY, 40, "the portal")
    spend(unlocked, 4)
    counts = read_counts(unlocked.views, KEY)
    assert [(c.remaining, c.source, c.spent) for c in counts] == [
        (48, "lab", 2),
        (40, "the portal", 3),
    ]
    assert read_last_counts(unlocked.views) == {KEY: counts[-1]}


def test_counts_know_what_was_put_right_by_then(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
    spend(unlocked, 1, 2)
    with unlocked.writing() as unit:
        unit.set_count(KEY, 48, "lab")
    with unlocked.writing(reason="activated on another station") as unit:
        unit.record(UseCorrected(KEY, 3), key=KEY)
        unit.set_count(KEY, 45, "the portal")
    counts = read_counts(unlocked.views, KEY)
    assert [(c.remaining, c.spent) for c in counts] == [(48, 2), (45, 5)]
    assert read_last_counts(unlocked.views) == {KEY: counts[-1]}


def test_doubtful_is_what_a_clearinghouse_may_have_counted(store: Store) -> None:
    first, second = batch("b1", 1, 2), batch("b2", 3)
    with store.writing() as unit:
        for number in (1, 2, 3):
            unit.add_machine(machine(number))
        collect(unit, 1, 2, 3)
        for each in (first, second):
            unit.add_batch(each)
            unit.save_batch(sealed_at(each, START))
            seal_lines(unit, each)
        submit = IntentId("submit")
        unit.record(Intended(submit, Verb.SUBMIT), batch=first.id)
        unit.record(Interrupted(submit), batch=first.id)
        again = IntentId("again")
        unit.record(Intended(again, Verb.SUBMIT), batch=second.id)
        unit.save_batch(sent(sealed_at(second, START), "lab", "1"))
        unit.record(BatchSent(again, "lab", "1"), batch=second.id)
        given_up = Failure("batch-closed", "closed")
        refused = Failure("blocked", "no")
        unit.record(LineRejected(first.lines[0].iid, given_up), activation=ref(1), batch=first.id)
        unit.record(LineRejected(first.lines[1].iid, refused), activation=ref(2), batch=first.id)
        install = IntentId("install")
        unit.record(Intended(install, Verb.INSTALL_KEY), activation=ref(2))
        unit.record(Interrupted(install), activation=ref(2))
        last = unit.record(BatchClosed("given up"), batch=first.id).seq
    found = read_doubtful(store.views, KEY, after=0, upto=last, limit=50)
    assert [entry.kind for entry in found] == [
        "interrupted",
        "batch-sent",
        "line-rejected",
        "batch-closed",
    ]
    assert found[0].subject.batch == first.id
    assert found[2].subject.activation == ref(1)
    assert read_doubtful(store.views, KEY, after=last, upto=last, limit=50) == ()
    assert len(read_doubtful(store.views, KEY, after=0, upto=last, limit=2)) == 2
    assert read_doubtful(store.views, OTHER_KEY, after=0, upto=last, limit=50) == ()


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
