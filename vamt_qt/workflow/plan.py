"""What a proxy activation will do, said before anything is touched or spent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import ActivationRef, KeyId, MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.policy import Choices, Decision, decide
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.views import Views
from vamt_qt.workflow.install_key import KMS_CLIENT, installed_key, require_site, target_product


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Each machine's decision, from what was last seen of it.

    `unseen` were never probed or hold no product for the key: they are counted as spending,
    because they may. `unclear` will be refused: several of their products could take the key,
    their site may not, or the installed key is not for activation by proxy. Where stored
    confirmation IDs are given back and no other is asked for, `other_id` are the machines whose
    stored one is for another installation ID, and `none_stored` those that never had one.
    """

    leave: tuple[MachineId, ...] = ()
    reuse: tuple[MachineId, ...] = ()
    deposit: tuple[MachineId, ...] = ()
    held: tuple[MachineId, ...] = ()
    spend: tuple[MachineId, ...] = ()
    unseen: tuple[MachineId, ...] = ()
    unclear: tuple[MachineId, ...] = ()
    other_id: tuple[MachineId, ...] = ()
    none_stored: tuple[MachineId, ...] = ()
    why: Mapping[MachineId, str] = field(default_factory=dict)
    """What keeps each of `unclear` out."""

    @property
    def most(self) -> int:
        """The largest number of activations that the run can spend."""
        return len(self.spend) + len(self.unseen)


@dataclass(frozen=True, slots=True)
class PlannedKey:
    """A key of the list for all machines, or None where each keeps the one that it holds."""

    application: str
    product: str = ""
    """The activation ID of the one that is meant, empty where only one can be."""
    key: KeyRecord | None = None


def make_plan(
    views: Views, machines: Sequence[Machine], planned: PlannedKey, choices: Choices
) -> Plan:
    """Decide for each machine from the records alone; no machine is asked."""
    wanted = {machine.id for machine in machines}
    products: dict[MachineId, list[LicensedProduct]] = {}
    for product in views.products():
        if product.machine in wanted:
            products.setdefault(product.machine, []).append(product)
    known = _Known(views, {activation.ref: activation for activation in views.activations()})
    groups: dict[str, list[MachineId]] = {}
    why: dict[MachineId, str] = {}
    for machine in machines:
        try:
            if planned.key is not None:
                require_site(machine, planned.key.terms)
            name = _group(tuple(products.get(machine.id, ())), known, planned, choices)
        except ConflictError as error:
            name, why[machine.id] = "unclear", error.message
        groups.setdefault(name, []).append(machine.id)
    return Plan(**{name: tuple(ids) for name, ids in groups.items()}, why=why)


@dataclass(slots=True)
class _Known:
    """What is on record, and for which machines each key has a confirmation ID."""

    views: Views
    activations: Mapping[ActivationRef, Activation]
    stored: dict[KeyId, frozenset[MachineId]] = field(default_factory=dict)

    def has_stored(self, activation: Activation, key: KeyId) -> bool:
        """Expect one by the machine, unless an installation ID was collected that tells exactly."""
        if key not in self.stored:
            self.stored[key] = self.views.machines_with_stored_cid(key)
        if activation.machine not in self.stored[key]:
            return False
        iid = activation.iid
        return iid is None or self.views.stored_cid(iid, key) is not None

    def activation(self, product: LicensedProduct, key: KeyId) -> Activation:
        """Return the record of a product, empty where it is about another key."""
        ref = activation_ref(product)
        found = self.activations.get(ref)
        if found is None or found.key not in {None, key}:
            return Activation(ref=ref, machine=product.machine)
        return found


def _group(
    products: tuple[LicensedProduct, ...], known: _Known, planned: PlannedKey, choices: Choices
) -> str:
    """Name the list that a machine goes to; raises ConflictError where it has to be left out."""
    product = target_product(products, planned.application, planned.product)
    if product is None:
        return "unseen"
    if planned.key is not None:
        key = planned.key.id
    elif product.is_licensed:
        return Decision.LEAVE.value
    elif not product.partial_key:
        raise ConflictError("No product key is installed", hint="Install one.")
    elif product.channel == KMS_CLIENT:
        raise ConflictError("It holds a KMS client key, which no ID confirms", hint="Choose a MAK.")
    else:
        key = installed_key(known.views, product.partial_key)
    activation = known.activation(product, key)
    stored = known.has_stored(activation, key)
    decision = decide(product, activation, stored=stored, choices=choices)
    if choices.reuse_only and decision is Decision.SPEND:
        return "other_id" if product.machine in known.stored[key] else "none_stored"
    return {Decision.AWAIT: "held"}.get(decision, decision.value)
