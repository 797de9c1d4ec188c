"""Put a confirmation ID right that was typed or heard wrongly, before a machine has taken it."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin
from vamt_qt.licensing.batch_answers import correct_answer
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import (
    CidCorrected,
    CidReceived,
    CidReused,
    Deposited,
    Fact,
)
from vamt_qt.licensing.identifiers import ActivationRef, ConfirmationId, InstallationId
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True)
class Correction:
    """The batch as it is now, and in how many other places the same mistake was put right."""

    batch: Batch
    elsewhere: int


def correct_cid(
    unit: UnitOfWork, views: Views, batch: Batch, iid: InstallationId, cid: ConfirmationId
) -> Correction:
    """Put `cid` in the place of what is known for `iid`; the unit must have a reason.

    A confirmation ID belongs to an installation ID and not to a line, so it is put right in every
    batch that has the wrong one, and for every machine that waits for it: one entry each. Nothing
    is spent: the activation of this installation ID was counted when its first confirmation ID
    came. Raises ConflictError `cid-deposited` where a machine has taken the one that is known,
    `busy-machine`, `no-confirmation-id` where none is known, `same-confirmation-id`.
    """
    after = correct_answer(batch, iid, cid)
    wrong = _line(batch, iid).cid
    assert wrong is not None  # or it would have been refused
    holders = [one for one in views.activations(cid=wrong, removed=True) if one.iid == iid]
    for holder in holders:
        _require_not_taken(unit, views, holder.ref)
    left = {holder.ref: holder.key for holder in holders}
    others = [one for one in views.batches_holding(iid, wrong) if one.id != batch.id]
    for one in (batch, *others):
        line = _line(one, iid)
        is_held = one.origin is BatchOrigin.OWN and left.get(line.activation) == line.key
        unit.correct_answer(correct_answer(one, iid, cid))
        unit.record(
            CidCorrected(iid, wrong, cid, line.key),
            activation=line.activation if is_held else None,
            batch=one.id,
            key=line.key,
        )
        if is_held:
            del left[line.activation]
    for ref, key in left.items():
        assert key is not None  # what has a confirmation ID has a key
        unit.record(CidCorrected(iid, wrong, cid, key), activation=ref, key=key)
    return Correction(after, len(others) + len(left))


def _line(batch: Batch, iid: InstallationId) -> BatchLine:
    return next(line for line in batch.lines if line.iid == iid)


def _require_not_taken(unit: UnitOfWork, views: Views, ref: ActivationRef) -> None:
    found = unit.activation(ref)
    # A machine that was rearmed is no longer licensed, but has taken the ID all the same.
    came = _latest(views, ref, CidReceived, CidReused, CidCorrected)
    taken = found is None or found.stage is not Stage.CONFIRMED
    if taken or _latest(views, ref, Deposited) > came:
        raise ConflictError(
            "The machine has taken this confirmation ID, so it is the right one",
            hint="Nothing was changed. Probe the machine to see how it stands.",
            code="cid-deposited",
        )
    if found is not None and found.intent is not None:
        raise ConflictError(
            "Work on this machine has begun and not ended",
            hint="Nothing was changed. Wait for it, then correct the confirmation ID.",
            code="busy-machine",
        )


def _latest(views: Views, ref: ActivationRef, *kinds: type[Fact]) -> int:
    """Return the number of the last entry of these kinds on an activation, 0 for none."""
    found = (
        views.ledger(activation=ref, kind=name_of(kind), newest_first=True, limit=1)
        for kind in kinds
    )
    return max((entry.seq for entries in found for entry in entries), default=0)
