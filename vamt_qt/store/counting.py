"""What remains of a key by others' word beside our own count, and what may explain a difference.

Reading only; everything here comes from the ledger and is the same whoever looks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchClosed,
    BatchSent,
    CidReceived,
    CountReported,
    Fact,
    Interrupted,
    KeyChanged,
    LineRejected,
    UseCorrected,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.corrections import corrections_of, read_all_corrections
from vamt_qt.store.document_rows import ENTRY, entry_of
from vamt_qt.store.schema import Activations, BatchLines, Intents, Keys, Ledger, Spends
from vamt_qt.store.views import Views

MOST_ENTRIES: Final = 200
_COUNTED: Final = name_of(CountReported)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRow:
    """What was said to remain of a key, who entered it, and what we had spent by then.

    `purchased` is today's number. `drift` is what remains beyond our own count, negative where
    others count more activations as spent than we do; None where purchased is unknown.
    """

    seq: int
    at: datetime
    operator: str
    host: str
    source: str
    reason: str
    remaining: int
    spent: int
    purchased: int | None

    @property
    def expected(self) -> int | None:
        """What should have remained by our own count; held activations are not spent yet."""
        return None if self.purchased is None else self.purchased - self.spent

    @property
    def drift(self) -> int | None:
        """How far the report is from our own count."""
        return None if self.expected is None else self.remaining - self.expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """The last report on a key, the last one before that agreed, and what may lie between.

    `entries` are at most MOST_ENTRIES, the oldest first; none where the last report agrees.
    """

    key: KeyId
    last: CountRow | None = None
    agreed: CountRow | None = None
    entries: tuple[LedgerEntry, ...] = ()


def read_count_history(views: Views, key: KeyId) -> tuple[CountRow, ...]:
    """Return every report of what remains of a key, the oldest first."""
    with views.reading() as connection:
        return _history(connection, key)


def read_drift(views: Views, key: KeyId) -> Drift:
    """Compare the last report on a key with our own count, and look for what may explain it.

    Where others count more than we do, that is work that broke off while a clearinghouse could
    hear of it and lines that were given up; where they count less, it is what we counted.
    """
    with views.reading() as connection:
        history = _history(connection, key)
        if not history:
            return Drift(key=key)
        last = history[-1]
        agreed = next((row for row in reversed(history) if row.drift == 0), None)
        entries = _between(connection, key, agreed, last) if last.drift else ()
    return Drift(key=key, last=last, agreed=agreed, entries=entries)


def read_drifts(views: Views) -> Mapping[KeyId, int]:
    """Return the drift of each listed key at its last report; the sign is that of `CountRow`.

    It stays what it was at the report, whatever we spend afterwards. Keys of which nothing was
    reported, or of which nobody knows how many were bought, are left out.
    """
    last = (
        select(Ledger.key, func.max(Ledger.seq).label("seq"))
        .where(Ledger.kind == _COUNTED)
        .group_by(Ledger.key)
        .subquery()
    )
    by_then = (
        select(Spends.key, func.count())
        .join(last, last.c.key == Spends.key)
        .where(Spends.seq <= last.c.seq)
        .group_by(Spends.key)
    )
    known = select(Keys.id, Keys.purchased, Keys.reported, last.c.seq).join(
        last, last.c.key == Keys.id
    )
    with views.reading() as connection:
        spent = Counter({KeyId(key): count for key, count in connection.execute(by_then)})
        reports = connection.execute(
            known.where(Keys.purchased.is_not(None), Keys.reported.is_not(None))
        ).fetchall()
        ends = {KeyId(key): seq for key, _, _, seq in reports}
        for entry, fact in read_all_corrections(connection):
            if entry.seq <= ends.get(fact.key, 0):
                spent[fact.key] += fact.change
    return {
        KeyId(key): remaining - (purchased - spent[KeyId(key)])
        for key, purchased, remaining, _ in reports
    }


def _history(connection: Connection, key: KeyId) -> tuple[CountRow, ...]:
    reports = select(*ENTRY).where(Ledger.kind == _COUNTED, Ledger.key == key).order_by(Ledger.seq)
    spends = select(Spends.seq).where(Spends.key == key)
    purchased = connection.execute(select(Keys.purchased).where(Keys.id == key)).scalar()
    steps = [(seq, 1) for (seq,) in connection.execute(spends)]
    steps += [(entry.seq, fact.change) for entry, fact in corrections_of(connection, key)]
    steps.sort()
    seqs = [seq for seq, _ in steps]
    sums = [0, *accumulate(change for _, change in steps)]
    entries = [entry_of(row) for row in connection.execute(reports)]
    return tuple(
        CountRow(
            seq=entry.seq,
            at=entry.at,
            operator=entry.stamp.operator,
            host=entry.stamp.host,
            source=fact.source,
            reason=entry.stamp.reason,
            remaining=fact.remaining,
            spent=sums[bisect_right(seqs, entry.seq)],
            purchased=purchased,
        )
        for entry, fact in _reports(entries)
    )


def _reports(entries: Sequence[LedgerEntry]) -> Iterator[tuple[LedgerEntry, CountReported]]:
    """Read reports; one that was tampered with, which `ledger verify` tells, is none."""
    for entry in entries:
        try:
            fact = entry.fact
        except BadInputError:
            continue
        if isinstance(fact, CountReported):
            yield entry, fact


# --- what may explain a drift


def _names(*facts: type[Fact]) -> list[str]:
    return [name_of(fact) for fact in facts]


_ENDS: Final = _names(Interrupted, WorkFailed)
_HEARD: Final = (Verb.SUBMIT.value, Verb.ACTIVATE_ONLINE.value)


def _between(
    connection: Connection, key: KeyId, agreed: CountRow | None, last: CountRow
) -> tuple[LedgerEntry, ...]:
    fewer = (last.drift or 0) < 0
    query = (
        select(*ENTRY)
        .where(
            Ledger.seq > (agreed.seq if agreed else 0),
            Ledger.seq <= last.seq,
            _counted_elsewhere() if fewer else _counted_here(),
            _about(key),
        )
        .order_by(Ledger.seq)
        .limit(MOST_ENTRIES)
    )
    return tuple(map(entry_of, connection.execute(query)))


def _about(key: KeyId) -> ColumnElement[bool]:
    return or_(
        Ledger.key == key,
        Ledger.batch.in_(select(BatchLines.batch).where(BatchLines.key == key)),
        Ledger.activation.in_(select(Activations.ref).where(Activations.key == key)),
    )


def _counted_elsewhere() -> ColumnElement[bool]:
    """What a clearinghouse may have counted without our knowing."""
    broken = select(Intents.ended_seq).where(
        Intents.verb.in_(_HEARD), Intents.ended_seq.is_not(None)
    )
    return or_(
        and_(Ledger.kind.in_(_ENDS), Ledger.seq.in_(broken)),
        Ledger.kind.in_(_names(BatchSent, BatchClosed, LineRejected, UseCorrected, KeyChanged)),
    )


def _counted_here() -> ColumnElement[bool]:
    """What we counted, and a clearinghouse perhaps not yet."""
    return or_(
        and_(
            Ledger.kind.in_(_names(CidReceived, ActivatedOnline)),
            Ledger.seq.in_(select(Spends.seq)),
        ),
        Ledger.kind.in_(_names(UseCorrected, KeyChanged)),
    )
