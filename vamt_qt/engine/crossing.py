"""What crosses the gap as a bundle: signed on the way out, checked on the way in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

from vamt_qt.engine.desk import Call, Desk
from vamt_qt.engine.leaving import names_leave
from vamt_qt.engine.stations import enrolled, own_signer
from vamt_qt.exchange.bundle import read_bundle, write_answer, write_request
from vamt_qt.exchange.files import read_bounded, write_whole
from vamt_qt.exchange.sealed_bundle import is_unsigned, open_bundle, seal_bundle
from vamt_qt.exchange.signing import encrypted, is_encrypted
from vamt_qt.licensing.batch import Batch, BatchAnswer, BatchOrigin
from vamt_qt.licensing.errors import BadInputError

_DAYS: Final = 90
_LONGEST: Final = 3650


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a bundle holds, and who signed it; nobody where the operator took it unsigned."""

    content: Batch | BatchAnswer
    signed_by: str = ""
    encrypted: bool = False
    expires: datetime | None = None

    @property
    def told(self) -> str:
        """Say where it came from, for the ledger."""
        return f"signed by {self.signed_by}" if self.signed_by else "unsigned, as the operator said"


def write(desk: Desk, call: Call, batch: Batch, path: Path) -> None:
    """Write a batch as a bundle, signed unless `unsigned` is set.

    `to` names the station it is for, `encrypt` lets nobody else read it, `days` says how long it
    may be imported, `minisign` puts a signature beside it that auditors verify without us.
    Raises StoreError `vault-locked`.
    """
    given, plain = call.arguments, _plain(desk, call, batch)
    if given.flag("unsigned"):
        write_whole(path, plain)
        return
    signer, now = own_signer(desk), datetime.now(UTC)
    to, name = None, given.text("to", "")
    if name:
        to = enrolled(desk, name)
    data = seal_bundle(
        plain,
        signer,
        receiver=to.id if to else None,
        created=now,
        expires=now + timedelta(days=_days(call)),
    )
    if given.flag("encrypt"):
        if to is None:
            raise BadInputError(
                "Nobody was named who may read the file",
                hint="Say which station it is for, or leave it unencrypted.",
                code="no-receiver",
            )
        data = encrypted(data, to.recipient)
    write_whole(path, data)
    if given.flag("minisign"):
        comment = f"batch {batch.id} {now:%Y-%m-%dT%H:%MZ}"
        beside = path.with_name(f"{path.name}.minisig")
        write_whole(beside, signer.minisigned(data, comment).encode())


def read(desk: Desk, call: Call, path: Path) -> Arrived:
    """Return what a bundle holds: its size is looked at first, then who signed it.

    `unsigned` takes one that nobody has signed. Raises ExchangeRejectedError; StoreError
    `vault-locked`.
    """
    data = read_bounded(path)
    if call.arguments.flag("unsigned") and is_unsigned(data):
        return Arrived(read_bundle(BytesIO(data)))
    signer, secret = own_signer(desk), is_encrypted(data)
    if secret:
        data = signer.decrypted(data)
    opened = open_bundle(data, desk.views.stations(), own=signer.id, now=datetime.now(UTC))
    return Arrived(opened.content, opened.sender.name, secret, opened.waybill.expires)


def _plain(desk: Desk, call: Call, batch: Batch) -> bytes:
    stream, now = BytesIO(), datetime.now(UTC)
    if batch.origin is BatchOrigin.IMPORTED:
        remaining = _remaining(desk, batch)
        write_answer(batch, stream, station=desk.station, created_at=now, remaining=remaining)
    else:
        names = names_leave(call)
        write_request(batch, stream, station=desk.station, created_at=now, names=names)
    return stream.getvalue()


def _remaining(desk: Desk, batch: Batch) -> Mapping[str, int]:
    """Return what the clearinghouse last said to remain of the batch's keys, where it is known."""
    asked = {line.partial_key for line in batch.lines}
    return {
        key.last_five: key.reported
        for key in desk.views.keys()
        if key.last_five in asked and key.reported is not None
    }


def _days(call: Call) -> int:
    days = call.arguments.number("days")
    if days is not None and not 0 < days <= _LONGEST:
        raise BadInputError(
            f"A bundle is good for 1 to {_LONGEST} days", hint="Give another number of days."
        )
    return days or _DAYS
