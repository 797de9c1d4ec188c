"""What is asked of the ledger: by the fields of its page, and by the numbers of other pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.licensing.identifiers import BatchId, KeyId, MachineId, RunId
from vamt_qt.licensing.local_days import local_day, span_of

if TYPE_CHECKING:
    from vamt_qt.store.audit_pages import AuditFilter
    from vamt_qt.store.views import Views

SPENT: Final = "spent"
"""Stands among the kinds for whatever spent an activation."""
BOUGHT: Final = "bought"
"""Stands among the kinds for whatever may have said how many activations were bought."""
_TOGETHER: Final = {BOUGHT: ("key-added", "key-changed"), SPENT: ()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the operator chose or another page asked for; what is empty does not matter.

    `machine` is the name as typed, `machine_id` which one of that name is meant. `since` and
    `until` are local days, months or years, both included; `upto` is the last entry.
    """

    key: KeyId | None = None
    site: str | None = None
    operator: str = ""
    kind: str = ""
    machine: str = ""
    machine_id: MachineId | None = None
    since: str = ""
    until: str = ""
    batch: BatchId | None = None
    run: RunId | None = None
    upto: int | None = None

    @property
    def subject(self) -> str:
        """Say what no field shows."""
        if self.batch is not None:
            return tr("Batch {batch}", batch=self.batch[:8])
        if self.run is not None:
            return tr("Run {run}", run=self.run[:8])
        return "" if self.upto is None else tr("Up to entry {upto}", upto=number_text(self.upto))


ALL: Final = Asked()


def month_filter(month: str) -> Asked:
    """Ask for what was spent in a month, "2026-03"."""
    return Asked(kind=SPENT, since=month, until=month)


def day_of(text: str, *, last: bool) -> str:
    """Write the first or the last day of a day, a month or a year; empty for none."""
    span = span_of(text)
    if span is None:
        return ""
    return f"{local_day(span[1] - timedelta(microseconds=1) if last else span[0])}"


def resolve(views: Views, asked: Asked) -> AuditFilter | None:
    """Find the records that were asked for; ``None`` where no machine has the typed name."""
    from vamt_qt.store.audit_pages import AuditFilter, find_machines  # noqa: PLC0415 - SQLAlchemy, once it is read

    machines: tuple[MachineId, ...] = ()
    if asked.machine_id is not None:
        machines = (asked.machine_id,)
    elif asked.machine:
        machines = find_machines(views, asked.machine)
        if not machines:
            return None
    from vamt_qt.store.audit_reading import EntryFilter  # noqa: PLC0415 - SQLAlchemy, once it is read

    since, until = span_of(asked.since), span_of(asked.until)
    return AuditFilter(
        entries=EntryFilter(
            keys=(asked.key,) if asked.key else (),
            machines=machines,
            sites=() if asked.site is None else (asked.site,),
            operators=(asked.operator,) if asked.operator else (),
            since=since[0].astimezone(UTC) if since else None,
            until=until[1].astimezone(UTC) if until else None,
        ),
        kinds=_TOGETHER.get(asked.kind, (asked.kind,)) if asked.kind else (),
        batch=asked.batch,
        run=asked.run,
        spent=asked.kind == SPENT,
    )
