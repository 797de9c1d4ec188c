"""Purchased, spent, held, available and reported, key by key, and what may explain a difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vamt_qt.licensing.entry_words import kind_words
from vamt_qt.licensing.fact_kinds import name_of
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchClosed,
    BatchSent,
    CidReceived,
    CountReported,
    Interrupted,
    KeyChanged,
    LineRejected,
    UseCorrected,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.reports.cells import clean, shown
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
from vamt_qt.store.counting import MOST_ENTRIES, CountRow, Drift, read_drift
from vamt_qt.store.records import UsageRow
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
    name_of(BatchSent): "The clearinghouse was handed these lines; each may count there.",
    name_of(BatchClosed): "Lines that were given up may have been counted before.",
    name_of(LineRejected): "No confirmation ID came; the line may count there all the same.",
    name_of(Interrupted): "The work broke off where it may have been counted. Probe again.",
    name_of(WorkFailed): "The work failed where it may have been counted. Probe again.",
    name_of(CidReceived): "It was counted here, and perhaps not there yet.",
    name_of(ActivatedOnline): "It was counted here, and perhaps not there yet.",
    name_of(UseCorrected): "An operator put our count right here.",
    name_of(KeyChanged): "What is agreed about the key changed, perhaps the purchased number.",
}
_NOTE: Final = (
    "Drift is what was reported less what should have been left by then (purchased less spent): "
    "below 0, others count more as spent than this ledger; above 0, fewer. Activations that are "
    "held are not spent. Spent includes what operators corrected."
)
_ELSEWHERE: Final = (
    "An activation that no entry explains was spent elsewhere: by another station with the same "
    "key, or by machines that activated themselves over the Internet."
)


@dataclass(frozen=True, slots=True)
class _Account:
    """A key, and what others say of it beside our own count."""

    usage: UsageRow
    counts: Drift

    @property
    def last(self) -> CountRow | None:
        return self.counts.last

    @property
    def drift(self) -> int | None:
        return None if self.last is None else self.last.drift

    @property
    def unexplained(self) -> int:
        """How many more others count as spent than we do."""
        return max(-(self.drift or 0), 0)


def build(views: Views, scope: Scope) -> Report:
    """Set our ledger against what was last reported of each key."""
    accounts = [
        _Account(usage, read_drift(views, usage.key)) for usage in counted_keys(views, scope)
    ]
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
    usage, last = account.usage, account.last
    return (
        key_words(usage.last_five),
        described(usage),
        usage.purchased,
        usage.spent,
        usage.held,
        usage.available,
        last.remaining if last else None,
        moment(last.at) if last else None,
        last.expected if last else None,
        account.drift,
        _verdict(account),
    )


def _verdict(account: _Account) -> str:
    match account.drift:
        case None if account.last is None:
            return "Nobody reported a count yet"
        case None:
            return "Enter how many were purchased"
        case 0:
            return "Agrees"
        case drift if drift < 0:
            return f"{counted(-drift, 'activation')} spent that this ledger does not know of"
        case drift:
            return f"{counted(drift, 'activation')} fewer spent than this ledger says"


def _explanations(views: Views, drifting: Sequence[_Account]) -> Table:
    names = read_machine_names(views) if drifting else {}
    rows = tuple(row for account in drifting for row in _explain(account, names))
    return Table(
        name="entries",
        title="Ledger entries that may explain a difference",
        columns=_ENTRIES,
        rows=rows,
        count=len(rows),
        note=(
            "From the last report that agreed to the last of all; "
            f"{shown(Kind.NUMBER, MOST_ENTRIES)} entries of a key at most."
            if rows
            else ""
        ),
        empty="There is no difference to explain.",
    )


def _explain(account: _Account, names: Mapping[MachineId, tuple[str, str]]) -> Iterator[Row]:
    """Tell which report agreed last, what happened since, and what was reported then."""
    agreed, last = account.counts.agreed, account.last
    if agreed is not None:
        yield _report(account, agreed, f"Both agreed: {agreed.remaining} left.")
    for entry in account.counts.entries:
        yield _entry(account, entry, names)
    if last is not None:
        said = f"{last.remaining} left by this report, {last.expected} by our ledger."
        yield _report(account, last, said)


def _report(account: _Account, report: CountRow, why: str) -> Row:
    return (
        key_words(account.usage.last_five),
        report.seq,
        moment(report.at),
        f"{kind_words(name_of(CountReported))}: {clean(report.source)}",
        None,
        clean(report.operator),
        why,
    )


def _entry(
    account: _Account, entry: LedgerEntry, names: Mapping[MachineId, tuple[str, str]]
) -> Row:
    machine = entry.subject.machine
    return (
        key_words(account.usage.last_five),
        entry.seq,
        moment(entry.at),
        kind_words(entry.kind),
        clean(names.get(machine, ("", ""))[0]) if machine else None,
        clean(entry.stamp.operator),
        _WHY.get(entry.kind, ""),
    )


def _left(account: _Account) -> int:
    """What may still be spent, as far as nobody else has spent it."""
    return max((account.usage.available or 0) - account.unexplained, 0)


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
                Series(
                    "Spent elsewhere", Tone.BAD, tuple(account.unexplained for account in known)
                ),
            ),
        ),
    )
