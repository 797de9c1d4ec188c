"""What the table of the ledger shows: entries with the names of what they are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from vamt_qt.gui.ledger_asked import ALL, Asked, resolve
from vamt_qt.gui.tables import CellKind, Column
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.words import entries
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import VaultChanged
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.audit_pages import read_audit_page, read_names

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

PORTION: Final = 500
"""How many entries are read at once."""
_VAULT: Final = tr("Keys and passwords")


@dataclass(frozen=True, slots=True)
class Line:
    """An entry, and the names of what it is about."""

    entry: LedgerEntry
    about: str

    @property
    def text(self) -> str:
        """What happened, in words."""
        return entries.told(self.entry)


def read_newest(views: Views) -> list[Line]:
    """Read the end of the ledger, the newest first."""
    return read_lines(views, ALL, before=None)


def read_lines(
    views: Views, asked: Asked, *, before: int | None, after: int = 0, limit: int = PORTION
) -> list[Line]:
    """Read some of what is asked for, the newest first; nothing for a name that nobody knows."""
    only = resolve(views, asked)
    if only is None:
        return []
    if asked.upto is not None:
        before = asked.upto + 1 if before is None else min(before, asked.upto + 1)
    found = read_audit_page(views, only, before=before, after=after, limit=limit)
    keys = {key.id: f"…{key.last_five}" for key in views.keys()}
    names = read_names(views, found)
    return [Line(entry, _about(entry, names, keys)) for entry in found]


def _about(entry: LedgerEntry, names: Mapping[Any, str], keys: Mapping[Any, str]) -> str:
    subject = entry.subject
    if subject.machine:
        return names.get(subject.machine) or str(entry.detail.get("name") or subject.machine[:8])
    if subject.batch:
        return tr("Batch {batch}", batch=subject.batch[:8])
    if subject.key:
        return keys.get(subject.key, subject.key[:14])
    return _VAULT if entry.kind == name_of(VaultChanged) else str(entry.detail.get("name") or "")


def columns() -> Sequence[Column[Line]]:
    """Give the columns."""
    return (
        Column("seq", tr("No."), CellKind.NUMBER, 84, lambda line: line.entry.seq),
        Column(
            "at",
            tr("When (local)"),
            CellKind.DATE,
            152,
            lambda line: line.entry.at,
            searchable=False,
        ),
        Column("kind", tr("What"), CellKind.TEXT, 142, lambda line: entries.kind(line.entry.kind)),
        Column("about", tr("About"), CellKind.TEXT, 132, lambda line: line.about),
        Column("text", tr("In words"), CellKind.TEXT, 420, lambda line: line.text, stretch=True),
        Column("by", tr("By"), CellKind.MUTED, 100, lambda line: line.entry.stamp.operator),
    )
