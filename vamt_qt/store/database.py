"""One database, a file or a PostgreSQL server: two ways in, one to read and one to write.

SQLite is used with its write-ahead log, so that readers in other processes see the last committed
state while one writes. A writing transaction is begun at once and not at its first write, so
that nothing it read can have changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.store.translation import translated

FILE_NAME: Final = "vamt.db"
SECONDS_TO_WAIT: Final = 10.0
"""How long a writer waits for another one before it gives up with `locked`."""

# Readers of the ledger are not held up; whoever chains to its end comes one after the other.
_ONE_WRITER: Final = "LOCK TABLE ledger IN SHARE ROW EXCLUSIVE MODE"
_ONE_MIGRATION: Final = "SELECT pg_advisory_xact_lock(1447120212)"
_WRITING: Final = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
# Every lane of a run may read at once; and no error or log repeats the values of a statement.
_POOL: Final[Mapping[str, Any]] = {"max_overflow": -1, "hide_parameters": True}
_AT_ONCE: Final = "BEGIN IMMEDIATE"


class Database:
    """The engines of one database. `path` is None on PostgreSQL."""

    def __init__(
        self, *, reader: Engine, writer: Engine, migrator: Engine, path: Path | None
    ) -> None:
        self.path = path
        self._reader = reader
        self._writer = writer
        self._migrator = migrator

    @property
    def is_sqlite(self) -> bool:
        """Whether this is a file."""
        return self.path is not None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One short transaction that sees one state of the data."""
        with translated(), self._reader.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that nobody else writes in; committed at the end, or nothing kept."""
        with translated(), self._writer.connect() as connection, connection.begin():
            if not self.is_sqlite:
                connection.exec_driver_sql(_ONE_WRITER)
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """One transaction in which the schema may change; other programs wait for its end."""
        with translated(), self._migrator.connect() as connection, connection.begin():
            if not self.is_sqlite:
                connection.exec_driver_sql(_ONE_MIGRATION)
            yield connection

    def close(self) -> None:
        """Close every connection; the last one brings SQLite's log into its file."""
        for engine in (self._reader, self._writer, self._migrator):
            engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def sqlite_database(path: Path, *, wait: float = SECONDS_TO_WAIT) -> Database:
    """Get at a database file, which must exist; nothing is opened yet."""
    # A migration may rebuild a table under a new name; references are checked before its commit.
    return Database(
        reader=_sqlite_engine(path, wait, "BEGIN", "PRAGMA query_only = ON"),
        writer=_sqlite_engine(path, wait, _AT_ONCE, *_WRITING),
        migrator=_sqlite_engine(path, wait, _AT_ONCE, *_WRITING, "PRAGMA foreign_keys = OFF"),
        path=path,
    )


def postgresql_database(address: str, *, wait: float = SECONDS_TO_WAIT) -> Database:
    """Get at a database on a PostgreSQL server; nothing is opened yet.

    Raises BadInputError for another address, StoreError `not-installed` without the extra
    `postgresql`.
    """
    url = _server_url(address)
    reader = _server_engine(
        url,
        execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
    )
    writer = _server_engine(url, connect_args={"options": f"-c lock_timeout={int(wait * 1000)}"})
    return Database(reader=reader, writer=writer, migrator=writer, path=None)


def _server_url(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise _no_address() from error
    if url.get_backend_name() != "postgresql":
        raise _no_address()
    return url.set(drivername="postgresql+psycopg")


def _no_address() -> BadInputError:
    return BadInputError(
        "This is not the address of a PostgreSQL database",
        hint="Write it like postgresql://user@server/database.",
    )


def _server_engine(url: URL, **options: Any) -> Engine:
    try:
        return create_engine(url, pool_pre_ping=True, **_POOL, **options)
    except ModuleNotFoundError as error:
        raise StoreError(
            "This installation has no support for PostgreSQL",
            hint="Install the extra “postgresql” of VAMT-Qt.",
            code="not-installed",
        ) from error


def _sqlite_engine(path: Path, wait: float, begin: str, *pragmas: str) -> Engine:
    url = URL.create(
        "sqlite+pysqlite", database=f"file:{_quoted(path)}", query={"mode": "rw", "uri": "true"}
    )
    engine = create_engine(url, connect_args={"timeout": wait}, **_POOL)

    def on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in ("PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", *pragmas):
            connection.execute(pragma)

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _quoted(path: Path) -> str:
    return path.absolute().as_uri().removeprefix("file:")
