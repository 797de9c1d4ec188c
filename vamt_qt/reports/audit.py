"""The ledger's entries as an auditor takes them along: who did what, when, where and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from vamt_qt.licensing.entry_words import kind_words, told
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import UseCorrected
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.reports.cells import clean
from vamt_qt.reports.report import Column, Figure, Kind, Report, Row, Table
from vamt_qt.reports.scope import Scope
from vamt_qt.reports.words import ELSEWHERE, key_words, moment, site_words
from vamt_qt.store.audit_reading import (
    EntryFilter,
    count_entries,
    read_machine_names,
    stream_entries,
)
from vamt_qt.store.usage_reading import read_key_names, read_monthly_corrections
from vamt_qt.store.views import Views

_COLUMNS: Final = (
    Column("No.", Kind.NUMBER),
    Column("When (UTC)", Kind.TIME),
    Column("Operator"),
    Column("Station"),
    Column("What", Kind.WORDS),
    Column("Machine"),
    Column("Site"),
    Column("Key", Kind.CODE),
    Column("Batch", Kind.CODE),
    Column("Spent", Kind.NUMBER),
    Column("In words", Kind.WORDS),
    Column("Reason"),
    Column("Run", Kind.CODE),
    Column("Digest", Kind.CODE),
)
_NOTE: Final = (
    "Sites are those at which the machines are today. Each digest, shown by its first digits, "
    "covers its entry and the one before it; “vamt-qt ledger verify” checks the whole chain."
)
_DIGITS: Final = 12
_CORRECTED: Final = name_of(UseCorrected)
_BY_KEY: Final = "Only entries that name the key: probes and batches as a whole name none."


@dataclass(frozen=True, slots=True)
class EntryRows:
    """The rows of an extract, read anew from the ledger each time that they are walked."""

    views: Views
    only: EntryFilter
    last: int
    names: Mapping[MachineId, tuple[str, str]]
    keys: Mapping[KeyId, str]

    def __iter__(self) -> Iterator[Row]:
        """Read a page of entries at a time."""
        for entry, spent in stream_entries(self.views, self.only, last=self.last):
            yield self._row(entry, spent)

    def _row(self, entry: LedgerEntry, spent: bool) -> Row:
        machine, key = entry.subject.machine, entry.subject.key
        name, site = self._place(machine)
        return (
            entry.seq,
            moment(entry.at),
            clean(entry.stamp.operator),
            clean(entry.stamp.host),
            kind_words(entry.kind),
            name,
            site,
            key_words(self.keys.get(key, "")) if key else None,
            entry.subject.batch[:8] if entry.subject.batch else None,
            int(spent) + _correction(entry),
            clean(told(_without_reason(entry))),
            clean(entry.stamp.reason),
            entry.stamp.run[:8] if entry.stamp.run else None,
            entry.digest[:_DIGITS],
        )

    def _place(self, machine: MachineId | None) -> tuple[str, str | None]:
        if machine is None:
            return "", None
        known = self.names.get(machine)
        if known is None:
            return clean(machine), ELSEWHERE
        return clean(known[0]), site_words(known[1])


def _correction(entry: LedgerEntry) -> int:
    """By how much an operator put right what counts as spent; nothing in every other entry."""
    change = entry.detail.get("change") if entry.kind == _CORRECTED else 0
    return change if isinstance(change, int) else 0


def _without_reason(entry: LedgerEntry) -> LedgerEntry:
    """The reason has a column of its own."""
    if not entry.stamp.reason:
        return entry
    return replace(entry, stamp=replace(entry.stamp, reason=""))


def build(views: Views, scope: Scope) -> Report:
    """Count the entries first, then let the writer walk them; nothing is held in memory."""
    count = count_entries(views, scope.entries)
    rows = EntryRows(
        views, scope.entries, count.last, read_machine_names(views), read_key_names(views)
    )
    corrected = sum(put.change for put in read_monthly_corrections(views, scope.entries))
    head = views.ledger(after=count.last - 1, limit=1)
    return Report(
        name="audit",
        title="Audit extract",
        made=scope.now,
        filters=(*scope.words, f"Ledger up to entry {count.last}"),
        figures=(
            Figure("Entries", count.entries),
            Figure("Activations spent", count.spent + corrected),
            Figure("Entries in the ledger", count.last),
            Figure("Digest of the last", head[0].digest if head else None, Kind.CODE),
        ),
        tables=(
            Table(
                name="entries",
                title="Ledger entries",
                columns=_COLUMNS,
                rows=rows,
                count=count.entries,
                empty="No entry fits what was asked for.",
            ),
        ),
        notes=(_NOTE, _BY_KEY) if scope.entries.keys else (_NOTE,),
    )
