"""What pages and reports read: summaries, usage, counts, and versions that tell what is new."""

from collections.abc import Callable
from dataclasses import asdict, replace

import pytest

from tests.store.estate import (
    KEY,
    OTHER_KEY,
    OTHER_PLAIN_KEY,
    PASSWORD,
    PROBED,
    START,
    Place,
    batch,
    cid,
    collect,
    key_record,
    machine,
    office,
    product_key,
    received,
    ref,
    seal_lines,
    windows,
)
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import Batch, BatchOrigin, BatchState, close, seal, sent
from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.facts import Intended, Verb, WorkFailed
from vamt_qt.licensing.identifiers import IntentId, KeyId, MachineId, RunId
from vamt_qt.licensing.machine import CarrierKind, Credential
from vamt_qt.licensing.outcome import Done
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.product_key import unlisted_key
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.opening import open_views
from vamt_qt.store.records import Counts, DataVersion, MachineRow, UsageRow
from vamt_qt.store.statements import AT_ONCE
from vamt_qt.store.unit import Store, UnitOfWork

FAILURE = Failure("target-refused", "The key is blocked", "Use another one.", 0xC004C003)


def add_machines(store: Store, *numbers: int) -> None:
    """Take machines in, each with Windows."""
    with store.writing() as unit:
        for number in numbers:
            unit.add_machine(machine(number))
            unit.save_products(MachineId(f"m{number}"), [windows(number)])


# --- machines and products


def test_values_come_back_as_they_went(store: Store) -> None:
    full = machine(
        1,
        site="Köln",
        tags=("a", 'quote"', "日本"),
        credential="lab",
        host_key="SHA256:abc",
        identity="cmid",
        os_name="Windows 11",
        os_version="10.0.26100",
        last_seen=START,
        last_failure="timed-out",
    )
    with store.writing() as unit:
        unit.add_machine(full)
        unit.save_products(full.id, [windows(1), replace(office(1), is_addon=True)])
    assert store.views.machine(full.id) == full
    assert store.views.machines() == (full,)
    assert store.views.products(full.id) == (windows(1), replace(office(1), is_addon=True))


def test_machines_are_ordered_and_found_by_name(store: Store) -> None:
    with store.writing() as unit:
        for number, name in enumerate(["beta", "Alpha", "gamma"]):
            unit.add_machine(machine(number, name=name, site="Bonn"))
        unit.add_machine(machine(9, name="GAMMA", site="Köln"))
    assert [each.name for each in store.views.machines()] == ["Alpha", "beta", "gamma", "GAMMA"]
    found = store.views.machine_by_name("ALPHA")
    assert found is not None
    assert found.id == "m1"
    assert store.views.machine_by_name("delta") is None
    with pytest.raises(ConflictError) as refusal:
        store.views.machine_by_name("gamma")
    assert refusal.value.code == "ambiguous-name"


def test_machine_row_sums_its_products_up(store: Store) -> None:
    with store.writing() as unit:
        for number in (1, 2, 3):
            unit.add_machine(machine(number))
        unit.save_products(
            MachineId("m1"), [office(1, LicenseStatus.NOTIFICATION), windows(1, LICENSED)]
        )
        unit.save_products(MachineId("m2"), [office(2, LICENSED)])
        unit.record(PROBED, activation=ref(1))
        unit.record(Intended(IntentId("i1"), Verb.INSTALL_KEY), activation=ref(1))
        unit.record(WorkFailed(IntentId("i1"), FAILURE), activation=ref(1))
    first, second, third = store.views.machine_rows()
    assert first == MachineRow(
        machine=machine(1),
        products=2,
        licensed=1,
        status=LicenseStatus.NOTIFICATION,
        product="Windows 11 Professional",
        partial_key="KKKKK",
        channel="Volume:MAK",
        stage=Stage.PROBED,
        failure=FAILURE,
    )
    assert (second.status, second.product, second.stage) == (LICENSED, "Office 2024 LTSC", None)
    assert third == MachineRow(machine=machine(3))
    assert store.views.machine_rows([MachineId("m2"), MachineId("nobody")]) == (second,)
    assert store.views.machine_rows([]) == ()


LICENSED = LicenseStatus.LICENSED


def test_product_row_knows_its_machine_and_activation(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(2, site="Bonn"))
        unit.add_machine(machine(1))
        unit.save_products(MachineId("m2"), [office(2), windows(2)])
        unit.save_products(MachineId("m1"), [windows(1)])
        collect(unit, 2)
    rows = store.views.product_rows()
    assert [(row.machine_name, row.product) for row in rows] == [
        ("PC-0001", windows(1)),
        ("PC-0002", windows(2)),
        ("PC-0002", office(2)),
    ]
    assert [row.activation for row in rows] == [ref(1), ref(2), "m2/office-office24proplus"]
    assert [row.stage for row in rows] == [None, Stage.AWAITING_CID, None]
    assert [row.site for row in store.views.product_rows([MachineId("m2")])] == ["Bonn", "Bonn"]


