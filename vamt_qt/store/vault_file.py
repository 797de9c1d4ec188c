"""The file `vault.json` beside the database: where the data key is, or the key itself, wrapped."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from vamt_qt.licensing.errors import StoreError
from vamt_qt.store.passphrase_source import Cost, Wrapped
from vamt_qt.store.private_file import write_private
from vamt_qt.store.troubles import files_translated

FILE_NAME: Final = "vault.json"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Next:
    """Where the data key of a re-key that is not finished lies; places as in `VaultFile`."""

    wrapped: Wrapped | None


@dataclass(frozen=True, slots=True)
class VaultFile:
    """Where a store's data key is: wrapped here, or in the keyring where `wrapped` is None.

    `coming` is there while a re-key is under way, or after one that was cut off.
    """

    store_id: str
    wrapped: Wrapped | None
    coming: Next | None = None


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
    values = {"format": _FORMAT, "store": vault.store_id, **_place(vault.wrapped)}
    if vault.coming is not None:
        values["next"] = _place(vault.coming.wrapped)
    write_private(data_dir / FILE_NAME, json.dumps(values, indent=2).encode() + b"\n")


def _place(wrapped: Wrapped | None) -> dict[str, object]:
    if wrapped is None:
        return {"key": "keyring"}
    cost = wrapped.cost
    return {
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


def _parsed(values: object) -> VaultFile:
    match values:
        case {"format": 1, "store": str(store_id), "next": coming}:
            return VaultFile(store_id, _wrapped(values), Next(_wrapped(coming)))
        case {"format": 1, "store": str(store_id)}:
            return VaultFile(store_id, _wrapped(values))
        case _:
            raise ValueError("another format")


def _wrapped(place: object) -> Wrapped | None:
    match place:
        case {"key": "keyring"}:
            return None
        case {
            "key": "passphrase",
            "argon2id": {"memory_kib": int(memory), "iterations": int(times), "lanes": int(lanes)},
            "salt": str(salt),
            "nonce": str(nonce),
            "wrapped": str(text),
        }:
            cost = Cost(memory_kib=memory, iterations=times, lanes=lanes)
            return Wrapped.spelled(cost, salt, nonce, text)
        case _:
            raise ValueError("another format")
