"""Everything that one data directory remembers: the door to write by, and the views."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from sqlalchemy import Connection, bindparam, update

from vamt_qt.licensing.errors import ConflictError, StoreError
from vamt_qt.licensing.facts import LedgerAccepted
from vamt_qt.licensing.identifiers import RunId, new_id
from vamt_qt.licensing.ledger import Head, Stamp
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.anchor import Anchor, is_anchored, read_anchor, write_anchor
from vamt_qt.store.database import Database
from vamt_qt.store.keychain import KeyChain
from vamt_qt.store.marks import RECOVERY, STORE_ID, VAULT_CHECK, read_mark
from vamt_qt.store.projection import Projection
from vamt_qt.store.schema import Changes, Meta
from vamt_qt.store.statements import add, table
from vamt_qt.store.unit_of_work import UnitOfWork, vault_locked
from vamt_qt.store.views import Views

if TYPE_CHECKING:
    from vamt_qt.store.passphrase_source import Cost
    from vamt_qt.store.vault import Vault

__all__ = ["Store", "UnitOfWork"]

_CHANGES: Final = table(Changes).c
_CHANGED: Final = (
    update(table(Changes))
    .where(_CHANGES.area == bindparam("of"))
    .values({"count": _CHANGES["count"] + 1})
)


class Store:
    """A data directory that is open to be written. `opening.open_store` makes it.

    Units of several threads come one after the other; so do those of several processes.
    """

    def __init__(
        self,
        database: Database,
        *,
        data_dir: Path,
        clock: Callable[[], datetime],
        operator: str,
        host: str,
    ) -> None:
        self._database = database
        self._data_dir = data_dir
        self._clock = clock
        self._operator = operator
        self._host = host
        self._turn = _Turn()
        self._station_file = threading.Lock()
        self._vault: Vault | None = None
        self.views = Views(database, data_dir)
        self.store_id = self._said_once(STORE_ID, new_id())
        with database.reading() as connection:
            anchor = read_anchor(data_dir)
            self._is_anchored = is_anchored(connection, self.store_id, anchor)

    # --- secrets

    @property
    def is_unlocked(self) -> bool:
        """Whether product keys and passwords can be read and stored."""
        return self._vault is not None

    @property
    def keychain(self) -> KeyChain:
        """Product keys and passwords in clear; raises StoreError `vault-locked`."""
        return KeyChain(self._database, self._open_vault())

    def unlock(self, passphrase: Secret | None = None, *, cost: Cost | None = None) -> None:
        """Make secrets readable; the first time this makes the data key they are sealed under.

        The first time decides: with a passphrase the data key lies under it (`cost` says how
        much a guess at it is to cost), without one in the system's keyring. Raises StoreError:
        `passphrase-needed`, `wrong-passphrase`, `keyring-locked`, `keyring-missing`,
        `vault-missing`, `damaged`.
        """
        # Only whoever needs secrets pays for cryptography and the keyring.
        from vamt_qt.store.unlocking import unlock_vault  # noqa: PLC0415

        with self._database.reading() as connection:
            check = read_mark(connection, VAULT_CHECK)
        # Outside of any transaction: a keyring may ask a person, who takes time.
        vault = unlock_vault(
            self._data_dir, self.store_id, passphrase=passphrase, check=check, cost=cost
        )
        if self._said_once(VAULT_CHECK, vault.check) != vault.check:
            raise ConflictError(
                "Another program has made the data key of this database at the same moment",
                hint="Unlock it again.",
            )
        self._vault = vault

    def station_keys(self, made: Callable[[], Secret]) -> Secret:
        """Return this station's own private keys; the first time `made` makes them.

        They lie sealed in `station.json`, never in the database. Raises StoreError
        `vault-locked`, `damaged`.
        """
        from vamt_qt.store.station_file import open_station_keys  # noqa: PLC0415

        with self._station_file:  # the one who asks first makes them for all
            return open_station_keys(self._data_dir, self.store_id, self._open_vault(), made)

    @property
    def has_recovery_code(self) -> bool:
        """Whether a recovery code was made that is still valid."""
        with self._database.reading() as connection:
            return read_mark(connection, RECOVERY) is not None

    def make_recovery_code(self, *, cost: Cost | None = None) -> Secret:
        """Return a fresh recovery code, to be written down; any former one is void.

        Raises StoreError `vault-locked`.
        """
        from vamt_qt.store.passphrase_source import Cost as Default  # noqa: PLC0415
        from vamt_qt.store.recovery_code import new_code, sealed_by_code  # noqa: PLC0415

        vault, code = self._open_vault(), new_code()
        text = sealed_by_code(vault.data_key, code, store_id=self.store_id, cost=cost or Default())
        with self.writing() as unit:
            unit.note_vault("a recovery code was made", {RECOVERY: text})
        return code

    def recover(
        self, code: Secret, passphrase: Secret | None = None, *, cost: Cost | None = None
    ) -> None:
        """Open the vault by its recovery code, and keep it under a passphrase or in the keyring.

        Raises StoreError `no-recovery-code`, `wrong-recovery-code`, `vault-missing`, and those of
        the keyring.
        """
        from vamt_qt.store.recovery_code import opened_by_code  # noqa: PLC0415
        from vamt_qt.store.unlocking import vault_of  # noqa: PLC0415
        from vamt_qt.store.vault_changes import move_data_key  # noqa: PLC0415

        with self._database.reading() as connection:
            text, check = read_mark(connection, RECOVERY), read_mark(connection, VAULT_CHECK)
        data_key = opened_by_code(text, code, store_id=self.store_id)
        vault = vault_of(data_key, check)
        move_data_key(self._data_dir, self.store_id, data_key, passphrase=passphrase, cost=cost)
        self._vault = vault
        with self.writing() as unit:
            unit.note_vault("recovered by the recovery code", {})

    def move_vault(
        self,
        passphrase: Secret | None,
        *,
        present: Secret | None = None,
        cost: Cost | None = None,
    ) -> None:
        """Keep the data key under another passphrase, or in the keyring where it is None.

        `present` is the passphrase of now, where there is one. Raises StoreError.
        """
        from vamt_qt.store.vault_changes import confirm, move_data_key  # noqa: PLC0415

        vault = self._open_vault()
        confirm(self._data_dir, self.store_id, present)
        move_data_key(
            self._data_dir, self.store_id, vault.data_key, passphrase=passphrase, cost=cost
        )
        place = "the keyring" if passphrase is None else "a new passphrase"
        with self.writing() as unit:
            unit.note_vault(f"kept under {place}", {})

    def re_key(self, passphrase: Secret | None = None, *, cost: Cost | None = None) -> None:
        """Seal every secret under a fresh data key; a recovery code is void then.

        `passphrase` is the present one, where there is one. A crash at any moment leaves one of
        both data keys in force. Raises StoreError.
        """
        from vamt_qt.store.station_file import reseal_station_keys  # noqa: PLC0415
        from vamt_qt.store.vault import Vault  # noqa: PLC0415
        from vamt_qt.store.vault_changes import finish_re_key, prepare_re_key  # noqa: PLC0415

        present = self._open_vault()
        data_key = prepare_re_key(self._data_dir, self.store_id, passphrase=passphrase, cost=cost)
        fresh = Vault(data_key)
        with self._station_file:
            reseal_station_keys(self._data_dir, self.store_id, (present, fresh))
            with self.writing() as unit:
                unit.reseal(fresh)
                unit.note_vault("re-keyed", {VAULT_CHECK: fresh.check, RECOVERY: None})
            self._vault = fresh
            reseal_station_keys(self._data_dir, self.store_id, (fresh,))
        finish_re_key(self._data_dir, self.store_id, data_key)

    def _open_vault(self) -> Vault:
        if self._vault is None:
            raise vault_locked()
        return self._vault

    # --- writing

    @contextmanager
    def writing(self, run: RunId | None = None, reason: str = "") -> Iterator[UnitOfWork]:
        """Give one unit of work, begun at once; committed at the end, or nothing of it kept.

        `run` and the operator's own `reason` stand in each ledger entry of the unit. Raises
        StoreError; after it nothing of the unit is kept.
        """
        stamp = Stamp(operator=self._operator, host=self._host, run=run, reason=reason)
        with self._turn.taken():
            with self._database.writing() as connection:
                projection = Projection(connection, stamp, self._clock)
                before = projection.head
                unit = UnitOfWork(connection, projection, self._vault, self._clock)
                yield unit
                _count(connection, unit.flush())
            if projection.head != before:
                self._anchor(projection, durable=False)

    @property
    def is_anchored(self) -> bool:
        """Whether the ledger reaches the end that was noted beside the database."""
        return self._is_anchored

    def accept_ledger(self, reason: str) -> None:
        """Go on from the ledger as it is, after the operator has put an older copy back."""
        noted = read_anchor(self._data_dir)
        before = Head(0, "") if noted is None else noted.head
        with self.writing(reason=reason) as unit:
            entry = unit.record(LedgerAccepted(before.seq, before.digest))
        now = Anchor(self.store_id, Head(entry.seq, entry.digest))
        write_anchor(self._data_dir, now, durable=True)
        self._is_anchored = True

    def close(self) -> None:
        """Close the database; the store is not used any more."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _said_once(self, name: str, value: str) -> str:
        """Keep what the database says of itself, where it says nothing yet; return what it says."""
        with self._database.reading() as connection:
            known = read_mark(connection, name)
        if known is not None:
            return known
        with self._turn.taken(), self._database.writing() as connection:
            known = read_mark(connection, name)
            if known is None:
                add(connection, Meta, [{"name": name, "value": value}])
        return known or value

    def _anchor(self, projection: Projection, *, durable: bool) -> None:
        # The unit is committed: a note that lags behind is no reason to report it as failed.
        if self._is_anchored:
            with suppress(StoreError):
                anchor = Anchor(self.store_id, projection.head)
                write_anchor(self._data_dir, anchor, durable=durable)


class _Turn:
    """Lets one thread write at a time, and tells a unit within a unit from a busy database."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None

    @contextmanager
    def taken(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._owner == me:
            raise RuntimeError("a unit of work within another one")
        with self._lock:
            self._owner = me
            try:
                yield
            finally:
                self._owner = None


def _count(connection: Connection, areas: set[str]) -> None:
    if areas:
        connection.execute(_CHANGED, [{"of": area} for area in sorted(areas)])
