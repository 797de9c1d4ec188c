"""The life of one activation: one product on one machine, from found to licensed.

    found ─ probed ─ keyed ─ awaiting CID ─ sealed ─ confirmed ─ deposited ─ licensed

The record is a fold over its facts: `advance` is the only way from one value to the next, and a
fact out of order is a ConflictError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    CidReceived,
    CidReused,
    Deposited,
    Fact,
    IidCollected,
    Intended,
    Interrupted,
    KeyInstalled,
    KeyUninstalled,
    LineRejected,
    LineSealed,
    Probed,
    StatusObserved,
    Verb,
    WorkFailed,
    kind_of,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    IntentId,
    KeyId,
    MachineId,
    Sku,
)
from vamt_qt.licensing.product import LicenseStatus


class Stage(StrEnum):
    """How far an activation has come."""

    FOUND = "found"
    PROBED = "probed"
    KEYED = "keyed"
    AWAITING_CID = "awaiting-cid"
    SEALED = "sealed"
    CONFIRMED = "confirmed"
    DEPOSITED = "deposited"
    LICENSED = "licensed"


@dataclass(frozen=True, slots=True)
class OpenIntent:
    """Work that was begun and whose end is not known yet."""

    id: IntentId
    verb: Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Activation:
    """One product on one machine and how far its activation has come.

    A CID stands here only beside the IID that it was issued for. `batch` is the sealed batch
    that holds the line, None outside one.
    """

    ref: ActivationRef
    machine: MachineId
    stage: Stage = Stage.FOUND
    sku: Sku | None = None
    key: KeyId | None = None
    product_key_id: str = ""
    partial_key: str = ""
    iid: InstallationId | None = None
    cid: ConfirmationId | None = None
    batch: BatchId | None = None
    status: LicenseStatus | None = None
    status_reason: int = 0
    intent: OpenIntent | None = None
    failure: Failure | None = None


def advance(  # noqa: C901, PLR0911 - the whole life of a record stands in one match
    before: Activation, fact: Fact, batch: BatchId | None = None
) -> Activation:
    """Return the record after `fact`; `batch` is the batch that the fact belongs to, if any.

    Raises ConflictError when the fact cannot follow on the record as it is.
    """
    match fact:
        case Intended():
            return _begin(before, fact)
        case WorkFailed(intent, failure):
            return replace(_end(before, intent), failure=failure)
        case Interrupted(intent):
            return _end(before, intent)
        case Probed():
            return _probed(before, fact)
        case KeyInstalled() | KeyUninstalled():
            return _rekeyed(before, fact)
        case IidCollected():
            return _collected(before, fact)
        case LineSealed() | LineRejected():
            return _batched(before, fact, batch)
        case CidReceived() | CidReused():
            return _confirmed(before, fact)
        case Deposited(intent):
            _expect(before, fact, Stage.CONFIRMED, Stage.DEPOSITED, Stage.LICENSED)
            return replace(_end(before, intent), stage=Stage.DEPOSITED, failure=None)
        case ActivatedOnline(intent, iid):
            return replace(_end(before, intent), stage=Stage.DEPOSITED, iid=iid, failure=None)
        case StatusObserved(status, reason):
            return _observed(before, status, reason)
        case _:
            raise _out_of_order(before, fact)


def replay(start: Activation, facts: Iterable[tuple[Fact, BatchId | None]]) -> Activation:
    """Return the record that a history of facts leads to."""
    for fact, batch in facts:
        start = advance(start, fact, batch)
    return start


def _out_of_order(before: Activation, fact: Fact) -> ConflictError:
    return ConflictError(
        f"“{kind_of(fact)}” cannot follow: the activation is {before.stage}",
        hint="Probe the machine again and start from what it shows.",
    )


def _expect(before: Activation, fact: Fact, *stages: Stage) -> None:
    if before.stage not in stages:
        raise _out_of_order(before, fact)


def _begin(before: Activation, fact: Intended) -> Activation:
    if before.intent is not None:
        raise ConflictError(
            f"{before.intent.verb} has begun on this machine and not ended",
            hint="Wait for it, or restart the program to look at how far it came.",
        )
    return replace(before, intent=OpenIntent(fact.intent, fact.verb))


def _end(before: Activation, intent: IntentId) -> Activation:
    if before.intent is None or before.intent.id != intent:
        raise ConflictError(
            "This work was not begun, or has already ended",
            hint="Probe the machine again and start from what it shows.",
        )
    return replace(before, intent=None)


def _probed(before: Activation, fact: Probed) -> Activation:
    """A look changes what is known of the machine, and the stage only where it must."""
    rekeyed = bool(before.product_key_id) and before.product_key_id != fact.product_key_id
    known = before if not rekeyed else replace(before, key=None, iid=None, cid=None, batch=None)
    stage = known.stage
    if fact.status is LicenseStatus.LICENSED:
        stage = Stage.LICENSED
    elif rekeyed or stage in {Stage.FOUND, Stage.LICENSED}:
        stage = Stage.PROBED
    return replace(
        known,
        stage=stage,
        sku=fact.sku,
        product_key_id=fact.product_key_id,
        partial_key=fact.partial_key,
        status=fact.status,
        status_reason=fact.status_reason,
        failure=None if stage is Stage.LICENSED else known.failure,
    )


def _rekeyed(before: Activation, fact: KeyInstalled | KeyUninstalled) -> Activation:
    ended = replace(_end(before, fact.intent), iid=None, cid=None, batch=None, failure=None)
    match fact:
        case KeyInstalled(_, key, sku, product_key_id, partial_key):
            return replace(
                ended,
                stage=Stage.KEYED,
                key=key,
                sku=sku,
                product_key_id=product_key_id,
                partial_key=partial_key,
            )
        case KeyUninstalled():
            return replace(
                ended, stage=Stage.PROBED, key=None, product_key_id="", partial_key="", status=None
            )


def _collected(before: Activation, fact: IidCollected) -> Activation:
    _expect(
        before,
        fact,
        Stage.PROBED,
        Stage.KEYED,
        Stage.AWAITING_CID,
        Stage.SEALED,
        Stage.CONFIRMED,
        Stage.DEPOSITED,
        Stage.LICENSED,
    )
    if before.iid == fact.iid and before.stage not in {Stage.PROBED, Stage.KEYED}:
        return before
    return replace(
        before,
        stage=Stage.AWAITING_CID,
        sku=fact.sku,
        key=fact.key,
        iid=fact.iid,
        product_key_id=fact.product_key_id,
        cid=None,
        batch=None,
    )


def _own_iid(before: Activation, fact: LineSealed | LineRejected | CidReceived | CidReused) -> None:
    if before.iid != fact.iid:
        raise ConflictError(
            "The machine's installation ID is another by now",
            hint="Its key or hardware changed. Collect the installation ID again.",
            code="iid-changed",
        )


def _batched(
    before: Activation, fact: LineSealed | LineRejected, batch: BatchId | None
) -> Activation:
    _own_iid(before, fact)
    match fact:
        case LineSealed():
            _expect(before, fact, Stage.AWAITING_CID)
            return replace(before, stage=Stage.SEALED, batch=batch, failure=None)
        case LineRejected(_, failure):
            _expect(before, fact, Stage.SEALED)
            return replace(before, stage=Stage.AWAITING_CID, batch=None, failure=failure)


def _confirmed(before: Activation, fact: CidReceived | CidReused) -> Activation:
    _own_iid(before, fact)
    if before.cid == fact.cid:
        return before
    _expect(before, fact, Stage.AWAITING_CID, Stage.SEALED)
    return replace(before, stage=Stage.CONFIRMED, cid=fact.cid, batch=None, failure=None)


def _observed(before: Activation, status: LicenseStatus, reason: int) -> Activation:
    stage = before.stage
    if status is LicenseStatus.LICENSED:
        stage = Stage.LICENSED
    elif stage is Stage.LICENSED:
        stage = Stage.CONFIRMED if before.cid else Stage.PROBED
    return replace(
        before,
        stage=stage,
        status=status,
        status_reason=reason,
        failure=None if stage is Stage.LICENSED else before.failure,
    )
