"""The ledger outside the program: all entries as lines of JSON, and its end as an anchor.

Each line is one entry in its one spelling (`licensing/canonical.py`), its digest included, so that
anybody can verify the file with a few lines of code: `docs/verify_ledger.py` does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from vamt_qt.exchange.files import read_bounded, write_pieces, write_whole
from vamt_qt.licensing.canonical import canonical_json, digest_of
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.ledger import Head, LedgerEntry, Verdict, to_json

_LONGEST: Final = 1024 * 1024
_LARGEST_ANCHOR: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class AnchorFile:
    """An end of a ledger that is kept elsewhere: whose it was, and when it was taken."""

    store: str
    head: Head
    at: datetime
    host: str = ""


def write_export(path: Path, entries: Iterable[LedgerEntry]) -> Head:
    """Write entries as lines of JSON, all of them or nothing; return the last. Raises StoreError.

    They are written as they come: memory does not grow with the ledger.
    """
    head = Head()

    def lines() -> Iterator[bytes]:
        nonlocal head
        for entry in entries:
            head = Head(entry.seq, entry.digest)
            yield canonical_json(to_json(entry)) + b"\n"

    write_pieces(path, lines())
    return head


def verify_export(path: Path, expected: Head | None = None) -> Verdict:
    """Walk an export and name the first line that was changed, added, moved or is missing.

    `expected` is an end that is known from elsewhere; without it a cut tail does not show.
    Raises BadInputError for a file that cannot be read.
    """
    head = Head()
    for line in _lines(path):
        problem, digest = _looked_at(line, head)
        if problem:
            return Verdict(head, head.seq + 1, problem)
        head = Head(head.seq + 1, digest)
        if expected is not None and head.seq == expected.seq and head != expected:
            return Verdict(head, head.seq, "the entry is another than the one that was anchored")
    if expected is not None and head.seq < expected.seq:
        return Verdict(head, head.seq + 1, f"entries up to {expected.seq} are missing at the end")
    return Verdict(head)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while line := file.readline(_LONGEST):
                yield line
    except OSError as error:
        raise BadInputError(
            f"The file cannot be read: {error.strerror or 'the medium failed'}",
            hint="Look whether it is there.",
            code="unreadable-file",
        ) from error


def _looked_at(line: bytes, head: Head) -> tuple[str, str]:
    """Return what is wrong with a line, and its digest."""
    try:
        entry: Any = json.loads(line)
        digest = entry["digest"]
        # Any other spelling may show a reader something else than was digested.
        if canonical_json(entry) + b"\n" != line:
            return "the line was changed", ""
        bare = {name: value for name, value in entry.items() if name != "digest"}
        if bare["seq"] != head.seq + 1:
            return f"entry {head.seq + 1} is missing or out of place", ""
        if bare["previous"] != head.digest:
            return "the entry is not chained to the one before", ""
        return ("", digest) if digest == digest_of(bare) else ("the entry was changed", "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return "the line is no entry of a ledger", ""


def write_anchor_file(path: Path, anchor: AnchorFile) -> None:
    """Write an anchor as JSON; raises StoreError."""
    values = {
        "store": anchor.store,
        "seq": anchor.head.seq,
        "digest": anchor.head.digest,
        "at": anchor.at.astimezone(UTC).isoformat(timespec="seconds"),
        "host": anchor.host,
    }
    write_whole(path, json.dumps(values, indent=2, ensure_ascii=False).encode() + b"\n")


def read_anchor_file(path: Path) -> AnchorFile:
    """Read an anchor; raises BadInputError for anything else."""
    data = read_bounded(path, _LARGEST_ANCHOR)
    try:
        match json.loads(data):
            case {
                "store": str(store),
                "seq": int(seq),
                "digest": str(digest),
                "at": str(at),
                **rest,
            }:
                host = rest.get("host", "")
                moment = datetime.fromisoformat(at)
                return AnchorFile(store, Head(seq, digest), moment, str(host))
    except (ValueError, RecursionError):
        pass
    raise BadInputError(
        "This file is no anchor of a ledger",
        hint="Name the file that `ledger anchor` wrote.",
        code="no-anchor",
    )
