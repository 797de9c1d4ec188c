"""The database's errors in our own family; nowhere else are they caught.

What SQLite and PostgreSQL say is told apart by their documented codes
(sqlite.org/rescode.html; PostgreSQL's appendix “Error Codes”), never by their words.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, IntegrityError

from vamt_qt.licensing.errors import StoreError

_MESSAGES: Final = {
    "locked": (
        "Another program is writing the data and does not finish",
        "Wait a moment and try again; close other copies of VAMT-Qt and database tools.",
    ),
    "read-only": (
        "The data may be read but not written",
        "Check the rights on the data directory, and whether its disk is mounted read-only.",
    ),
    "disk-full": (
        "The disk that holds the data is full; nothing of this step was kept",
        "Free some space, then repeat the step.",
    ),
    "disk-failed": (
        "The disk that holds the data failed while reading or writing",
        "Check the disk and its connection, then repeat the step.",
    ),
    "damaged": (
        "The database is damaged, or is not a VAMT-Qt database",
        "Put the newest copy from “backups” in its place.",
    ),
    "absent": (
        "The database cannot be opened",
        "Check that the data directory exists and may be read.",
    ),
    "database-unreachable": (
        "The database server does not answer, or refuses the connection",
        "Check its address, the account and the network.",
    ),
}

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

_SYSTEM: Final = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EIO: "disk-failed",
    errno.ENOENT: "absent",
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


def store_error(code: str) -> StoreError:
    """Return the error of a code with its message and hint."""
    message, hint = _MESSAGES[code]
    return StoreError(message, hint=hint, code=code)


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


@contextmanager
def files_translated() -> Iterator[None]:
    """Turn what the operating system says of the data directory's files into StoreError."""
    try:
        yield
    except OSError as error:
        raise store_error(_SYSTEM.get(error.errno or 0, "read-only")) from error


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
