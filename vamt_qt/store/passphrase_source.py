"""The data key under a passphrase: wrapped by a key that Argon2id derives from it.

Argon2id (RFC 9106) makes each guess cost memory and time; the parameters stand beside the
wrapped key, so that later releases may raise them.
"""

from __future__ import annotations

import os
import threading
from base64 import b64decode
from dataclasses import dataclass
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.vault import KEY_LENGTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess at the passphrase costs. The default is RFC 9106's second choice."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


_DERIVING: Final = threading.Lock()
"""One at a time: OpenSSL shares its threads among derivations, and two at once fail or wait for
each other without an end."""
_MOST: Final = Cost(memory_kib=1024 * 1024, iterations=64, lanes=64)
"""More than this is no setting of ours, but a file made to stall the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """A data key that only its passphrase opens."""

    cost: Cost
    salt: bytes
    nonce: bytes
    text: bytes

    @classmethod
    def spelled(cls, cost: Cost, salt: str, nonce: str, text: str) -> Self:
        """Read one from a file, where bytes are base64; raises ValueError."""
        return cls(
            cost=cost,
            salt=b64decode(salt, validate=True),
            nonce=b64decode(nonce, validate=True),
            text=b64decode(text, validate=True),
        )


def wrap(data_key: bytes, passphrase: Secret, *, store_id: str, cost: Cost) -> Wrapped:
    """Return the data key under a passphrase, bound to its store."""
    salt, nonce = os.urandom(16), os.urandom(12)
    cipher = AESGCM(_derived(passphrase, salt, cost))
    text = cipher.encrypt(nonce, data_key, store_id.encode())
    return Wrapped(cost=cost, salt=salt, nonce=nonce, text=text)


def unwrap(wrapped: Wrapped, passphrase: Secret, *, store_id: str) -> bytes:
    """Return the data key; raises StoreError `wrong-passphrase`."""
    cost = wrapped.cost
    if (
        cost.memory_kib > _MOST.memory_kib
        or cost.iterations > _MOST.iterations
        or cost.lanes > _MOST.lanes
    ):
        raise _wrong()
    try:
        cipher = AESGCM(_derived(passphrase, wrapped.salt, cost))
        return cipher.decrypt(wrapped.nonce, wrapped.text, store_id.encode())
    except (InvalidTag, ValueError) as error:
        raise _wrong() from error


def needed(passphrase: Secret | None) -> Secret:
    """Return a passphrase that was given; raises StoreError `passphrase-needed`."""
    if not passphrase:
        raise passphrase_missing("The secrets of this database are kept under a passphrase")
    return passphrase


def passphrase_missing(message: str) -> StoreError:
    """Return the request for a passphrase."""
    return StoreError(message, hint="Give the passphrase.", code="passphrase-needed")


def _wrong() -> StoreError:
    return StoreError(
        "The passphrase is wrong",
        hint="Type it again. If it is right, restore “vault.json” from a backup.",
        code="wrong-passphrase",
    )


def _derived(passphrase: Secret, salt: bytes, cost: Cost) -> bytes:
    derive = Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    with _DERIVING:
        return derive.derive(passphrase.reveal().encode())
