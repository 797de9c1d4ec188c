"""Signatures around what crosses the gap: COSE_Sign1 (RFC 9052) with Ed25519 and nothing else.

A signed document has one shape, byte for byte, so a reader compares the algorithm and does not
take it from the file:

    18([<< {1: -8, 4: signer} >>, {}, payload, signature])
"""

from __future__ import annotations

from typing import Final

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.station import ID_BYTES, StationId

_PROTECTED: Final = bytes.fromhex("a201270450")
_START: Final = bytes.fromhex("d28455") + _PROTECTED
_KID_END: Final = len(_START) + ID_BYTES
_BETWEEN: Final = b"\xa0"
_SIGNATURE_HEAD: Final = b"\x58\x40"
_SIGNATURE_BYTES: Final = 64
_SIZES: Final = {0x58: 1, 0x59: 2, 0x5A: 4}
_AGAIN: Final = "Nothing was changed. Copy it again, or ask for a fresh export."


def signed(payload: bytes, key: Ed25519PrivateKey, signer: StationId, *, about: bytes) -> bytes:
    """Return `payload` signed; `about` is what it is signed as, and does not travel."""
    protected = _PROTECTED + bytes.fromhex(signer)
    signature = key.sign(_to_be_signed(protected, payload, about))
    return _START[:3] + protected + _BETWEEN + cbor2.dumps(payload) + _SIGNATURE_HEAD + signature


def signer_of(data: bytes) -> StationId:
    """Return who says to have signed; nothing is believed of it yet.

    Raises ExchangeRejectedError `truncated`, `damaged-bundle`.
    """
    kid, _, _ = _parts(data)
    return StationId(kid.hex())


def opened(data: bytes, signing_key: bytes, *, about: bytes) -> bytes:
    """Return the payload that the holder of `signing_key` has signed as `about`.

    Raises ExchangeRejectedError `truncated`, `damaged-bundle`.
    """
    payload = payload_signed_as(data, signing_key, about=about)
    if payload is None:
        raise damaged()
    return payload


def payload_signed_as(data: bytes, signing_key: bytes, *, about: bytes) -> bytes | None:
    """Return the payload, None where this key has not signed it as `about`; raises as `opened`."""
    kid, payload, signature = _parts(data)
    try:
        Ed25519PublicKey.from_public_bytes(signing_key).verify(
            signature, _to_be_signed(_PROTECTED + kid, payload, about)
        )
    except (InvalidSignature, ValueError):
        return None
    return payload


def _to_be_signed(protected: bytes, payload: bytes, about: bytes) -> bytes:
    return cbor2.dumps(["Signature1", protected, about, payload])


def _parts(data: bytes) -> tuple[bytes, bytes, bytes]:
    """Return signer, payload and signature of a document in the one shape that there is."""
    head = _KID_END + len(_BETWEEN)
    if len(data) <= head:
        raise _truncated() if data.startswith(_START[: len(data)]) else damaged()
    if not data.startswith(_START) or data[_KID_END:head] != _BETWEEN:
        raise damaged()
    first, start = data[head], head + 1
    length = first - 0x40
    if first in _SIZES:
        start += _SIZES[first]
        length = int.from_bytes(data[head + 1 : start])
    elif not 0 <= length < 24:
        raise damaged()
    end = start + length
    whole = end + len(_SIGNATURE_HEAD) + _SIGNATURE_BYTES
    if len(data) < whole:
        raise _truncated()
    payload = data[start:end]
    spelled = cbor2.dumps(payload) + _SIGNATURE_HEAD
    if len(data) != whole or data[head : whole - _SIGNATURE_BYTES] != spelled:
        raise damaged()
    return data[len(_START) : _KID_END], payload, data[-_SIGNATURE_BYTES:]


def _truncated() -> ExchangeRejectedError:
    return ExchangeRejectedError("The end of the file is missing", hint=_AGAIN, code="truncated")


def damaged() -> ExchangeRejectedError:
    """Say that a signature does not fit."""
    return ExchangeRejectedError(
        "It was changed or damaged on its way: the signature does not fit",
        hint=_AGAIN,
        code="damaged-bundle",
    )
