"""What the verbs work with, and one call of a verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from typing import Final, Protocol, TypeAlias

from vamt_qt.clearinghouse.contract import Clearinghouse
from vamt_qt.clearinghouse.route import KnownRoute
from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.undo import Acts
from vamt_qt.licensing.batch import Batch, BatchState
from vamt_qt.licensing.errors import BadInputError, ConflictError, Failure
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import BatchId, MachineId
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product_key import KeyKind, KeyRecord
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.exchange_batch import known_batch
from vamt_qt.workflow.fleet import Fleet
from vamt_qt.workflow.install_key import KeyOrder
from vamt_qt.workflow.reach import Reach

Result: TypeAlias = dict[str, Json]
_MOST_LANES: Final = 256
Emit: TypeAlias = Callable[[Result], None]


class Clearinghouses(Protocol):
    """The clearinghouses that this installation knows."""

    def names(self) -> tuple[str, ...]:
        """Say which were set up."""
        ...

    def known(self) -> tuple[tuple[str, KnownRoute], ...]:
        """Return all by name with their plug-ins; one that nobody set up has no name."""
        ...

    def open(self, name: str) -> AbstractContextManager[Clearinghouse]:
        """Open the line to one; BadInputError for an unknown name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that a verb may use, put together once by the composition root."""

    store: Store
    reach: Callable[[bool], Reach]
    """Makes the way to machines anew for each run, with the settings as they are then.

    Told whether the operator wants an account tried on, although a machine refused it.
    """
    clearinghouses: Clearinghouses
    lanes: int
    station: str
    """The name of this installation, as it stands in bundles."""
    reason: str = ""
    """The operator's own word for a run, as it stands in its ledger entries."""
    acts: Acts = field(default_factory=Acts)
    """What can be undone."""

    @property
    def views(self) -> Views:
        """The read side."""
        return self.store.views

    def fleet(self, given: Arguments) -> Fleet:
        """Return the runner of one run over many machines, as its arguments want it."""
        return Fleet(
            store=self.store,
            reach=self.reach(given.flag("despite_refusal")),
            limit=_limit(self.views.setting("lanes")) or self.lanes,
            site_limit=_limit(self.views.setting("lanes_per_site")),
            reason=self.reason,
        )

    def machines(self, names: Sequence[str] | None) -> tuple[Machine, ...]:
        """Return machines by ID or name, all of them for None; BadInputError for an unknown."""
        if names is None:
            return self.views.machines()
        by_id = {str(one.id): one for one in self.views.machines([MachineId(x) for x in names])}
        found = [(name, by_id.get(name) or self.views.machine_by_name(name)) for name in names]
        unknown = [name for name, machine in found if machine is None]
        if unknown:
            raise BadInputError(
                f"Not in the inventory: {', '.join(unknown[:5])}",
                hint="List the machines, or add these first.",
                code="unknown-machine",
            )
        return tuple(machine for _, machine in found if machine is not None)

    def for_run(self, names: Sequence[str] | None) -> tuple[Machine, ...]:
        """Return the machines of a run: those named, or for None all that a network reaches."""
        chosen = self.machines(names)
        if names is not None:
            return chosen
        return tuple(machine for machine in chosen if machine.carrier is not CarrierKind.KIT)

    def key(self, name: str) -> KeyRecord:
        """Return a key by its ID or its last five characters."""
        return listed_key(self.views, name)

    def order(self, key: KeyRecord) -> KeyOrder:
        """Return a key ready to be installed; StoreError while the vault is locked."""
        plain = self.store.keychain.reveal_key(key.id)
        return KeyOrder(key.id, plain, key.application, key.terms)

    def spending_order(self, key: KeyRecord) -> KeyOrder:
        """Return the same for a key that is to be activated; BadInputError `wrong-key-kind`."""
        if key.kind is KeyKind.GVLK:
            raise BadInputError(
                f"…{key.last_five} is a client key: it is activated by a KMS host only",
                hint="Choose a MAK.",
                code="wrong-key-kind",
            )
        return self.order(key)


def _limit(setting: Json) -> int | None:
    return setting if isinstance(setting, int) and 1 <= setting <= _MOST_LANES else None


def listed_key(views: Views, name: str) -> KeyRecord:
    """Return a key by its ID or its last five characters; BadInputError `unknown-key`."""
    plain = name.strip().lstrip("…").upper()
    found = [key for key in views.keys() if name == key.id or plain == key.last_five]
    if len(found) != 1:
        raise BadInputError(
            "There is no such key" if not found else "Several keys end like this",
            hint="List the keys and name one by its last five characters or its ID.",
            code="unknown-key",
        )
    return found[0]


def listed_batch(views: Views, name: str) -> Batch:
    """Return a batch by its ID or the ID's beginning; BadInputError for several."""
    found = [row.id for row in views.batch_rows() if name and row.id.startswith(name)]
    if len(found) > 1:
        raise BadInputError("Several batches begin like this", hint="Give more of its ID.")
    return known_batch(views, found[0] if found else BatchId(name))


def sealed_batch(views: Views, name: str) -> Batch:
    """Return the same where it is not open any more; ConflictError otherwise."""
    batch = listed_batch(views, name)
    if batch.state is BatchState.OPEN:
        raise ConflictError("The batch is open", hint="Seal it first: that shows what it spends.")
    return batch


def batch_told(batch: Batch) -> Result:
    """Return a batch's state and counts as a message holds them."""
    return {
        "batch": batch.id,
        "state": batch.state.value,
        "lines": len(batch.lines),
        "confirmed": batch.confirmed,
        "rejected": batch.rejected,
        "missing": batch.missing,
        "digest": batch.digest,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request in work: its arguments, the way to tell news, the wish to stop."""

    arguments: Arguments
    emit: Emit
    cancel: Cancellation = field(default_factory=Cancellation)

    def changed(self, values: Mapping[str, Json]) -> Call:
        """Return the same call with other arguments here and there."""
        return replace(self, arguments=Arguments({**self.arguments.values, **values}))


Handler: TypeAlias = Callable[[Desk, Call], Result]
Catalogue: TypeAlias = Mapping[str, Handler]


def failure_json(failure: Failure) -> Result:
    """Return a failure as a message holds it."""
    return {
        "code": failure.code,
        "message": failure.message,
        "hint": failure.hint,
        "hresult": failure.hresult,
    }
