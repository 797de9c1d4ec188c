"""Find a store's data key, or make it the first time; which way is told by `vault.json`.

Imports the keyring and cryptography; only whoever needs secrets does so.
"""

from __future__ import annotations

from pathlib import Path

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store import keyring_source
from vamt_qt.store.passphrase_source import Cost, Wrapped, unwrap, wrap
from vamt_qt.store.vault import Vault, new_data_key
from vamt_qt.store.vault_file import VaultFile, read_vault_file, write_vault_file


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
        case VaultFile(_, None):
            data_key = keyring_source.read(store_id) or b""
            if not data_key:
                raise _missing("The keyring does not hold the data key of this database")
        case VaultFile(_, Wrapped() as wrapped):
            data_key = unwrap(wrapped, _needed(passphrase), store_id=store_id)
    vault = Vault(data_key)
    if check is not None and vault.check != check:
        raise _missing("The data key that was found is not that of this database")
    return vault


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
        wrapped = wrap(data_key, _needed(passphrase), store_id=store_id, cost=cost)
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
        raise _no_passphrase(error.message) from error


def _needed(passphrase: Secret | None) -> Secret:
    if not passphrase:
        raise _no_passphrase("The secrets of this database are kept under a passphrase")
    return passphrase


def _no_passphrase(message: str) -> StoreError:
    return StoreError(message, hint="Give the passphrase.", code="passphrase-needed")


def _missing(message: str) -> StoreError:
    return StoreError(
        message,
        hint="Restore “vault.json” and the keyring's entry “vamt-qt” from a backup, or enter the"
        " product keys and passwords again in a new data directory.",
        code="vault-missing",
    )
