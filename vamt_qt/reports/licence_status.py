"""How many products stand how: by product, site and operating system."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.reports.cells import clean, share
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
from vamt_qt.reports.words import NO_SITE, counted
from vamt_qt.store.records import MachineRow
from vamt_qt.store.views import Views

_GRACE: Final = frozenset(
    {
        LicenseStatus.OOB_GRACE,
        LicenseStatus.OOT_GRACE,
        LicenseStatus.NON_GENUINE_GRACE,
        LicenseStatus.EXTENDED_GRACE,
    }
)
_COLUMNS: Final = (
    Column("Product"),
    Column("Site"),
    Column("Operating system"),
    Column("Licensed", Kind.NUMBER),
    Column("In grace", Kind.NUMBER),
    Column("Notification", Kind.NUMBER),
    Column("Unlicensed", Kind.NUMBER),
    Column("Total", Kind.NUMBER),
    Column("Licensed share", Kind.PERCENT),
)
_UNSEEN: Final = (
    Column("Machine"),
    Column("Site"),
    Column("Address"),
    Column("Last failure", Kind.CODE),
)
_NOTE: Final = (
    "A product is counted as its machine last said, which may be a while ago; machines "
    "that are off are shown as they were."
)


@dataclass(frozen=True, slots=True)
class _Tally:
    licensed: int
    grace: int
    notification: int
    unlicensed: int

    @property
    def total(self) -> int:
        return self.licensed + self.grace + self.notification + self.unlicensed

    @property
    def cells(self) -> Row:
        return (
            self.licensed,
            self.grace,
            self.notification,
            self.unlicensed,
            self.total,
            share(self.licensed, self.total),
        )


def build(views: Views, scope: Scope) -> Report:
    """Count every keyed product once; machines that were never seen are named apart."""
    machines = [row for row in views.machine_rows() if scope.has_site(row.machine.site)]
    systems = {row.machine.id: _system(row) for row in machines}
    groups: dict[tuple[str, str, str], list[LicenseStatus]] = {}
    for row in views.product_rows(list(systems)):
        product = row.product
        place = (clean(product.name), clean(row.site) or NO_SITE, systems[product.machine])
        groups.setdefault(place, []).append(product.status)
    total = _tally(status for found in groups.values() for status in found)
    unseen = [row for row in machines if not row.products]
    return Report(
        name="licence-status",
        title="Licence status",
        made=scope.now,
        filters=scope.words,
        figures=_figures(total, len(machines), len(unseen)),
        charts=tuple(_charts(groups)),
        tables=(_main(groups, total), _unseen(unseen)),
        notes=(_NOTE,),
    )


def _system(row: MachineRow) -> str:
    machine = row.machine
    return clean(f"{machine.os_name} {machine.os_version}".strip()) or "Not known"


def _tally(statuses: Iterable[LicenseStatus]) -> _Tally:
    counts = Counter(statuses)
    return _Tally(
        licensed=counts[LicenseStatus.LICENSED],
        grace=sum(counts[status] for status in _GRACE),
        notification=counts[LicenseStatus.NOTIFICATION],
        unlicensed=counts[LicenseStatus.UNLICENSED],
    )


def _figures(total: _Tally, machines: int, unseen: int) -> tuple[Figure, ...]:
    open_ = total.notification + total.unlicensed
    return (
        Figure("Products", total.total),
        Figure("Licensed", total.licensed, tone=Tone.GOOD),
        Figure("Licensed share", share(total.licensed, total.total), Kind.PERCENT),
        Figure("In grace", total.grace, tone=Tone.WARN if total.grace else Tone.NEUTRAL),
        Figure("Not licensed", open_, tone=Tone.BAD if open_ else Tone.NEUTRAL),
        Figure("Machines", machines),
        Figure("Never seen", unseen, tone=Tone.WARN if unseen else Tone.NEUTRAL),
    )


def _charts(groups: dict[tuple[str, str, str], list[LicenseStatus]]) -> Iterable[Chart]:
    for title, at in (("Products by licence status", 0), ("Sites by licence status", 1)):
        by_name: dict[str, list[LicenseStatus]] = {}
        for place, statuses in groups.items():
            by_name.setdefault(place[at], []).extend(statuses)
        names = sorted(by_name, key=lambda name: (-len(by_name[name]), name))
        tallies = [_tally(by_name[name]) for name in names]
        if tallies:
            yield Chart(title, Shape.BARS, tuple(names), _series(tallies))


def _series(tallies: Sequence[_Tally]) -> tuple[Series, ...]:
    return (
        Series("Licensed", Tone.GOOD, tuple(tally.licensed for tally in tallies)),
        Series("In grace", Tone.WARN, tuple(tally.grace for tally in tallies)),
        Series("Notification", Tone.BAD, tuple(tally.notification for tally in tallies)),
        Series("Unlicensed", Tone.NEUTRAL, tuple(tally.unlicensed for tally in tallies)),
    )


def _main(groups: dict[tuple[str, str, str], list[LicenseStatus]], total: _Tally) -> Table:
    rows = tuple((*place, *_tally(groups[place]).cells) for place in sorted(groups))
    return Table(
        name="products",
        title="Products by site and operating system",
        columns=_COLUMNS,
        rows=rows,
        count=len(rows),
        totals=("Total", None, None, *total.cells) if rows else (),
        empty="No product was seen yet: probe the machines.",
    )


def _unseen(machines: Sequence[MachineRow]) -> Table:
    rows = tuple(
        (
            clean(row.machine.name),
            clean(row.machine.site) or NO_SITE,
            clean(row.machine.address),
            clean(row.machine.last_failure),
        )
        for row in machines
    )
    return Table(
        name="never-seen",
        title="Machines that were never seen",
        columns=_UNSEEN,
        rows=rows,
        count=len(rows),
        note=f"{counted(len(rows), 'machine')} of the inventory in no number above."
        if rows
        else "",
        empty="Every machine was seen at least once.",
    )
