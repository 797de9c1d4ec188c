"""What was spent of each key, when and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select

from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import UseCorrected
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.local_days import local_day
from vamt_qt.store.audit_reading import EVERYTHING, EntryFilter, conditions
from vamt_qt.store.corrections import corrections_in
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.local_days import month_in
from vamt_qt.store.schema import Activations, BatchLines, Keys, Ledger, Machines, Spends
from vamt_qt.store.views import Views

_UNLISTED: Final = "unlisted-"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyUsage:
    """How many activations of a key were spent in a month ("2026-03", local) at a site.

    `site` is None where the ledger names no machine of the inventory: it has left, or belongs
    to another station.
    """

    key: KeyId
    month: str
    site: str | None
    spent: int


@dataclass(frozen=True, slots=True)
class MonthlyCorrection:
    """By how much operators put right in a month what counts as spent of a key."""

    key: KeyId
    month: str
    change: int


def read_monthly_usage(views: Views, only: EntryFilter = EVERYTHING) -> tuple[MonthlyUsage, ...]:
    """Return what was spent by key, month and site, in that order."""
    with views.reading() as connection:
        month = month_in(connection)
        query = (
            select(Spends.key, month, Machines.site, func.count())
            .select_from(Spends)
            .join(Ledger, Ledger.seq == Spends.seq)
            .outerjoin(Machines, Machines.id == Ledger.machine)
            .where(*conditions(only))
            .group_by(Spends.key, month, Machines.site)
        )
        found = [
            MonthlyUsage(key=KeyId(key), month=when, site=site, spent=spent)
            for key, when, site, spent in connection.execute(query)
        ]
    return tuple(sorted(found, key=lambda use: (use.key, use.month, use.site or "")))


def read_monthly_corrections(
    views: Views, only: EntryFilter = EVERYTHING
) -> tuple[MonthlyCorrection, ...]:
    """Return what was corrected by key and month; corrections belong to no site."""
    query = select(*ENTRY).where(Ledger.kind == name_of(UseCorrected), *conditions(only))
    changes: Counter[tuple[KeyId, str]] = Counter()
    with views.reading() as connection:
        entries = map(entry_of, connection.execute(query).fetchall())
        for entry, fact in corrections_in(entries):
            changes[fact.key, f"{local_day(entry.at):%Y-%m}"] += fact.change
    return tuple(
        MonthlyCorrection(key, month, change) for (key, month), change in sorted(changes.items())
    )


def read_key_names(views: Views) -> Mapping[KeyId, str]:
    """Return the last five characters of every key that was ever heard of."""
    lines = select(BatchLines.key, func.max(BatchLines.partial_key)).group_by(BatchLines.key)
    keyed = (
        select(Activations.key, func.max(Activations.partial_key))
        .where(Activations.key.is_not(None))
        .group_by(Activations.key)
    )
    spent = select(Spends.key).distinct()
    listed = select(Keys.id, Keys.last_five)
    named: dict[KeyId, str] = {}
    with views.reading() as connection:
        for (key,) in connection.execute(spent):
            named[KeyId(key)] = key.removeprefix(_UNLISTED) if key.startswith(_UNLISTED) else ""
        for query in (lines, keyed, listed):
            named |= {KeyId(str(key)): five for key, five in connection.execute(query)}
    return named
