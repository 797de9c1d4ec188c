"""Installations that exchange batches: who they are, and how people compare their keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final, NewType

StationId = NewType("StationId", str)
"""The first 16 bytes of the SHA-256 of the public signing key, 32 hexadecimal digits."""

ID_BYTES: Final = 16
_DIGITS: Final = 40
_GROUP: Final = 5


class StationRole(StrEnum):
    """On which side of the gap a station stands."""

    LAB = "lab"
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True, kw_only=True)
class StationCard:
    """The public part of a station, as it is shown to others."""

    name: str
    role: StationRole
    signing_key: bytes
    """Ed25519, 32 bytes."""
    recipient: str
    """Where encrypted files for it go to: an age recipient, `age1…`."""

    @property
    def id(self) -> StationId:
        """The name that programs know the station by."""
        return station_id(self.signing_key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A station that was enrolled here; one that was revoked is remembered."""

    id: StationId
    name: str
    role: StationRole
    signing_key: bytes
    recipient: str
    enrolled_at: datetime
    revoked_at: datetime | None = None
    reason: str = ""
    """Why it was revoked."""


def station_id(signing_key: bytes) -> StationId:
    """Return the name that follows from a public signing key."""
    return StationId(sha256(signing_key).digest()[:ID_BYTES].hex())


def fingerprint(station: StationId) -> str:
    """Return a station's ID as digits that can be read aloud, eight groups of five."""
    digits = f"{int(station, 16):0{_DIGITS}d}"
    return " ".join(digits[start : start + _GROUP] for start in range(0, _DIGITS, _GROUP))


def is_fingerprint(typed: str, station: StationId) -> bool:
    """Say whether what was typed or heard is this station's fingerprint, however it is grouped."""
    return "".join(char for char in typed if char.isalnum()) == fingerprint(station).replace(
        " ", ""
    )
