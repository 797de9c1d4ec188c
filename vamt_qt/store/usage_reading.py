"""What was spent when and where, and what may explain a count that differs from ours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Text, and_, func, or_, select, type_coerce

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import CountReported, Verb
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.audit_reading import EVERYTHING, EntryFilter, conditions
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.schema import Activations, BatchLines, Intents, Keys, Ledger, Machines, Spends
from vamt_qt.store.views import Views

_COUNTED: Final = "count-reported"
_UNLISTED: Final = "unlisted-"
_MAY_HAVE_COUNTED: Final = (Verb.SUBMIT.value, Verb.ACTIVATE_ONLINE.value)
_GIVEN_UP: Final = '"code":"batch-closed"'
"""How the ledger spells that a line was let go without an answer, in its one spelling of JSON."""
_ENDS: Final = ("interrupted", "work-failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyUsage:
    """How many activations of a key were spent in a month (UTC, "2026-03") at a site.

    `site` is None where the ledger names no machine of the inventory: it has left, or belongs
    to another station.
    """

    key: KeyId
    month: str
    site: str | None
    spent: int


@dataclass(frozen=True, slots=True)
class CountReport:
    """What was said to remain of a key, and how much our ledger had spent by then."""

    entry: LedgerEntry
    key: KeyId
    remaining: int
    source: str
    spent: int


def read_monthly_usage(views: Views, only: EntryFilter = EVERYTHING) -> tuple[MonthlyUsage, ...]:
    """Return what was spent by key, month and site, in that order."""
    with views.reading() as connection:
        month = _month(connection)
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


def _month(connection: Connection) -> ColumnElement[str]:
    if connection.dialect.name == "sqlite":
        return func.substr(type_coerce(Ledger.at, Text()), 1, 7)
    return func.to_char(func.timezone("UTC", Ledger.at), "YYYY-MM")


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


def read_last_counts(views: Views) -> Mapping[KeyId, CountReport]:
    """Return each key's last report of what remains, with what was spent by then."""
    last = (
        select(func.max(Ledger.seq))
        .where(Ledger.kind == _COUNTED, Ledger.key.is_not(None))
        .group_by(Ledger.key)
    )
    found: dict[KeyId, CountReport] = {}
    with views.reading() as connection:
        rows = connection.execute(select(*ENTRY).where(Ledger.seq.in_(last))).fetchall()
        for entry in map(entry_of, rows):
            spent = _spent_by(connection, entry)
            found |= {report.key: report for report in _reports(entry, spent)}
    return found


def _spent_by(connection: Connection, entry: LedgerEntry) -> int:
    query = select(func.count()).where(Spends.key == entry.subject.key, Spends.seq <= entry.seq)
    return connection.execute(query).scalar_one()


def read_counts(views: Views, key: KeyId) -> tuple[CountReport, ...]:
    """Return every report of what remains of a key, the oldest first."""
    reports = select(*ENTRY).where(Ledger.kind == _COUNTED, Ledger.key == key).order_by(Ledger.seq)
    spends = select(Spends.seq).where(Spends.key == key).order_by(Spends.seq)
    with views.reading() as connection:
        spent = [seq for (seq,) in connection.execute(spends)]
        entries = [entry_of(row) for row in connection.execute(reports)]
    return tuple(
        report for entry in entries for report in _reports(entry, bisect_right(spent, entry.seq))
    )


def _reports(entry: LedgerEntry, spent: int) -> Iterator[CountReport]:
    """Read a report; one that was tampered with, which `ledger verify` tells, is none."""
    try:
        fact = entry.fact
    except BadInputError:
        return
    if isinstance(fact, CountReported) and entry.subject.key is not None:
        yield CountReport(entry, entry.subject.key, fact.remaining, fact.source, spent)


def read_doubtful(
    views: Views, key: KeyId, *, after: int, upto: int, limit: int
) -> tuple[LedgerEntry, ...]:
    """Return entries of a key, `after` < seq <= `upto`, whose activation may count elsewhere only.

    These are work that broke off while a clearinghouse could hear of it, batches that left and
    are not wholly answered, and lines that were given up without an answer.
    """
    broken = select(Intents.ended_seq).where(
        Intents.verb.in_(_MAY_HAVE_COUNTED), Intents.end.in_(_ENDS)
    )
    own = or_(
        Ledger.key == key,
        Ledger.batch.in_(select(BatchLines.batch).where(BatchLines.key == key)),
        Ledger.activation.in_(select(Activations.ref).where(Activations.key == key)),
    )
    doubtful = or_(
        and_(Ledger.kind.in_(_ENDS), Ledger.seq.in_(broken)),
        and_(Ledger.kind == "batch-sent", Ledger.batch.in_(_unanswered(key))),
        and_(Ledger.kind == "batch-closed", Ledger.batch.in_(_unanswered(key))),
        and_(Ledger.kind == "line-rejected", Ledger.detail.contains(_GIVEN_UP, autoescape=True)),
    )
    query = (
        select(*ENTRY)
        .where(Ledger.seq > after, Ledger.seq <= upto, doubtful, own)
        .order_by(Ledger.seq)
        .limit(limit)
    )
    with views.reading() as connection:
        return tuple(map(entry_of, connection.execute(query)))


def _unanswered(key: KeyId) -> Any:
    return select(BatchLines.batch).where(
        BatchLines.key == key, BatchLines.cid.is_(None), BatchLines.failure_code.is_(None)
    )
