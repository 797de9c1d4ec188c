"""What the mock clearinghouse remembers between two starts: one line of JSON an event."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.facts import Json


def whole_lines(path: Path | None) -> list[bytes]:
    """Return the lines of a journal, if there is one; half a line at its end is cut off it."""
    if path is None or not path.exists():
        return []
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if whole != data:
        path.write_bytes(whole)
    return whole.splitlines()


class Journal:
    """An append-only file; without a path nothing is kept.

    Each line is handed to the system before `append` returns, so killing the program loses
    nothing. A line that a crash cut off in the middle is dropped when the file is opened. One
    program at a time may use a file.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def events(self) -> Iterator[dict[str, Json]]:
        """Return what was appended so far, oldest first; raises StoreError for a damaged line."""
        for number, line in enumerate(whole_lines(self._path), start=1):
            yield self._event(number, line)

    def append(self, event: dict[str, Json]) -> None:
        """Remember one event; raises StoreError when the disk refuses."""
        if self._path is None:
            return
        try:
            with self._path.open("ab") as file:
                file.write(canonical_json(event) + b"\n")
        except OSError as error:
            raise StoreError(
                "The mock clearinghouse could not write its journal",
                hint="Look at the disk's free space and the folder's rights.",
            ) from error

    def _event(self, number: int, line: bytes) -> dict[str, Json]:
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            raise StoreError(
                f"Line {number} of the mock clearinghouse's journal is damaged",
                hint="Remove the journal to start the lab's counts afresh.",
                code="damaged",
            )
        return event
