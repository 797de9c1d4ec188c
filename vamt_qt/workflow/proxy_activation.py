"""The main job: from a list of machines to observed licences and a ledger that adds up.

Three stretches: every machine is probed, keyed and asked for its installation ID (its stored
confirmation ID, where one fits, goes in at once); the IDs go to the clearinghouse as sealed
batches; every machine that got a confirmation ID takes it and is looked at again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.batch import Batch, BatchState
from vamt_qt.licensing.errors import ConflictError, Failure, LicensingError, UnreachableError
from vamt_qt.licensing.identifiers import ActivationRef, KeyId, MachineId, RunId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.licensing.policy import Choices
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.licensing.product_key import NO_TERMS
from vamt_qt.store.unit import Store
from vamt_qt.workflow.activate_online import ALREADY_LICENSED, settle_interrupted
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.collect_ids import collect_id
from vamt_qt.workflow.deposit import deposit
from vamt_qt.workflow.exchange_batch import collect_answers, submit_batch
from vamt_qt.workflow.fleet import Fleet, Work
from vamt_qt.workflow.install_key import (
    KMS_CLIENT,
    KeyOrder,
    install_key,
    installed_key,
    require_site,
    target_product,
    target_ref,
)
from vamt_qt.workflow.lane import Lane, Step
from vamt_qt.workflow.make_batch import make_batch, reuse_stored, seal_batch, unfit
from vamt_qt.workflow.probe import probe
from vamt_qt.workflow.spending import overspending

_POLLS: Final = 60
"""How often a clearinghouse that is still at work is asked, about once a second."""

_NOT_AGREED: Final = Failure(
    "would-spend-more",
    "This machine would need one more activation than was agreed",
    "Run again for the machines that are left and confirm the new number.",
)
_OTHER_ID: Final = Failure(
    "would-spend-more",
    "A confirmation ID of this key is stored for this machine, but for another installation ID: "
    "its hardware was changed, or it is another computer of that name",
    "Nothing was spent on it. Run it again and confirm one more activation, if it is the right "
    "machine.",
)
_NONE_STORED: Final = Failure(
    "none-stored",
    "No confirmation ID is stored for this machine's installation ID",
    "Nothing was spent. Activate it by proxy or online, if it is the right machine and key.",
)
_STORED_FOR_OTHER: Final = Failure(
    "stored-for-other",
    "The confirmation ID that is stored for this machine is for another installation ID: its "
    "hardware was changed, or it is another computer of that name",
    "Nothing was spent. Activate it by proxy or online, which takes a new activation.",
)


@dataclass(slots=True, kw_only=True)
class ProxyActivation:
    """One run over many machines with one key.

    `order` is None where each machine's installed key is used. `most` is the number of
    activations that the operator agreed to spend, `overspend_reason` why these may be more than
    were bought. `clearinghouse` is None where the run stops after collecting. `product` names one
    of several products of a machine by its activation ID.
    """

    store: Store
    fleet: Fleet
    choices: Choices
    application: str
    order: KeyOrder | None
    clearinghouse: Clearinghouse | None
    most: int | None
    run: RunId
    cancel: Cancellation
    overspend_reason: str = ""
    product: str = ""
    _waiting: dict[MachineId, ActivationRef] = field(default_factory=dict, init=False)
    _confirmed: dict[MachineId, Activation] = field(default_factory=dict, init=False)
    _had_cid: frozenset[ActivationRef] = field(default_factory=frozenset, init=False)

    def __call__(self, machines: Sequence[Machine]) -> Iterator[Step | Outcome]:
        """Yield steps, and each machine's outcome once."""
        try:
            yield from self._stretches(machines)
        finally:
            self.fleet.hang_up()

    def _stretches(self, machines: Sequence[Machine]) -> Iterator[Step | Outcome]:
        by_id = {machine.id: machine for machine in machines}
        # One that comes in during the run is found among the stored ones.
        self._had_cid = self.store.views.activations_with_cid(by_id)
        for message in self._lanes(machines, self._prepare):
            match message:
                case Done(machine) if machine in self._waiting:
                    yield Step(by_id[machine], "Waiting for the confirmation ID")
                case _:
                    yield message
        if not self._waiting:
            return
        if self.choices.reuse_only:
            yield from self._report_unmatched()
            return
        yield from self._seal()
        if self.clearinghouse is None:
            yield from self._report_collected()
            return
        yield from self._exchange(self.clearinghouse)
        yield from self._deposit_all()

    # --- on each machine, before the clearinghouse

    def _prepare(self, lane: Lane) -> str:
        product = target_product(probe(lane).products, self.application, self.product)
        if product is not None and product.is_licensed:
            return settle_interrupted(lane, self.store.views, product)
        ref = target_ref(lane, product, self.application)
        if product is not None and ref in self._had_cid and self._finish(lane, ref, product):
            return "licensed with the confirmation ID that was here"
        product, key = self._keyed(lane, product, ref)
        if product.is_licensed:
            return f"{ALREADY_LICENSED} with this key"
        iid = collect_id(lane, product, ref, key)
        if self.choices.reuse and lane.write(
            lambda unit: reuse_stored(unit, ref), ref, place=(key, iid)
        ):
            deposit(lane, self._activation(ref))
            return "licensed with its stored confirmation ID, nothing spent"
        self._waiting[lane.machine.id] = ref
        if self.clearinghouse is not None:
            lane.keep()
        return ""

    def _finish(self, lane: Lane, ref: ActivationRef, product: LicensedProduct) -> bool:
        """Deposit a confirmation ID that an earlier run received, where the key is still there."""
        activation = lane.write(lambda unit: unit.activation(ref), ref)
        if (
            activation is None
            or activation.cid is None
            or activation.partial_key != product.partial_key
            or (self.order is not None and activation.key != self.order.id)
        ):
            return False
        try:
            deposit(lane, activation)
        except ConflictError as error:
            if error.code != "iid-changed":
                raise
            return False
        return True

    def _keyed(
        self, lane: Lane, product: LicensedProduct | None, ref: ActivationRef
    ) -> tuple[LicensedProduct, KeyId]:
        if self.order is None:
            return self._installed(lane.machine, product)
        require_site(lane.machine, self.order.terms)
        if product is not None and product.partial_key == self.order.key.last_five:
            return product, self.order.id
        return install_key(lane, self.order, ref), self.order.id

    def _installed(
        self, machine: Machine, product: LicensedProduct | None
    ) -> tuple[LicensedProduct, KeyId]:
        if product is None or not product.partial_key:
            raise ConflictError(
                "No product key is installed", hint="Choose a key to install, or install one."
            )
        if product.channel == KMS_CLIENT:
            raise ConflictError(
                "The installed key is for KMS clients and cannot be activated by proxy",
                hint="Choose a MAK to install.",
                code="wrong-key-kind",
            )
        key = installed_key(self.store.views, product.partial_key)
        listed = self.store.views.key(key)
        require_site(machine, listed.terms if listed else NO_TERMS)
        return product, key

    # --- the clearinghouse

    def _seal(self) -> Iterator[Outcome]:
        """Seal what waits, no more than was agreed; yield what had to be left out."""
        waiting = [item for item in self._current() if item.stage is Stage.AWAITING_CID]
        kept_out = unfit(self.store.views, waiting)
        for activation in [item for item in waiting if item.ref in kept_out]:
            yield from self._drop([activation], kept_out[activation.ref])
            waiting.remove(activation)
        had_one = self._had_one(waiting)
        # Machines that were expected to get their stored CID come last: they were not agreed on.
        waiting.sort(key=had_one)
        agreed = waiting if self.most is None else waiting[: self.most]
        for item in waiting[len(agreed) :]:
            yield from self._drop([item], _OTHER_ID if had_one(item) else _NOT_AGREED)
        size = self.clearinghouse.capabilities().max_lines if self.clearinghouse else len(agreed)
        for start in range(0, len(agreed), max(size, 1)):
            part = agreed[start : start + size]
            try:
                with self.store.writing(self.run, overspending(self.overspend_reason)) as unit:
                    batch = make_batch(unit, self.store.views, part)
                    overspend = bool(self.overspend_reason)
                    seal_batch(unit, batch, confirmed=self.most, overspend=overspend)
            except LicensingError as error:
                yield from self._drop(part, error.failure)

    def _had_one(self, waiting: Sequence[Activation]) -> Callable[[Activation], bool]:
        """Tell for whose machines a confirmation ID of their key is stored."""
        known = {
            key: self.store.views.machines_with_stored_cid(key)
            for key in {item.key for item in waiting}
            if key is not None
        }
        return lambda item: item.key is not None and item.machine in known[item.key]

    def _exchange(self, clearinghouse: Clearinghouse) -> Iterator[Outcome]:
        """Send every batch that holds one of the run's machines and record its answers."""
        for batch in self._batches():
            self.cancel.hold()
            if self.cancel.is_requested:
                yield from self._leave(batch)
                continue
            try:
                sent = submit_batch(self.store, batch, clearinghouse, self.run)
                collect_answers(
                    self.store,
                    sent,
                    clearinghouse,
                    cancel=self.cancel,
                    polls=_POLLS,
                    run=self.run,
                )
            except LicensingError as error:
                held = [item for item in self._current() if item.batch == batch.id]
                yield from self._drop(held, error.failure)

    def _leave(self, batch: Batch) -> Iterator[Outcome]:
        """Ask nothing for a batch of a run that was stopped; it stays sealed for the next one."""
        for item in [item for item in self._current() if item.batch == batch.id]:
            del self._waiting[item.machine]
            yield Cancelled(item.machine)

    def _batches(self) -> list[Batch]:
        names = {item.batch for item in self._current() if item.batch is not None}
        found = [self.store.views.batch(name) for name in sorted(names)]
        return [item for item in found if item is not None and item.state is not BatchState.OPEN]

    # --- on each machine, after the clearinghouse

    def _deposit_all(self) -> Iterator[Step | Outcome]:
        ready: list[Machine] = []
        machines = {one.id: one for one in self.store.views.machines(tuple(self._waiting))}
        for activation in self._current():
            machine = machines.get(activation.machine)
            if activation.cid is None or machine is None:
                failure = activation.failure or _no_answer()
                yield from self._drop([activation], failure)
            else:
                self._confirmed[machine.id] = activation
                ready.append(machine)
        yield from self._lanes(ready, self._deposit_one)

    def _deposit_one(self, lane: Lane) -> str:
        ref = self._waiting[lane.machine.id]
        try:
            deposit(lane, self._confirmed[lane.machine.id])
        except UnreachableError:
            if not lane.hang_up():
                raise
            # The line from collecting had dropped. Nobody knows how far the machine came.
            self._look_and_deposit(lane, ref)
        return "activated"

    def _look_and_deposit(self, lane: Lane, ref: ActivationRef) -> None:
        activation = self._activation(ref)
        lane.session.refresh()  # Windows shows a new licence only after it has looked itself.
        product = next((one for one in probe(lane).products if one.sku == activation.sku), None)
        if product is None or not product.is_licensed:
            known = lane.write(lambda unit: unit.activation(ref), ref)
            deposit(lane, known or activation)

    # --- what stands in the store

    def _lanes(self, machines: Sequence[Machine], work: Work) -> Iterator[Step | Outcome]:
        return self.fleet.run(machines, work, run=self.run, cancel=self.cancel)

    def _activation(self, ref: ActivationRef) -> Activation:
        return self._named((ref,))[0]

    def _named(self, refs: Sequence[ActivationRef]) -> list[Activation]:
        found = self.store.views.activations_named(refs)
        if any(ref not in found for ref in refs):
            raise ConflictError("The machine was removed meanwhile", hint="Add it again.")
        return [found[ref] for ref in refs]

    def _current(self) -> list[Activation]:
        """The activations that the run still has to bring further."""
        return self._named(tuple(self._waiting.values()))

    def _drop(self, activations: Sequence[Activation], failure: Failure) -> Iterator[Outcome]:
        for activation in activations:
            if self._waiting.pop(activation.machine, None) is not None:
                yield Failed(activation.machine, failure)

    def _report_unmatched(self) -> Iterator[Outcome]:
        current = self._current()
        had_one = self._had_one(current)
        for item in current:
            if item.batch is not None:
                yield Done(item.machine, f"in batch {item.batch[:8]}")
            else:
                yield from self._drop([item], _STORED_FOR_OTHER if had_one(item) else _NONE_STORED)

    def _report_collected(self) -> Iterator[Outcome]:
        for activation in self._current():
            if activation.batch is None:
                yield from self._drop([activation], activation.failure or _no_answer())
            else:
                yield Done(activation.machine, f"in batch {activation.batch[:8]}")


def _no_answer() -> Failure:
    return Failure(
        "no-answer-yet",
        "The clearinghouse has not answered for this machine yet",
        "Nothing is lost: its activation is held. Run again later to fetch the answer.",
    )
