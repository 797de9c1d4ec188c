"""The read side: frozen values for windows, commands and reports."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, func, select

from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.batch import Batch, BatchState
from vamt_qt.licensing.errors import Failure
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
from vamt_qt.licensing.station import Station
from vamt_qt.store import (
    batches_reading,
    inventory_reading,
    keys_reading,
    ledger_reading,
    marks,
    runs_reading,
    stations,
)
from vamt_qt.store.batches_writing import read_batch
from vamt_qt.store.database import Database
from vamt_qt.store.inventory_writing import read_machine
from vamt_qt.store.projection import read_head
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
from vamt_qt.store.schema import Activations, Keys, Products, Runs


class Views:
    """Reads what is remembered; from many threads, and beside a process that writes.

    Every method is a short transaction of its own and sees one committed state. All raise
    StoreError where the data cannot be read.
    """

    def __init__(self, database: Database, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._database = database

    def reading(self) -> AbstractContextManager[Connection]:
        """Give one transaction for a longer look; for the rooms of this floor only."""
        return self._database.reading()

    def close(self) -> None:
        """Close the database; these views are not used any more."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- the inventory

    def machines(self, machines: Collection[MachineId] | None = None) -> tuple[Machine, ...]:
        """Return the inventory by name, or the machines that are asked for."""
        with self.reading() as connection:
            return inventory_reading.read_machines(connection, machines)

    def machine(self, machine: MachineId) -> Machine | None:
        """Return one machine."""
        with self.reading() as connection:
            return read_machine(connection, machine)

    def machine_by_name(self, name: str) -> Machine | None:
        """Return a machine by its name in any case.

        Raises ConflictError `ambiguous-name` where several sites have one of that name.
        """
        with self.reading() as connection:
            return inventory_reading.read_machine_named(connection, name)

    def machine_rows(self, machines: Collection[MachineId] | None = None) -> tuple[MachineRow, ...]:
        """Return machines as the list shows them: all by name, or those that are asked for."""
        with self.reading() as connection:
            return inventory_reading.read_machine_rows(connection, machines)

    def products(self, *machines: MachineId) -> tuple[LicensedProduct, ...]:
        """Return the products of some machines, or of all, Windows before others."""
        with self.reading() as connection:
            return inventory_reading.read_products(connection, machines or None)

    def product_rows(self, machines: Collection[MachineId] | None = None) -> tuple[ProductRow, ...]:
        """Return products as the list shows them: all, or those of the given machines."""
        with self.reading() as connection:
            return inventory_reading.read_product_rows(connection, machines)

    def credentials(self) -> tuple[CredentialRow, ...]:
        """Return the logon profiles by name, without their passwords."""
        with self.reading() as connection:
            return inventory_reading.read_credentials(connection)

    # --- activations

    def activation(self, ref: ActivationRef) -> Activation | None:
        """Return one activation, also one of a machine that has left."""
        return self.activations_named([ref]).get(ref)

    def activations_named(
        self, refs: Collection[ActivationRef]
    ) -> Mapping[ActivationRef, Activation]:
        """Return several activations, also of machines that have left; unknown ones are missing."""
        with self.reading() as connection:
            return inventory_reading.read_activations_named(connection, refs)

    def activations_with_cid(self, machines: Collection[MachineId]) -> frozenset[ActivationRef]:
        """Return the names of the activations of these machines that hold a confirmation ID."""
        with self.reading() as connection:
            return inventory_reading.read_activations_with_cid(connection, machines)

    def activations(
        self,
        *,
        machine: MachineId | None = None,
        stages: Collection[Stage] = (),
        key: KeyId | None = None,
        batch: BatchId | None = None,
        cid: ConfirmationId | None = None,
        removed: bool = False,
    ) -> tuple[Activation, ...]:
        """Return activations by their names; `removed` adds those of machines that have left."""
        asked = {
            Activations.machine: machine,
            Activations.key: key,
            Activations.batch: batch,
            Activations.cid: cid.digits if cid else None,
        }
        conditions = [column == value for column, value in asked.items() if value is not None]
        if stages:
            conditions.append(Activations.stage.in_(sorted(stage.value for stage in stages)))
        with self.reading() as connection:
            return inventory_reading.read_activations(connection, conditions, removed=removed)

    def open_intents(self) -> tuple[IntentRecord, ...]:
        """Return the work whose end is not known, in the order in which it was begun."""
        with self.reading() as connection:
            return inventory_reading.read_open_intents(connection)

    # --- keys and confirmation IDs

    def keys(self) -> tuple[KeyRecord, ...]:
        """Return the listed product keys in the order in which they were added."""
        with self.reading() as connection:
            return keys_reading.read_keys(connection)

    def key(self, key: KeyId) -> KeyRecord | None:
        """Return one listed product key."""
        with self.reading() as connection:
            found = keys_reading.find_keys(connection, Keys.id == key)
            return found[0] if found else None

    def find_key_by_last_five(self, last_five: str) -> tuple[KeyRecord, ...]:
        """Return the listed keys that end like this; there may be several."""
        with self.reading() as connection:
            return keys_reading.find_keys(connection, Keys.last_five == last_five.upper())

    def usage(self) -> tuple[UsageRow, ...]:
        """Return what became of every key's activations, unlisted keys at the end."""
        with self.reading() as connection:
            return keys_reading.read_usage(connection)

    def spent(self, run: RunId) -> int:
        """Return how many activations a run spent, as the ledger has it."""
        with self.reading() as connection:
            return keys_reading.count_spent(connection, run)

    def stored_cid(self, iid: InstallationId, key: KeyId) -> ConfirmationId | None:
        """Return the confirmation ID that was once received for exactly this IID and key."""
        with self.reading() as connection:
            return keys_reading.read_stored_cid(connection, iid, key)

    def owners_of_cids(
        self, cids: Collection[ConfirmationId]
    ) -> Mapping[ConfirmationId, frozenset[InstallationId]]:
        """Return every installation ID that these confirmation IDs are kept for."""
        with self.reading() as connection:
            return keys_reading.read_owners_of_cids(connection, cids)

    def machines_with_stored_cid(self, key: KeyId) -> frozenset[MachineId]:
        """Return the machines for which a confirmation ID of this key was once received."""
        with self.reading() as connection:
            return keys_reading.read_machines_with_cid(connection, key)

    # --- batches

    def batches(self, *, states: Collection[BatchState] = ()) -> tuple[Batch, ...]:
        """Return batches with their lines, the newest first; all, or those in some states."""
        with self.reading() as connection:
            return batches_reading.read_batches(connection, states)

    def batch(self, batch: BatchId) -> Batch | None:
        """Return one batch with its lines."""
        with self.reading() as connection:
            return read_batch(connection, batch)

    def batches_holding(self, iid: InstallationId, cid: ConfirmationId) -> tuple[Batch, ...]:
        """Return the batches in which a confirmation ID is recorded for an installation ID."""
        with self.reading() as connection:
            return batches_reading.read_batches_holding(connection, iid, cid)

    def batch_rows(self) -> tuple[BatchRow, ...]:
        """Return batches as the list shows them, the newest first."""
        with self.reading() as connection:
            return batches_reading.read_batch_rows(connection)

    # --- the ledger

    def ledger(  # noqa: PLR0913 - what a page of the ledger may be narrowed to
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
    ) -> tuple[LedgerEntry, ...]:
        """Return at most `limit` entries between `after` and `before`, both excluded.

        `newest_first` counts from the end: to page back, give the last `seq` as `before`.
        """
        where = {
            "machine": machine,
            "activation": activation,
            "batch": batch,
            "key": key,
            "kind": kind,
            "run": run,
        }
        with self.reading() as connection:
            return ledger_reading.read_entries(
                connection,
                after=after,
                before=before,
                limit=limit,
                newest_first=newest_first,
                where=where,
            )

    def ledger_stream(self, *, after: int = 0) -> Iterator[LedgerEntry]:
        """Yield every entry in order, up to the end as it is now; memory stays the same."""
        last = self.ledger_head().seq
        while after < last:
            with self.reading() as connection:
                page = ledger_reading.read_page(connection, after, last)
            if not page:
                return
            yield from page
            after = page[-1].seq

    def ledger_head(self) -> Head:
        """Return the end of the chain."""
        with self.reading() as connection:
            return read_head(connection)

    # --- runs, settings, counts

    def runs(self, *, state: RunState | None = None, limit: int = 500) -> tuple[RunRecord, ...]:
        """Return runs, the newest first."""
        conditions = [] if state is None else [Runs.state == state.value]
        with self.reading() as connection:
            return runs_reading.read_runs(connection, conditions, limit)

    def run(self, run: RunId) -> RunRecord | None:
        """Return one run."""
        with self.reading() as connection:
            found = runs_reading.read_runs(connection, [Runs.id == run], 1)
            return found[0] if found else None

    def outcomes(self, run: RunId) -> tuple[Outcome, ...]:
        """Return how each machine's part of a run ended, in the order of time."""
        with self.reading() as connection:
            return runs_reading.read_outcomes(connection, run)

    def last_failure(self, machine: MachineId) -> Failure | None:
        """Return why the last run that failed on a machine did so, None where none ever did.

        Whether it still stands, `Machine.last_failure` tells.
        """
        with self.reading() as connection:
            return runs_reading.read_last_failure(connection, machine)

    def stations(self) -> tuple[Station, ...]:
        """Return the stations that were enrolled, the revoked ones too, by name."""
        with self.reading() as connection:
            return stations.read_stations(connection)

    def lacks_recovery_code(self) -> bool:
        """Say whether there is a vault that no recovery code opens."""
        with self.reading() as connection:
            return marks.lacks_recovery_code(connection)

    def settings(self) -> Mapping[str, Json]:
        """Return all settings."""
        with self.reading() as connection:
            return runs_reading.read_settings(connection)

    def setting(self, name: str, default: Json = None) -> Json:
        """Return one setting, or `default` where nobody made it."""
        return self.settings().get(name, default)

    def counts(self) -> Counts:
        """Return how much there is of everything."""
        with self.reading() as connection:
            return runs_reading.read_counts(connection)

    def status_counts(self) -> Mapping[LicenseStatus, int]:
        """Return how many products stand how."""
        query = select(Products.status, func.count()).group_by(Products.status)
        with self.reading() as connection:
            return {LicenseStatus(status): count for status, count in connection.execute(query)}

    def data_version(self) -> DataVersion:
        """Return how often each area was written: cheap, for whoever waits for news."""
        with self.reading() as connection:
            return runs_reading.read_version(connection)
