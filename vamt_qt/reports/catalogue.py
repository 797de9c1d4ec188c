"""Which reports there are, what each tells and what it can be narrowed to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.reports import (
    audit,
    batches_in_flight,
    failures,
    licence_status,
    mak_usage,
    reconciliation,
    running_out,
)
from vamt_qt.reports.report import Report
from vamt_qt.reports.scope import Asked, Scope, resolve
from vamt_qt.store.views import Views


class Filter(Enum):
    """What a report can be narrowed to."""

    SITE = "site"
    KEY = "key"
    MACHINE = "machine"
    OPERATOR = "operator"
    TIME = "time"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One report: its stable name, its title, what it tells, and how it is built."""

    name: str
    title: str
    tells: str
    filters: frozenset[Filter]
    build: Callable[[Views, Scope], Report]


_KINDS: Final = (
    ReportKind(
        "licence-status",
        "Licence status",
        "How many products stand how, by product, site and operating system.",
        frozenset({Filter.SITE}),
        licence_status.build,
    ),
    ReportKind(
        "running-out",
        "Unlicensed and running out",
        "What is not licensed, and whose grace or validity ends soon.",
        frozenset({Filter.SITE, Filter.DAYS}),
        running_out.build,
    ),
    ReportKind(
        "mak-usage",
        "MAK usage",
        "What was spent of each key, month by month and site by site.",
        frozenset({Filter.SITE, Filter.KEY, Filter.OPERATOR, Filter.TIME}),
        mak_usage.build,
    ),
    ReportKind(
        "batches-in-flight",
        "Batches in flight",
        "Which batches are out, for how long, and what is still missing.",
        frozenset({Filter.SITE, Filter.KEY}),
        batches_in_flight.build,
    ),
    ReportKind(
        "failures",
        "Failures by cause",
        "Which machines stand failed, put together by cause, with what to do.",
        frozenset({Filter.SITE}),
        failures.build,
    ),
    ReportKind(
        "reconciliation",
        "Reconciliation",
        "Purchased, spent, held, available and reported, and what may explain a difference.",
        frozenset({Filter.KEY}),
        reconciliation.build,
    ),
    ReportKind(
        "audit",
        "Audit extract",
        "The ledger's entries: who did what, when, where and why.",
        frozenset(
            {Filter.SITE, Filter.KEY, Filter.MACHINE, Filter.OPERATOR, Filter.TIME},
        ),
        audit.build,
    ),
)
CATALOGUE: Final[Mapping[str, ReportKind]] = {kind.name: kind for kind in _KINDS}


def build_report(views: Views, name: str, asked: Asked, now: datetime) -> Report:
    """Build a report from the data as they are; `now` is the clock's time, in UTC.

    Raises BadInputError `unknown-report`, `not-a-filter` and what `resolve` raises.
    """
    kind = CATALOGUE.get(name)
    if kind is None:
        raise BadInputError(
            f"There is no report named {name}",
            hint=f"Choose one of: {', '.join(CATALOGUE)}.",
            code="unknown-report",
        )
    foreign = sorted(used.value for used in _used(asked) - kind.filters)
    if foreign:
        raise BadInputError(
            f"The report {name} cannot be narrowed by {', '.join(foreign)}",
            hint="Leave it out; “vamt-qt report list” says what each report takes.",
            code="not-a-filter",
        )
    return kind.build(views, resolve(views, asked, now))


def _used(asked: Asked) -> set[Filter]:
    given = {
        Filter.SITE: asked.sites,
        Filter.KEY: asked.keys,
        Filter.MACHINE: asked.machines,
        Filter.OPERATOR: asked.operators,
        Filter.TIME: asked.since or asked.until or asked.month,
        Filter.DAYS: asked.days != Asked().days,
    }
    return {used for used, value in given.items() if value}
