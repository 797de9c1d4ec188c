"""A confirmation ID that was typed wrongly is put right, until a machine has taken it."""

from __future__ import annotations

import pytest

from tests.fixtures.stations import Station
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import CidCorrected, Json
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_WRONG = ConfirmationId("111111" * 8)


def _typed(station: Station, clients: list[str]) -> Batch:
    """Type the answers of a batch, the first of them wrongly, and look who takes his."""
    station.call(
        "activate",
        {
            "machines": [*clients],
            "key": station.key("Windows 8.1"),
            "stop_after_collecting": True,
        },
    )
    (batch,) = station.views.batches()
    for line in batch.lines:
        cid = _WRONG if line is batch.lines[0] else fictional_confirmation_id(line.iid)
        typed: dict[str, Json] = {"iid": line.iid.digits, "cid": cid.digits, "sure": True}
        station.call("batch.enter-cid", {"batch": batch.id, **typed})
    return batch


def _correct(station: Station, batch: Batch, iid: InstallationId, cid: ConfirmationId) -> None:
    told = {"batch": batch.id, "iid": iid.digits, "cid": cid.digits, "reason": "misheard"}
    station.call("batch.correct-cid", {**told, "sure": True})


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
