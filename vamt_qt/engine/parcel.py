"""The bytes of a batch that is to leave, made before anything is written or noted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

from vamt_qt.engine.desk import Call, Desk
from vamt_qt.engine.stations import enrolled, own_signer
from vamt_qt.exchange.bundle import ANSWER, REQUEST, write_answer, write_request
from vamt_qt.exchange.files import write_whole
from vamt_qt.exchange.minisign_check import beside
from vamt_qt.exchange.sealed_bundle import seal_bundle
from vamt_qt.exchange.signing import Signer, encrypted
from vamt_qt.exchange.table import write_table
from vamt_qt.licensing.batch import Batch, BatchOrigin
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.show import Show

_DAYS: Final = 90
_LONGEST: Final = 3650


@dataclass(frozen=True, slots=True)
class Parcel:
    """The bytes of a file that is to leave, and of the signature beside it, if one was asked for.

    Nothing is written yet.
    """

    data: bytes
    signature: bytes = b""

    @property
    def digest(self) -> str:
        """The SHA-256 of the file."""
        return sha256(self.data).hexdigest()

    def write(self, path: Path) -> None:
        """Write the file, and `….minisig` beside it; raises StoreError."""
        write_whole(path, self.data)
        if self.signature:
            write_whole(beside(path), self.signature)


def pack(desk: Desk, call: Call, batch: Batch) -> Parcel:
    """Return a batch as a bundle, signed unless `unsigned` is set, or as a table.

    `format` is bundle or csv, `show` says what leaves. `to` names the station it is for,
    `encrypt` lets nobody else read it, `days` says how long it may be imported, `minisign` puts a
    signature beside it that auditors verify without us. Raises StoreError `vault-locked`, and
    BadInputError for what does not go together.
    """
    given, now = call.arguments, datetime.now(UTC)
    table, unsigned = is_table(call), given.flag("unsigned")
    _require_fitting(call, sealed=not (table or unsigned), signed=not unsigned)
    plain = _table(call, batch) if table else _plain(desk, call, batch)
    if unsigned or (table and not given.flag("minisign")):
        return Parcel(plain)
    signer = own_signer(desk)
    data = plain if table else _sealed(desk, call, batch, plain, signer)
    if not given.flag("minisign"):
        return Parcel(data)
    comment = f"batch {batch.id} {now:%Y-%m-%dT%H:%MZ}"
    return Parcel(data, signer.minisigned(data, comment).encode())


def _require_fitting(call: Call, *, sealed: bool, signed: bool) -> None:
    given = call.arguments
    if given.flag("encrypt") and not sealed:
        raise BadInputError(
            "Only a signed bundle can be encrypted",
            hint="Write a signed bundle, or say that anybody may read the file.",
            code="not-encrypted",
        )
    if given.flag("encrypt") and not given.text("to", ""):
        raise BadInputError(
            "Nobody was named who may read the file",
            hint="Say which station it is for, or leave it unencrypted.",
            code="no-receiver",
        )
    if given.flag("minisign") and not signed:
        raise BadInputError(
            "A file without a signature was asked for, and a signature beside it",
            hint="Leave one of the two away.",
        )


def _sealed(desk: Desk, call: Call, batch: Batch, plain: bytes, signer: Signer) -> bytes:
    now, name = datetime.now(UTC), call.arguments.text("to", "")
    to = enrolled(desk, name) if name else None
    expires = now + timedelta(days=_days(call))
    receiver = to.id if to else None
    label = (ANSWER if batch.origin is BatchOrigin.IMPORTED else REQUEST), batch.id
    data = seal_bundle(plain, signer, receiver=receiver, created=now, expires=expires, label=label)
    return encrypted(data, to.recipient) if to and call.arguments.flag("encrypt") else data


def _plain(desk: Desk, call: Call, batch: Batch) -> bytes:
    stream, now, show = BytesIO(), datetime.now(UTC), show_of(call)
    if batch.origin is not BatchOrigin.IMPORTED:
        write_request(batch, stream, station=desk.station, created_at=now, show=show)
        return stream.getvalue()
    station, remaining = desk.station, _remaining(desk, batch)
    if show is Show.IIDS:
        station, remaining = "", {}
    write_answer(batch, stream, station=station, created_at=now, remaining=remaining)
    return stream.getvalue()


def _table(call: Call, batch: Batch) -> bytes:
    stream = BytesIO()
    write_table(batch, stream, show=show_of(call))
    return stream.getvalue()


def is_table(call: Call) -> bool:
    """Say whether a table is asked for, and no bundle."""
    return call.arguments.text("format", "bundle") == "csv"


def show_of(call: Call) -> Show:
    """Return how much is to leave: `show` is full, nameless or iids."""
    said = call.arguments.text("show", "full")
    try:
        return Show(said)
    except ValueError as error:
        raise BadInputError(
            f"“{said}” is no way to export a batch",
            hint="Say full, nameless or iids.",
            code="bad-show",
        ) from error


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
