"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO

from vamt_qt.licensing.errors import StoreError


class Files:
    """The files that one report becomes; they take their names when all of them are finished."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Path, Path]] = []

    @contextmanager
    def new(self, path: Path) -> Iterator[IO[bytes]]:
        """Open a file that will be named `path`."""
        beside = path.with_name(f".{path.name[:100]}.{token_hex(4)}.part")
        self._waiting.append((beside, path))
        with beside.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    def finish(self) -> tuple[Path, ...]:
        """Give every file its name; one of that name from before is replaced."""
        for beside, path in self._waiting:
            beside.replace(path)
        return tuple(path for _, path in self._waiting)

    def abandon(self) -> None:
        """Leave nothing half-written behind."""
        for beside, _ in self._waiting:
            beside.unlink(missing_ok=True)


@contextmanager
def writing(what: str = "report") -> Iterator[Files]:
    """Give files that are finished at the end, or leave what was there.

    Raises StoreError, `report-not-written` or as `what` is called.
    """
    files = Files()
    try:
        yield files
    except OSError as error:
        raise StoreError(
            f"The {what} cannot be written: {error.strerror or 'the medium failed'}",
            hint="Look at the folder's name and rights and the space that is left.",
            code=f"{what}-not-written",
        ) from error
    finally:
        files.abandon()
