"""One engine at a time in a data directory, and one relay beside it: each holds its own lock.

An engine ends what it finds begun and not ended, so nobody else may run verbs meanwhile; a relay
goes on with its own batches and waits for its turn with every unit it writes. The locks are the
operating system's, so that they vanish with the process that holds them, however that ends. Who
holds `engine.lock` stands beside it in `engine.json`, for people.
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
from vamt_qt.store.private_file import make_directory, write_private
from vamt_qt.store.troubles import files_translated

ENGINE: Final = "engine"
RELAY: Final = "relay"


@contextmanager
def hold(data_dir: Path, role: str = ENGINE, *, purpose: str = "") -> Iterator[None]:
    """Keep others of the same role out of a data directory for as long as this lasts.

    Raises ConflictError `in-use`, naming who is there, at once.
    """
    note = data_dir / f"{role}.json"
    make_directory(data_dir)
    with files_translated():
        lock = FileLock(
            data_dir / f"{role}.lock",
            timeout=0,
            mode=0o600,
            fallback_to_soft=False,
            thread_local=False,
        )
        try:
            lock.acquire()
        except Timeout as error:
            raise _in_use(note) from error
    try:
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "purpose": purpose or role}
        write_private(note, json.dumps(holder).encode() + b"\n", durable=False)
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def _in_use(note: Path) -> ConflictError:
    return ConflictError(
        f"The data are in use by {_holder(note)}",
        hint="Close it, or wait until it has finished. Pages and lists can be read meanwhile.",
        code="in-use",
    )


def _holder(note: Path) -> str:
    try:
        holder = json.loads(note.read_bytes())
    except (OSError, ValueError):  # it has only just come, or is about to go
        return "another copy of VAMT-Qt"
    match holder:
        case {"pid": int(pid), "host": str(host), "purpose": str(purpose)}:
            return f"another copy of VAMT-Qt ({purpose}, process {pid} on {host})"
        case _:
            return "another copy of VAMT-Qt"
