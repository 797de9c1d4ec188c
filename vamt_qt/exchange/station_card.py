"""A station's card: its public keys as one short text that another station enrols.

    VAMT-QT-STATION-1:<base64url of the signing key and a COSE_Sign1, no padding>

The card is signed by the station itself, so that the fingerprint of the signing key speaks for
all that stands on it.
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from typing import Final

import pyrage  # type: ignore[import-untyped] # it ships no types

from vamt_qt.exchange import cose
from vamt_qt.exchange.files import read_bounded, write_whole
from vamt_qt.exchange.packing import shown, shown_from
from vamt_qt.exchange.plain_cbor import decode, encode
from vamt_qt.exchange.signing import Signer
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError
from vamt_qt.licensing.station import StationCard, StationRole, station_id

_START: Final = "VAMT-QT-STATION-1:"
_ABOUT: Final = b"vamt-qt/station"
_LONGEST: Final = 4096
_BASE64: Final = re.compile(r"[A-Za-z0-9_-]+")
_KEY_BYTES: Final = 32


def card_text(signer: Signer, name: str, role: StationRole) -> str:
    """Return this station's card."""
    payload = encode(
        {
            "name": shown(name),
            "role": role.value,
            "recipient": signer.recipient,
        }
    )
    data = signer.signing_key + signer.signed(payload, about=_ABOUT)
    return _START + urlsafe_b64encode(data).rstrip(b"=").decode()


def write_card(path: Path, text: str) -> None:
    """Write a card as a file; raises StoreError when the disk refuses."""
    write_whole(path, text.encode() + b"\n")


def read_card_file(path: Path) -> StationCard:
    """Return the card in a file; raises BadInputError `not-a-card`."""
    return read_card(read_bounded(path, _LONGEST).decode("ascii", "replace"))


def read_card(text: str) -> StationCard:
    """Return the card that a text is; raises BadInputError `not-a-card`."""
    plain = "".join(text.split())
    body = plain.removeprefix(_START)
    if len(plain) > _LONGEST or body == plain or not _BASE64.fullmatch(body):
        raise _no_card()
    try:
        data = urlsafe_b64decode(body + "=" * (-len(body) % 4))
        return _checked(data)
    except (binascii.Error, ExchangeRejectedError, ValueError, pyrage.RecipientError) as error:
        raise _no_card() from error


def _checked(data: bytes) -> StationCard:
    """Open a card by the very key that stands on it: the fingerprint is compared by people."""
    key, document = data[:_KEY_BYTES], data[_KEY_BYTES:]
    payload = decode(cose.opened(document, key, about=_ABOUT))
    if cose.signer_of(document) != station_id(key):
        raise ValueError("another signer")
    match payload:
        case {"name": name, "role": str(role), "recipient": str(recipient), **rest} if not rest:
            pyrage.x25519.Recipient.from_str(recipient)
            return StationCard(
                name=shown_from(name),
                role=StationRole(role),
                signing_key=key,
                recipient=recipient,
            )
        case _:
            raise ValueError("another shape")


def _no_card() -> BadInputError:
    return BadInputError(
        "This is not the card of a station, or it was damaged on its way",
        hint="Nothing was changed. Ask the other station to export its card again.",
        code="not-a-card",
    )