def test_product_row_tells_what_its_machine_is(store: Store) -> None:
    known = machine(
        1, os_name="Windows 11", carrier=CarrierKind.WINRM, port=5986, last_failure="timed-out"
    )
    with store.writing() as unit:
        unit.add_machine(known)
        unit.save_products(MachineId("m1"), [windows(1)])
    (row,) = store.views.product_rows()
    told = (row.os_name, row.carrier, row.last_failure)
    assert told == ("Windows 11", CarrierKind.WINRM, "timed-out")


def test_many_rows_are_asked_for_in_pieces(store: Store) -> None:
    numbers = range(AT_ONCE + 7)
    add_machines(store, *numbers)
    wanted = [MachineId(f"m{number}") for number in numbers]
    assert {row.machine.id for row in store.views.machine_rows(wanted)} == set(wanted)
    assert len(store.views.product_rows(wanted)) == len(wanted)
    with store.writing() as unit:
        unit.prefetch([ref(number) for number in numbers])
        collect(unit, *numbers)
    with store.writing() as unit:
        unit.prefetch([ref(number) for number in numbers])
        for number in numbers:
            unit.record(received(number), activation=ref(number))
    assert len(store.views.activations(stages=(Stage.CONFIRMED,))) == len(numbers)
    assert [usage.spent for usage in store.views.usage()] == [len(numbers)]


def test_activations_by_stage_key_and_machine(store: Store) -> None:
    add_machines(store, 1, 2, 3)
    with store.writing() as unit:
        unit.record(PROBED, activation=ref(1))
        collect(unit, 2)
        collect(unit, 3, key=OTHER_KEY)
    views = store.views
    assert [each.ref for each in views.activations()] == [ref(1), ref(2), ref(3)]
    assert [each.ref for each in views.activations(stages=(Stage.PROBED,))] == [ref(1)]
    assert [each.ref for each in views.activations(key=OTHER_KEY)] == [ref(3)]
    assert [each.ref for each in views.activations(machine=MachineId("m2"))] == [ref(2)]
    both = views.activations(stages=(Stage.PROBED, Stage.AWAITING_CID), key=KEY)
    assert [each.ref for each in both] == [ref(2)]
    assert views.activation(ref(9)) is None
    assert views.status_counts() == {LicenseStatus.UNLICENSED: 3}


# --- usage


def seal_batch(unit: UnitOfWork, made: Batch) -> Batch:
    """Seal a batch and record it on its machines."""
    sealed = seal(made, START)
    unit.add_batch(sealed)
    seal_lines(unit, sealed)
    return sealed


def held(store: Store) -> dict[str, tuple[int, int]]:
    """What is spent and held of each key."""
    return {row.key: (row.spent, row.held) for row in store.views.usage()}


def test_sealed_lines_hold_until_they_are_answered(store: Store) -> None:
    with store.writing() as unit:
        collect(unit, 1, 2, 3)
        unit.add_batch(batch("open", 1, 2, 3))
    assert held(store) == {}
    with store.writing() as unit:
        sealed = seal_batch(unit, batch("b1", 1, 2, 3))
    assert held(store) == {KEY: (0, 3)}
    out = sent(sealed, "web", "t1")
    one, two, three = out.lines
    answered = replace(out, lines=(replace(one, cid=cid(1)), replace(two, failure=FAILURE), three))
    with store.writing() as unit:
        unit.save_batch(answered)
        unit.record(received(1), activation=ref(1), batch=sealed.id)
    assert held(store) == {KEY: (1, 1)}
    with store.writing() as unit:
        unit.save_batch(close(answered))
    assert held(store) == {KEY: (1, 0)}


def test_what_is_spent_already_is_not_held_again(store: Store) -> None:
    with store.writing() as unit:
        unit.record(received(1), batch=batch("b0").id)
        unit.add_batch(seal(batch("b1", 1, 2), START))
        unit.add_batch(seal(batch("b2", 2, 3), START))
    assert held(store) == {KEY: (1, 2)}


def test_usage_counts_listed_and_unlisted_keys(unlocked: Store) -> None:
    unlisted = unlisted_key("QQQQQ")
    with unlocked.writing() as unit:
        unit.add_key(key_record(purchased=10, description="Bonn"), product_key())
        unit.add_key(key_record(OTHER_KEY, purchased=None), product_key(OTHER_PLAIN_KEY))
        for number, key in ((1, KEY), (2, KEY), (1, unlisted), (1, KeyId("gone"))):
            unit.record(received(number, key), batch=batch("b0").id)
        unit.add_batch(seal(batch("b1", 7, 8, 9), START))
    listed, other, gone, foreign = unlocked.views.usage()
    assert listed == UsageRow(
        key=KEY, last_five="KKKKK", description="Bonn", purchased=10, spent=2, held=3
    )
    assert listed.available == 5
    assert (other.available, other.listed) == (None, True)
    assert (gone.key, gone.listed, gone.last_five, gone.spent) == ("gone", False, "", 1)
    assert (foreign.listed, foreign.last_five, foreign.spent) == (False, "QQQQQ", 1)
    record = unlocked.views.key(KEY)
    assert record is not None
    assert (record.spent, record.held, record.available) == (2, 3, 5)
    assert unlocked.views.key(KeyId("gone")) is None
    assert unlocked.views.find_key_by_last_five("ZZZZZ") == ()


