"""The life of one activation: one product on one machine, from found to licensed.

    found ─ probed ─ keyed ─ awaiting CID ─ sealed ─ confirmed ─ deposited ─ licensed

The record is a fold over its facts: `advance` is the only way from one value to the next, and a
fact out of order is a ConflictError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from operator import attrgetter
from typing import Any, Final

from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.fact_kinds import kind_of
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    CidCorrected,
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
    OptionChanged,
    Probed,
    Rearmed,
    RegistryKeyCleared,
    StatusObserved,
    Verb,
    WorkFailed,
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
    that holds the line, None outside one; it stays while the line is out, even when the machine
    becomes licensed in another way meanwhile, for the answer still comes and still counts.
    `status` is what the machine last said, None when it was changed and nobody has looked since;
    so it is LICENSED at that stage and at no other.
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


_FIELDS: Final = tuple(field.name for field in fields(Activation))
_VALUES: Final = attrgetter(*_FIELDS)


def _with(before: Activation, **changes: Any) -> Activation:
    """Do what `dataclasses.replace` does, in half the time: a run does it dozens of times."""
    values = dict(zip(_FIELDS, _VALUES(before), strict=True))
    return Activation(**(values | changes))


def advance(  # noqa: C901, PLR0911, PLR0912 - the whole life of a record stands in one match
    before: Activation, fact: Fact, batch: BatchId | None = None
) -> Activation:
    """Return the record after `fact`; `batch` is the batch that the fact belongs to, if any.

    Raises ConflictError when the fact cannot follow on the record as it is.
    """
    match fact:
        case Intended():
            return _begin(before, fact)
        case WorkFailed(intent, failure):
            return _with(_end(before, intent), failure=failure)
        case Interrupted(intent):
            return _end(before, intent)
        case Probed():
            return _probed(before, fact)
        case KeyInstalled() | KeyUninstalled():
            return _rekeyed(before, fact)
        case IidCollected():
            return _collected(before, fact)
        case LineSealed():
            return _sealed(before, fact, batch)
        case LineRejected():
            return _rejected(before, fact, batch)
        case CidReceived() | CidReused():
            return _confirmed(before, fact)
        case CidCorrected():
            return _corrected(before, fact)
        case Deposited(intent):
            _expect(before, fact, before.cid is not None)
            return _with(_changed(before, intent, Verb.DEPOSIT), stage=Stage.DEPOSITED)
        case ActivatedOnline():
            return _activated_online(before, fact)
        case Rearmed(intent):
            changed = _changed(before, intent, Verb.REARM)
            is_licensed = before.stage is Stage.LICENSED
            return _with(changed, stage=_unlicensed(before) if is_licensed else before.stage)
        case RegistryKeyCleared(intent):
            return _with(_end(before, intent, Verb.CLEAR_REGISTRY_KEY), failure=None)
        case OptionChanged(intent):
            return _with(_end(before, intent, Verb.CHANGE_OPTION), failure=None)
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


def _expect(before: Activation, fact: Fact, fits: bool) -> None:
    if not fits:
        raise _out_of_order(before, fact)


def _begin(before: Activation, fact: Intended) -> Activation:
    if before.intent is not None:
        raise ConflictError(
            f"{before.intent.verb} has begun on this machine and not ended",
            hint="Wait for it, or restart the program to look at how far it came.",
        )
    return _with(before, intent=OpenIntent(fact.intent, fact.verb))


def _end(before: Activation, intent: IntentId, verb: Verb | None = None) -> Activation:
    begun = before.intent
    if begun is None or begun != OpenIntent(intent, verb or begun.verb):
        raise ConflictError(
            "This work was not begun, or has already ended",
            hint="Probe the machine again and start from what it shows.",
        )
    return _with(before, intent=None)


def _changed(before: Activation, intent: IntentId, verb: Verb) -> Activation:
    """End work that went through: how the machine stands has to be looked at anew."""
    ended = _end(before, intent, verb)
    return _with(ended, status=None, status_reason=0, failure=None)


def _unlicensed(before: Activation) -> Stage:
    """Where an activation stands that the machine does not show as licensed any longer.

    An installation ID alone is not trusted again: most often it is the hardware that changed.
    """
    if before.cid is not None:
        return Stage.CONFIRMED
    return Stage.SEALED if before.batch is not None else Stage.PROBED


def _observed(before: Activation, status: LicenseStatus, reason: int) -> Activation:
    """What the machine says of its licence settles the stage only where it must."""
    stage = before.stage
    if status is LicenseStatus.LICENSED:
        stage = Stage.LICENSED
    elif stage is Stage.LICENSED:
        stage = _unlicensed(before)
    return _with(
        before,
        stage=stage,
        status=status,
        status_reason=reason,
        failure=None if stage is Stage.LICENSED else before.failure,
    )


def _probed(before: Activation, fact: Probed) -> Activation:
    """A look changes what is known of the machine; another key voids what the old one had."""
    known = _with(before, stage=Stage.PROBED) if before.stage is Stage.FOUND else before
    if before.product_key_id and before.product_key_id != fact.product_key_id:
        known = _with(before, stage=Stage.PROBED, key=None, iid=None, cid=None, batch=None)
    seen = _with(
        known,
        sku=fact.sku,
        product_key_id=fact.product_key_id,
        partial_key=fact.partial_key,
    )
    return _observed(seen, fact.status, fact.status_reason)


def _rekeyed(before: Activation, fact: KeyInstalled | KeyUninstalled) -> Activation:
    verb = Verb.INSTALL_KEY if isinstance(fact, KeyInstalled) else Verb.UNINSTALL_KEY
    void = _with(_changed(before, fact.intent, verb), iid=None, cid=None, batch=None)
    match fact:
        case KeyInstalled(_, key, sku, product_key_id, partial_key):
            return _with(
                void,
                stage=Stage.KEYED,
                key=key,
                sku=sku,
                product_key_id=product_key_id,
                partial_key=partial_key,
            )
        case KeyUninstalled():
            return _with(
                void,
                stage=Stage.PROBED,
                key=None,
                product_key_id="",
                partial_key="",
            )


def _showing(before: Activation, iid: InstallationId) -> Activation:
    """Return the record with the IID that the machine shows; another one voids CID and line."""
    if before.iid == iid:
        return before
    return _with(before, iid=iid, cid=None, batch=None)


def _collected(before: Activation, fact: IidCollected) -> Activation:
    """Reading the same installation ID again moves nothing that is on its way already.

    A licensed machine stays licensed: its installation ID is no reason to spend on it.
    """
    _expect(before, fact, before.stage is not Stage.FOUND)
    known = _with(
        _showing(before, fact.iid),
        sku=fact.sku,
        key=fact.key,
        product_key_id=fact.product_key_id,
    )
    if known.stage is Stage.LICENSED or (known.stage is Stage.DEPOSITED and known.cid):
        return known
    stage = _unlicensed(known)
    return _with(known, stage=Stage.AWAITING_CID if stage is Stage.PROBED else stage)


def _activated_online(before: Activation, fact: ActivatedOnline) -> Activation:
    changed = _changed(before, fact.intent, Verb.ACTIVATE_ONLINE)
    return _with(_showing(changed, fact.iid), stage=Stage.DEPOSITED, key=fact.key)


def _own_iid(
    before: Activation,
    fact: LineSealed | LineRejected | CidReceived | CidReused | CidCorrected,
) -> None:
    if before.iid != fact.iid:
        raise ConflictError(
            "The machine's installation ID is another by now",
            hint="Its key or hardware changed. Collect the installation ID again.",
            code="iid-changed",
        )


def _sealed(before: Activation, fact: LineSealed, batch: BatchId | None) -> Activation:
    _own_iid(before, fact)
    _expect(before, fact, before.stage is Stage.AWAITING_CID and batch is not None)
    return _with(before, stage=Stage.SEALED, batch=batch, failure=None)


def _rejected(before: Activation, fact: LineRejected, batch: BatchId | None) -> Activation:
    """Let the activation go from its batch; what is heard of another batch does not count."""
    _own_iid(before, fact)
    _expect(before, fact, before.batch is not None and before.batch == batch)
    if before.stage is not Stage.SEALED:
        return _with(before, batch=None)
    return _with(before, stage=Stage.AWAITING_CID, batch=None, failure=fact.failure)


def _confirmed(before: Activation, fact: CidReceived | CidReused) -> Activation:
    """Keep a confirmation ID beside its own installation ID, however late it comes."""
    _own_iid(before, fact)
    if before.cid == fact.cid:
        return before
    _expect(before, fact, before.cid is None)
    if before.stage in {Stage.DEPOSITED, Stage.LICENSED}:
        return _with(before, cid=fact.cid, batch=None)
    return _with(before, stage=Stage.CONFIRMED, cid=fact.cid, batch=None, failure=None)


def _corrected(before: Activation, fact: CidCorrected) -> Activation:
    """Hold the right confirmation ID; what a machine said of the wrong one does not count."""
    _own_iid(before, fact)
    fits = before.stage is Stage.CONFIRMED and before.cid == fact.wrong
    _expect(before, fact, fits and before.intent is None)
    return _with(before, cid=fact.cid, failure=None)
