"""The ledger as readers see it."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, select

from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.schema import Ledger
from vamt_qt.store.statements import table

PAGE: Final = 2000
"""How many entries are in memory at a time while the ledger is walked."""

_NEXT: Final = (
    select(*ENTRY)
    .where(Ledger.seq > bindparam("after"), Ledger.seq <= bindparam("last"))
    .order_by(Ledger.seq)
    .limit(PAGE)
)


def read_entries(
    connection: Connection,
    *,
    after: int,
    before: int | None,
    limit: int,
    newest_first: bool,
    where: Mapping[str, str | None],
) -> tuple[LedgerEntry, ...]:
    """Return one page of the entries that have these values; None does not matter."""
    columns = table(Ledger).c
    query = select(*ENTRY).where(Ledger.seq > after).limit(limit)
    if before is not None:
        query = query.where(Ledger.seq < before)
    for name, value in where.items():
        if value is not None:
            query = query.where(columns[name] == value)
    query = query.order_by(Ledger.seq.desc() if newest_first else Ledger.seq)
    return tuple(map(entry_of, connection.execute(query)))


def read_page(connection: Connection, after: int, last: int) -> list[LedgerEntry]:
    """Return the next entries in order, at most PAGE."""
    rows = connection.execute(_NEXT, {"after": after, "last": last}).fetchall()
    return [entry_of(row) for row in rows]


def walk(connection: Connection, kinds: Collection[str] = ()) -> Generator[LedgerEntry, None, None]:
    """Yield every entry in order, or those of some kinds, within one transaction."""
    query = select(*ENTRY).order_by(Ledger.seq)
    if kinds:
        query = query.where(Ledger.kind.in_(sorted(kinds)))
    for row in stream(connection, query):
        yield entry_of(row)


def stream(connection: Connection, query: Select[*tuple[Any, ...]]) -> Iterator[Sequence[Any]]:
    """Run a query whose rows are fetched as they are asked for, PAGE at a time."""
    with connection.execute(query.execution_options(yield_per=PAGE)) as rows:
        yield from rows
