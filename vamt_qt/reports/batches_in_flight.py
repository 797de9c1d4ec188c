"""Batches that are out: how long, and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vamt_qt.licensing.batch import Batch, BatchLine, BatchOrigin, BatchState
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.reports.cells import clean
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
from vamt_qt.reports.words import ELSEWHERE, days_since, key_words, moment, site_words
from vamt_qt.store.audit_reading import read_machine_names
from vamt_qt.store.views import Views

_OUT: Final = (BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
_COLUMNS: Final = (
    Column("Batch", Kind.CODE),
    Column("State", Kind.WORDS),
    Column("Machines of", Kind.WORDS),
    Column("Clearinghouse"),
    Column("Sealed (UTC)", Kind.DATE),
    Column("Days out", Kind.DECIMAL),
    Column("Lines", Kind.NUMBER),
    Column("Confirmed", Kind.NUMBER),
    Column("Rejected", Kind.NUMBER),
    Column("Missing", Kind.NUMBER),
)
_MISSING: Final = (
    Column("Batch", Kind.CODE),
    Column("Machine"),
    Column("Site"),
    Column("Product"),
    Column("Key", Kind.CODE),
    Column("Days out", Kind.DECIMAL),
)
_STATES: Final[Mapping[BatchState, str]] = {
    BatchState.OPEN: "Open",
    BatchState.SEALED: "Sealed, not sent yet",
    BatchState.SENT: "Sent, no answer yet",
    BatchState.ANSWERED: "Answered in part",
    BatchState.CLOSED: "Closed",
}
_LATE_DAYS: Final = 7.0
_NOTE: Final = (
    "While a batch is out each line without an answer holds one activation of its key; closing "
    "the batch sets it free."
)


@dataclass(frozen=True, slots=True)
class _Flight:
    """A batch and those of its lines that are asked for."""

    batch: Batch
    lines: tuple[BatchLine, ...]
    days: float

    @property
    def missing(self) -> tuple[BatchLine, ...]:
        return tuple(line for line in self.lines if not line.is_answered)

    @property
    def confirmed(self) -> int:
        return sum(line.cid is not None for line in self.lines)

    @property
    def rejected(self) -> int:
        return len(self.lines) - self.confirmed - len(self.missing)


def build(views: Views, scope: Scope) -> Report:
    """List the batches that are out, the oldest first, and the machines that wait for them."""
    names = read_machine_names(views)
    flights = sorted(_flights(views, scope, names), key=lambda flight: -flight.days)
    missing = sum(len(flight.missing) for flight in flights)
    late = sum(bool(flight.missing) and flight.days > _LATE_DAYS for flight in flights)
    return Report(
        name="batches-in-flight",
        title="Batches in flight",
        made=scope.now,
        filters=scope.words,
        figures=(
            Figure("Batches out", len(flights)),
            Figure("Lines without an answer", missing, tone=_tone(missing)),
            Figure("Out for more than a week", late, tone=_tone(late)),
            Figure("Longest, in days", flights[0].days if flights else None, Kind.DECIMAL),
        ),
        charts=_charts(flights),
        tables=(_main(flights), _waiting(flights, names)),
        notes=(_NOTE,),
    )


def _tone(number: int) -> Tone:
    return Tone.WARN if number else Tone.NEUTRAL


def _flights(
    views: Views, scope: Scope, names: Mapping[MachineId, tuple[str, str]]
) -> list[_Flight]:
    found = []
    for batch in views.batches(states=_OUT):
        lines = tuple(line for line in batch.lines if _is_asked_for(line, scope, names))
        if lines:
            since = batch.sealed_at or batch.created_at
            found.append(_Flight(batch, lines, days_since(since, scope.now)))
    return found


def _is_asked_for(
    line: BatchLine, scope: Scope, names: Mapping[MachineId, tuple[str, str]]
) -> bool:
    sites = scope.entries.sites
    return scope.has_key(line.key) and (
        not sites or names.get(_machine(line), ("", ""))[1] in sites
    )


def _machine(line: BatchLine) -> MachineId:
    return MachineId(line.activation.partition("/")[0])


def _main(flights: Sequence[_Flight]) -> Table:
    rows = tuple(map(_cells, flights))
    return Table(
        name="batches",
        title="Batches, the oldest first",
        columns=_COLUMNS,
        rows=rows,
        count=len(rows),
        totals=_totals(flights) if rows else (),
        empty="No batch is out.",
    )


def _cells(flight: _Flight) -> Row:
    batch = flight.batch
    return (
        batch.id[:8],
        _STATES[batch.state],
        "This station" if batch.origin is BatchOrigin.OWN else "Another station",
        clean(batch.clearinghouse),
        moment(batch.sealed_at),
        flight.days,
        len(flight.lines),
        flight.confirmed,
        flight.rejected,
        len(flight.missing),
    )


def _totals(flights: Sequence[_Flight]) -> Row:
    return (
        "Total",
        *(None,) * 5,
        sum(len(flight.lines) for flight in flights),
        sum(flight.confirmed for flight in flights),
        sum(flight.rejected for flight in flights),
        sum(len(flight.missing) for flight in flights),
    )


def _waiting(flights: Sequence[_Flight], names: Mapping[MachineId, tuple[str, str]]) -> Table:
    rows = tuple(
        (
            flight.batch.id[:8],
            clean(line.machine_name),
            _site(flight.batch, line, names),
            clean(line.product_name),
            key_words(line.partial_key),
            flight.days,
        )
        for flight in flights
        for line in flight.missing
    )
    return Table(
        name="missing",
        title="Machines without an answer",
        columns=_MISSING,
        rows=rows,
        count=len(rows),
        empty="Every line was answered.",
    )


def _site(batch: Batch, line: BatchLine, names: Mapping[MachineId, tuple[str, str]]) -> str:
    known = names.get(_machine(line)) if batch.origin is BatchOrigin.OWN else None
    return ELSEWHERE if known is None else site_words(known[1])


def _charts(flights: Sequence[_Flight]) -> tuple[Chart, ...]:
    if not flights:
        return ()
    series = (
        Series("Confirmed", Tone.GOOD, tuple(flight.confirmed for flight in flights)),
        Series("Rejected", Tone.BAD, tuple(flight.rejected for flight in flights)),
        Series("Missing", Tone.WARN, tuple(len(flight.missing) for flight in flights)),
    )
    names = tuple(f"{flight.batch.id[:8]}, {flight.days:.1f} days" for flight in flights)
    return (Chart("Lines of each batch", Shape.BARS, names, series),)
