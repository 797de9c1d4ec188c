"""The ledger as the audit page shows it: narrowed, a page at a time, however long it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select

from vamt_qt.licensing.identifiers import BatchId, KeyId, MachineId, RunId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.audit_reading import EVERYTHING, EntryCount, EntryFilter, conditions
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.rows import name_key
from vamt_qt.store.schema import Ledger, Machines, Spends
from vamt_qt.store.statements import chunks
from vamt_qt.store.usage_reading import read_key_names
from vamt_qt.store.views import Views

_MOST_OPERATORS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """Which entries are asked for; what is empty does not matter.

    `spent` asks for entries that spent an activation.
    """

    entries: EntryFilter = EVERYTHING
    kinds: tuple[str, ...] = ()
    batch: BatchId | None = None
    run: RunId | None = None
    spent: bool = False

    @property
    def is_everything(self) -> bool:
        """Whether every entry is asked for."""
        return self == AuditFilter()


@dataclass(frozen=True, slots=True)
class AuditChoices:
    """What the ledger can be narrowed to: keys with their last five, sites, operators."""

    keys: Mapping[KeyId, str]
    sites: tuple[str, ...]
    operators: tuple[str, ...]


def read_audit_page(
    views: Views, only: AuditFilter, *, after: int = 0, before: int | None = None, limit: int
) -> tuple[LedgerEntry, ...]:
    """Return at most `limit` entries of a filter between `after` and `before`, the newest first.

    To page back, give the last `seq` as `before`. The entries' numbers are looked for first, so
    that no entry is read that is not returned.
    """
    found = _numbers(only).where(Ledger.seq > after)
    if before is not None:
        found = found.where(Ledger.seq < before)
    numbers = found.order_by(Ledger.seq.desc()).limit(limit).subquery()
    query = select(*ENTRY).where(Ledger.seq.in_(select(numbers.c.seq))).order_by(Ledger.seq.desc())
    with views.reading() as connection:
        return tuple(map(entry_of, connection.execute(query).fetchall()))


def count_audit(views: Views, only: AuditFilter) -> EntryCount:
    """Count the entries of a filter, and those of them that spent an activation."""
    numbers = _numbers(only).subquery()
    query = (
        select(func.count(), func.count(Spends.seq), func.max(numbers.c.seq))
        .select_from(numbers)
        .outerjoin(Spends, Spends.seq == numbers.c.seq)
    )
    with views.reading() as connection:
        entries, spent, last = connection.execute(query).one()
    return EntryCount(entries, spent, last or 0)


def _numbers(only: AuditFilter) -> Select[int]:
    query = select(Ledger.seq).where(*conditions(only.entries), *_more(only))
    if only.spent:
        query = query.join(Spends, Spends.seq == Ledger.seq)
    return query


def _more(only: AuditFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if only.kinds:
        found.append(Ledger.kind.in_(only.kinds))
    if only.batch is not None:
        found.append(Ledger.batch == only.batch)
    if only.run is not None:
        found.append(Ledger.run == only.run)
    return found


def read_choices(views: Views) -> AuditChoices:
    """Return what the ledger can be narrowed to."""
    sites = select(Machines.site).distinct().order_by(Machines.site)
    operators = select(Ledger.operator).distinct().limit(_MOST_OPERATORS)
    with views.reading() as connection:
        return AuditChoices(
            keys=read_key_names(views),
            sites=tuple(site for (site,) in connection.execute(sites)),
            operators=tuple(sorted(name for (name,) in connection.execute(operators))),
        )


def find_machines(views: Views, name: str) -> tuple[MachineId, ...]:
    """Return the machines of a name in any case, also those that have left the inventory."""
    wanted = name_key(name)
    present = select(Machines.id).where(Machines.name_key == wanted)
    left = select(Ledger.machine, *ENTRY).where(Ledger.kind == "machine-removed")
    with views.reading() as connection:
        found = {MachineId(machine) for (machine,) in connection.execute(present)}
        for machine, *row in connection.execute(left):
            if machine and name_key(_name_in(entry_of(row))) == wanted:
                found.add(MachineId(machine))
    return tuple(sorted(found))


def _name_in(entry: LedgerEntry) -> str:
    return str(entry.detail.get("name") or "")


def read_names(views: Views, entries: tuple[LedgerEntry, ...]) -> Mapping[MachineId, str]:
    """Return the names of the machines that some entries are about, while they are there."""
    wanted = sorted({entry.subject.machine for entry in entries if entry.subject.machine})
    query: Any = select(Machines.id, Machines.name)
    names: dict[MachineId, str] = {}
    with views.reading() as connection:
        for some in chunks(wanted):
            for machine, name in connection.execute(query.where(Machines.id.in_(some))):
                names[MachineId(machine)] = name
    return names
