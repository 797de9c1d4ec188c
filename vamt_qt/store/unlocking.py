"""Find a store's data key, or make it the first time; which way is told by `vault.json`.

Imports the keyring and cryptography; only whoever needs secrets does so.
"""

from __future__ import annotations

from pathlib import Path

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store import keyring_source
from vamt_qt.store.passphrase_source import Cost, needed, passphrase_missing, unwrap, wrap
from vamt_qt.store.vault import Vault, new_data_key
from vamt_qt.store.vault_changes import drop_next, finish_re_key, read_next
from vamt_qt.store.vault_file import Next, VaultFile, read_vault_file, write_vault_file


def unlock_vault(
    data_dir: Path,
    store_id: str,
    *,
    passphrase: Secret | None = None,
    check: str | None = None,
    cost: Cost | None = None,
) -> Vault:
    """Return the open vault of a store.

    `check` is the data key's mark in the database, None before the first time; then a data key
    is made: under `passphrase` where one is given (`cost` applies then), in the keyring
    otherwise. Raises StoreError: `passphrase-needed`, `wrong-passphrase`, `keyring-locked`,
    `keyring-missing`, `vault-missing`, `damaged`.
    """
    match read_vault_file(data_dir):
        case None:
            data_key = _found_or_made(data_dir, store_id, passphrase, check, cost or Cost())
        case VaultFile(owner, _) if owner != store_id:
            raise _missing("The file “vault.json” belongs to another database")
        case VaultFile() as file:
            data_key = _kept(store_id, file, passphrase)
            if file.coming is not None:
                return _after_re_key(data_dir, store_id, data_key, file.coming, passphrase, check)
            if not data_key:
                raise _missing("The keyring does not hold the data key of this database")
    return vault_of(data_key, check)


def vault_of(data_key: bytes, check: str | None) -> Vault:
    """Return the vault of a data key; raises StoreError `vault-missing` for another store's."""
    vault = Vault(data_key)
    if check is not None and vault.check != check:
        raise _missing("The data key that was found is not that of this database")
    return vault


def _kept(store_id: str, file: VaultFile, passphrase: Secret | None) -> bytes:
    if file.wrapped is None:
        return keyring_source.read(store_id) or b""
    return unwrap(file.wrapped, needed(passphrase), store_id=store_id)


def _after_re_key(
    data_dir: Path,
    store_id: str,
    present: bytes,
    coming: Next,
    passphrase: Secret | None,
    check: str | None,
) -> Vault:
    """Open a vault whose re-key was cut off: the mark in the database says how far it came."""
    if present and Vault(present).check == check:
        drop_next(data_dir, store_id)
        return Vault(present)
    following = read_next(store_id, coming, passphrase)
    if following is None or Vault(following).check != check:
        raise _missing("Neither data key that was found is that of this database")
    finish_re_key(data_dir, store_id, following)
    return Vault(following)


def _found_or_made(
    data_dir: Path, store_id: str, passphrase: Secret | None, check: str | None, cost: Cost
) -> bytes:
    if check is not None:
        data_key = _in_keyring(store_id)
        if data_key is None:
            raise _missing("The file “vault.json” is gone from the data directory")
        wrapped = None
    elif passphrase is not None:
        data_key = new_data_key()
        wrapped = wrap(data_key, needed(passphrase), store_id=store_id, cost=cost)
    else:
        data_key = _in_keyring(store_id) or new_data_key()
        keyring_source.keep(store_id, data_key)
        wrapped = None
    write_vault_file(data_dir, VaultFile(store_id, wrapped))
    return data_key


def _in_keyring(store_id: str) -> bytes | None:
    try:
        return keyring_source.read(store_id)
    except StoreError as error:
        if error.code != "keyring-missing":
            raise
        raise passphrase_missing(error.message) from error


def _missing(message: str) -> StoreError:
    return StoreError(
        message,
        hint="Recover the vault with its recovery code, or restore “vault.json” and the keyring's"
        " entry “vamt-qt” from a backup.",
        code="vault-missing",
    )
