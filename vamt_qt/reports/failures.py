"""What failed and stands so: by cause, with what to do about each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vamt_qt.licensing.causes import cause_key, cause_of
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.hresult import explain
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
from vamt_qt.reports.words import moment, site_words
from vamt_qt.store.audit_reading import read_machine_names, read_standing_failures
from vamt_qt.store.views import Views

_COLUMNS: Final = (
    Column("Cause", Kind.WORDS),
    Column("Code", Kind.CODE),
    Column("Machines", Kind.NUMBER),
    Column("What to do", Kind.WORDS),
)
_EACH: Final = (
    Column("Machine"),
    Column("Site"),
    Column("Product"),
    Column("Failed (UTC)", Kind.DATE),
    Column("Code", Kind.CODE),
    Column("What happened", Kind.WORDS),
)
_NOTE: Final = (
    "A failure stands until work on the machine goes through. A machine counts once for a cause, "
    "however many of its products fail for it."
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One failure of one machine; `product` is empty where the machine as a whole failed."""

    machine: MachineId
    name: str
    site: str
    product: str
    at: datetime | None
    failure: Failure


def build(views: Views, scope: Scope) -> Report:
    """Put failures together by cause, the most frequent first."""
    lines = sorted(_lines(views, scope), key=lambda line: (line.name.casefold(), line.product))
    causes: dict[str, list[_Line]] = {}
    for line in lines:
        causes.setdefault(cause_key(line.failure), []).append(line)
    order = sorted(causes, key=lambda code: (-_machines(causes[code]), code))
    return Report(
        name="failures",
        title="Failures by cause",
        made=scope.now,
        filters=scope.words,
        figures=(
            Figure(
                "Machines that failed", _machines(lines), tone=Tone.BAD if lines else Tone.NEUTRAL
            ),
            Figure("Causes", len(order)),
        ),
        charts=_charts(
            [(clean(cause_of(causes[code][0].failure)), _machines(causes[code])) for code in order]
        ),
        tables=(_main([(code, causes[code]) for code in order]), _each(lines)),
        notes=(_NOTE,),
    )


def _lines(views: Views, scope: Scope) -> Iterator[_Line]:
    """Yield what each machine's last work failed of, and what its products still fail of."""
    names = read_machine_names(views)
    told: set[tuple[MachineId, str]] = set()
    for standing in read_standing_failures(views):
        name, site = names[standing.machine]
        if scope.has_site(site):
            told.add((standing.machine, cause_key(standing.failure)))
            yield _Line(standing.machine, name, site, "", standing.at, standing.failure)
    for row in views.product_rows():
        machine, failure = row.product.machine, row.failure
        if failure is None or not scope.has_site(row.site):
            continue
        if (machine, cause_key(failure)) not in told:
            yield _Line(machine, row.machine_name, row.site, row.product.name, None, failure)


def _machines(lines: Iterable[_Line]) -> int:
    return len({line.machine for line in lines})


def _advice(failure: Failure) -> str:
    """Say what to do; of a cause that many share, what holds for each of them."""
    shared = failure.hresult is not None and cause_key(failure) != failure.code
    advice = explain(failure.hresult or 0).advice if shared else clean(failure.hint)
    return advice or "Probe the machine, and begin the step again from what it shows."


def _main(causes: Sequence[tuple[str, Sequence[_Line]]]) -> Table:
    rows = tuple(
        (clean(cause_of(lines[0].failure)), code, _machines(lines), _advice(lines[0].failure))
        for code, lines in causes
    )
    return Table(
        name="causes",
        title="Causes, the most frequent first",
        columns=_COLUMNS,
        rows=rows,
        count=len(rows),
        empty="Nothing failed, or everything that failed went through later.",
    )


def _each(lines: Sequence[_Line]) -> Table:
    rows = tuple(map(_cells, lines))
    return Table(
        name="machines",
        title="Each machine",
        columns=_EACH,
        rows=rows,
        count=len(rows),
        empty="No machine stands failed.",
    )


def _cells(line: _Line) -> Row:
    return (
        clean(line.name),
        site_words(line.site),
        clean(line.product),
        moment(line.at),
        cause_key(line.failure),
        clean(line.failure.message),
    )


def _charts(causes: Sequence[tuple[str, int]]) -> tuple[Chart, ...]:
    if not causes:
        return ()
    names, counts = zip(*causes, strict=True)
    return (Chart("Machines by cause", Shape.BARS, names, (Series("Machines", Tone.BAD, counts),)),)
