"""A bundle that is signed by the station that wrote it.

    VAMT-QT BUNDLE 2 <line feed>
    COSE_Sign1 over the waybill: who writes to whom, until when, and the bundle itself

Whoever reads looks at the size, then at the signature, then at the waybill, and only then at
what is inside.
Readers change nothing; they raise ExchangeRejectedError with a code of `bundle.py`, or one of
`unsigned`, `unknown-station`, `revoked-station`, `wrong-role`, `wrong-receiver`, `expired`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vamt_qt.exchange import cose, envelope
from vamt_qt.exchange.bundle import ANSWER, REQUEST, content_of
from vamt_qt.exchange.envelope import newer_version
from vamt_qt.exchange.packing import microseconds, moment_from, name_from
from vamt_qt.exchange.plain_cbor import decode, encode, malformed
from vamt_qt.exchange.signing import Signer
from vamt_qt.exchange.trust import Refusals
from vamt_qt.licensing.batch import Batch, BatchAnswer
from vamt_qt.licensing.station import Station, StationId, StationRole

FORMAT: Final = 2
_MAGIC: Final = b"VAMT-QT BUNDLE 2\n"
_UNSIGNED: Final = b"VAMT-QT BUNDLE 1\n"
_ABOUT: Final = {REQUEST: b"vamt-qt/2/request", ANSWER: b"vamt-qt/2/answer"}
_WRITES: Final = {REQUEST: StationRole.LAB, ANSWER: StationRole.CONNECTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Waybill:
    """What is signed beside the bundle; without a receiver it is for whoever trusts the sender."""

    direction: str
    batch: str
    sender: StationId
    receiver: StationId | None
    created: datetime
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A bundle whose signature was checked, and who has signed it."""

    waybill: Waybill
    sender: Station
    content: Batch | BatchAnswer


def seal_bundle(
    bundle: bytes,
    signer: Signer,
    *,
    receiver: StationId | None,
    created: datetime,
    expires: datetime,
    label: tuple[str, str] | None = None,
) -> bytes:
    """Return a bundle signed, to be taken until `expires`.

    Whoever has just written it may say its direction and batch, so that it need not be read.
    """
    direction, batch = label or _named(content_of(bundle))
    payload = encode(
        {
            "format": FORMAT,
            "batch": batch,
            "direction": direction,
            "sender": bytes.fromhex(signer.id),
            "receiver": bytes.fromhex(receiver or ""),
            "created": microseconds(created),
            "expires": microseconds(expires),
            "bundle": bundle,
        }
    )
    return _MAGIC + signer.signed(payload, about=_ABOUT[direction])


def is_unsigned(data: bytes) -> bool:
    """Say whether a file claims to be a bundle of the first format."""
    return data.startswith(_UNSIGNED)


def open_bundle(
    data: bytes, stations: Sequence[Station], *, own: StationId, now: datetime
) -> Opened:
    """Return what a signed bundle holds, after its signature and its waybill were looked at."""
    if not data.startswith(_MAGIC):
        envelope.opened(data)  # says what else it is, and reads no further
        raise Refusals.unsigned()
    document = data[len(_MAGIC) :]
    sender = _trusted(cose.signer_of(document), stations)
    payload, direction = _verified(document, sender)
    waybill, bundle = _waybill(decode(payload))
    if (waybill.sender, waybill.direction) != (sender.id, direction):
        raise malformed("its waybill is not what its sender has signed it as")
    if sender.role is not _WRITES[direction]:
        raise Refusals.wrong_role(sender, direction)
    if waybill.receiver not in (None, own):
        raise Refusals.wrong_receiver()
    if now >= waybill.expires:
        raise Refusals.expired(waybill.expires)
    content = content_of(bundle)
    if _named(content) != (waybill.direction, waybill.batch):
        raise malformed("its waybill is that of another bundle")
    return Opened(waybill=waybill, sender=sender, content=content)


def _trusted(signer: StationId, stations: Sequence[Station]) -> Station:
    sender = next((each for each in stations if each.id == signer), None)
    if sender is None:
        raise Refusals.unknown(signer)
    if sender.revoked_at is not None:
        raise Refusals.revoked(sender)
    return sender


def _verified(document: bytes, sender: Station) -> tuple[bytes, str]:
    """Return the payload and the direction that it was signed for."""
    for direction, about in _ABOUT.items():
        payload = cose.payload_signed_as(document, sender.signing_key, about=about)
        if payload is not None:
            return payload, direction
    raise cose.damaged()


def _waybill(payload: object) -> tuple[Waybill, bytes]:
    match payload:
        case {
            "format": int(version),
            "batch": batch,
            "direction": ("request" | "answer") as direction,
            "sender": bytes(sender),
            "receiver": bytes(receiver),
            "created": created,
            "expires": expires,
            "bundle": bytes(bundle),
            **rest,
        } if not rest and version == FORMAT:
            waybill = Waybill(
                direction=str(direction),
                batch=name_from(batch),
                sender=StationId(sender.hex()),
                receiver=StationId(receiver.hex()) if receiver else None,
                created=moment_from(created),
                expires=moment_from(expires),
            )
            return waybill, bundle
        case {"format": int(version)} if version > FORMAT:
            raise newer_version()
        case _:
            raise malformed("its waybill has another shape")


def _named(content: Batch | BatchAnswer) -> tuple[str, str]:
    match content:
        case Batch():
            return REQUEST, content.id
        case BatchAnswer():
            return ANSWER, content.batch
