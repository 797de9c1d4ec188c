"""Take in what a carry kit brings back: the same facts as a run over the network records.

All of one result is recorded in one unit of work, or nothing of it. What was done on the machine
is past, so an intent and its end are recorded together.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from vamt_qt.exchange.kit_result import KitResult, KitStep
from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.errors import ConflictError, Failure, LicensingError, TargetRefusedError
from vamt_qt.licensing.facts import (
    Deposited,
    Fact,
    IidCollected,
    Intended,
    KeyInstalled,
    StatusObserved,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    InstallationId,
    IntentId,
    KeyId,
    MachineId,
    new_id,
)
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views
from vamt_qt.targets.recorded import recorded_outputs, recorded_report
from vamt_qt.targets.session import ProbeReport
from vamt_qt.workflow.install_key import KMS_CLIENT, installed_key, target_product
from vamt_qt.workflow.kit_reasons import why_not
from vamt_qt.workflow.make_batch import reuse_stored
from vamt_qt.workflow.probe import record_product, record_report


@dataclass(frozen=True, slots=True, kw_only=True)
class KitKey:
    """The key that a kit was made for: its name, its end, its application."""

    id: KeyId
    last_five: str
    application: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a result changed, in a few words, and what went wrong on the machine."""

    machine: MachineId
    changes: tuple[str, ...]
    failure: Failure | None = None


def take_in(
    unit: UnitOfWork, views: Views, machine: Machine, key: KitKey | None, visit: KitResult
) -> TakenIn:
    """Record a visit and return what it changed.

    Raises ConflictError where the records do not allow it, `bad-reply` for what makes no sense.
    """
    before = recorded_report(machine, visit.before)
    after = recorded_report(machine, visit.after)
    record_report(unit, machine, before)
    asked = {step.sku for step in visit.steps if step.do == "deposit" and step.reply is not None}
    work = _Work(unit, views, machine, key, after, frozenset(asked))
    for step in visit.steps:
        match step.do:
            case "install":
                work.install(step, before)
            case "deposit":
                work.collect()
                work.deposit(step)
            case _:
                raise ConflictError("The result holds a step that is not known here")
    work.collect()
    work.observe()
    return TakenIn(machine.id, tuple(work.changes), work.failure)


