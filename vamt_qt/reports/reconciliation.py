"""Purchased, spent, held, available and reported, key by key, and what may explain a difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vamt_qt.licensing.entry_words import kind_words
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.reports.cells import clean
from vamt_qt.reports.keys import counted_keys, described, named
from vamt_qt.reports.report import (
    Chart,
    Column,
    Figure,
    Kind,
    Report,
    Row,
    Series,
    Shape,
    Table,
    Tone,
)
from vamt_qt.reports.scope import Scope
from vamt_qt.reports.words import counted, key_words, moment
from vamt_qt.store.audit_reading import read_machine_names
from vamt_qt.store.records import UsageRow
from vamt_qt.store.usage_reading import CountReport, read_counts, read_doubtful, read_last_counts
from vamt_qt.store.views import Views

_COLUMNS: Final = (
    Column("Key", Kind.CODE),
    Column("Description"),
    Column("Purchased", Kind.NUMBER),
    Column("Spent", Kind.NUMBER),
    Column("Held", Kind.NUMBER),
    Column("Available", Kind.NUMBER),
    Column("Reported left", Kind.NUMBER),
    Column("Reported (UTC)", Kind.DATE),
    Column("Expected then", Kind.NUMBER),
    Column("Drift", Kind.NUMBER),
    Column("What it says", Kind.WORDS),
)
_ENTRIES: Final = (
    Column("Key", Kind.CODE),
    Column("No.", Kind.NUMBER),
    Column("When (UTC)", Kind.TIME),
    Column("What", Kind.WORDS),
    Column("Machine"),
    Column("Operator"),
    Column("Why it may explain the difference", Kind.WORDS),
)
_WHY: Final[Mapping[str, str]] = {
    "batch-sent": "Lines of this batch have no answer yet; they may count there already.",
    "batch-closed": "Given up lines may have been counted there before they were answered.",
    "line-rejected": "No confirmation ID came; it may have been counted there all the same.",
    "interrupted": "The work broke off where it could have been counted already. Probe again.",
    "work-failed": "A failure was reported where it could have been counted already.",
}
_MOST_ENTRIES: Final = 50
_NOTE: Final = (
    "Drift is what should have been left when the count was reported, less what was reported: "
    "above 0, more was spent than this ledger knows of; below 0, less. It is reckoned from what "
    "was spent by then; activations that are held are not spent."
)
_ELSEWHERE: Final = (
    "An activation that no entry explains was spent elsewhere: by another station with the same "
    "key, or by machines that activated themselves over the Internet."
)


@dataclass(frozen=True, slots=True)
class _Account:
    """A key, and its last count if there is one."""

    usage: UsageRow
    count: CountReport | None

    @property
    def expected(self) -> int | None:
        if self.count is None or self.usage.purchased is None:
            return None
        return self.usage.purchased - self.count.spent

    @property
    def drift(self) -> int | None:
        if self.count is None or self.expected is None:
            return None
        return self.expected - self.count.remaining


def build(views: Views, scope: Scope) -> Report:
    """Set our ledger against what was last reported of each key."""
    counts = read_last_counts(views)
    accounts = [_Account(usage, counts.get(usage.key)) for usage in counted_keys(views, scope)]
    drifting = [account for account in accounts if account.drift]
    return Report(
        name="reconciliation",
        title="Reconciliation",
        made=scope.now,
        filters=scope.words,
        figures=_figures(accounts, len(drifting)),
        charts=_charts(accounts),
        tables=(_main(accounts), _explanations(views, drifting)),
        notes=(_NOTE, _ELSEWHERE) if drifting else (_NOTE,),
    )


def _figures(accounts: Sequence[_Account], drifting: int) -> tuple[Figure, ...]:
    unknown = sum(account.drift is None for account in accounts)
    return (
        Figure("Keys", len(accounts)),
        Figure("Agree", len(accounts) - drifting - unknown, tone=Tone.GOOD),
        Figure("Differ", drifting, tone=Tone.BAD if drifting else Tone.NEUTRAL),
        Figure("Not known", unknown, tone=Tone.WARN if unknown else Tone.NEUTRAL),
    )


def _main(accounts: Sequence[_Account]) -> Table:
    rows = tuple(map(_cells, accounts))
    return Table(
        name="keys",
        title="Key by key",
        columns=_COLUMNS,
        rows=rows,
        count=len(rows),
        empty="No key is counted.",
    )


def _cells(account: _Account) -> Row:
    usage, count = account.usage, account.count
    return (
        key_words(usage.last_five),
        described(usage),
        usage.purchased,
        usage.spent,
        usage.held,
        usage.available,
        count.remaining if count else None,
        moment(count.entry.at) if count else None,
        account.expected,
        account.drift,
        _verdict(account),
    )


def _verdict(account: _Account) -> str:
    match account.drift:
        case None if account.count is None:
            return "Nobody reported a count yet"
        case None:
            return "Enter how many were purchased"
        case 0:
            return "Agrees"
        case drift if drift > 0:
            return f"{counted(drift, 'activation')} spent that this ledger does not know of"
        case drift:
            return f"{counted(-drift, 'activation')} fewer spent than this ledger says"


def _explanations(views: Views, drifting: Sequence[_Account]) -> Table:
    names = read_machine_names(views) if drifting else {}
    rows = tuple(row for account in drifting for row in _explain(views, account, names))
    return Table(
        name="entries",
        title="Ledger entries that may explain a difference",
        columns=_ENTRIES,
        rows=rows,
        count=len(rows),
        note=f"At most {_MOST_ENTRIES} entries a key." if rows else "",
        empty="There is no difference to explain.",
    )


def _explain(
    views: Views, account: _Account, names: Mapping[MachineId, tuple[str, str]]
) -> Iterator[Row]:
    """Find the report with which the difference came, and what happened before it."""
    key = account.usage.key
    after, first = _window(account, read_counts(views, key))
    doubtful = read_doubtful(views, key, after=after, upto=first.entry.seq, limit=_MOST_ENTRIES)
    for entry in doubtful:
        yield _row(account, entry, names, _WHY[entry.kind])
    expected = (account.usage.purchased or 0) - first.spent
    source = clean(first.source) or "Somebody"
    why = (
        f"From here on the count differs: {source} reported {first.remaining} left, "
        f"{expected} were expected."
    )
    yield _row(account, first.entry, names, why)


def _window(account: _Account, counts: Sequence[CountReport]) -> tuple[int, CountReport]:
    """Return the report that first showed today's difference, and the entry of the one before."""
    purchased = account.usage.purchased or 0
    first = counts[-1]
    for earlier in reversed(counts[:-1]):
        if purchased - earlier.spent - earlier.remaining != account.drift:
            return earlier.entry.seq, first
        first = earlier
    return 0, first


