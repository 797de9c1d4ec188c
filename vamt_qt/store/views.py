"""The read side: frozen values for windows, commands and reports."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.batch import Batch, BatchState
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    KeyId,
    MachineId,
    RunId,
)
from vamt_qt.licensing.ledger import Head, LedgerEntry
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Outcome
from vamt_qt.licensing.product import LicensedProduct, LicenseStatus
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.records import (
    BatchRow,
    Counts,
    CredentialRow,
    DataVersion,
    IntentRecord,
    MachineRow,
    ProductRow,
    RunRecord,
    RunState,
    UsageRow,
)


class Views:
    """Reads what is remembered; may be used from many threads, beside a writing process.

    Every method is one short transaction and raises StoreError where the data cannot be read.
    """

    # --- the inventory

    def machines(self) -> tuple[Machine, ...]: ...
    def machine(self, machine: MachineId) -> Machine | None: ...
    def machine_by_name(self, name: str) -> Machine | None:
        """Raises ConflictError `ambiguous-name` where two sites have one of that name."""

    def machine_rows(
        self, machines: Collection[MachineId] | None = None
    ) -> tuple[MachineRow, ...]: ...
    def products(self, machine: MachineId | None = None) -> tuple[LicensedProduct, ...]: ...
    def product_rows(
        self, machines: Collection[MachineId] | None = None
    ) -> tuple[ProductRow, ...]: ...
    def credentials(self) -> tuple[CredentialRow, ...]: ...

    # --- activations

    def activation(self, ref: ActivationRef) -> Activation | None: ...
    def activations(
        self,
        *,
        machine: MachineId | None = None,
        stages: Collection[Stage] = (),
        key: KeyId | None = None,
        batch: BatchId | None = None,
        removed: bool = False,
    ) -> tuple[Activation, ...]:
        """`removed` adds those of machines that have left the inventory."""

    def open_intents(self) -> tuple[IntentRecord, ...]: ...

    # --- keys and confirmation IDs

    def keys(self) -> tuple[KeyRecord, ...]: ...
    def key(self, key: KeyId) -> KeyRecord | None: ...
    def find_key_by_last_five(self, last_five: str) -> tuple[KeyRecord, ...]: ...
    def usage(self) -> tuple[UsageRow, ...]: ...
    def stored_cid(self, iid: InstallationId, key: KeyId) -> ConfirmationId | None: ...
    def has_stored_cid(self, machine: MachineId, key: KeyId) -> bool: ...
    def machines_with_stored_cid(self, key: KeyId) -> frozenset[MachineId]: ...

    # --- batches

    def batches(self, *, states: Collection[BatchState] = ()) -> tuple[Batch, ...]: ...
    def batch(self, batch: BatchId) -> Batch | None: ...
    def batch_rows(self) -> tuple[BatchRow, ...]: ...

    # --- the ledger

    def ledger(
        self,
        *,
        after: int = 0,
        before: int | None = None,
        limit: int = 500,
        newest_first: bool = False,
        machine: MachineId | None = None,
        activation: ActivationRef | None = None,
        batch: BatchId | None = None,
        key: KeyId | None = None,
        kind: str | None = None,
        run: RunId | None = None,
    ) -> tuple[LedgerEntry, ...]: ...
    def ledger_stream(self, *, after: int = 0) -> Iterator[LedgerEntry]:
        """Every entry in order up to the end as it is now, in memory that stays the same."""

    def ledger_head(self) -> Head: ...

    # --- runs, settings, counts

    def runs(self, *, state: RunState | None = None, limit: int = 500) -> tuple[RunRecord, ...]:
        """The newest first."""

    def run(self, run: RunId) -> RunRecord | None: ...
    def outcomes(self, run: RunId) -> tuple[Outcome, ...]: ...
    def settings(self) -> Mapping[str, Json]: ...
    def setting(self, name: str, default: Json = None) -> Json: ...
    def counts(self) -> Counts: ...
    def status_counts(self) -> Mapping[LicenseStatus, int]: ...
    def stage_counts(self) -> Mapping[Stage, int]: ...
    def data_version(self) -> DataVersion: ...
    def close(self) -> None: ...
