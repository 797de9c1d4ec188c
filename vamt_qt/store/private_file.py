"""Small files of the data directory that only their owner reads, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from vamt_qt.store.translation import files_translated


def write_private(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Put `content` in the place of what was there; raises StoreError.

    `durable` waits for the disk. Without it the file may be as before after a power failure.
    """
    unfinished = path.with_name(f"{path.name}.{uuid4().hex[:8]}.part")
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
