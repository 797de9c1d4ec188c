"""What crosses the gap on its way in: its size is looked at, then who signed it, then the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from vamt_qt.engine.desk import Call, Desk
from vamt_qt.engine.stations import own_signer
from vamt_qt.exchange.bundle import read_bundle
from vamt_qt.exchange.files import read_bounded
from vamt_qt.exchange.sealed_bundle import is_unsigned, open_bundle
from vamt_qt.exchange.signing import is_encrypted
from vamt_qt.licensing.batch import Batch, BatchAnswer


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a bundle holds, and who signed it; nobody where the operator took it unsigned."""

    content: Batch | BatchAnswer
    signed_by: str = ""
    encrypted: bool = False
    expires: datetime | None = None
    file_digest: str = ""

    @property
    def told(self) -> str:
        """Say where it came from, for the ledger; the exporter's ledger has the same digest."""
        who = f"signed by {self.signed_by}" if self.signed_by else "unsigned, as the operator said"
        return f"{who}, file {self.file_digest}"


def read(desk: Desk, call: Call, path: Path) -> Arrived:
    """Return what a bundle holds: its size is looked at first, then who signed it.

    `unsigned` takes one that nobody has signed. Raises ExchangeRejectedError; StoreError
    `vault-locked`.
    """
    data = read_bounded(path)
    digest = sha256(data).hexdigest()
    if call.arguments.flag("unsigned") and is_unsigned(data):
        return Arrived(read_bundle(BytesIO(data)), file_digest=digest)
    signer, secret = own_signer(desk), is_encrypted(data)
    if secret:
        data = signer.decrypted(data)
    opened = open_bundle(data, desk.views.stations(), own=signer.id, now=datetime.now(UTC))
    return Arrived(opened.content, opened.sender.name, secret, opened.waybill.expires, digest)
