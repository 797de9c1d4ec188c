"""Bring a confirmation ID to its machine and see whether the machine is licensed then."""

from __future__ import annotations

from typing import Final

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.errors import ConflictError, TargetRefusedError
from vamt_qt.licensing.facts import Deposited, IidCollected, StatusObserved, Verb
from vamt_qt.licensing.identifiers import ActivationRef, ConfirmationId, InstallationId, KeyId, Sku
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.targets.session import ProbeReport
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.probe import jot_look, probe

_LOOKS: Final = 3
_PAUSE_S: Final = 2.0
"""Windows may take a moment to show a new licence."""


def deposit(lane: Lane, activation: Activation) -> LicensedProduct:
    """Deposit the activation's confirmation ID and return the product as observed afterwards.

    The session compares the installation ID once more before it sends anything. Raises
    ConflictError `iid-changed` when the machine shows another one by now; it is recorded then.
    """
    sku, key, iid, cid = _ready(activation)
    lane.step("Depositing the confirmation ID")
    try:
        seen = lane.attempt(
            Verb.DEPOSIT,
            activation.ref,
            lambda: lane.session.deposit(sku, iid, cid),
            lambda intent, _: (Deposited(intent),),
            key=key,
        )
    except TargetRefusedError as error:
        if error.code != "iid-changed":
            raise
        raise _iid_changed(lane, activation, sku, key) from error
    return observe(lane, activation.ref, sku, seen)


def observe(
    lane: Lane, ref: ActivationRef, sku: Sku, seen: ProbeReport | None = None
) -> LicensedProduct:
    """Record what the machine says of its licences after it looked itself: never assumed.

    `seen` is what it has said already; without it the machine is asked to look.
    """
    if seen is None:
        lane.step("Checking the licence")
        lane.session.refresh()
        product = _look(lane, sku)
    else:
        jot_look(lane, seen)
        product = _product(seen, sku)
    for _ in range(_LOOKS - 1):
        if product.is_licensed:
            break
        lane.cancel.wait(_PAUSE_S)
        product = _look(lane, sku)
    lane.record(ref, StatusObserved(product.status, product.status_reason))
    if not product.is_licensed:
        raise TargetRefusedError(
            f"The machine took the confirmation ID but is not licensed: {product.status.label}",
            hint="Probe it later; if it stays so, look at its licensing events.",
            code="not-licensed",
            hresult=product.status_reason or None,
        )
    return product


def _look(lane: Lane, sku: Sku) -> LicensedProduct:
    return _product(probe(lane), sku)


def _product(report: ProbeReport, sku: Sku) -> LicensedProduct:
    for product in report.products:
        if product.sku == sku:
            return product
    raise ConflictError(
        "The product is gone from the machine",
        hint="Its key was changed meanwhile. Probe the machine and start again.",
    )


def _ready(activation: Activation) -> tuple[Sku, KeyId, InstallationId, ConfirmationId]:
    match activation:
        case Activation(
            sku=str() as sku,
            key=str() as key,
            iid=InstallationId() as iid,
            cid=ConfirmationId() as cid,
        ):
            return Sku(sku), KeyId(key), iid, cid
        case _:
            raise ConflictError(
                "There is no confirmation ID for this machine yet",
                hint="Collect its installation ID and send it to a clearinghouse first.",
            )


def _iid_changed(lane: Lane, activation: Activation, sku: Sku, key: KeyId) -> ConflictError:
    """Record the installation ID that the machine shows instead, and say what it means."""
    shown = lane.session.installation_id(sku)
    lane.record(activation.ref, IidCollected(sku, key, shown, activation.product_key_id), key=key)
    return ConflictError(
        "The machine shows another installation ID than the one that was confirmed",
        hint="Its key or hardware changed. The new ID is recorded: send it in the next batch.",
        code="iid-changed",
    )
