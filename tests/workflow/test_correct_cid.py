"""A confirmation ID that was typed wrongly is put right, until a machine has taken it."""

from __future__ import annotations

import pytest

from tests.fixtures.stations import Station
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.batch import Batch, BatchLine, BatchState
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import (
    CidCorrected,
    CidReused,
    Deposited,
    IidCollected,
    Intended,
    Json,
    KeyInstalled,
    Verb,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    ConfirmationId,
    InstallationId,
    IntentId,
    new_id,
)

_WRONG = ConfirmationId("111111" * 8)


def _sealed(station: Station, clients: list[str]) -> Batch:
    station.call(
        "activate",
        {
            "machines": [*clients],
            "key": station.key("Windows 8.1"),
            "stop_after_collecting": True,
        },
    )
    return next(one for one in station.views.batches() if one.state is BatchState.SEALED)


def _enter(station: Station, batch: Batch, iid: InstallationId, cid: ConfirmationId) -> None:
    typed: dict[str, Json] = {"iid": iid.digits, "cid": cid.digits, "sure": True}
    station.call("batch.enter-cid", {"batch": batch.id, **typed})


def _typed(station: Station, clients: list[str]) -> Batch:
    """Type the answers of a batch, the first of them wrongly, and look who takes his."""
    batch = _sealed(station, clients)
    for line in batch.lines:
        cid = _WRONG if line is batch.lines[0] else fictional_confirmation_id(line.iid)
        _enter(station, batch, line.iid, cid)
    return batch


def _correct(station: Station, batch: Batch, iid: InstallationId, cid: ConfirmationId) -> Json:
    """Correct it; returns how many other batches and machines had the same mistake."""
    told = {"batch": batch.id, "iid": iid.digits, "cid": cid.digits, "reason": "misheard"}
    done = station.call("batch.correct-cid", {**told, "sure": True})
    return done["elsewhere"]


def test_a_machine_that_refused_the_wrong_one_takes_the_right_one(
    station: Station, clients: list[str]
) -> None:
    batch = _typed(station, clients)
    line = batch.lines[0]
    refused = station.call("deposit")
    assert (refused["done"], refused["failed"]) == (len(clients) - 1, 1)
    _correct(station, batch, line.iid, fictional_confirmation_id(line.iid))
    waiting = station.views.activation(line.activation)
    assert waiting is not None
    assert (waiting.stage, waiting.failure) == (Stage.CONFIRMED, None)
    assert station.call("deposit")["done"] == 1
    assert station.spent() == len(clients)
    assert station.call("ledger.verify")["whole"] is True
    stored = station.views.stored_cid(line.iid, line.key)
    assert stored == fictional_confirmation_id(line.iid)


def test_what_a_machine_has_taken_is_not_corrected(station: Station, clients: list[str]) -> None:
    batch = _typed(station, clients)
    station.call("deposit")
    before = station.views.ledger_head()
    with pytest.raises(ConflictError) as refusal:
        _correct(station, batch, batch.lines[1].iid, _WRONG)
    assert refusal.value.code == "cid-deposited"
    assert station.views.ledger_head() == before


def test_a_correction_may_be_corrected(station: Station, clients: list[str]) -> None:
    batch = _typed(station, clients)
    first = batch.lines[0]
    for cid in (ConfirmationId("222222" * 8), fictional_confirmation_id(first.iid)):
        _correct(station, batch, first.iid, cid)
    facts = [entry.fact for entry in station.views.ledger(kind="cid-corrected")]
    assert [fact.wrong for fact in facts if isinstance(fact, CidCorrected)] == [
        _WRONG,
        ConfirmationId("222222" * 8),
    ]
    assert station.call("deposit")["done"] == len(clients)
    assert station.spent() == len(clients)


@pytest.mark.parametrize("which", [0, 1])
def test_the_same_mistake_in_another_batch_is_put_right_along(
    station: Station, clients: list[str], which: int
) -> None:
    """The first was closed before its answer came, so the same list went out once more."""
    first = _sealed(station, clients)
    station.call("batch.close", {"batch": first.id, "reason": "lost"})
    second = _sealed(station, clients)
    iid = first.lines[0].iid
    right = fictional_confirmation_id(iid)
    for batch in (first, second):
        _enter(station, batch, iid, _WRONG)
    assert _correct(station, (first, second)[which], iid, right) == 1
    for batch in station.views.batches():
        assert [line.cid for line in batch.lines if line.iid == iid] == [right]
    entries = station.views.ledger(kind="cid-corrected")
    assert {entry.subject.batch for entry in entries} == {first.id, second.id}
    assert [entry.subject.activation for entry in entries].count(None) == 1
    assert station.call("deposit")["done"] == 1
    assert station.spent() == 1
    assert station.call("ledger.verify")["whole"] is True


def _clone(station: Station, line: BatchLine) -> Activation:
    """A machine of the same installation ID, which took the stored confirmation ID for its own."""
    free = {machine.id for machine in station.views.machines()}
    machine = min(free - {one.machine for one in station.views.activations()})
    ref = ActivationRef(line.activation.replace(line.activation.partition("/")[0], machine))
    intent, product_key_id = IntentId(new_id()), line.product_key_id
    with station.engine.desk.store.writing() as unit:
        for fact in (
            Intended(intent, Verb.INSTALL_KEY),
            KeyInstalled(intent, line.key, line.sku, product_key_id, line.partial_key),
            IidCollected(line.sku, line.key, line.iid, product_key_id),
            CidReused(line.iid, _WRONG),
        ):
            unit.record(fact, machine=machine, activation=ref, key=line.key)
    return _holder(station, ref)


def _holder(station: Station, ref: ActivationRef) -> Activation:
    found = station.views.activation(ref)
    assert found is not None
    return found


def test_a_machine_that_waits_with_the_same_mistake_gets_the_right_one(
    station: Station, clients: list[str]
) -> None:
    batch = _typed(station, clients)
    line = batch.lines[0]
    clone = _clone(station, line)
    assert (clone.stage, clone.cid) == (Stage.CONFIRMED, _WRONG)
    right = fictional_confirmation_id(line.iid)
    assert _correct(station, batch, line.iid, right) == 1
    assert _holder(station, clone.ref).cid == _holder(station, line.activation).cid == right
    entries = station.views.ledger(kind="cid-corrected")
    assert {entry.subject.activation for entry in entries} == {clone.ref, line.activation}
    assert station.call("ledger.verify")["whole"] is True


def test_what_another_machine_has_taken_is_right_everywhere(
    station: Station, clients: list[str]
) -> None:
    batch = _typed(station, clients)
    line = batch.lines[0]
    clone = _clone(station, line)
    with station.engine.desk.store.writing() as unit:
        intent = IntentId(new_id())
        for fact in (Intended(intent, Verb.DEPOSIT), Deposited(intent)):
            unit.record(fact, machine=clone.machine, activation=clone.ref)
    before = station.views.ledger_head()
    with pytest.raises(ConflictError) as refusal:
        _correct(station, batch, line.iid, fictional_confirmation_id(line.iid))
    assert refusal.value.code == "cid-deposited"
    assert station.views.ledger_head() == before
