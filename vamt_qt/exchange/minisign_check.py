"""Detached minisign signatures beside a file, as a station makes them: whose they are."""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from vamt_qt.exchange.files import read_bounded
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.station import StationId, station_id

_LARGEST: Final = 4096
_HEAD: Final = b"ED"
_COMMENT: Final = "trusted comment: "


def beside(path: Path) -> Path:
    """Name the file that holds the signature of `path`."""
    return path.with_name(f"{path.name}.minisig")


def signer_of_file(path: Path, keys: Iterable[bytes]) -> StationId:
    """Return whose of `keys` has signed a file; raises ExchangeRejectedError `bad-signature`."""
    data, text = read_bounded(path), read_bounded(beside(path), _LARGEST)
    try:
        _, first, comment, last = text.decode().split("\n")[:4]
        signed, whole = b64decode(first, validate=True), b64decode(last, validate=True)
    except (ValueError, binascii.Error) as error:
        raise _refused() from error
    number, signature = signed[2:10], signed[10:]
    if not signed.startswith(_HEAD) or not comment.startswith(_COMMENT):
        raise _refused()
    over = signature + comment.removeprefix(_COMMENT).encode()
    for key in keys:
        if bytes.fromhex(station_id(key))[:8] != number:
            continue
        try:
            public = Ed25519PublicKey.from_public_bytes(key)
            public.verify(signature, blake2b(data).digest())
            public.verify(whole, over)
        except InvalidSignature as error:
            raise _refused() from error
        return station_id(key)
    raise _refused()


def _refused() -> ExchangeRejectedError:
    return ExchangeRejectedError(
        "The signature beside the file does not fit it, or is of a station not trusted here",
        hint="Do not rely on the file: it was changed, or somebody else has signed it.",
        code="bad-signature",
    )
