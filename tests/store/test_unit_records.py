"""Machines, keys, batches, runs and settings as a unit of work writes and refuses them."""

from dataclasses import replace
from functools import partial

import pytest

from tests.store.estate import (
    KEY,
    OTHER_KEY,
    OTHER_PLAIN_KEY,
    PASSWORD,
    START,
    batch,
    cid,
    collect,
    iid,
    key_record,
    machine,
    office,
    product_key,
    received,
    ref,
    windows,
)
from tests.store.refusal import refused
from vamt_qt.licensing.batch import BatchState, close, seal
from vamt_qt.licensing.errors import ConflictError, Failure, StoreError
from vamt_qt.licensing.facts import (
    HostKeyTrusted,
    Intended,
    KeyAdded,
    KeyRemoved,
    LineRejected,
    MachineAdded,
    MachineRemoved,
    Verb,
)
from vamt_qt.licensing.identifiers import IntentId, KeyId, MachineId, RunId
from vamt_qt.licensing.machine import Credential, LogonKind
from vamt_qt.licensing.outcome import Cancelled, Done, Failed
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.route import DIRECT, AddressFamily, JumpHost, Route
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.records import RunState
from vamt_qt.store.unit import Store, UnitOfWork

INTENT = IntentId("i1")
LATE = LineRejected(iid(1), Failure("late", "Too late"))


# --- the inventory


def test_machine_comes_changes_and_goes(store: Store) -> None:
    first = machine(1, tags=("lab", "Köln"), host_key="SHA256:first", last_seen=None)
    with store.writing() as unit:
        unit.add_machine(first)
    assert store.views.machines() == (first,)
    changed = machine(1, name="PC-0001b", host_key="SHA256:second", last_failure="unreachable")
    with store.writing() as unit:
        unit.update_machine(changed)
        unit.update_machine(changed)
        assert unit.machine(changed.id) == changed
    assert store.views.machine(changed.id) == changed
    with store.writing() as unit:
        unit.remove_machine(changed.id)
    assert store.views.machines() == ()
    assert [entry.fact for entry in store.views.ledger()] == [
        MachineAdded("PC-0001", "10.0.0.1"),
        HostKeyTrusted("SHA256:first"),
        HostKeyTrusted("SHA256:second"),
        MachineRemoved("PC-0001b"),
    ]


def test_name_is_taken_once_a_site_whatever_its_case(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(1, name="Straße", site="Bonn"))
        unit.add_machine(machine(2, name="STRASSE", site="Köln"))
        unit.add_machine(machine(3, name="other", site="Bonn"))
    same = machine(4, name="STRASSE", site="Bonn")
    refused(store, lambda unit: unit.add_machine(same), "machine-known")
    moved = machine(3, name="strasse", site="Bonn")
    refused(store, lambda unit: unit.update_machine(moved), "machine-known")
    refused(store, lambda unit: unit.add_machine(machine(1, name="new")), "machine-known")


def test_machine_that_is_gone_is_not_changed(store: Store) -> None:
    gone = machine(1)
    refused(store, lambda unit: unit.update_machine(gone), "machine-unknown")
    refused(store, lambda unit: unit.remove_machine(gone.id), "machine-unknown")
    refused(store, lambda unit: unit.save_products(gone.id, [windows(1)]), "machine-unknown")


def test_machine_with_open_work_stays(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(1))
        unit.record(Intended(INTENT, Verb.DEPOSIT), activation=ref(1))
        with pytest.raises(ConflictError) as refusal:
            unit.remove_machine(MachineId("m1"))
    assert refusal.value.code == "machine-busy"
    assert len(store.views.machines()) == 1


def test_history_stays_when_the_machine_goes(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(1))
        unit.save_products(MachineId("m1"), [windows(1)])
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))
        unit.remove_machine(MachineId("m1"))
    assert not store.views.products()
    assert not store.views.activations()
    assert [each.ref for each in store.views.activations(removed=True)] == [ref(1)]
    assert [usage.spent for usage in store.views.usage()] == [1]


def test_probe_replaces_all_products(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(1))
        unit.save_products(MachineId("m1"), [office(1), windows(1)])
    assert store.views.products(MachineId("m1")) == (windows(1), office(1))
    licensed = windows(1, LicenseStatus.LICENSED)
    with store.writing() as unit:
        unit.save_products(MachineId("m1"), [licensed])
    assert store.views.products() == (licensed,)
    with store.writing() as unit, pytest.raises(ValueError, match="another machine"):
        unit.save_products(MachineId("m1"), [windows(2)])


def test_a_look_leaves_alone_what_the_operator_changed_meanwhile(store: Store) -> None:
    known = machine(1, credential="old", address="10.0.0.1")
    with store.writing() as unit:
        unit.add_machine(known)
        unit.update_machine(replace(known, credential="new", address="10.0.0.9", tags=("lab",)))
    seen = replace(known, identity="cmid", os_version="10.0.19045", last_failure="")
    with store.writing() as unit:
        unit.save_looks([(seen, [windows(1)])])
    expected = replace(seen, credential="new", address="10.0.0.9", tags=("lab",))
    assert store.views.machines() == (expected,)


