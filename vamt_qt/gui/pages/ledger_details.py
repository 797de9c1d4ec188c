"""All of one entry, as the pane beside the ledger tells it."""

from __future__ import annotations

from collections.abc import Mapping

from vamt_qt.gui import figures
from vamt_qt.gui.pages.ledger_table import Line
from vamt_qt.gui.theme import Space
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Detail, DetailGroup
from vamt_qt.gui.words import entries
from vamt_qt.licensing.ledger import LedgerEntry


def groups(line: Line) -> tuple[DetailGroup, ...]:
    """Give the groups of the pane: who and when, what is kept, and how it is chained."""
    return (_stamp(line), _detail(line.entry), _chain(line.entry))


def _stamp(line: Line) -> DetailGroup:
    entry = line.entry
    return DetailGroup(
        tr("Who and when"),
        (
            Detail(tr("What"), entries.kind(entry.kind)),
            Detail(tr("About"), line.about),
            Detail(
                tr("When"),
                tr("{moment} (local)", moment=figures.moment(entry.at, seconds=True)),
            ),
            Detail(
                tr("By"),
                tr("{operator} at {host}", operator=entry.stamp.operator, host=entry.stamp.host),
            ),
            Detail(tr("Why"), entry.stamp.reason),
            Detail(tr("Run"), (entry.stamp.run or "")[:8]),
            Detail(tr("Batch"), (entry.subject.batch or "")[:8]),
        ),
    )


def _detail(entry: LedgerEntry) -> DetailGroup:
    lines = tuple(
        Detail(name.replace("_", " "), _plain(value), copyable=len(_plain(value)) > Space.XL)
        for name, value in entry.detail.items()
    )
    return DetailGroup(tr("As it is kept"), lines or (Detail("", tr("nothing more")),))


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {part}" for name, part in value.items() if part is not None)
    return "" if value is None else str(value)


def _chain(entry: LedgerEntry) -> DetailGroup:
    return DetailGroup(
        tr("Chain"),
        (
            Detail(tr("Digest"), entry.digest, copyable=True),
            Detail(tr("Previous"), entry.previous, copyable=True),
        ),
    )
