"""What keeps product keys and passwords: sealed one by one under a data key of this store.

AES-256-GCM with a fresh nonce for each secret; the name of its place (`keys/<id>`) is bound to
it, so that a sealed secret that is moved to another row does not open. The data key lies in the
system's keyring or is wrapped by a passphrase, never in the database.
"""

from __future__ import annotations

import hmac
import os
from hashlib import sha256
from typing import Final, final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.secret import Secret

KEY_LENGTH: Final = 32
_NONCE_LENGTH: Final = 12
_FORMAT: Final = b"\x01"
"""The first byte of every sealed secret; another way of sealing gets another one."""


def new_data_key() -> bytes:
    """Return a fresh random data key."""
    return os.urandom(KEY_LENGTH)


@final
class Vault:
    """Seals and opens secrets; holds the data key for as long as the program runs."""

    __slots__ = ("_cipher", "_fingerprints", "check", "data_key")

    def __init__(self, data_key: bytes) -> None:
        self.data_key = data_key
        """Only for whoever moves it to another place, or wraps it."""
        self._cipher = AESGCM(_derived(data_key, b"secrets"))
        self._fingerprints = _derived(data_key, b"fingerprints")
        self.check = _derived(data_key, b"check").hex()
        """Tells this data key from others without telling what it is."""

    def seal(self, plain: str, *, about: str) -> bytes:
        """Return `plain` sealed for its place, such as `keys/<id>`."""
        nonce = os.urandom(_NONCE_LENGTH)
        return _FORMAT + nonce + self._cipher.encrypt(nonce, plain.encode(), _bound(about))

    def open(self, sealed: bytes, *, about: str) -> Secret:
        """Return the secret that was sealed for this place; raises StoreError `damaged`."""
        nonce, text = sealed[1 : 1 + _NONCE_LENGTH], sealed[1 + _NONCE_LENGTH :]
        try:
            if sealed[:1] != _FORMAT:
                raise InvalidTag  # noqa: TRY301 - one refusal for every way to be damaged
            return Secret(self._cipher.decrypt(nonce, text, _bound(about)).decode())
        except (InvalidTag, ValueError) as error:
            raise StoreError(
                "A stored secret does not open: it was changed, or belongs elsewhere",
                hint="Remove it and enter it again.",
                code="damaged",
            ) from error

    def fingerprint(self, plain: str) -> str:
        """Return what tells equal secrets without the secret, 64 hexadecimal digits."""
        return hmac.new(self._fingerprints, plain.encode(), sha256).hexdigest()

    def __repr__(self) -> str:
        return "<vault>"


def _bound(about: str) -> bytes:
    return b"vamt-qt/" + about.encode()


def _derived(data_key: bytes, purpose: bytes) -> bytes:
    derive = HKDF(algorithm=SHA256(), length=KEY_LENGTH, salt=None, info=b"vamt-qt " + purpose)
    return derive.derive(data_key)