def test_some_machines_and_their_products_are_asked_for(store: Store) -> None:
    with store.writing() as unit:
        for number in (1, 2, 3):
            unit.add_machine(machine(number))
            unit.save_products(MachineId(f"m{number}"), [windows(number), office(number)])
    wanted = (MachineId("m3"), MachineId("m1"), MachineId("none"))
    assert [one.id for one in store.views.machines(wanted)] == ["m1", "m3"]
    assert store.views.machines(()) == ()
    assert store.views.products(*wanted) == (windows(1), office(1), windows(3), office(3))


# --- product keys and credentials


def test_key_comes_counts_and_goes(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
        unit.set_purchased(KEY, 7)
        counted = unit.set_count(KEY, 5, "web")
    [key] = unlocked.views.keys()
    assert (key.purchased, key.reported, key.reported_at) == (7, 5, counted.at)
    assert key.last_five == "KKKKK"
    with unlocked.writing() as unit:
        unit.remove_key(KEY)
    assert unlocked.views.keys() == ()
    facts = [entry.fact for entry in unlocked.views.ledger()]
    assert facts[0] == KeyAdded("KKKKK", "mak")
    assert facts[-1] == KeyRemoved("KKKKK")


def test_key_is_listed_once(unlocked: Store) -> None:
    with unlocked.writing() as unit:
        unit.add_key(key_record(), product_key())
    again = key_record(KeyId("another name"))
    refused(unlocked, lambda unit: unit.add_key(again, product_key()), "key-known")
    with unlocked.writing() as unit:
        unit.add_key(key_record(OTHER_KEY), product_key(OTHER_PLAIN_KEY))
    assert [key.id for key in unlocked.views.find_key_by_last_five("kkkkk")] == [KEY, OTHER_KEY]
    assert unlocked.keychain.find_key(product_key(OTHER_PLAIN_KEY)) == OTHER_KEY


def test_key_that_is_gone_is_not_changed(unlocked: Store) -> None:
    refused(unlocked, lambda unit: unit.remove_key(KEY), "key-unknown")
    refused(unlocked, lambda unit: unit.set_purchased(KEY, 1), "key-unknown")
    refused(unlocked, lambda unit: unit.set_count(KEY, 1, "web"), "key-unknown")


def test_record_of_another_key_is_a_bug(unlocked: Store) -> None:
    with unlocked.writing() as unit, pytest.raises(ValueError, match="another product key"):
        unit.add_key(key_record(last_five="XXXXX"), product_key())


def test_credential_comes_changes_and_goes(unlocked: Store) -> None:
    first = Credential(name="lab", user="LAB\\ann", password=Secret(PASSWORD))
    second = Credential(name="lab", user="LAB\\bob", password=Secret("another " + PASSWORD))
    with unlocked.writing() as unit:
        unit.add_machine(machine(1, credential="lab"))
        unit.save_credential(first)
    assert unlocked.keychain.credential("lab") == first
    with unlocked.writing() as unit:
        unit.save_credential(second)
    assert unlocked.keychain.credential("lab") == second
    [row] = unlocked.views.credentials()
    assert (row.name, row.user, row.machines) == ("lab", "LAB\\bob", 1)
    with unlocked.writing() as unit:
        unit.remove_credential("lab")
    assert unlocked.views.credentials() == ()
    refused(unlocked, lambda unit: unit.remove_credential("lab"), "credential-unknown")


def test_logon_keeps_its_method_and_loses_it_with_another(unlocked: Store) -> None:
    by_key = Credential(
        name="lab", user="ann", password=Secret(PASSWORD), kind=LogonKind.KEY, file="/keys/ann"
    )
    by_password = Credential(name="lab", user="ann", password=Secret(PASSWORD))
    for credential in (by_key, by_password, by_key):
        with unlocked.writing() as unit:
            unit.save_credential(credential)
        assert unlocked.keychain.credential("lab") == credential
        [row] = unlocked.views.credentials()
        assert (row.kind, row.file) == (credential.kind, credential.file)
    with unlocked.writing() as unit:
        unit.remove_credential("lab")
        unit.save_credential(by_password)
    assert unlocked.keychain.credential("lab") == by_password


def test_way_to_a_machine_comes_changes_and_goes(store: Store) -> None:
    through = Route(
        jump=(JumpHost("gate.example", 2222, "gate", "SHA256:x"), JumpHost("fd00::1")),
        family=AddressFamily.IPV6,
        old_algorithms=True,
    )
    with store.writing() as unit:
        unit.add_machine(machine(1, route=through))
        unit.add_machine(machine(2))
    assert [one.route for one in store.views.machines()] == [through, DIRECT]
    for route in (DIRECT, replace(through, jump=()), DIRECT):
        with store.writing() as unit:
            unit.update_machine(machine(1, route=route))
        assert store.views.machines()[0].route == route
        assert store.views.machine_rows()[0].machine.route == route


def test_secrets_need_the_vault(store: Store) -> None:
    credential = Credential(name="lab", user="ann", password=Secret(PASSWORD))
    with store.writing() as unit:
        for work in (
            lambda: unit.add_key(key_record(), product_key()),
            lambda: unit.save_credential(credential),
        ):
            with pytest.raises(StoreError) as refusal:
                work()
            assert refusal.value.code == "vault-locked"
            assert refusal.value.hint
    assert store.views.ledger_head().seq == 0


# --- batches


def test_open_batch_may_change_freely(store: Store) -> None:
    with store.writing() as unit:
        unit.add_batch(batch("b1", 1, 2))
    with store.writing() as unit:
        unit.save_batch(batch("b1", 3))
        assert unit.batch(batch("b1").id) == batch("b1", 3)
    assert store.views.batches() == (batch("b1", 3),)
    refused(store, lambda unit: unit.add_batch(batch("b1", 4)), "batch-known")
    with store.writing() as unit:
        unit.discard_batch(batch("b1").id)
    assert store.views.batches() == ()
    refused(store, lambda unit: unit.save_batch(batch("b1", 3)), "batch-unknown")


def test_sealed_batch_changes_by_answers_alone(store: Store) -> None:
    sealed = seal(batch("b1", 1, 2, 3), START)
    one, two, three = sealed.lines
    failure = Failure("key-blocked", "The key is blocked", "", 0xC004C003)
    with store.writing() as unit:
        unit.add_batch(sealed)
    answered = replace(
        sealed,
        state=BatchState.ANSWERED,
        lines=(replace(one, cid=cid(1)), replace(two, failure=failure), three),
    )
    with store.writing() as unit:
        unit.save_batch(answered)
    assert store.views.batch(sealed.id) == answered
    for wrong in (
        replace(answered, lines=answered.lines[:2]),
        replace(answered, lines=(one, *answered.lines[1:])),
        replace(answered, lines=(replace(one, cid=cid(9)), *answered.lines[1:])),
        replace(answered, lines=(*answered.lines[:2], replace(three, iid=iid(9)))),
        replace(answered, lines=(*answered.lines[:2], replace(three, key=OTHER_KEY))),
        replace(answered, digest="0" * 64),
    ):
        refused(store, partial(UnitOfWork.save_batch, batch=wrong), "batch-sealed")
    refused(store, lambda unit: unit.save_batch(replace(answered, state=BatchState.SEALED)))
    refused(store, lambda unit: unit.discard_batch(sealed.id))
    with store.writing() as unit:
        unit.save_batch(close(answered))
    assert [row.state for row in store.views.batch_rows()] == [BatchState.CLOSED]


# --- runs and settings


def test_run_is_counted_at_its_end(store: Store) -> None:
    run = RunId("r1")
    failure = Failure("unreachable", "No answer", "Check the network.")
    with store.writing(run) as unit:
        unit.begin_run(run, "probe", total=4, arguments={"machines": ["m1", "m2"]})
        unit.save_outcome(run, Failed(MachineId("m1"), failure))
        unit.save_outcome(run, Done(MachineId("m1"), "licensed"))
        unit.save_outcome(run, Failed(MachineId("m2"), failure))
        unit.save_outcome(run, Cancelled(MachineId("m3")))
    running = store.views.run(run)
    assert running is not None
    assert (running.state, running.total) == (RunState.RUNNING, 4)
    assert (running.done, running.failed, running.cancelled) == (1, 1, 1)
    with store.writing(run) as unit:
        unit.finish_run(run, RunState.CANCELLED)
    [ended] = store.views.runs()
    assert (ended.state, ended.done, ended.failed, ended.cancelled) == (
        RunState.CANCELLED,
        1,
        1,
        1,
    )
    assert ended.ended_at is not None
    assert ended.arguments == {"machines": ["m1", "m2"]}
    assert store.views.outcomes(run) == (
        Done(MachineId("m1"), "licensed"),
        Failed(MachineId("m2"), failure),
        Cancelled(MachineId("m3")),
    )
    refused(store, lambda unit: unit.finish_run(run))
    refused(store, lambda unit: unit.begin_run(run, "probe"))
    assert store.views.runs(state=RunState.RUNNING) == ()


def test_run_does_not_take_a_secret(store: Store) -> None:
    with store.writing() as unit, pytest.raises(TypeError):
        unit.begin_run(RunId("r1"), "probe", arguments={"password": Secret(PASSWORD)})  # type: ignore[dict-item]


def test_settings_are_json(store: Store) -> None:
    with store.writing() as unit:
        unit.put_setting("theme", "dark")
        unit.put_setting("pages", {"machines": ["name", 7, None, True]})
        unit.put_setting("theme", "light")
    assert store.views.settings() == {
        "theme": "light",
        "pages": {"machines": ["name", 7, None, True]},
    }
    assert store.views.setting("theme") == "light"
    assert store.views.setting("unknown", 3) == 3
