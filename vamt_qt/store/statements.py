"""Statements that every part of the write side needs, the same for both databases.

Each is built once: building one costs more than running it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Select,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    insert,
    select,
    update,
)

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
        connection.execute(_insert(mapped), rows)


def change(
    connection: Connection, mapped: type[Base], rows: Sequence[Values], by: Sequence[str]
) -> None:
    """Update rows, each found by its columns `by`; all rows have the same columns."""
    if rows:
        statement = _update(mapped, tuple(rows[0]), tuple(by))
        connection.execute(statement, [_with_place(row, by) for row in rows])


def exists(connection: Connection, mapped: type[Base], where: Mapping[str, Any]) -> bool:
    """Say whether there is a row with these values."""
    statement = _exists(mapped, tuple(where))
    return connection.execute(statement, _place(where)).first() is not None


def put(connection: Connection, mapped: type[Base], row: Values, by: Sequence[str]) -> None:
    """Update the row that is found by the columns `by`, or insert it."""
    if exists(connection, mapped, {name: row[name] for name in by}):
        change(connection, mapped, [row], by)
    else:
        add(connection, mapped, [row])


def remove(connection: Connection, mapped: type[Base], where: Mapping[str, Any]) -> int:
    """Delete rows with these values; return how many."""
    return connection.execute(_delete(mapped, tuple(where)), _place(where)).rowcount


def remove_all(
    connection: Connection, mapped: type[Base], places: Sequence[Mapping[str, Any]]
) -> None:
    """Delete the rows with any of these values; all name the same columns."""
    if places:
        statement = _delete(mapped, tuple(places[0]))
        connection.execute(statement, [_place(where) for where in places])


# The names of columns are parameters of INSERT and UPDATE already; where a row is found by
# them they need another name.


def _place(where: Mapping[str, Any]) -> Values:
    return {f"by_{name}": value for name, value in where.items()}


def _with_place(row: Values, by: Sequence[str]) -> Values:
    return {(f"by_{name}" if name in by else name): value for name, value in row.items()}


def _found(mapped: type[Base], by: tuple[str, ...]) -> ColumnElement[bool]:
    columns = table(mapped).c
    return and_(*(columns[name] == bindparam(f"by_{name}") for name in by))


@cache
def _insert(mapped: type[Base]) -> Insert:
    return insert(table(mapped))


@cache
def _update(mapped: type[Base], columns: tuple[str, ...], by: tuple[str, ...]) -> Update:
    values: Values = {name: bindparam(name) for name in columns if name not in by}
    return update(table(mapped)).values(values).where(_found(mapped, by))


@cache
def _exists(mapped: type[Base], by: tuple[str, ...]) -> Select[int]:
    return select(1).select_from(table(mapped)).where(_found(mapped, by)).limit(1)


@cache
def _delete(mapped: type[Base], by: tuple[str, ...]) -> Delete:
    return delete(table(mapped)).where(_found(mapped, by))
