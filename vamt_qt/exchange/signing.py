"""A station's own keys in use: Ed25519 to sign with, age (X25519) to be written to."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from hashlib import blake2b
from typing import final

import pyrage  # type: ignore[import-untyped] # it ships no types
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from vamt_qt.exchange import cose
from vamt_qt.licensing.errors import ExchangeRejectedError, StoreError
from vamt_qt.licensing.secret import Secret
from vamt_qt.licensing.station import StationId, station_id


@final
class Signer:
    """The private keys of this station, for the moment in which something is signed."""

    __slots__ = ("_identity", "_key", "id", "recipient", "signing_key")

    def __init__(self, key: Ed25519PrivateKey, identity: pyrage.x25519.Identity) -> None:
        self._key = key
        self._identity = identity
        self.signing_key = key.public_key().public_bytes_raw()
        self.recipient = str(identity.to_public())
        self.id: StationId = station_id(self.signing_key)

    def signed(self, payload: bytes, *, about: bytes) -> bytes:
        """Return `payload` signed as `about`."""
        return cose.signed(payload, self._key, self.id, about=about)

    def decrypted(self, data: bytes) -> bytes:
        """Return what was encrypted to this station; ExchangeRejectedError `wrong-receiver`."""
        try:
            return bytes(pyrage.decrypt(data, [self._identity]))
        except pyrage.DecryptError as error:
            raise ExchangeRejectedError(
                "The file was encrypted for another station, or damaged on its way",
                hint="Nothing was changed. Ask for one that is written for this station.",
                code="wrong-receiver",
            ) from error

    @property
    def minisign_key(self) -> str:
        """The public key as `minisign -P` takes it."""
        return b64encode(b"Ed" + self._minisign_id + self.signing_key).decode()

    def minisigned(self, data: bytes, comment: str) -> str:
        """Return a detached minisign signature over a file, for auditors without this program.

        `comment` is signed too, in one line.
        """
        signature = self._key.sign(blake2b(data).digest())
        whole = self._key.sign(signature + comment.encode())
        lines = (
            "untrusted comment: signed by a VAMT-Qt station",
            b64encode(b"ED" + self._minisign_id + signature).decode(),
            f"trusted comment: {comment}",
            b64encode(whole).decode(),
        )
        return "\n".join(lines) + "\n"

    @property
    def _minisign_id(self) -> bytes:
        return bytes.fromhex(self.id)[:8]

    def __repr__(self) -> str:
        return f"<signer {self.id}>"


def is_encrypted(data: bytes) -> bool:
    """Say whether a file is an age file."""
    return data.startswith(b"age-encryption.org/v1\n")


def encrypted(data: bytes, recipient: str) -> bytes:
    """Return `data` so that only the station with this age recipient can read it."""
    return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(recipient)]))


def new_station_keys() -> Secret:
    """Return fresh private keys as a text for the vault."""
    key = Ed25519PrivateKey.generate().private_bytes_raw()
    identity = pyrage.x25519.Identity.generate()
    return Secret(json.dumps({"ed25519": b64encode(key).decode(), "age": str(identity)}))


def signer_of(keys: Secret) -> Signer:
    """Return the signer of keys that `new_station_keys` made; raises StoreError `damaged`."""
    try:
        match json.loads(keys.reveal()):
            case {"ed25519": str(key), "age": str(identity)}:
                return Signer(
                    Ed25519PrivateKey.from_private_bytes(b64decode(key, validate=True)),
                    pyrage.x25519.Identity.from_str(identity),
                )
    except (ValueError, pyrage.IdentityError):
        pass
    raise StoreError(
        "This station's own keys cannot be read",
        hint="Restore the file “station.json” of the data directory from a backup.",
        code="damaged",
    )
