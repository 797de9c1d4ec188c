"""Let machines with an Internet line activate themselves, and count what that spends."""

from __future__ import annotations

from threading import Lock
from typing import Final

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    Intended,
    Interrupted,
    Verb,
)
from vamt_qt.licensing.identifiers import ActivationRef, IntentId, new_id
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views
from vamt_qt.workflow.collect_ids import collect_id
from vamt_qt.workflow.deposit import observe
from vamt_qt.workflow.install_key import (
    KeyOrder,
    install_key,
    require_site,
    target_product,
    target_ref,
)
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.probe import probe
from vamt_qt.workflow.spending import require_available

ALREADY_LICENSED: Final = "already licensed"


class Allowance:
    """How many activations the operator agreed to; the lanes of a run take from it one by one.

    What a machine has taken is not given back: whether a failed one was spent is not always known.
    """

    def __init__(self, most: int) -> None:
        self._left = most
        self._lock = Lock()

    def take(self) -> None:
        """Take one; raises ConflictError `would-spend-more` where none is left."""
        with self._lock:
            if self._left <= 0:
                raise ConflictError(
                    "This machine would need one more activation than was agreed",
                    hint="Run again for the machines that are left and confirm the new number.",
                    code="would-spend-more",
                )
            self._left -= 1


def activate_online(
    lane: Lane,
    views: Views,
    order: KeyOrder,
    *,
    meant: str = "",
    overspend: bool = False,
    allowance: Allowance | None = None,
) -> str:
    """Install the key where it is missing, activate, and look; returns a note.

    The installation ID is read first, so that the spent activation is counted for it once. A
    licensed machine is left alone: activating it again could spend another activation. `meant`
    names one of several products by its activation ID. Raises
    BadInputError `over-spend` where nothing is available, unless `overspend` is set and the run
    carries a reason for it, and ConflictError `would-spend-more` where `allowance` is used up.
    """
    product = target_product(probe(lane).products, order.application, meant)
    ref = target_ref(lane, product, order.application)
    if product is not None and product.is_licensed:
        return settle_interrupted(lane, views, product)
    require_site(lane.machine, order.terms)
    if product is None or product.partial_key != order.key.last_five:
        product = install_key(lane, order, ref)
        if product.is_licensed:
            return f"{ALREADY_LICENSED} with this key"
    sku = product.sku
    iid = collect_id(lane, product, ref, order.id)

    def require(unit: UnitOfWork) -> None:
        if not unit.is_spent(order.id, iid):
            require_available(unit, order.id, 1, overspend=overspend)

    if allowance is not None:
        allowance.take()
    lane.step("Activating over the Internet")
    lane.attempt(
        Verb.ACTIVATE_ONLINE,
        ref,
        lambda: lane.session.activate_online(sku),
        lambda intent, _: (ActivatedOnline(intent, iid, order.id, spends=True),),
        key=order.id,
        require=require,
    )
    observe(lane, ref, sku)
    return "activated online"


def settle_interrupted(lane: Lane, views: Views, product: LicensedProduct) -> str:
    """Count an activation that went through although its answer was never heard.

    Only while the machine still shows the installation ID that it was begun for: otherwise it
    was licensed in another way, and nothing was spent here.
    """
    ref = activation_ref(product)
    activation = lane.write(lambda unit: unit.activation(ref), ref)
    if (
        activation is None
        or activation.iid is None
        or activation.key is None
        or not _was_interrupted(views, ref)
        or lane.session.installation_id(product.sku) != activation.iid
    ):
        return ALREADY_LICENSED
    intent = IntentId(new_id())
    spent = ActivatedOnline(intent, activation.iid, activation.key, spends=True)
    lane.record(ref, Intended(intent, Verb.ACTIVATE_ONLINE), spent, key=activation.key)
    probe(lane)
    return f"{ALREADY_LICENSED}: an interrupted online activation had gone through"


def _was_interrupted(views: Views, ref: ActivationRef) -> bool:
    """Whether the last online activation was begun and its end is unknown."""
    ended: set[IntentId] = set()
    for entry in views.ledger(activation=ref, newest_first=True, limit=50):
        match entry.fact:
            case Interrupted(intent):
                ended.add(intent)
            case Intended(intent, Verb.ACTIVATE_ONLINE):
                return intent in ended
            case _:
                pass
    return False
