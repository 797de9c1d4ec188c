"""A unit of work: what it writes, what it refuses, and that it is all or nothing."""

import pytest

from tests.store.estate import (
    KEY,
    OTHER_KEY,
    PID,
    PROBED,
    SKU,
    Place,
    batch,
    cid,
    collect,
    collected,
    iid,
    machine,
    received,
    ref,
    seal_lines,
    windows,
)
from tests.store.refusal import refused
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import seal
from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchSent,
    CidReceived,
    Deposited,
    Intended,
    Interrupted,
    LineRejected,
    StatusObserved,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import IntentId, MachineId, RunId
from vamt_qt.licensing.ledger import Head
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.store.records import DataVersion
from vamt_qt.store.unit import Store

INTENT = IntentId("i1")
LATE = LineRejected(iid(1), Failure("late", "Too late"))


# --- all or nothing


def test_unit_is_kept_whole(store: Store) -> None:
    with store.writing(RunId("r1"), reason="moved here") as unit:
        unit.add_machine(machine(1))
        collect(unit, 1)
    entries = store.views.ledger()
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    assert {entry.stamp.operator for entry in entries} == {"ann"}
    assert {entry.stamp.host for entry in entries} == {"station-1"}
    assert {entry.stamp.run for entry in entries} == {"r1"}
    assert {entry.stamp.reason for entry in entries} == {"moved here"}
    assert {entry.subject.machine for entry in entries} == {"m1"}


def test_unit_that_fails_leaves_nothing(store: Store) -> None:
    def work() -> None:
        with store.writing() as unit:
            unit.add_machine(machine(1))
            unit.save_products(MachineId("m1"), [windows(1)])
            collect(unit, 1)
            unit.add_batch(batch("b1", 1))
            unit.record(received(1), activation=ref(1))
            unit.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    views = store.views
    assert not views.machines()
    assert not views.products()
    assert not views.activations(removed=True)
    assert not views.batches()
    assert not views.usage()
    assert not views.open_intents()
    assert views.ledger_head() == Head()
    assert views.data_version() == DataVersion()


def test_unit_within_a_unit_is_a_bug(store: Store) -> None:
    with store.writing(), pytest.raises(RuntimeError), store.writing():
        pass


def test_second_unit_follows_on_the_first(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(1))
    with store.writing() as unit:
        unit.add_machine(machine(2))
    first, second = store.views.ledger()
    assert second.previous == first.digest


# --- facts and what they add up to


def test_first_fact_creates_the_activation(store: Store) -> None:
    with store.writing() as unit:
        unit.record(PROBED, activation=ref(1))
    found = store.views.activation(ref(1))
    assert found is not None
    assert found.machine == "m1"
    assert (found.stage, found.status, found.product_key_id) == (
        Stage.PROBED,
        LicenseStatus.UNLICENSED,
        PID,
    )


def test_unit_sees_its_own_facts(store: Store) -> None:
    with store.writing() as unit:
        assert unit.activation(ref(1)) is None
        collect(unit, 1)
        seen = unit.activation(ref(1))
        assert seen is not None
        assert seen.stage is Stage.AWAITING_CID
        assert not unit.is_spent(KEY, iid(1))
        unit.record(received(1), activation=ref(1))
        assert unit.is_spent(KEY, iid(1))
    assert store.views.stored_cid(iid(1), KEY) == cid(1)


def test_whole_life_is_kept(store: Store) -> None:
    with store.writing() as unit:
        unit.add_machine(machine(1))
        collect(unit, 1)
        sealed = seal(batch("b1", 1), unit.record(PROBED, activation=ref(1)).at)
        unit.add_batch(sealed)
        seal_lines(unit, sealed)
        unit.record(received(1), activation=ref(1), batch=sealed.id)
    with store.writing() as unit:
        unit.record(Intended(INTENT, Verb.DEPOSIT), activation=ref(1))
    assert [intent.id for intent in store.views.open_intents()] == [INTENT]
    with store.writing() as unit:
        unit.record(Deposited(INTENT), activation=ref(1))
        unit.record(StatusObserved(LicenseStatus.LICENSED, 0), activation=ref(1))
    found = store.views.activation(ref(1))
    assert found is not None
    assert (found.stage, found.cid, found.iid, found.key) == (Stage.LICENSED, cid(1), iid(1), KEY)
    assert found.intent is None
    assert store.views.open_intents() == ()


def test_failure_is_kept_with_its_code_and_hresult(store: Store) -> None:
    failure = Failure("target-refused", "The key is blocked", "Use another one.", 0xC004C003)
    with store.writing() as unit:
        unit.record(Intended(INTENT, Verb.INSTALL_KEY), activation=ref(1))
        unit.record(WorkFailed(INTENT, failure), activation=ref(1))
    found = store.views.activation(ref(1))
    assert found is not None
    assert found.failure == failure
    assert store.views.open_intents() == ()


def test_fact_out_of_order_is_refused(store: Store) -> None:
    refused(store, lambda unit: unit.record(Deposited(INTENT), activation=ref(1)))
    assert store.views.activation(ref(1)) is None


