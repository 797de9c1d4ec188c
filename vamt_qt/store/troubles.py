"""What can be wrong with the data and the disk they lie on, and what helps.

Nothing of a database is imported here: the window opens before it needs one.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

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

_SYSTEM: Final = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EIO: "disk-failed",
    errno.ENOENT: "absent",
}


def store_error(code: str) -> StoreError:
    """Return the error of a code with its message and hint."""
    message, hint = _MESSAGES[code]
    return StoreError(message, hint=hint, code=code)


@contextmanager
def files_translated() -> Iterator[None]:
    """Turn what the operating system says of the data directory's files into StoreError."""
    try:
        yield
    except OSError as error:
        raise store_error(_SYSTEM.get(error.errno or 0, "read-only")) from error
