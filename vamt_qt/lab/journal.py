"""What the lab remembers between two starts: each change to a machine, one line of JSON each.

No line holds a product key. Lines are handed to the system before a machine answers, so killing
the lab loses nothing; a line that was cut off in the middle is dropped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Lock
from typing import IO

from vamt_qt.clearinghouse.journal import whole_lines
from vamt_qt.licensing.errors import StoreError


class EstateJournal:
    """An append-only file of changes; without a path nothing is kept.

    The first line names the seed: the changes mean something to the same estate only.
    """

    def __init__(self, path: Path | None, seed: int) -> None:
        self._path = path
        self._seed = seed
        self._file: IO[bytes] | None = None
        self._lock = Lock()

    def replay(self) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Return the machine's name and the change, oldest first; call before `append`.

        Raises StoreError for another estate's journal or a damaged one.
        """
        for number, line in enumerate(whole_lines(self._path), start=1):
            event = _event(number, line)
            if "seed" in event:
                self._expect_own(event["seed"])
            else:
                yield event.pop("machine"), event

    def append(self, machine: str, change: Mapping[str, str]) -> None:
        """Remember one change; any thread may."""
        with self._lock:
            if self._path is not None:
                self._write({"machine": machine, **change})

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, event: Mapping[str, str]) -> None:
        if self._file is None and self._path is not None:
            is_new = not self._path.exists()
            self._path.touch(mode=0o600)
            self._file = self._path.open("ab", buffering=0)
            if is_new:
                self._write({"seed": str(self._seed)})
        if self._file is not None:
            self._file.write(json.dumps(event, separators=(",", ":")).encode() + b"\n")

    def _expect_own(self, seed: str) -> None:
        if seed != str(self._seed):
            raise StoreError(
                f"The lab's folder belongs to the estate of seed {seed}, not {self._seed}",
                hint="Start it with that seed, or give an empty folder.",
            )


def _event(number: int, line: bytes) -> dict[str, str]:
    try:
        event = json.loads(line)
    except ValueError:
        event = None
    if isinstance(event, dict) and ("seed" in event or "machine" in event):
        return {str(name): str(value) for name, value in event.items()}
    raise StoreError(
        f"Line {number} of the lab's journal is damaged",
        hint="Empty the lab's folder to start the estate afresh.",
        code="damaged",
    )
