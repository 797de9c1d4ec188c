"""The end of the ledger, noted beside the database: what a restored or copied database lacks.

The chain alone cannot tell that its tail was cut off, or that an older copy of the whole file
was put back. So after each write the end is noted in `ledger.json`. The note is never ahead of
the database. Once it does not fit it is left as it is, as evidence.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from vamt_qt.licensing.ledger import Head
from vamt_qt.store.private_file import write_private
from vamt_qt.store.schema import Ledger
from vamt_qt.store.troubles import files_translated

FILE_NAME: Final = "ledger.json"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A known end of a store's ledger."""

    store_id: str
    head: Head


def read_anchor(data_dir: Path) -> Anchor | None:
    """Return the note, None where there is none or it cannot be read."""
    with files_translated():
        try:
            values = json.loads((data_dir / FILE_NAME).read_bytes())
        except (FileNotFoundError, ValueError):
            return None
    match values:
        case {"store": str(store_id), "seq": int(seq), "digest": str(digest)}:
            return Anchor(store_id, Head(seq, digest))
        case _:
            return None


def write_anchor(data_dir: Path, anchor: Anchor, *, durable: bool) -> None:
    """Put the note in the place of the former one; raises StoreError."""
    head = anchor.head
    values = {"store": anchor.store_id, "seq": head.seq, "digest": head.digest}
    write_private(data_dir / FILE_NAME, json.dumps(values).encode() + b"\n", durable=durable)


def is_anchored(connection: Connection, store_id: str, anchor: Anchor | None) -> bool:
    """Say whether the noted end lies on the chain of this database."""
    if anchor is None:
        return connection.execute(select(Ledger.seq).limit(1)).first() is None
    if anchor.store_id != store_id:
        return False
    if anchor.head == Head():
        return True
    query = select(Ledger.digest).where(Ledger.seq == anchor.head.seq)
    return connection.execute(query).scalar() == anchor.head.digest
