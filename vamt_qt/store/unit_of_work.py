"""What may be written, and the ledger entries that go with it: one unit, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.batch import Batch, BatchState
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.licensing.facts import (
    CountReported,
    Fact,
    HostKeyTrusted,
    Json,
    KeyAdded,
    KeyChanged,
    KeyRemoved,
    KeyRevealed,
    MachineAdded,
    MachineRemoved,
    StationEnrolled,
    StationRevoked,
    UseCorrected,
    VaultChanged,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    KeyId,
    MachineId,
    RunId,
)
from vamt_qt.licensing.ledger import LedgerEntry, Subject
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.licensing.outcome import Outcome
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.licensing.product_key import KeyRecord, ProductKey
from vamt_qt.licensing.station import StationCard, StationId
from vamt_qt.store import (
    batches_writing,
    inventory_writing,
    keys_reading,
    keys_writing,
    runs_writing,
    stations,
)
from vamt_qt.store.key_changes import key_changes
from vamt_qt.store.keychain import about_credential, about_key
from vamt_qt.store.marks import put_mark
from vamt_qt.store.projection import Projection
from vamt_qt.store.records import RunState
from vamt_qt.store.schema import Keys

if TYPE_CHECKING:
    from vamt_qt.store.vault import Vault


def vault_locked() -> StoreError:
    """Return the refusal of whatever needs secrets before the vault is open."""
    return StoreError(
        "The stored product keys and passwords are locked",
        hint="Unlock them with the passphrase, or by logging on to the keyring.",
        code="vault-locked",
    )


class UnitOfWork:
    """One transaction. `Store.writing` makes it, commits it, or keeps nothing of it.

    A method raises ConflictError where the record is another than the step expects; nothing of
    that call is kept then, and the unit may go on. Times in the ledger are UTC.
    """

    def __init__(
        self,
        connection: Connection,
        projection: Projection,
        vault: Vault | None,
        clock: Callable[[], datetime],
    ) -> None:
        self._connection = connection
        self._projection = projection
        self._vault = vault
        self._clock = clock
        self._areas: set[str] = set()

    # --- what this unit would write on, its own changes included

    def machine(self, machine: MachineId) -> Machine | None:
        """Return a machine of the inventory."""
        return inventory_writing.read_machine(self._connection, machine)

    def activation(self, ref: ActivationRef) -> Activation | None:
        """Return an activation as its facts have left it."""
        return self._projection.activation(ref)

    def prefetch(
        self,
        refs: Collection[ActivationRef],
        places: Collection[tuple[KeyId, InstallationId]] = (),
    ) -> None:
        """Read many activations at once, before facts are recorded on each of them.

        And what is known of `places`: what was spent on these IIDs of keys, and received for them.
        """
        self._projection.prefetch(refs, places)

    def batch(self, batch: BatchId) -> Batch | None:
        """Return a batch with its lines."""
        return batches_writing.read_batch(self._connection, batch)

    def is_spent(self, key: KeyId, iid: InstallationId) -> bool:
        """Say whether an activation of `key` was spent on `iid`."""
        return self._projection.is_spent(key, iid)

    def stored_cid(self, iid: InstallationId, key: KeyId) -> ConfirmationId | None:
        """Return the confirmation ID that was once received for exactly this IID and key."""
        return self._projection.stored_cid(iid, key)

    def available(self, key: KeyId) -> int | None:
        """Return what may still be spent of a key, None where nobody knows.

        Each online activation of it whose end is open holds one.
        """
        self._projection.flush()
        found = keys_reading.find_keys(self._connection, Keys.id == key)
        if not found or found[0].available is None:
            return None
        return found[0].available - keys_reading.count_open_online(self._connection, key)

    @property
    def reason(self) -> str:
        """The operator's own word for what this unit does, as it stands in its entries."""
        return self._projection.reason

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
        proposes `spends=True` is kept with False where its key and IID have spent already: the
        entry that comes back tells. Raises ConflictError for a fact out of order and for a
        second end of an intent.
        """
        subject = Subject(machine=machine, activation=activation, batch=batch, key=key)
        return self._projection.record(fact, subject)

    # --- the inventory

    def add_machine(self, machine: Machine) -> LedgerEntry:
        """Take a machine in; raises ConflictError `machine-known` for a name that is taken."""
        inventory_writing.add_machine(self._connection, machine)
        self._areas.add("machines")
        entry = self.record(MachineAdded(machine.name, machine.address), machine=machine.id)
        if machine.host_key:
            self.record(HostKeyTrusted(machine.host_key), machine=machine.id)
        return entry

    def update_machine(self, machine: Machine) -> None:
        """Keep a machine's new values; another pinned host key is a fact of the ledger."""
        before = inventory_writing.known_machine(self._connection, machine.id)
        if before == machine:
            return
        inventory_writing.change_machine(self._connection, before, machine)
        self._areas.add("machines")
        if machine.host_key and machine.host_key != before.host_key:
            self.record(HostKeyTrusted(machine.host_key), machine=machine.id)

    def save_looks(self, looks: Sequence[tuple[Machine, Sequence[LicensedProduct]]]) -> None:
        """Keep what was seen of machines, and of all their products, of many at once."""
        for machine in inventory_writing.keep_looks(self._connection, looks):
            self.update_machine(machine)
        self._areas.add("machines")

    def remove_machine(self, machine: MachineId) -> LedgerEntry:
        """Let a machine and its products go; its activations and its history stay."""
        known = inventory_writing.known_machine(self._connection, machine)
        self._projection.flush()
        inventory_writing.remove_machine(self._connection, machine)
        self._areas.add("machines")
        return self.record(MachineRemoved(known.name), machine=machine)

    def save_products(self, machine: MachineId, products: Iterable[LicensedProduct]) -> None:
        """Put what a probe saw in the place of all that was known of a machine's products."""
        inventory_writing.replace_products(self._connection, machine, products)
        self._areas.add("machines")

    def save_credential(self, credential: Credential) -> None:
        """Keep a logon under its name, sealed; raises StoreError `vault-locked`."""
        about = about_credential(credential.name)
        sealed = self._open_vault().seal(credential.password.reveal(), about=about)
        inventory_writing.put_credential(self._connection, credential, sealed)
        self._areas.add("credentials")

    def remove_credential(self, name: str) -> None:
        """Forget a logon; raises ConflictError `credential-unknown`."""
        inventory_writing.remove_credential(self._connection, name)
        self._areas.add("credentials")

    # --- product keys

    def add_key(self, record: KeyRecord, key: ProductKey) -> LedgerEntry:
        """List a product key, sealed.

        Raises ConflictError `key-known`, StoreError `vault-locked`.
        """
        if record.last_five != key.last_five:
            raise ValueError("the record of another product key")
        vault, plain = self._open_vault(), key.reveal()
        keys_writing.add_key(
            self._connection,
            record,
            sealed=vault.seal(plain, about=about_key(record.id)),
            fingerprint=vault.fingerprint(plain),
        )
        self._areas.add("keys")
        return self.record(KeyAdded(record.last_five, record.kind.value), key=record.id)

    def remove_key(self, key: KeyId) -> LedgerEntry:
        """Forget a product key; what it spent stays counted."""
        last_five = keys_writing.remove_key(self._connection, key)
        self._areas.add("keys")
        return self.record(KeyRemoved(last_five), key=key)

    def change_key(self, record: KeyRecord) -> None:
        """Keep what stands beside a listed key; its counts and the key itself are not touched.

        What was changed becomes an entry of the ledger. Raises ConflictError `key-unknown`.
        """
        found = keys_reading.find_keys(self._connection, Keys.id == record.id)
        if not found:
            raise keys_writing.unknown_key()
        changes = key_changes(found[0], record)
        if changes:
            keys_writing.change_key(self._connection, record)
            self._areas.add("keys")
            self.record(KeyChanged(found[0].last_five, "; ".join(changes)), key=record.id)

    def set_purchased(self, key: KeyId, purchased: int | None) -> None:
        """Keep how many activations of a key were bought, None for unknown."""
        found = keys_reading.find_keys(self._connection, Keys.id == key)
        if not found:
            raise keys_writing.unknown_key()
        self.change_key(replace(found[0], purchased=purchased))

    def note_reveal(self, key: KeyId) -> LedgerEntry:
        """Enter that a whole product key is about to be shown; raises ConflictError."""
        found = keys_reading.find_keys(self._connection, Keys.id == key)
        if not found:
            raise keys_writing.unknown_key()
        return self.record(KeyRevealed(found[0].last_five), key=key)

    def correct_use(self, key: KeyId, change: int) -> LedgerEntry:
        """Put right how many activations of a key count as spent; the unit must have a reason.

        A key that is not listed may be corrected too: what it spent stays counted.
        """
        if not change or not self._projection.reason.strip():
            raise BadInputError(
                "A correction needs a number other than 0, and a reason",
                hint="Say how many activations were spent elsewhere or given back, and why.",
            )
        self._projection.flush()
        usage = keys_reading.read_usage(self._connection)
        spent = next((row.spent for row in usage if row.key == key), 0)
        if spent + change < 0:
            raise BadInputError(
                f"Only {spent} activations count as spent, so {-change} cannot be given back",
                hint="Look at the key's entries in the ledger again.",
            )
        self._areas.add("keys")
        return self.record(UseCorrected(key, change), key=key)

    def set_count(self, key: KeyId, remaining: int, source: str) -> LedgerEntry:
        """Keep how many activations of a key `source` says remain, now."""
        keys_writing.require_key(self._connection, key)
        entry = self.record(CountReported(remaining, source), key=key)
        keys_writing.set_reported(self._connection, key, remaining, entry.at)
        self._areas.add("keys")
        return entry

    # --- batches; their facts are the caller's to record

    def add_batch(self, batch: Batch) -> None:
        """Keep a new batch; raises ConflictError `batch-known`."""
        batches_writing.add_batch(self._connection, batch)
        self._touch_batch(batch)

    def save_batch(self, batch: Batch) -> None:
        """Keep a batch's new state or answers; raises ConflictError where it may not change."""
        batches_writing.save_batch(self._connection, batch)
        self._touch_batch(batch)

    def correct_answer(self, batch: Batch) -> None:
        """Keep a batch in which a confirmation ID was put right; the unit must have a reason."""
        if not self.reason.strip():
            raise BadInputError("A correction needs a reason", hint="Say what has happened.")
        batches_writing.correct_answer(self._connection, batch)
        self._touch_batch(batch)

    def discard_batch(self, batch: BatchId) -> None:
        """Delete a batch that was never sealed; raises ConflictError for another one."""
        batches_writing.discard_batch(self._connection, batch)
        self._areas.add("batches")

    # --- other stations

    def enrol_station(self, card: StationCard) -> LedgerEntry:
        """Trust a station's signature from now on; raises ConflictError `station-known`."""
        entry = self.record(StationEnrolled(card.id, card.name, card.role.value))
        stations.enrol(self._connection, card, entry.at)
        self._areas.add("settings")
        return entry

    def revoke_station(self, station: StationId) -> LedgerEntry:
        """Trust a station's signature no more, for the unit's reason; raises ConflictError."""
        known = stations.revoke(self._connection, station, self._now(), self.reason)
        self._areas.add("settings")
        return self.record(StationRevoked(station, known.name))

    # --- runs and settings

    def begin_run(
        self, run: RunId, verb: str, *, total: int = 0, arguments: Mapping[str, Json] | None = None
    ) -> None:
        """Note that a run begins for `total` machines; `arguments` must not hold a secret."""
        runs_writing.begin_run(
            self._connection, run, verb, at=self._now(), total=total, arguments=arguments or {}
        )
        self._areas.add("runs")

    def finish_run(self, run: RunId, state: RunState = RunState.FINISHED) -> None:
        """Note a run's end; raises ConflictError where it is not running."""
        runs_writing.finish_run(self._connection, run, state, self._now())
        self._areas.add("runs")

    def save_outcome(self, run: RunId, *outcomes: Outcome) -> None:
        """Keep how machines' parts of a run ended."""
        runs_writing.save_outcomes(self._connection, run, outcomes, self._now())
        self._areas.add("runs")

    def put_setting(self, name: str, value: Json) -> None:
        """Keep a setting."""
        runs_writing.put_setting(self._connection, name, value)
        self._areas.add("settings")

    # --- the vault, for `Store` alone

    def reseal(self, fresh: Vault) -> None:
        """Seal every secret anew; raises StoreError `damaged`, `vault-locked`."""
        from vamt_qt.store.resealing import reseal  # noqa: PLC0415 - only whoever needs secrets

        reseal(self._connection, self._open_vault(), fresh)
        self._areas |= {"keys", "credentials"}

    def note_vault(self, change: str, marks: Mapping[str, str | None]) -> LedgerEntry:
        """Keep what the database says of its vault, and enter the change; None forgets a mark."""
        for name, value in marks.items():
            put_mark(self._connection, name, value)
        self._areas.add("settings")
        return self.record(VaultChanged(change))

    # --- the end of the unit

    def flush(self) -> set[str]:
        """Write what is still in hand; return the areas that were changed."""
        self._projection.flush()
        return self._areas | self._projection.areas

    def _touch_batch(self, batch: Batch) -> None:
        self._areas.add("batches")
        if batch.state is not BatchState.OPEN:  # it holds activations, or holds them no more
            self._areas.add("keys")

    def _open_vault(self) -> Vault:
        if self._vault is None:
            raise vault_locked()
        return self._vault

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)
