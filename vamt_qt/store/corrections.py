"""What operators put right about the use of keys: entries of the ledger, added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, select

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import UseCorrected
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.schema import Ledger

_ENTRIES: Final = select(*ENTRY).where(Ledger.kind == name_of(UseCorrected)).order_by(Ledger.seq)


def read_corrections(connection: Connection) -> Counter[str]:
    """Return by how much the use of each key was corrected; they are few."""
    corrected: Counter[str] = Counter()
    for _, fact in read_all_corrections(connection):
        corrected[fact.key] += fact.change
    return corrected


def read_all_corrections(
    connection: Connection,
) -> Iterator[tuple[LedgerEntry, UseCorrected]]:
    """Yield the corrections of all keys in order."""
    yield from corrections_in(map(entry_of, connection.execute(_ENTRIES).fetchall()))


def corrections_of(
    connection: Connection, key: KeyId
) -> Iterator[tuple[LedgerEntry, UseCorrected]]:
    """Yield the corrections of one key in order."""
    rows = connection.execute(_ENTRIES.where(Ledger.key == key)).fetchall()
    yield from corrections_in(map(entry_of, rows))


def corrections_in(entries: Iterable[LedgerEntry]) -> Iterator[tuple[LedgerEntry, UseCorrected]]:
    """Yield the corrections among some entries.

    One that was tampered with, which `ledger verify` tells, is none.
    """
    for entry in entries:
        try:
            fact = entry.fact
        except BadInputError:
            continue
        if isinstance(fact, UseCorrected):
            yield entry, fact
