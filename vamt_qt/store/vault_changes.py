"""Where the data key lies, changed without a moment in which it lies nowhere.

A re-key has three steps, and whatever kills the program between them, the next start finds the
data key that the database was sealed with:

    prepare   the next data key is put beside the present one (`next` in `vault.json`)
    (commit)  one transaction seals every secret anew and notes the mark of the next data key
    finish    the next data key takes the place of the present one
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store import keyring_source
from vamt_qt.store.passphrase_source import Cost, Wrapped, needed, unwrap, wrap
from vamt_qt.store.vault import new_data_key
from vamt_qt.store.vault_file import Next, VaultFile, read_vault_file, write_vault_file


def prepare_re_key(
    data_dir: Path, store_id: str, *, passphrase: Secret | None = None, cost: Cost | None = None
) -> bytes:
    """Put a fresh data key beside the present one, in the same kind of place; return it.

    Under a passphrase, `passphrase` is the present one. Raises StoreError.
    """
    present = _present(data_dir)
    fresh = new_data_key()
    if present.wrapped is None:
        keyring_source.keep(_next_entry(store_id), fresh)
        coming = Next(None)
    else:
        known = needed(passphrase)
        unwrap(present.wrapped, known, store_id=store_id)  # or it would be lost under a typo
        coming = Next(wrap(fresh, known, store_id=store_id, cost=cost or present.wrapped.cost))
    write_vault_file(data_dir, VaultFile(store_id, present.wrapped, coming))
    return fresh


def read_next(store_id: str, coming: Next, passphrase: Secret | None) -> bytes | None:
    """Return the data key that a re-key prepared, None where it never came so far."""
    if coming.wrapped is not None:
        return unwrap(coming.wrapped, needed(passphrase), store_id=store_id)
    return keyring_source.read(_next_entry(store_id))


def finish_re_key(data_dir: Path, store_id: str, data_key: bytes) -> None:
    """Let the data key that the database is sealed with be the only one that is kept."""
    present = _present(data_dir)
    coming = present.coming
    if coming is None:
        return
    if coming.wrapped is None:
        keyring_source.keep(store_id, data_key)
    write_vault_file(data_dir, VaultFile(store_id, coming.wrapped))
    if coming.wrapped is None:
        keyring_source.forget(_next_entry(store_id))


def drop_next(data_dir: Path, store_id: str) -> None:
    """Forget the data key of a re-key that never reached the database."""
    present = _present(data_dir)
    write_vault_file(data_dir, VaultFile(store_id, present.wrapped))
    if present.coming is not None and present.coming.wrapped is None:
        keyring_source.forget(_next_entry(store_id))


def confirm(data_dir: Path, store_id: str, passphrase: Secret | None) -> None:
    """Raise StoreError unless this is the present passphrase; the keyring needs none."""
    present = read_vault_file(data_dir)
    if present is not None and present.wrapped is not None:
        unwrap(present.wrapped, needed(passphrase), store_id=store_id)


def move_data_key(
    data_dir: Path, store_id: str, data_key: bytes, *, passphrase: Secret | None, cost: Cost | None
) -> None:
    """Keep the data key under a passphrase from now on, or in the keyring without one.

    The new place holds it before the old one lets it go. Raises StoreError `keyring-missing`,
    `keyring-locked`.
    """
    wrapped: Wrapped | None = None
    if passphrase is None:
        keyring_source.keep(store_id, data_key)
    else:
        wrapped = wrap(data_key, needed(passphrase), store_id=store_id, cost=cost or Cost())
    write_vault_file(data_dir, VaultFile(store_id, wrapped))
    if wrapped is not None:
        # A keyring that is lost or locked keeps an entry that leads nowhere any more.
        with suppress(StoreError):
            keyring_source.forget(store_id)


def _present(data_dir: Path) -> VaultFile:
    present = read_vault_file(data_dir)
    if present is None:
        raise StoreError(
            "The file “vault.json” is gone from the data directory",
            hint="Restore it from a backup, or recover the vault with its recovery code.",
            code="vault-missing",
        )
    return present


def _next_entry(store_id: str) -> str:
    return f"{store_id}/next"
