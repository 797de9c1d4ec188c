"""The data key in the operating system's keyring: Secret Service, Credential Manager, Keychain."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import keyring
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from vamt_qt.licensing.errors import StoreError
from vamt_qt.store.vault import KEY_LENGTH

SERVICE: Final = "vamt-qt"


def read(store_id: str) -> bytes | None:
    """Return the data key of a store, None where the keyring holds none.

    Raises StoreError `keyring-missing` or `keyring-locked`.
    """
    with _translated():
        text = keyring.get_password(SERVICE, store_id)
    if text is None:
        return None
    try:
        data_key = b64decode(text, validate=True)
    except ValueError:
        data_key = b""
    if len(data_key) != KEY_LENGTH:
        raise StoreError(
            f"The keyring's entry “{SERVICE}”, “{store_id}” does not hold a data key",
            hint="Restore the entry from a backup of the keyring.",
            code="damaged",
        )
    return data_key


def keep(store_id: str, data_key: bytes) -> None:
    """Put a data key into the keyring and read it back; raises StoreError as `read` does."""
    with _translated():
        keyring.set_password(SERVICE, store_id, b64encode(data_key).decode())
        kept = keyring.get_password(SERVICE, store_id)
    if kept != b64encode(data_key).decode():
        raise _missing()


def forget(store_id: str) -> None:
    """Take a data key out of the keyring; raises StoreError as `read` does."""
    with _translated():
        if keyring.get_password(SERVICE, store_id) is not None:
            keyring.delete_password(SERVICE, store_id)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (NoKeyringError, InitError) as error:
        raise _missing() from error
    except KeyringLocked as error:
        raise _locked() from error
    except Exception as error:
        # Every backend lets through the errors of its own library (D-Bus, Win32, macOS), and
        # none of them is ours: whatever it is, this keyring does not give its secret.
        raise _locked() from error


def _missing() -> StoreError:
    return StoreError(
        "There is no keyring on this system that keeps secrets",
        hint="Start a keyring (Secret Service), or keep the secrets under a passphrase.",
        code="keyring-missing",
    )


def _locked() -> StoreError:
    return StoreError(
        "The system's keyring is locked, or refuses to give its secrets",
        hint="Unlock the keyring by logging on to the desktop, then try again.",
        code="keyring-locked",
    )