# --- batches


def test_batches_come_newest_first_with_their_lines(store: Store) -> None:
    old = batch("old", 1, 2)
    new = replace(
        seal(batch("new", 3), START),
        created_at=START.replace(year=2027),
        origin=BatchOrigin.IMPORTED,
    )
    empty = replace(batch("empty"), created_at=START.replace(year=2025))
    with store.writing() as unit:
        for each in (old, new, empty):
            unit.add_batch(each)
    assert store.views.batches() == (new, old, empty)
    assert store.views.batches(states=(BatchState.SEALED,)) == (new,)
    assert store.views.batches(states=(BatchState.SEALED, BatchState.OPEN)) == (new, old, empty)
    assert store.views.batches(states=(BatchState.CLOSED,)) == ()
    assert [(row.id, row.lines, row.missing) for row in store.views.batch_rows()] == [
        ("new", 1, 1),
        ("old", 2, 2),
        ("empty", 0, 0),
    ]
    assert store.views.batch(batch("nothing").id) is None


def test_batch_row_counts_answers(store: Store) -> None:
    sealed = sent(seal(batch("b1", 1, 2, 3, 4), START), "web", "ticket 7")
    one, two, *rest = sealed.lines
    lines = (replace(one, cid=cid(1)), replace(two, failure=FAILURE), *rest)
    with store.writing() as unit:
        unit.add_batch(replace(sealed, lines=lines))
    [row] = store.views.batch_rows()
    assert (row.lines, row.confirmed, row.rejected, row.missing) == (4, 1, 1, 2)
    assert (row.clearinghouse, row.ticket, row.sealed_at) == ("web", "ticket 7", START)
    assert (row.digest, row.state) == (sealed.digest, BatchState.SENT)


# --- counts and versions


def test_counts(unlocked: Store) -> None:
    assert unlocked.views.counts() == Counts()
    with unlocked.writing() as unit:
        unit.add_machine(machine(1))
        unit.save_products(MachineId("m1"), [windows(1, LICENSED), office(1)])
        unit.add_key(key_record(), product_key())
        unit.add_batch(batch("b1", 1))
        unit.begin_run(RunId("r1"), "probe")
    assert unlocked.views.counts() == Counts(
        machines=1, products=2, licensed=1, keys=1, batches=1, ledger=2, runs=1
    )


def changed(store: Store, before: DataVersion) -> set[str]:
    """Name the areas that were written since."""
    old, new = asdict(before), asdict(store.views.data_version())
    return {area for area in old if old[area] != new[area]}


def test_version_tells_what_must_be_read_again(unlocked: Store) -> None:
    add_machines(unlocked, 1)
    run, intent = RunId("r1"), IntentId("i1")
    sealed = seal(batch("b1", 2), START)
    steps: list[tuple[Callable[[UnitOfWork], object], set[str]]] = [
        (lambda unit: unit.update_machine(machine(1, site="Bonn")), {"machines"}),
        (lambda unit: unit.update_machine(machine(1, site="Bonn")), set()),
        (lambda unit: unit.save_products(MachineId("m1"), [office(1)]), {"machines"}),
        (lambda unit: unit.record(PROBED, activation=ref(1)), {"activations", "ledger"}),
        (
            lambda unit: unit.record(Intended(intent, Verb.SUBMIT), batch=sealed.id),
            {"activations", "ledger"},
        ),
        (lambda unit: unit.add_key(key_record(), product_key()), {"keys", "ledger"}),
        (lambda unit: unit.set_purchased(KEY, 3), {"keys", "ledger"}),
        (lambda unit: unit.record(received(5), batch=sealed.id), {"keys", "ledger"}),
        (lambda unit: unit.add_batch(batch("b0", 1)), {"batches"}),
        (lambda unit: unit.add_batch(sealed), {"batches", "keys"}),
        (
            lambda unit: unit.save_credential(
                Credential(name="lab", user="ann", password=Secret(PASSWORD))
            ),
            {"credentials"},
        ),
        (lambda unit: unit.begin_run(run, "probe"), {"runs"}),
        (lambda unit: unit.save_outcome(run, Done(MachineId("m1"))), {"runs"}),
        (lambda unit: unit.finish_run(run), {"runs"}),
        (lambda unit: unit.put_setting("theme", "dark"), {"settings"}),
        (lambda unit: None, set()),
    ]
    for work, areas in steps:
        before = unlocked.views.data_version()
        with unlocked.writing() as unit:
            work(unit)
        assert changed(unlocked, before) == areas


def test_reader_of_its_own_sees_what_was_committed(place: Place) -> None:
    with place.opened() as store, open_views(place.data_dir, url=place.url) as views:
        before = views.data_version()
        with store.writing() as unit:
            unit.add_machine(machine(1))
            unit.flush()
            assert views.machines() == ()
            assert views.data_version() == before
        assert views.machines() == (machine(1),)
        assert views.data_version() != before
