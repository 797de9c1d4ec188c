"""One engine at a time in a data directory: whoever runs verbs holds `engine.lock`.

The lock is the operating system's, so that it vanishes with the process that holds it, however
that ends. Who holds it stands beside it in `engine.json`, for people.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.store.database import make_directory
from vamt_qt.store.private_file import write_private
from vamt_qt.store.translation import files_translated

LOCK_NAME: Final = "engine.lock"
HOLDER_NAME: Final = "engine.json"


@contextmanager
def hold(data_dir: Path, *, purpose: str = "engine") -> Iterator[None]:
    """Keep other engines out of a data directory for as long as this lasts.

    Raises ConflictError `in-use`, naming who is there, at once.
    """
    make_directory(data_dir)
    with files_translated():
        lock = FileLock(
            data_dir / LOCK_NAME, timeout=0, mode=0o600, fallback_to_soft=False, thread_local=False
        )
        try:
            lock.acquire()
        except Timeout as error:
            raise _in_use(data_dir) from error
    try:
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "purpose": purpose}
        write_private(data_dir / HOLDER_NAME, json.dumps(holder).encode() + b"\n", durable=False)
        yield
    finally:
        (data_dir / HOLDER_NAME).unlink(missing_ok=True)
        lock.release()


def _in_use(data_dir: Path) -> ConflictError:
    return ConflictError(
        f"The data are in use by {_holder(data_dir)}",
        hint="Close it, or wait until it has finished. Pages and lists can be read meanwhile.",
        code="in-use",
    )


def _holder(data_dir: Path) -> str:
    try:
        holder = json.loads((data_dir / HOLDER_NAME).read_bytes())
    except (OSError, ValueError):  # it has only just come, or is about to go
        return "another copy of VAMT-Qt"
    match holder:
        case {"pid": int(pid), "host": str(host), "purpose": str(purpose)}:
            return f"another copy of VAMT-Qt ({purpose}, process {pid} on {host})"
        case _:
            return "another copy of VAMT-Qt"
