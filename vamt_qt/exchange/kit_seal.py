"""What a carry kit needs of cryptography: a key under a passphrase, and a MAC against damage.

Only what Windows PowerShell 2.0 finds in .NET 2.0 to 3.5, also where Windows insists on FIPS
modules: PBKDF2 with HMAC-SHA-1, AES-128-CBC with PKCS#7, HMAC-SHA-1 over what is encrypted.
`docs/carry-kit.md` gives the reasons, the limits and a worked example.
"""

from __future__ import annotations

import hmac
import os
from base64 import b64encode
from dataclasses import dataclass
from hashlib import pbkdf2_hmac
from typing import Final, Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.secret import Secret

ITERATIONS: Final = 1_300_000
"""What OWASP asks of PBKDF2 with SHA-1; some seconds on a machine, paid once a visit."""
SHORTEST_PASSPHRASE: Final = 14
_SALT: Final = 16
_BLOCK_BITS: Final = 128


@dataclass(frozen=True, slots=True)
class SealedKey:
    """A product key that only the passphrase opens; all but `iterations` are bytes."""

    iterations: int
    salt: bytes
    iv: bytes
    data: bytes
    mac: bytes

    @property
    def spelled(self) -> dict[str, Json]:
        """The same as JSON."""
        return {
            "iterations": self.iterations,
            "salt": b64encode(self.salt).decode(),
            "iv": b64encode(self.iv).decode(),
            "data": b64encode(self.data).decode(),
            "mac": b64encode(self.mac).decode(),
        }

    @classmethod
    def seal(
        cls,
        kit: str,
        key: ProductKey,
        passphrase: Secret,
        *,
        iterations: int = ITERATIONS,
        salt: bytes = b"",
        iv: bytes = b"",
    ) -> Self:
        """Seal `key` for one kit; `salt` and `iv` are random unless a worked example gives them."""
        salt, iv = salt or os.urandom(_SALT), iv or os.urandom(_BLOCK_BITS // 8)
        master = pbkdf2_hmac("sha1", passphrase.reveal().encode("ascii"), salt, iterations, 20)
        padder = PKCS7(_BLOCK_BITS).padder()
        padded = padder.update(key.reveal().encode("ascii")) + padder.finalize()
        own = mac_of(master, b"encrypt")[:16]
        encryptor = Cipher(algorithms.AES(own), modes.CBC(iv)).encryptor()
        data = encryptor.update(padded) + encryptor.finalize()
        covered = kit.encode("ascii") + iv + data
        return cls(iterations, salt, iv, data, mac_of(mac_of(master, b"authenticate"), covered))


def mac_of(key: bytes, body: bytes) -> bytes:
    """Return the HMAC-SHA-1 of `body`, 20 bytes."""
    return hmac.digest(key, body, "sha1")


def is_mac(key: bytes, body: bytes, mac: str) -> bool:
    """Whether `mac`, in Base64, is that of `body`."""
    # Compared as text: several spellings in Base64 stand for the same bytes.
    return hmac.compare_digest(b64encode(mac_of(key, body)), mac.encode())


def require_passphrase(passphrase: Secret) -> None:
    """Raise BadInputError `weak-passphrase` for one that cannot be typed everywhere or guessed."""
    text = passphrase.reveal()
    if len(text) < SHORTEST_PASSPHRASE or not (text.isascii() and text.isprintable()):
        raise BadInputError(
            f"A kit's passphrase has at least {SHORTEST_PASSPHRASE} plain letters, digits or signs",
            hint="Take four or five words. Whoever finds the stick can try without end.",
            code="weak-passphrase",
        )
