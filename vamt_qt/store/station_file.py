"""The file `station.json`: this station's private keys, sealed under the vault's data key.

The data key itself lies in the keyring or under a passphrase, so this file alone opens nothing.
While a re-key is under way the keys are sealed twice, under the data key of before and the
fresh one; whichever a crash leaves in force opens them.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.private_file import write_private
from vamt_qt.store.troubles import files_translated
from vamt_qt.store.vault import Vault

FILE_NAME: Final = "station.json"
_ABOUT: Final = "station"


def open_station_keys(
    data_dir: Path, store_id: str, vault: Vault, made: Callable[[], Secret]
) -> Secret:
    """Return the keys, made the first time; raises StoreError `damaged`."""
    sealed = _read(data_dir, store_id)
    if sealed is not None:
        return _opened(sealed, vault)
    keys = made()
    _write(data_dir, store_id, keys, (vault,))
    return keys


def reseal_station_keys(data_dir: Path, store_id: str, vaults: Sequence[Vault]) -> None:
    """Seal the keys under each of `vaults`; the first one opens them. No keys, nothing to do."""
    sealed = _read(data_dir, store_id)
    if sealed is not None:
        _write(data_dir, store_id, _opened(sealed, vaults[0]), vaults)


def _opened(sealed: Sequence[bytes], vault: Vault) -> Secret:
    refusal = _damaged()
    for each in sealed:
        try:
            return vault.open(each, about=_ABOUT)
        except StoreError as error:
            refusal.__cause__ = error
    raise refusal


def _read(data_dir: Path, store_id: str) -> tuple[bytes, ...] | None:
    with files_translated():
        try:
            text = (data_dir / FILE_NAME).read_bytes()
        except FileNotFoundError:
            return None
    try:
        match json.loads(text):
            case {"format": 1, "store": str(owner), "sealed": [str(), *_] as sealed} if (
                owner == store_id
            ):
                return tuple(b64decode(str(each), validate=True) for each in sealed)
    except (ValueError, RecursionError) as error:
        raise _damaged() from error
    raise _damaged()


def _write(data_dir: Path, store_id: str, keys: Secret, vaults: Sequence[Vault]) -> None:
    sealed = [b64encode(vault.seal(keys.reveal(), about=_ABOUT)).decode() for vault in vaults]
    values = {"format": 1, "store": store_id, "sealed": sealed}
    write_private(data_dir / FILE_NAME, json.dumps(values).encode() + b"\n")


def _damaged() -> StoreError:
    return StoreError(
        f"The file “{FILE_NAME}” in the data directory does not open with this vault",
        hint="Restore it from a backup. Without it this station needs new keys, and every other"
        " station has to enrol it again: delete the file for that.",
        code="damaged",
    )
