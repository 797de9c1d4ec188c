"""The data directory and its files, which only their owner reads; small ones are written whole."""

from __future__ import annotations

import os
from pathlib import Path

from vamt_qt.store.troubles import files_translated


def make_directory(path: Path) -> None:
    """Make a data directory for its owner only, where there is none yet; raises StoreError."""
    with files_translated():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)


def create_file(path: Path) -> None:
    """Make an empty database file that only its owner reads, where there is none yet.

    SQLite gives its log the rights of the file. Raises StoreError.
    """
    with files_translated():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def write_private(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Put `content` in the place of what was there; raises StoreError.

    `durable` waits for the disk. Without it the file may be as before after a power failure.
    """
    unfinished = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    with files_translated():
        try:
            handle = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                if durable:
                    file.flush()
                    os.fsync(file.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
