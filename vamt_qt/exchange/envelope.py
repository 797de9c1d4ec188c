"""The outside of a bundle: what kind of file it is, how long, and whether it arrived whole.

    VAMT-QT BUNDLE 1 <line feed>
    length of the payload    4 bytes, big-endian
    SHA-256 of the payload   32 bytes
    payload

The digest finds damage and not forgery: whoever changes the payload can compute it again. That is
why it travels inside a signed bundle, see `sealed_bundle.py`.
"""

from __future__ import annotations

import re
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from vamt_qt.licensing.errors import ExchangeRejectedError

_VERSION: Final = 1
_MAGIC: Final = b"VAMT-QT BUNDLE %d\n" % _VERSION
_ANY_VERSION: Final = re.compile(rb"VAMT-QT BUNDLE ([1-9][0-9]{0,5})\n")
_LENGTH_BYTES: Final = 4
_DIGEST_BYTES: Final = 32
_HEAD_BYTES: Final = len(_MAGIC) + _LENGTH_BYTES + _DIGEST_BYTES
_AGAIN: Final = "Nothing was changed. Copy the file again, or ask for a fresh export."


def enveloped(payload: bytes) -> bytes:
    """Return the file that carries `payload`."""
    length = len(payload).to_bytes(_LENGTH_BYTES)
    return b"".join((_MAGIC, length, sha256(payload).digest(), payload))


def opened(data: bytes) -> bytes:
    """Return the payload of a file that arrived whole.

    Raises ExchangeRejectedError: `not-a-bundle`, `newer-version`, `truncated`, `damaged-bundle`.
    """
    _require_magic(data)
    length_end = len(_MAGIC) + _LENGTH_BYTES
    length = int.from_bytes(data[len(_MAGIC) : length_end])
    if len(data) < _HEAD_BYTES or len(data) < _HEAD_BYTES + length:
        raise ExchangeRejectedError("The bundle's end is missing", hint=_AGAIN, code="truncated")
    payload = data[_HEAD_BYTES:]
    digest = data[length_end:_HEAD_BYTES]
    if len(payload) != length or not compare_digest(sha256(payload).digest(), digest):
        raise ExchangeRejectedError(
            "The bundle was changed or damaged on its way", hint=_AGAIN, code="damaged-bundle"
        )
    return payload


def newer_version() -> ExchangeRejectedError:
    """Say that a newer program has written this bundle."""
    return ExchangeRejectedError(
        "The bundle was written by a newer version of the program",
        hint="Nothing was changed. Bring this program up to date, then import it again.",
        code="newer-version",
    )


def _require_magic(data: bytes) -> None:
    if data.startswith(_MAGIC):
        return
    match = _ANY_VERSION.match(data)
    if match is not None:
        raise newer_version()
    if data and _MAGIC.startswith(data):
        raise ExchangeRejectedError("The bundle's end is missing", hint=_AGAIN, code="truncated")
    raise ExchangeRejectedError(
        "This file is not a bundle",
        hint="Nothing was changed. Choose the file that was exported as a bundle.",
        code="not-a-bundle",
    )
