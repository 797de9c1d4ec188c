"""Open what a data directory remembers: to write it, or only to read it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from vamt_qt.licensing.errors import StoreError
from vamt_qt.resources import migrations_dir
from vamt_qt.store.database import (
    FILE_NAME,
    Database,
    postgresql_database,
    sqlite_database,
)
from vamt_qt.store.private_file import create_file, make_directory
from vamt_qt.store.revision import check_revision
from vamt_qt.store.troubles import store_error
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views


def open_store(
    data_dir: Path,
    *,
    clock: Callable[[], datetime],
    operator: str,
    host: str,
    url: str = "",
) -> Store:
    """Open a data directory to write in it; create or upgrade its database where needed.

    `url` names a PostgreSQL database instead of the file `vamt.db`; the vault and the note of
    the ledger's end stay in `data_dir`. `clock` gives the time with its zone; `operator` and
    `host` stand in every ledger entry. Raises StoreError.
    """
    # Only whoever writes pays for alembic.
    from vamt_qt.store.upgrade import bring_up_to_date  # noqa: PLC0415

    make_directory(data_dir)
    if not url:
        create_file(data_dir / FILE_NAME)
    with ExitStack() as unless_opened:
        database = unless_opened.enter_context(_database(data_dir, url))
        bring_up_to_date(database, migrations_dir(), clock())
        store = Store(database, data_dir=data_dir, clock=clock, operator=operator, host=host)
        unless_opened.pop_all()
        return store


def open_views(data_dir: Path, *, url: str = "") -> Views:
    """Open a data directory to read it, beside whoever writes; nothing is created or changed.

    Raises StoreError: `absent` where there is no database yet, `outdated` where nobody who may
    write has opened it with this version of the program, `newer` where a later one has.
    """
    is_there = bool(url) or (data_dir / FILE_NAME).is_file()
    if not is_there:
        raise store_error("absent")
    with ExitStack() as unless_opened:
        database = unless_opened.enter_context(_database(data_dir, url))
        try:
            with database.reading() as connection:
                check_revision(connection)
        except StoreError as error:
            raise (_unwritable() if error.code == "absent" else error) from error
        unless_opened.pop_all()
        return Views(database, data_dir)


def _unwritable() -> StoreError:
    # Readers of SQLite's log share memory by a file beside the database.
    return StoreError(
        "The database lies where nothing may be written, and so cannot be opened",
        hint="Copy the data directory to a disk that may be written, or ask for the right to.",
        code="read-only",
    )


def _database(data_dir: Path, url: str) -> Database:
    return postgresql_database(url) if url else sqlite_database(data_dir / FILE_NAME)
