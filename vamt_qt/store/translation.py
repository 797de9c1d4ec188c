"""The database's errors in our own family; nowhere else are they caught.

What SQLite and PostgreSQL say is told apart by their documented codes
(sqlite.org/rescode.html; PostgreSQL's appendix “Error Codes”), never by their words.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError

from vamt_qt.store.troubles import store_error

_SQLITE: Final = {
    sqlite3.SQLITE_IOERR_SHMSIZE: "disk-full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-failed",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_CANTOPEN: "absent",
}

# By SQLSTATE: whole ones first, then classes of two characters.
_POSTGRESQL: Final = {
    "55P03": "locked",
    "40P01": "locked",
    "57014": "locked",
    "25006": "read-only",
    "42501": "read-only",
    "53100": "disk-full",
    "58030": "disk-failed",
    "XX001": "damaged",
    "XX002": "damaged",
    "08": "database-unreachable",
    "28": "database-unreachable",
    "3D": "database-unreachable",
    "53": "database-unreachable",
    "57": "database-unreachable",
}


@contextmanager
def translated() -> Iterator[None]:
    """Turn what a database says of its surroundings into StoreError.

    Whatever else it says (a broken constraint, wrong SQL) is a bug of ours and passes through.
    """
    try:
        yield
    except DBAPIError as error:
        code = _code(error)
        if code is None:
            raise
        raise store_error(code) from error
    except sqlite3.Error as error:
        code = _sqlite_code(error)
        if code is None:
            raise
        raise store_error(code) from error


def _code(error: DBAPIError) -> str | None:
    match error.orig:
        case _ if isinstance(error, IntegrityError):
            return None
        case sqlite3.Error() as cause:
            return _sqlite_code(cause)
        case cause:
            return _postgresql_code(getattr(cause, "sqlstate", None), error)


def _sqlite_code(error: sqlite3.Error) -> str | None:
    extended = getattr(error, "sqlite_errorcode", None)  # only what SQLite itself said has one
    if extended is None:
        return None
    return _SQLITE.get(extended) or _SQLITE.get(extended & 0xFF)


def _postgresql_code(state: str | None, error: DBAPIError) -> str | None:
    if state is None:  # no answer from a server at all
        return (
            "database-unreachable" if error.connection_invalidated or _is_outside(error) else None
        )
    return _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])


def _is_outside(error: DBAPIError) -> bool:
    return type(error).__name__ == "OperationalError"
