"""The ledger as an auditor reads it: some of its entries, counted and then streamed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select

from vamt_qt.licensing.errors import BadInputError, Failure
from vamt_qt.licensing.facts import MachineRemoved
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.rows import failure_columns, failure_of
from vamt_qt.store.schema import Ledger, Machines, RunOutcomes, Spends
from vamt_qt.store.views import Views

PAGE: Final = 2000
"""How many entries are in memory at a time while they are streamed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFilter:
    """Which entries are asked for; what is empty does not matter.

    An entry belongs to a site through its machine, as long as that is in the inventory. `until`
    is excluded; both times are UTC.
    """

    keys: tuple[KeyId, ...] = ()
    machines: tuple[MachineId, ...] = ()
    sites: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None


EVERYTHING: Final = EntryFilter()


@dataclass(frozen=True, slots=True)
class EntryCount:
    """How many entries there are up to the entry `last`, and how many of them spent."""

    entries: int
    spent: int
    last: int


@dataclass(frozen=True, slots=True)
class StandingFailure:
    """Why the last work on a machine failed, and when."""

    machine: MachineId
    at: datetime
    failure: Failure


def conditions(only: EntryFilter) -> list[ColumnElement[bool]]:
    """Return what a query of the ledger must fulfil."""
    found: list[ColumnElement[bool]] = []
    if only.keys:
        found.append(Ledger.key.in_(only.keys))
    if only.machines:
        found.append(Ledger.machine.in_(only.machines))
    if only.sites:
        there = select(Machines.id).where(Machines.site.in_(only.sites))
        found.append(Ledger.machine.in_(there))
    if only.operators:
        found.append(Ledger.operator.in_(only.operators))
    if only.since is not None:
        found.append(Ledger.at >= only.since)
    if only.until is not None:
        found.append(Ledger.at < only.until)
    return found


def count_entries(views: Views, only: EntryFilter) -> EntryCount:
    """Count the entries of a filter up to the ledger's end as it is now."""
    query = (
        select(func.count(), func.count(Spends.seq))
        .select_from(Ledger)
        .outerjoin(Spends, Spends.seq == Ledger.seq)
    )
    with views.reading() as connection:
        last = connection.execute(select(func.max(Ledger.seq))).scalar() or 0
        found = query.where(Ledger.seq <= last, *conditions(only))
        entries, spent = connection.execute(found).one()
    return EntryCount(entries, spent, last)


def stream_entries(
    views: Views, only: EntryFilter, *, last: int
) -> Iterator[tuple[LedgerEntry, bool]]:
    """Yield the entries of a filter up to `last`, each with whether it spent an activation.

    They are read a page at a time, each in a short transaction: memory stays the same, and
    nobody who writes waits.
    """
    query = (
        select(*ENTRY, Spends.seq)
        .outerjoin(Spends, Spends.seq == Ledger.seq)
        .where(*conditions(only))
        .order_by(Ledger.seq)
        .limit(PAGE)
    )
    after = 0
    while after < last:
        page = query.where(Ledger.seq > after, Ledger.seq <= last)
        with views.reading() as connection:
            rows = connection.execute(page).fetchall()
        yield from ((entry_of(row), row[-1] is not None) for row in rows)
        after = rows[-1][0] if len(rows) == PAGE else last


def read_machine_names(views: Views) -> Mapping[MachineId, tuple[str, str]]:
    """Return name and site of every machine, of those that have left their name alone."""
    left = select(*ENTRY).where(Ledger.kind == "machine-removed").order_by(Ledger.seq)
    present = select(Machines.id, Machines.name, Machines.site)
    with views.reading() as connection:
        names = {MachineId(str(row[3])): (_left_as(row), "") for row in connection.execute(left)}
        for machine, name, site in connection.execute(present):
            names[MachineId(machine)] = (name, site)
    return names


def _left_as(row: Any) -> str:
    try:
        fact = entry_of(row).fact
    except BadInputError:  # the entry was tampered with, which `ledger verify` tells
        return ""
    return fact.name if isinstance(fact, MachineRemoved) else ""


def read_standing_failures(views: Views) -> tuple[StandingFailure, ...]:
    """Return the last failure of every machine that has not been worked on in vain since."""
    failing = select(Machines.id).where(Machines.last_failure != "")
    query = (
        select(RunOutcomes.machine, RunOutcomes.at, *failure_columns(RunOutcomes))
        .where(RunOutcomes.kind == "failed", RunOutcomes.machine.in_(failing))
        .order_by(RunOutcomes.at)
    )
    found: dict[MachineId, StandingFailure] = {}
    with views.reading() as connection:
        for row in connection.execute(query):
            failure = failure_of(row[2:6])
            if failure is not None:
                found[row[0]] = StandingFailure(row[0], row[1], failure)
    return tuple(found.values())
