"""Statements that every part of the write side needs, the same for both databases.

Each is built once: building one costs more than running it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final, Self, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Dialect,
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
    """Insert rows; all have the same columns."""
    if rows:
        _prepared_insert(mapped, tuple(rows[0]), connection.dialect).run(connection, rows)


def change(
    connection: Connection, mapped: type[Base], rows: Sequence[Values], by: Sequence[str]
) -> None:
    """Update rows, each found by its columns `by`; all rows have the same columns."""
    if rows:
        dialect = connection.dialect
        _prepared_update(mapped, tuple(rows[0]), tuple(by), dialect).run(connection, rows)


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
        _prepared_delete(mapped, tuple(places[0]), connection.dialect).run(connection, places)


# The names of columns are parameters of INSERT and UPDATE already; where a row is found by
# them they need another name.
_BY: Final = "by_"


def _place(where: Mapping[str, Any]) -> Values:
    return {f"{_BY}{name}": value for name, value in where.items()}


def _found(mapped: type[Base], by: tuple[str, ...]) -> ColumnElement[bool]:
    columns = table(mapped).c
    return and_(*(columns[name] == bindparam(f"{_BY}{name}") for name in by))


_Value = tuple[str, str, Callable[[Any], Any] | None]
"""A parameter's name, the row's column, and what writes the value where that is not itself."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A statement for many rows, as the driver takes it.

    SQLAlchemy looks at every value of every row; a run writes dozens of rows a machine, so what
    it finds out is kept: the text, where each value comes from, and how it is written.
    """

    text: str
    values: tuple[_Value, ...]
    is_positional: bool

    @classmethod
    def of(
        cls, statement: Insert | Update | Delete, columns: tuple[str, ...], dialect: Dialect
    ) -> Self:
        """Compile a statement whose parameters are called as columns, or `by_` and a column."""
        compiled = statement.compile(dialect=dialect, column_keys=columns)
        names = compiled.positiontup
        kinds = (
            (name, compiled.binds[name].type.dialect_impl(dialect))
            for name in (compiled.binds if names is None else names)
        )
        return cls(
            str(compiled),
            tuple(
                (name, name.removeprefix(_BY), kind.bind_processor(dialect)) for name, kind in kinds
            ),
            names is not None,
        )

    def run(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it for all rows."""
        several: list[Any] = (
            [tuple([self._written(row, one) for one in self.values]) for row in rows]
            if self.is_positional
            else [{one[0]: self._written(row, one) for one in self.values} for row in rows]
        )
        connection.exec_driver_sql(self.text, several)

    @staticmethod
    def _written(row: Mapping[str, Any], one: _Value) -> Any:
        _, column, write = one
        return row[column] if write is None else write(row[column])


@lru_cache(maxsize=256)
def _prepared_insert(mapped: type[Base], columns: tuple[str, ...], dialect: Dialect) -> _Prepared:
    return _Prepared.of(insert(table(mapped)), columns, dialect)


@lru_cache(maxsize=256)
def _prepared_update(
    mapped: type[Base], columns: tuple[str, ...], by: tuple[str, ...], dialect: Dialect
) -> _Prepared:
    values: Values = {name: bindparam(name) for name in columns if name not in by}
    statement = update(table(mapped)).values(values).where(_found(mapped, by))
    return _Prepared.of(statement, (), dialect)


@lru_cache(maxsize=256)
def _prepared_delete(mapped: type[Base], by: tuple[str, ...], dialect: Dialect) -> _Prepared:
    return _Prepared.of(_delete(mapped, by), (), dialect)


@cache
def _exists(mapped: type[Base], by: tuple[str, ...]) -> Select[int]:
    return select(1).select_from(table(mapped)).where(_found(mapped, by)).limit(1)


@cache
def _delete(mapped: type[Base], by: tuple[str, ...]) -> Delete:
    return delete(table(mapped)).where(_found(mapped, by))