@dataclass(slots=True)
class _Work:
    """One visit on its way into the records."""

    unit: UnitOfWork
    views: Views
    machine: Machine
    key: KitKey | None
    after: ProbeReport
    asked: frozenset[str]
    """The products that were given a confirmation ID, whatever came of it."""
    changes: list[str] = field(default_factory=list)
    failure: Failure | None = None
    deposited: list[LicensedProduct] = field(default_factory=list)

    def install(self, step: KitStep, before: ProbeReport) -> None:
        """Record that the key was installed, or why not."""
        if self.key is None or step.reply is None:
            self.failure = why_not(step.note) or self.failure
            return
        product = target_product(before.products, self.key.application)
        ref = activation_ref(product) if product else ActivationRef(f"{self.machine.id}/windows")
        intent = self._begin(Verb.INSTALL_KEY, ref, self.key.id)
        try:
            recorded_outputs(step.reply)
            holder = self._holder(self.key)
        except LicensingError as error:
            self._failed(intent, ref, error, self.key.id)
            return
        self._record(
            ref,
            KeyInstalled(
                intent,
                self.key.id,
                holder.sku,
                holder.product_key_id,
                holder.partial_key,
            ),
            self.key.id,
        )
        self.changes.append(f"key …{self.key.last_five} installed")

    def collect(self) -> None:
        """Record the installation ID of what is to be activated, where it is news."""
        for product in self._to_collect():
            ref = activation_ref(product)
            if self.unit.activation(ref) is None:
                record_product(self.unit, product)
            known = self.unit.activation(ref)
            key = self._key_of(product)
            if product.iid is None or _is_known(known, product.iid):
                continue
            collected = IidCollected(product.sku, key, product.iid, product.product_key_id)
            self._record(ref, collected, key)
            self.changes.append("installation ID collected")
            if self._may_reuse(ref) and reuse_stored(self.unit, ref):
                self.changes.append("its stored confirmation ID is used again, nothing spent")

    def deposit(self, step: KitStep) -> None:
        """Record that a confirmation ID was brought to the machine, or why not."""
        if step.reply is None:
            self.failure = why_not(step.note) or self.failure
            return
        activation, product = self._of_sku(step.sku)
        intent = self._begin(Verb.DEPOSIT, activation.ref, activation.key)
        try:
            recorded_outputs(step.reply)
        except LicensingError as error:
            self._failed(intent, activation.ref, error, activation.key)
            return
        self._record(activation.ref, Deposited(intent), activation.key)
        self.deposited.append(product)
        self.changes.append("confirmation ID deposited")

    def observe(self) -> None:
        """Record how the machine stood when it was left."""
        record_report(self.unit, self._now(), self.after)
        for product in self.deposited:
            observed = StatusObserved(product.status, product.status_reason)
            self._record(activation_ref(product), observed)
            if product.is_licensed:
                self.changes.append(f"{product.name} is licensed")
                continue
            self.failure = TargetRefusedError(
                f"The machine took the confirmation ID but is not licensed: {product.status.label}",
                hint="Run the kit there again later; if it stays so, look at its events.",
                code="not-licensed",
                hresult=product.status_reason or None,
            ).failure
        if self.failure is not None:
            self.unit.update_machine(replace(self._now(), last_failure=self.failure.code))

    def _to_collect(self) -> list[LicensedProduct]:
        """Return the products whose installation ID counts: those that are to be activated."""
        return [
            product
            for product in self.after.products
            if product.sku in self.asked
            or (
                not product.is_licensed
                and product.partial_key
                and product.channel != KMS_CLIENT
                and (self._is_wanted(product) or self._has_cid(product))
            )
        ]

    def _is_wanted(self, product: LicensedProduct) -> bool:
        if self.key is None:
            return product.is_windows
        return product.partial_key == self.key.last_five

    def _has_cid(self, product: LicensedProduct) -> bool:
        activation = self.unit.activation(activation_ref(product))
        return activation is not None and activation.cid is not None

    def _may_reuse(self, ref: ActivationRef) -> bool:
        """Whether nothing is on its way for it yet."""
        activation = self.unit.activation(ref)
        return activation is not None and activation.cid is None and activation.batch is None

    def _key_of(self, product: LicensedProduct) -> KeyId:
        if self.key is not None and product.partial_key == self.key.last_five:
            return self.key.id
        return installed_key(self.views, product.partial_key)

    def _holder(self, key: KitKey) -> LicensedProduct:
        """Return the product that holds the key now; a key for an add-on is held by one."""
        fitting = [
            product
            for product in self.after.products
            if product.partial_key == key.last_five and product.application == key.application
        ]
        if not fitting:
            raise TargetRefusedError(
                f"Windows took key …{key.last_five}, but no product of its application holds it",
                hint="The key is for another application than expected.",
                code="key-not-found",
            )
        return min(fitting, key=lambda product: product.is_addon)

    def _of_sku(self, sku: str) -> tuple[Activation, LicensedProduct]:
        product = next((item for item in self.after.products if item.sku == sku), None)
        activation = self.unit.activation(activation_ref(product)) if product else None
        if product is None or activation is None:
            raise ConflictError(
                "The product that took the confirmation ID is gone from the machine",
                hint="Nothing was recorded. Run the kit there again.",
            )
        return activation, product

    def _now(self) -> Machine:
        return self.unit.machine(self.machine.id) or self.machine

    def _begin(self, verb: Verb, ref: ActivationRef, key: KeyId | None) -> IntentId:
        intent = IntentId(new_id())
        self._record(ref, Intended(intent, verb), key)
        return intent

    def _failed(
        self, intent: IntentId, ref: ActivationRef, error: LicensingError, key: KeyId | None
    ) -> None:
        self._record(ref, WorkFailed(intent, error.failure), key)
        self.failure = error.failure

    def _record(self, ref: ActivationRef, fact: Fact, key: KeyId | None = None) -> None:
        self.unit.record(fact, machine=self.machine.id, activation=ref, key=key)


def _is_known(activation: Activation | None, iid: InstallationId) -> bool:
    """Whether the activation is on its way with this very installation ID."""
    return (
        activation is not None
        and activation.iid == iid
        and activation.key is not None
        and activation.stage is not Stage.PROBED
    )
