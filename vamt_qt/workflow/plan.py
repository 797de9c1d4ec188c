"""What a proxy activation will do, said before anything is touched or spent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import ActivationRef, MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.policy import Choices, Decision, decide
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.views import Views
from vamt_qt.workflow.install_key import target_product


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Each machine's decision, from what was last seen of it.

    `unseen` were never probed or hold no product for the key: they are counted as spending,
    because they may. `spend` is the most that the run can spend, never less than it will.
    """

    leave: tuple[MachineId, ...] = ()
    reuse: tuple[MachineId, ...] = ()
    deposit: tuple[MachineId, ...] = ()
    held: tuple[MachineId, ...] = ()
    spend: tuple[MachineId, ...] = ()
    unseen: tuple[MachineId, ...] = ()
    unclear: tuple[MachineId, ...] = ()

    @property
    def most(self) -> int:
        """The largest number of activations that the run can spend."""
        return len(self.spend) + len(self.unseen)


def make_plan(views: Views, machines: Sequence[Machine], key: KeyRecord, choices: Choices) -> Plan:
    """Decide for each machine from the records alone; no machine is asked."""
    wanted = {machine.id for machine in machines}
    products: dict[MachineId, list[LicensedProduct]] = {}
    for product in views.products():
        if product.machine in wanted:
            products.setdefault(product.machine, []).append(product)
    activations = {activation.ref: activation for activation in views.activations()}
    stored = views.machines_with_stored_cid(key.id)
    groups: dict[str, list[MachineId]] = {}
    for machine in machines:
        name = _group(
            tuple(products.get(machine.id, ())), activations, key, machine.id in stored, choices
        )
        groups.setdefault(name, []).append(machine.id)
    return Plan(**{name: tuple(ids) for name, ids in groups.items()})


def _group(
    products: tuple[LicensedProduct, ...],
    activations: Mapping[ActivationRef, Activation],
    key: KeyRecord,
    stored: bool,
    choices: Choices,
) -> str:
    try:
        product = target_product(products, key.application)
    except ConflictError:
        return "unclear"
    if product is None:
        return "unseen"
    ref = activation_ref(product)
    activation = activations.get(ref) or Activation(ref=ref, machine=product.machine)
    decision = decide(product, activation, stored=stored, choices=choices)
    return {Decision.AWAIT: "held"}.get(decision, decision.value)
