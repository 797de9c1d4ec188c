"""Put a confirmation ID right that was typed or heard wrongly, before a machine has taken it."""

from __future__ import annotations

from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin
from vamt_qt.licensing.batch_answers import correct_answer
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import CidCorrected, CidReceived, CidReused, Deposited, Fact, name_of
from vamt_qt.licensing.identifiers import ActivationRef, ConfirmationId, InstallationId
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views


def correct_cid(
    unit: UnitOfWork, views: Views, batch: Batch, iid: InstallationId, cid: ConfirmationId
) -> Batch:
    """Put `cid` in the place of what is known for `iid`; the unit must have a reason.

    Nothing is spent: the activation of this installation ID was counted when its first
    confirmation ID came. Raises ConflictError `cid-deposited` where a machine has taken the one
    that is known, `no-confirmation-id` where none is, `same-confirmation-id`.
    """
    after = correct_answer(batch, iid, cid)
    line = next(each for each in batch.lines if each.iid == iid)
    assert line.cid is not None  # or it would have been refused
    activation = _holder(unit, batch, line)
    if activation is not None:
        _require_not_taken(unit, views, activation)
    unit.correct_answer(after)
    fact = CidCorrected(iid, line.cid, cid, line.key)
    unit.record(fact, activation=activation, batch=batch.id, key=line.key)
    return after


def _holder(unit: UnitOfWork, batch: Batch, line: BatchLine) -> ActivationRef | None:
    """Return the activation that holds the confirmation ID of a line, if there is one still."""
    found = unit.activation(line.activation) if batch.origin is BatchOrigin.OWN else None
    if found is None or (found.iid, found.key, found.cid) != (line.iid, line.key, line.cid):
        return None
    return line.activation


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
