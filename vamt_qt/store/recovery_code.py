"""A code on paper that opens the vault when the keyring is lost or the passphrase forgotten.

160 random bits in Crockford's alphabet (crockford.com/base32.html), which tells apart what looks
alike: O is read as 0, I and L as 1. The data key is wrapped under the code with Argon2id like
under a passphrase, and lies in the database; the code itself is kept nowhere.
"""

from __future__ import annotations

import json
import secrets
from base64 import b64encode
from typing import Final

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.pasted import compact, grouped
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.passphrase_source import Cost, Wrapped, unwrap, wrap

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH: Final = 32
_ALIKE: Final = str.maketrans("OIL", "011")


def new_code() -> Secret:
    """Return a fresh recovery code, eight groups of four."""
    return Secret(grouped("".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH)), 4))


def sealed_by_code(data_key: bytes, code: Secret, *, store_id: str, cost: Cost) -> str:
    """Return the data key under a recovery code, as text for the database."""
    wrapped = wrap(data_key, _plain(code), store_id=store_id, cost=cost)
    return json.dumps(
        {
            "memory_kib": cost.memory_kib,
            "iterations": cost.iterations,
            "lanes": cost.lanes,
            "salt": b64encode(wrapped.salt).decode(),
            "nonce": b64encode(wrapped.nonce).decode(),
            "wrapped": b64encode(wrapped.text).decode(),
        }
    )


def opened_by_code(text: str | None, code: Secret, *, store_id: str) -> bytes:
    """Return the data key; raises StoreError `no-recovery-code` or `wrong-recovery-code`."""
    if text is None:
        raise StoreError(
            "No recovery code was ever made for this database, or it was void after a re-key",
            hint="Restore the keyring's entry or “vault.json” from a backup.",
            code="no-recovery-code",
        )
    try:
        return unwrap(_parsed(text), _plain(code), store_id=store_id)
    except (StoreError, ValueError) as error:
        raise StoreError(
            "The recovery code is wrong",
            hint="Compare it with the paper, group by group; only the newest code is valid.",
            code="wrong-recovery-code",
        ) from error


def _plain(code: Secret) -> Secret:
    return Secret(compact(code.reveal()).translate(_ALIKE))


def _parsed(text: str) -> Wrapped:
    match json.loads(text):
        case {
            "memory_kib": int(memory),
            "iterations": int(times),
            "lanes": int(lanes),
            "salt": str(salt),
            "nonce": str(nonce),
            "wrapped": str(wrapped),
        }:
            cost = Cost(memory_kib=memory, iterations=times, lanes=lanes)
            return Wrapped.spelled(cost, salt, nonce, wrapped)
        case _:
            raise ValueError("another format")
