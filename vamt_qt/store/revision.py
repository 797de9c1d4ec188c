"""Which schema a database has, without alembic: what a reader looks at before it reads."""

from __future__ import annotations

from sqlalchemy import Connection, inspect

from vamt_qt.licensing.errors import StoreError
from vamt_qt.store.schema import REVISION


def check_revision(connection: Connection) -> None:
    """Raise StoreError unless the database has the schema that this program reads."""
    found = _revision(connection)
    if found is None or found < REVISION:
        raise StoreError(
            "The database has not been upgraded for this version of VAMT-Qt yet",
            hint="Start the program, or run any command that writes; both upgrade it.",
            code="outdated",
        )
    if found > REVISION:
        raise newer_error(found)


def newer_error(revision: str) -> StoreError:
    """Return the refusal of a database that a later release has upgraded."""
    return StoreError(
        f"The database was made by a newer version of VAMT-Qt (its schema is {revision},"
        f" this version knows {REVISION})",
        hint="Install the newer version, or put a copy from “backups” in the database's place.",
        code="newer",
    )


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    query = "SELECT version_num FROM alembic_version"
    return connection.exec_driver_sql(query).scalar()
