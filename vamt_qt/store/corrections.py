"""What operators put right about the use of keys: entries of the ledger, added up."""

from __future__ import annotations

from collections import Counter
from typing import Final

from sqlalchemy import Connection, select

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import UseCorrected, kind_of
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.schema import Ledger

CORRECTED: Final = kind_of(UseCorrected(KeyId(""), 0))
_ENTRIES: Final = select(*ENTRY).where(Ledger.kind == CORRECTED).order_by(Ledger.seq)


def read_corrections(connection: Connection) -> Counter[str]:
    """Return by how much the use of each key was corrected; they are few."""
    corrected: Counter[str] = Counter()
    for entry in map(entry_of, connection.execute(_ENTRIES)):
        fact = _correction(entry)
        if fact is not None:
            corrected[fact.key] += fact.change
    return corrected


def _correction(entry: LedgerEntry) -> UseCorrected | None:
    """Read a correction; one that was tampered with, which `ledger verify` tells, is none."""
    try:
        fact = entry.fact
    except BadInputError:
        return None
    return fact if isinstance(fact, UseCorrected) else None