def _row(
    account: _Account,
    entry: LedgerEntry,
    names: Mapping[MachineId, tuple[str, str]],
    why: str,
) -> Row:
    machine = entry.subject.machine
    return (
        key_words(account.usage.last_five),
        entry.seq,
        moment(entry.at),
        kind_words(entry.kind),
        clean(names.get(machine, ("", ""))[0]) if machine else "",
        clean(entry.stamp.operator),
        why,
    )


def _left(account: _Account) -> int:
    """What may still be spent, as far as nobody else has spent it."""
    return max((account.usage.available or 0) - max(account.drift or 0, 0), 0)


def _charts(accounts: Sequence[_Account]) -> tuple[Chart, ...]:
    known = [account for account in accounts if account.usage.purchased is not None]
    if not known:
        return ()
    uses = [account.usage for account in known]
    return (
        Chart(
            "Where the purchased activations are",
            Shape.BARS,
            tuple(map(named, uses)),
            (
                Series("Spent", Tone.FIRST, tuple(use.spent for use in uses)),
                Series("Held", Tone.WARN, tuple(use.held for use in uses)),
                Series("Available", Tone.NEUTRAL, tuple(map(_left, known))),
                Series("Unexplained", Tone.BAD, tuple(max(a.drift or 0, 0) for a in known)),
            ),
        ),
    )
