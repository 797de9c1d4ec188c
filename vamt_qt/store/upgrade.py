"""Bring a database to this program's schema, after a copy of it was put aside.

Imports alembic; only whoever may write does so.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

from vamt_qt.licensing.errors import StoreError
from vamt_qt.store.database import Database
from vamt_qt.store.revision import newer_error
from vamt_qt.store.translation import translated
from vamt_qt.store.troubles import files_translated, store_error

BACKUPS: Final = "backups"


def bring_up_to_date(database: Database, scripts: Path, at: datetime) -> Path | None:
    """Run the migrations of `scripts` that are missing, all of them or none.

    Returns the copy that was made before, None where there was nothing to save: a new database,
    one that is up to date, or PostgreSQL, whose backups are its administrator's. Raises
    StoreError, `newer` for a database that a later release has upgraded.
    """
    with database.reading() as connection:
        before = MigrationContext.configure(connection).get_current_revision()
        is_empty = before is None and not inspect(connection).get_table_names()
    config = configuration(scripts)
    script = ScriptDirectory.from_config(config)
    if before == script.get_current_head():
        return None
    _check(script, before, is_empty=is_empty)
    backup = None
    if before is not None and database.path is not None:
        backup = back_up(database.path, before, at)
    with database.migrating() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_references(connection)
    return backup


def configuration(scripts: Path) -> Config:
    """Return alembic's configuration for a folder of migrations, wherever it lies."""
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return config


def _check(script: ScriptDirectory, revision: str | None, *, is_empty: bool) -> None:
    if revision is None:
        if not is_empty:
            raise store_error("damaged")
        return
    try:
        script.get_revision(revision)
    except CommandError as error:
        raise newer_error(revision) from error


def _check_references(connection: Connection) -> None:
    """Refuse what a migration may have broken while references were not enforced."""
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreError(
            f"The upgrade would lose {len(broken)} references; nothing was changed",
            hint="The database may be damaged. Put the newest copy from “backups” in its place.",
            code="damaged",
        )


def back_up(path: Path, revision: str, at: datetime) -> Path:
    """Copy a database file as it is committed, even while others use it; check the copy.

    The copy is `backups/vamt-<revision>-<time>.db` beside the file, for its owner only.
    """
    folder = path.parent / BACKUPS
    target = folder / f"{path.stem}-{revision}-{at:%Y%m%dT%H%M%S%fZ}{path.suffix}"
    unfinished = target.with_suffix(".part")
    with translated(), files_translated():
        folder.mkdir(mode=0o700, exist_ok=True)
        try:
            os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            _copy(path, unfinished)
            unfinished.rename(target)
        finally:
            unfinished.unlink(missing_ok=True)
    return target


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as original, closing(sqlite3.connect(target)) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, to be moved about on its own
        if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise store_error("damaged")
