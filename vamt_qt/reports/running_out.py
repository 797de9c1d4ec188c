"""What is not licensed, and what soon will not be any more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from vamt_qt.licensing.hresult import explain, format_hresult
from vamt_qt.licensing.product import LicensedProduct, LicenseStatus
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
from vamt_qt.reports.words import counted, key_words, moment, site_words
from vamt_qt.store.records import ProductRow
from vamt_qt.store.views import Views

_OVER: Final = frozenset({LicenseStatus.UNLICENSED, LicenseStatus.NOTIFICATION})
_COLUMNS: Final = (
    Column("Machine"),
    Column("Site"),
    Column("Product"),
    Column("Key", Kind.CODE),
    Column("Status", Kind.WORDS),
    Column("Reason", Kind.CODE),
    Column("Ends (UTC)", Kind.DATE),
    Column("Days left", Kind.DECIMAL),
    Column("Last seen (UTC)", Kind.DATE),
)
_REASONS: Final = (
    Column("Reason", Kind.CODE),
    Column("Products", Kind.NUMBER),
    Column("What it means", Kind.WORDS),
    Column("What to do", Kind.WORDS),
)
_STEPS: Final = ((0, "Over"), (7, "Up to 7 days"), (30, "Up to 30 days"), (180, "Later"))
_NOTE: Final = (
    "An end is reckoned from the machine's last answer: a licence that is renewed by a "
    "key management server moves on each time that the machine reaches it."
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A product and the end of its grace; None where it has none that is known."""

    row: ProductRow
    ends: datetime | None
    left: float | None

    @property
    def product(self) -> LicensedProduct:
        return self.row.product

    @property
    def is_over(self) -> bool:
        return self.product.status in _OVER or (self.left is not None and self.left <= 0)


def build(views: Views, scope: Scope) -> Report:
    """List the most urgent first: what is over, then by the days that are left."""
    lines = sorted(_wanted(views, scope), key=_urgency)
    over = sum(line.is_over for line in lines)
    return Report(
        name="running-out",
        title="Unlicensed and running out",
        made=scope.now,
        filters=(*scope.words, f"Ending within {counted(scope.days, 'day')}"),
        figures=(
            Figure("Not licensed or over", over, tone=Tone.BAD if over else Tone.NEUTRAL),
            Figure(
                f"Ending within {scope.days} days",
                len(lines) - over,
                tone=Tone.WARN if len(lines) > over else Tone.NEUTRAL,
            ),
            Figure("Machines", len({line.product.machine for line in lines})),
        ),
        charts=_charts(lines),
        tables=(_main(lines), _reasons(lines)),
        notes=(_NOTE,),
    )


def _wanted(views: Views, scope: Scope) -> Iterable[_Line]:
    for row in views.product_rows():
        if not scope.has_site(row.site):
            continue
        line = _line(row, scope.now)
        soon = line.left is not None and line.left <= scope.days
        if row.product.status in _OVER or soon or _is_grace_without_end(line):
            yield line


def _is_grace_without_end(line: _Line) -> bool:
    """A grace whose end nobody told may be over at any time."""
    return line.left is None and not line.product.is_licensed


def _line(row: ProductRow, now: datetime) -> _Line:
    product = row.product
    if not product.grace_minutes or product.observed_at is None:
        return _Line(row, None, None)
    ends = product.observed_at + timedelta(minutes=product.grace_minutes)
    return _Line(row, ends, round((ends - now).total_seconds() / 86400, 1))


def _urgency(line: _Line) -> tuple[bool, float, str, str]:
    left = 0.0 if line.left is None else line.left
    return (not line.is_over, left, line.row.machine_name.casefold(), line.product.name)


def _main(lines: Sequence[_Line]) -> Table:
    rows = tuple(map(_cells, lines))
    return Table(
        name="products",
        title="Products, the most urgent first",
        columns=_COLUMNS,
        rows=rows,
        count=len(rows),
        empty="Everything that was seen is licensed, and nothing ends soon.",
    )


def _cells(line: _Line) -> Row:
    product = line.product
    return (
        clean(line.row.machine_name),
        site_words(line.row.site),
        clean(product.name),
        key_words(product.partial_key),
        product.status.label,
        format_hresult(product.status_reason) if product.status_reason else None,
        moment(line.ends),
        line.left,
        moment(product.observed_at),
    )


def _reasons(lines: Sequence[_Line]) -> Table:
    reasons = Counter(line.product.status_reason for line in lines if line.product.status_reason)
    rows = tuple(_reason(code, count) for code, count in sorted(reasons.items(), key=_most_first))
    return Table(
        name="reasons",
        title="What the reasons mean",
        columns=_REASONS,
        rows=rows,
        count=len(rows),
        empty="No machine gave a reason.",
    )


def _most_first(item: tuple[int, int]) -> tuple[int, int]:
    return -item[1], item[0]


def _reason(code: int, count: int) -> Row:
    known = explain(code)
    return format_hresult(code), count, f"{known.meaning} ({known.name}).", known.advice


def _charts(lines: Sequence[_Line]) -> tuple[Chart, ...]:
    if not lines:
        return ()
    tones = (Tone.BAD, Tone.WARN, Tone.WARN, Tone.NEUTRAL)
    names = [name for _, name in _STEPS]
    counts = Counter(_step(line) for line in lines)
    series = tuple(
        Series(name, tone, tuple(counts[name] if name == at else 0 for at in names))
        for name, tone in zip(names, tones, strict=True)
    )
    return (Chart("Products by the time that is left", Shape.BARS, tuple(names), series, False),)


def _step(line: _Line) -> str:
    if line.is_over or line.left is None:
        return _STEPS[0][1]
    return next((name for days, name in _STEPS[1:-1] if line.left <= days), _STEPS[-1][1])
