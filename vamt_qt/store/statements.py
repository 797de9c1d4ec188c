"""Statements that every part of the write side needs, the same for both databases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from vamt_qt.store.rows import Values
from vamt_qt.store.schema import Base

T = TypeVar("T")

AT_ONCE: Final = 500
"""How many values stand in one IN (…); databases limit it."""


def table(mapped: type[Base]) -> Table:
    """Return the table of a mapping."""
    return Base.metadata.tables[mapped.__tablename__]


def chunks(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """Cut a sequence into pieces of at most `size`."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def add(connection: Connection, mapped: type[Base], rows: Sequence[Values]) -> None:
    """Insert rows."""
    if rows:
        connection.execute(insert(table(mapped)), rows)


def change(
    connection: Connection, mapped: type[Base], rows: Sequence[Values], by: Sequence[str]
) -> None:
    """Update rows, each found by its columns `by`; all rows have the same columns."""
    if not rows:
        return
    target = table(mapped)
    statement = update(target).values({name: bindparam(name) for name in rows[0] if name not in by})
    for name in by:
        statement = statement.where(target.c[name] == bindparam(f"by_{name}"))
    connection.execute(
        statement,
        [
            {(f"by_{name}" if name in by else name): value for name, value in row.items()}
            for row in rows
        ],
    )


def exists(connection: Connection, mapped: type[Base], where: Mapping[str, Any]) -> bool:
    """Say whether there is a row with these values."""
    target = table(mapped)
    found = select(1).where(*(target.c[name] == value for name, value in where.items()))
    return connection.execute(found.limit(1)).first() is not None


def put(connection: Connection, mapped: type[Base], row: Values, by: Sequence[str]) -> None:
    """Update the row that is found by the columns `by`, or insert it."""
    if exists(connection, mapped, {name: row[name] for name in by}):
        change(connection, mapped, [row], by)
    else:
        add(connection, mapped, [row])


def remove(connection: Connection, mapped: type[Base], where: Mapping[str, Any]) -> int:
    """Delete rows with these values; return how many."""
    target = table(mapped)
    done = connection.execute(
        delete(target).where(*(target.c[name] == value for name, value in where.items()))
    )
    return done.rowcount