def test_unit_goes_on_after_a_refusal(store: Store) -> None:
    with store.writing() as unit:
        with pytest.raises(ConflictError):
            unit.record(received(1), activation=ref(1))
        unit.record(PROBED, activation=ref(1))
    assert [entry.kind for entry in store.views.ledger()] == ["probed"]
    assert store.views.usage() == ()


def test_intent_ends_once(store: Store) -> None:
    with store.writing() as unit:
        unit.record(Intended(INTENT, Verb.DEPOSIT), activation=ref(1))
    with store.writing() as unit:
        unit.record(Interrupted(INTENT), activation=ref(1))
        with pytest.raises(ConflictError):
            unit.record(Interrupted(INTENT), activation=ref(1))
    refused(store, lambda unit: unit.record(Interrupted(INTENT), activation=ref(1)))


def test_intent_on_a_batch_ends_once_and_on_its_own_batch(store: Store) -> None:
    first, second = batch("b1", 1), batch("b2", 2)
    with store.writing() as unit:
        unit.record(Intended(INTENT, Verb.SUBMIT), batch=first.id)
        with pytest.raises(ConflictError):
            unit.record(Interrupted(INTENT), batch=second.id)
    [intent] = store.views.open_intents()
    assert (intent.verb, intent.batch, intent.activation) == (Verb.SUBMIT, "b1", None)
    refused(store, lambda unit: unit.record(Interrupted(INTENT), batch=second.id))
    with store.writing() as unit:
        unit.record(BatchSent(INTENT, "web", "ticket 1"), batch=first.id)
        with pytest.raises(ConflictError):
            unit.record(Interrupted(INTENT), batch=first.id)
    assert store.views.open_intents() == ()
    refused(store, lambda unit: unit.record(Interrupted(INTENT), batch=first.id))


def test_intent_without_a_subject_is_a_bug(store: Store) -> None:
    with store.writing() as unit, pytest.raises(ValueError, match="intent"):
        unit.record(Intended(INTENT, Verb.SUBMIT))


def test_intent_names_its_run_and_machine(store: Store) -> None:
    with store.writing(RunId("r7")) as unit:
        entry = unit.record(Intended(INTENT, Verb.DEPOSIT), activation=ref(3))
    [intent] = store.views.open_intents()
    assert (intent.machine, intent.activation, intent.run) == ("m3", ref(3), "r7")
    assert intent.begun_at == entry.at


# --- consumption is counted once


def test_the_same_answer_twice_spends_once(store: Store) -> None:
    with store.writing() as unit:
        collect(unit, 1)
        first = unit.record(received(1), activation=ref(1))
        again = unit.record(received(1), activation=ref(1))
    with store.writing() as unit:
        later = unit.record(received(1), activation=ref(1))
    spends = [entry.fact for entry in (first, again, later)]
    assert [fact.spends for fact in spends if isinstance(fact, CidReceived)] == [True, False, False]
    [usage] = store.views.usage()
    assert (usage.key, usage.spent) == (KEY, 1)


def test_online_activation_and_proxy_spend_one_together(store: Store) -> None:
    with store.writing() as unit:
        collect(unit, 1)
        unit.record(Intended(INTENT, Verb.ACTIVATE_ONLINE), activation=ref(1))
        unit.record(ActivatedOnline(INTENT, iid(1), KEY, spends=True), activation=ref(1))
    with store.writing() as unit:
        unit.record(received(1), batch=batch("b1", 1).id)
    assert [usage.spent for usage in store.views.usage()] == [1]


def test_another_key_or_machine_spends_its_own(store: Store) -> None:
    with store.writing() as unit:
        for fact in (received(1), received(2), received(1, OTHER_KEY)):
            unit.record(fact, batch=batch("b1", 1).id)
    assert {usage.key: usage.spent for usage in store.views.usage()} == {KEY: 2, OTHER_KEY: 1}


def test_fact_that_spends_nothing_stays_so(store: Store) -> None:
    with store.writing() as unit:
        unit.record(CidReceived(iid(1), cid(1), KEY, spends=False), batch=batch("b1", 1).id)
    assert store.views.usage() == ()
    assert store.views.stored_cid(iid(1), KEY) == cid(1)


def test_confirmation_id_learns_its_machine_later(store: Store) -> None:
    with store.writing() as unit:
        unit.record(received(1), batch=batch("b1", 1).id)
    assert not store.views.machines_with_stored_cid(KEY)
    with store.writing() as unit:
        collect(unit, 1)
        unit.record(received(1), activation=ref(1))
    assert store.views.machines_with_stored_cid(KEY) == {"m1"}
    assert store.views.stored_cid(iid(1), OTHER_KEY) is None


def test_reopened_store_goes_on(place: Place) -> None:
    with place.open() as store:
        name = store.store_id
        with store.writing() as unit:
            collect(unit, 1)
    with place.open(operator="bob") as store:
        assert store.store_id == name
        with store.writing() as unit:
            unit.record(LATE, batch=batch("b1", 1).id)
            unit.record(collected(1), activation=ref(1))
        assert [entry.stamp.operator for entry in store.views.ledger()] == ["ann"] * 4 + ["bob"] * 2
        assert store.views.activations(removed=True)[0].sku == SKU
