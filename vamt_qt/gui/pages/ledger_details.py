"""All of one entry, as the pane beside the ledger tells it."""

from __future__ import annotations

from collections.abc import Mapping

from vamt_qt.gui.pages.ledger_table import Line
from vamt_qt.gui.theme import Space
from vamt_qt.gui.widgets import Detail, DetailGroup
from vamt_qt.gui.words import entries
from vamt_qt.licensing.ledger import LedgerEntry


def groups(line: Line) -> tuple[DetailGroup, ...]:
    """Give the groups of the pane: who and when, what is kept, and how it is chained."""
    return (_stamp(line), _detail(line.entry), _chain(line.entry))


def _stamp(line: Line) -> DetailGroup:
    entry = line.entry
    return DetailGroup(
        "Who and when",
        (
            Detail("What", entries.kind(entry.kind)),
            Detail("About", line.about),
            Detail("When", f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S} (local)"),
            Detail("By", f"{entry.stamp.operator} at {entry.stamp.host}"),
            Detail("Why", entry.stamp.reason),
            Detail("Run", (entry.stamp.run or "")[:8]),
            Detail("Batch", (entry.subject.batch or "")[:8]),
        ),
    )


def _detail(entry: LedgerEntry) -> DetailGroup:
    lines = tuple(
        Detail(name.replace("_", " "), _plain(value), copyable=len(_plain(value)) > Space.XL)
        for name, value in entry.detail.items()
    )
    return DetailGroup("As it is kept", lines or (Detail("", "nothing more"),))


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {part}" for name, part in value.items() if part is not None)
    return "" if value is None else str(value)


def _chain(entry: LedgerEntry) -> DetailGroup:
    return DetailGroup(
        "Chain",
        (
            Detail("Digest", entry.digest, copyable=True),
            Detail("Previous", entry.previous, copyable=True),
        ),
    )
