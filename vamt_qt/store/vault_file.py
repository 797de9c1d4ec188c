"""The file `vault.json` beside the database: where the data key is, or the key itself, wrapped."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from vamt_qt.licensing.errors import StoreError
from vamt_qt.store.passphrase_source import Cost, Wrapped
from vamt_qt.store.private_file import write_private
from vamt_qt.store.translation import files_translated

FILE_NAME: Final = "vault.json"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class VaultFile:
    """Where a store's data key is: wrapped here, or in the keyring where `wrapped` is None."""

    store_id: str
    wrapped: Wrapped | None


def read_vault_file(data_dir: Path) -> VaultFile | None:
    """Return what `vault.json` says, None where there is none; raises StoreError `damaged`."""
    with files_translated():
        try:
            text = (data_dir / FILE_NAME).read_bytes()
        except FileNotFoundError:
            return None
    try:
        return _parsed(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise StoreError(
            f"The file “{FILE_NAME}” in the data directory cannot be read",
            hint="Restore it from a backup; without it the stored secrets do not open.",
            code="damaged",
        ) from error


def vault_kind(data_dir: Path) -> Literal["new", "passphrase", "keyring"]:
    """Say what opens a data directory's vault: nothing yet, a passphrase, or the keyring."""
    match read_vault_file(data_dir):
        case None:
            return "new"
        case VaultFile(_, None):
            return "keyring"
        case VaultFile():
            return "passphrase"


def write_vault_file(data_dir: Path, vault: VaultFile) -> None:
    """Write `vault.json` for its owner only, whole or not at all."""
    values: dict[str, object] = {"format": _FORMAT, "store": vault.store_id, "key": "keyring"}
    if vault.wrapped is not None:
        wrapped, cost = vault.wrapped, vault.wrapped.cost
        values |= {
            "key": "passphrase",
            "argon2id": {
                "memory_kib": cost.memory_kib,
                "iterations": cost.iterations,
                "lanes": cost.lanes,
            },
            "salt": b64encode(wrapped.salt).decode(),
            "nonce": b64encode(wrapped.nonce).decode(),
            "wrapped": b64encode(wrapped.text).decode(),
        }
    write_private(data_dir / FILE_NAME, json.dumps(values, indent=2).encode() + b"\n")


def _parsed(values: object) -> VaultFile:
    match values:
        case {"format": 1, "store": str(store_id), "key": "keyring"}:
            return VaultFile(store_id, None)
        case {
            "format": 1,
            "store": str(store_id),
            "key": "passphrase",
            "argon2id": {"memory_kib": int(memory), "iterations": int(times), "lanes": int(lanes)},
            "salt": str(salt),
            "nonce": str(nonce),
            "wrapped": str(text),
        }:
            wrapped = Wrapped(
                cost=Cost(memory_kib=memory, iterations=times, lanes=lanes),
                salt=b64decode(salt, validate=True),
                nonce=b64decode(nonce, validate=True),
                text=b64decode(text, validate=True),
            )
            return VaultFile(store_id, wrapped)
        case _:
            raise ValueError("another format")
