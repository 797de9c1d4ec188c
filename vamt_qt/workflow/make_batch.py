"""Put installation IDs into a batch, and seal it: the moment at which activations are held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.batch import (
    Batch,
    BatchLine,
    BatchOrigin,
    BatchState,
    add_lines,
    close,
    seal,
)
from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.facts import BatchClosed, BatchSealed, CidReused, LineRejected, LineSealed
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, KeyId, MachineId, new_id
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views
from vamt_qt.workflow.spending import require_available

_UNANSWERED: Final = (
    BatchState.OPEN,
    BatchState.SEALED,
    BatchState.SENT,
    BatchState.ANSWERED,
)
_GOES_OUT_ONCE: Final = Failure(
    "in-another-batch",
    "This installation ID is on its way already, in another batch or for a clone of this machine",
    "Fetch that batch's answer, or close or discard it; then run again.",
)


def reuse_stored(unit: UnitOfWork, ref: ActivationRef) -> bool:
    """Give an activation the confirmation ID that is at hand for its IID; nothing is spent."""
    activation = unit.activation(ref)
    if activation is None or activation.iid is None or activation.key is None:
        return False
    cid = unit.stored_cid(activation.iid, activation.key)
    if cid is None:
        return False
    unit.record(
        CidReused(activation.iid, cid),
        machine=activation.machine,
        activation=activation.ref,
        key=activation.key,
    )
    return True


def waiting(views: Views, key: KeyId, machines: Collection[MachineId] | None) -> list[Activation]:
    """Return the activations of a key that wait for a confirmation ID and are in no batch yet."""
    chosen = None if machines is None else frozenset(machines)
    found = [
        activation
        for activation in views.activations(stages=(Stage.AWAITING_CID,), key=key)
        if chosen is None or activation.machine in chosen
    ]
    kept_out = unfit(views, found)
    return [activation for activation in found if activation.ref not in kept_out]


def unfit(views: Views, activations: Iterable[Activation]) -> dict[ActivationRef, Failure]:
    """Say which activations must not enter a new batch, and why: each ID goes out once."""
    out = {
        (line.key, line.iid)
        for batch in views.batches(states=_UNANSWERED)
        for line in batch.lines
        if batch.origin is BatchOrigin.OWN and not line.is_answered
    }
    failures: dict[ActivationRef, Failure] = {}
    for activation in activations:
        if activation.key is None or activation.iid is None:
            continue
        line = (activation.key, activation.iid)
        if line in out:
            failures[activation.ref] = _GOES_OUT_ONCE
        out.add(line)
    return failures


def make_batch(unit: UnitOfWork, views: Views, activations: Sequence[Activation]) -> Batch:
    """Make an open batch of activations that wait; sealing it is a step of its own."""
    machines = [activation.machine for activation in activations]
    names = {machine.id: machine.name for machine in views.machines(machines)}
    products = {activation_ref(product): product for product in views.products(*machines)}
    empty = Batch(id=BatchId(new_id()), created_at=datetime.now(UTC))
    batch = add_lines(
        empty,
        [
            _line(activation, names.get(activation.machine, ""), products.get(activation.ref))
            for activation in activations
        ],
    )
    unit.add_batch(batch)
    return batch


def _line(activation: Activation, name: str, product: LicensedProduct | None) -> BatchLine:
    if activation.iid is None or activation.key is None or activation.sku is None:
        raise ConflictError(
            f"{name} has no installation ID yet", hint="Collect its installation ID first."
        )
    return BatchLine(
        activation=activation.ref,
        machine_name=name,
        sku=activation.sku,
        application=product.application if product else "",
        product_name=product.name if product else "",
        key=activation.key,
        partial_key=activation.partial_key,
        product_key_id=activation.product_key_id,
        iid=activation.iid,
    )


def seal_batch(
    unit: UnitOfWork, batch: Batch, *, confirmed: int | None, overspend: bool = False
) -> Batch:
    """Freeze a batch: from here on each line holds one activation of its key.

    `confirmed` is the number that the operator agreed to spend, None where the operator saw
    this very batch. Raises ConflictError `would-spend-more`, and BadInputError `over-spend` where
    a key does not have so many, unless `overspend` is set and the unit carries a reason for it.
    """
    if confirmed is not None and len(batch.lines) > confirmed:
        raise ConflictError(
            f"The batch would spend {len(batch.lines)} activations, {confirmed} were agreed",
            hint="Nothing was spent. Look at the plan again and confirm the new number.",
            code="would-spend-more",
        )
    for key, needed in Counter(line.key for line in batch.lines).items():
        require_available(unit, key, needed, overspend=overspend)
    sealed = seal(batch, datetime.now(UTC))
    unit.save_batch(sealed)
    unit.prefetch([line.activation for line in sealed.lines])
    for line in sealed.lines:
        unit.record(LineSealed(line.iid), activation=line.activation, batch=sealed.id, key=line.key)
    unit.record(BatchSealed(sealed.digest, len(sealed.lines)), batch=sealed.id)
    return sealed


def close_batch(unit: UnitOfWork, batch: Batch, reason: str) -> Batch:
    """Expect nothing more: lines without an answer wait again and hold nothing."""
    closed = close(batch)
    unit.save_batch(closed)
    gone = Failure("batch-closed", "The batch was closed without an answer for this machine")
    for line in closed.lines:
        activation = None if line.is_answered else unit.activation(line.activation)
        if activation is not None and activation.batch == batch.id:
            unit.record(
                LineRejected(line.iid, gone),
                activation=line.activation,
                batch=batch.id,
                key=line.key,
            )
    unit.record(BatchClosed(reason), batch=batch.id)
    return closed
