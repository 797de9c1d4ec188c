"""The one door through which anything is written: a unit of work, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Self

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.facts import Fact, Json
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    InstallationId,
    KeyId,
    MachineId,
    RunId,
)
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.licensing.outcome import Outcome
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.licensing.product_key import KeyRecord, ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.database import Database
from vamt_qt.store.keychain import KeyChain
from vamt_qt.store.records import RunState
from vamt_qt.store.views import Views


class UnitOfWork:
    """What may be written. Every method raises ConflictError where the record is another than
    the step expects; nothing of that call is kept then, and the unit may go on.
    """

    # --- reading what this unit would write on

    def machine(self, machine: MachineId) -> Machine | None: ...
    def activation(self, ref: ActivationRef) -> Activation | None: ...
    def batch(self, batch: BatchId) -> Batch | None: ...
    def is_spent(self, key: KeyId, iid: InstallationId) -> bool: ...
    def prefetch(self, refs: Collection[ActivationRef]) -> None:
        """Read many activations at once, before many facts are recorded on them."""

    # --- facts

    def record(
        self,
        fact: Fact,
        *,
        machine: MachineId | None = None,
        activation: ActivationRef | None = None,
        batch: BatchId | None = None,
        key: KeyId | None = None,
    ) -> LedgerEntry:
        """Append a fact to the ledger and bring everything derived from it along.

        `machine` may be left out where `activation` names it, `key` where the fact holds it.
        The first fact on an activation creates it. A CidReceived or ActivatedOnline that
        proposes `spends=True` is kept with False where the key's IID is spent already.
        """

    # --- the inventory

    def add_machine(self, machine: Machine) -> LedgerEntry: ...
    def update_machine(self, machine: Machine) -> None: ...
    def remove_machine(self, machine: MachineId) -> LedgerEntry: ...
    def save_products(self, machine: MachineId, products: Iterable[LicensedProduct]) -> None: ...
    def save_credential(self, credential: Credential) -> None: ...
    def remove_credential(self, name: str) -> None: ...

    # --- product keys

    def add_key(self, record: KeyRecord, key: ProductKey) -> LedgerEntry: ...
    def remove_key(self, key: KeyId) -> LedgerEntry: ...
    def set_purchased(self, key: KeyId, purchased: int | None) -> None: ...
    def set_count(self, key: KeyId, remaining: int, source: str) -> LedgerEntry: ...

    # --- batches

    def add_batch(self, batch: Batch) -> None: ...
    def save_batch(self, batch: Batch) -> None: ...
    def discard_batch(self, batch: BatchId) -> None: ...

    # --- runs and settings

    def begin_run(
        self, run: RunId, verb: str, *, total: int = 0, arguments: Mapping[str, Json] | None = None
    ) -> None: ...
    def finish_run(self, run: RunId, state: RunState = RunState.FINISHED) -> None: ...
    def save_outcome(self, run: RunId, outcome: Outcome) -> None: ...
    def put_setting(self, name: str, value: Json) -> None: ...


class Store:
    """Everything that is remembered in one data directory."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime], operator: str, host: str
    ) -> None: ...

    @property
    def views(self) -> Views: ...
    @property
    def store_id(self) -> str: ...
    @property
    def is_unlocked(self) -> bool: ...
    @property
    def keychain(self) -> KeyChain:
        """Keys and passwords in clear; raises StoreError `vault-locked` before `unlock`."""

    def unlock(self, passphrase: Secret | None = None) -> None:
        """Make secrets readable; the first time this makes the data key.

        Without a passphrase the keyring is used. Raises StoreError: `passphrase-needed`,
        `wrong-passphrase`, `keyring-locked`, `keyring-missing`, `vault-missing`.
        """

    @contextmanager
    def writing(self, run: RunId | None = None, reason: str = "") -> Iterator[UnitOfWork]:
        """One transaction, begun at once; committed at the end, or nothing of it kept."""
        yield UnitOfWork()

    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
