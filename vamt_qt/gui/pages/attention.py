"""What needs attention today, the worst first; each matter leads to the rows behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from vamt_qt.gui.causes import cause_key, cause_of
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.narrowing import RECOVERY_CODE, Narrow
from vamt_qt.gui.pages.standing_parts import standing_segments, way_of
from vamt_qt.gui.pages.supplies import KeySupply
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import age, sentence
from vamt_qt.gui.words.runs import name as run_name
from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.key_warnings import key_warnings
from vamt_qt.licensing.local_days import local_day
from vamt_qt.store.records import BatchRow, RunRecord, RunState

if TYPE_CHECKING:
    from vamt_qt.store.standing_reading import Standing
    from vamt_qt.store.views import Views

_LATE: Final = timedelta(days=7)
_SOON: Final = timedelta(days=30)
_MOST_CAUSES: Final = 6
_OUT: Final = (BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED)
_URGENT: Final = frozenset({"used-up", "expired"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One thing that needs attention, and where the rows behind it are."""

    tone: Tone
    icon: str
    title: str
    advice: str
    count: str = ""
    page: str
    record: object = None


def matters_of(
    views: Views, standings: Sequence[Standing], supplies: Sequence[KeySupply], now: datetime
) -> list[Matter]:
    """Read everything that needs somebody, the worst first."""
    found = [
        *_interrupted(views.runs(state=RunState.INTERRUPTED)),
        *_failing(views),
        *_unrecoverable(views),
        *_late_batches(views.batch_rows(), now),
        *_keys(views, supplies, local_day(now)),
        *_endings(views, now),
        *_unlicensed(standings),
    ]
    order = {Tone.BAD: 0, Tone.WARN: 1}
    return sorted(found, key=lambda matter: order.get(matter.tone, 2))


def _interrupted(runs: Sequence[RunRecord]) -> list[Matter]:
    if not runs:
        return []
    newest = runs[0]
    waits = newest.total - newest.done - newest.failed - newest.cancelled
    return [
        Matter(
            tone=Tone.WARN,
            icon="runs",
            title=trn("A run was interrupted", "Runs were interrupted", len(runs)),
            count=trn("%n run", "%n runs", len(runs)),
            advice=trn(
                "{run_name}: %n machine still to do. Go on with it; nothing is spent twice.",
                "{run_name}: %n machines still to do. Go on with it; nothing is spent twice.",
                waits,
                run_name=run_name(newest.verb),
            ),
            page="runs",
            record=newest.id,
        )
    ]


def _unrecoverable(views: Views) -> list[Matter]:
    if not views.lacks_recovery_code():
        return []
    return [
        Matter(
            tone=Tone.WARN,
            icon="shield",
            title=tr("There is no recovery code"),
            advice=tr(
                "If the passphrase or the keyring is lost, so are the stored "
                "product keys and passwords. Make one now and keep it apart from "
                "this computer."
            ),
            page=RECOVERY_CODE,
        )
    ]


def _failing(views: Views) -> list[Matter]:
    from vamt_qt.store.audit_reading import read_standing_failures  # noqa: PLC0415 - SQLAlchemy, once it is read

    failures = {one.machine: one.failure for one in read_standing_failures(views)}
    from vamt_qt.store.standing_reading import read_activation_failures  # noqa: PLC0415 - SQLAlchemy, once it is read

    for machine, failure in read_activation_failures(views):
        failures.setdefault(machine, failure)
    groups: dict[str, list[MachineId]] = {}
    first: dict[str, Failure] = {}
    for machine, failure in failures.items():
        key = cause_key(failure)
        groups.setdefault(key, []).append(machine)
        first.setdefault(key, failure)
    ordered = sorted(groups, key=lambda key: (-len(groups[key]), key))
    matters = [_failed(first[key], groups[key]) for key in ordered[:_MOST_CAUSES]]
    rest = [machine for key in ordered[_MOST_CAUSES:] for machine in groups[key]]
    if rest:
        causes = trn("%n more cause", "%n more causes", len(ordered) - _MOST_CAUSES)
        matters.append(
            Matter(
                tone=Tone.WARN,
                icon="warning",
                title=tr("Failed for {causes}", causes=causes),
                count=trn("%n machine", "%n machines", len(rest)),
                advice=tr("Each machine tells its own and what to do."),
                page="machines",
                record=Narrow(tr("Failed for other causes"), only=frozenset(rest)),
            )
        )
    return matters


def _failed(failure: Failure, machines: Sequence[MachineId]) -> Matter:
    trouble = states.trouble(failure.code)
    cause = cause_of(failure)
    return Matter(
        tone=trouble.tone,
        icon=trouble.icon,
        title=cause.rstrip("."),
        count=trn("%n machine", "%n machines", len(machines)),
        advice=sentence(heard(failure.hint)),
        page="machines",
        record=Narrow(cause.rstrip("."), only=frozenset(machines)),
    )


def _late_batches(rows: Sequence[BatchRow], now: datetime) -> list[Matter]:
    late = [
        row
        for row in rows
        if row.state in _OUT and row.missing and now - (row.sealed_at or row.created_at) > _LATE
    ]
    if not late:
        return []
    oldest = min(late, key=lambda row: row.sealed_at or row.created_at)
    held = sum(row.missing for row in late)
    out = age(oldest.sealed_at or oldest.created_at, now)
    return [
        Matter(
            tone=Tone.WARN,
            icon="batches",
            title=tr("Out for more than a week"),
            count=trn("%n batch", "%n batches", len(late)),
            advice=trn(
                "The oldest for {out}. %n activation held until the answers are "
                "imported, or the batches are closed.",
                "The oldest for {out}. %n activations held until the answers are "
                "imported, or the batches are closed.",
                held,
                out=out,
            ),
            page="batches",
            record=Narrow(tr("Out for more than a week"), only=frozenset(row.id for row in late)),
        )
    ]


def _keys(views: Views, supplies: Sequence[KeySupply], today: date) -> list[Matter]:
    expected = {supply.record.id: supply.expected for supply in supplies}
    matters = []
    for record in views.keys():
        warnings = key_warnings(record, today, expected.get(record.id))
        # Of a key of which nothing was bought nobody expects anything.
        if warnings and (record.purchased or record.spent):
            first, *others = warnings
            matters.append(
                Matter(
                    tone=Tone.BAD if first.code in _URGENT else Tone.WARN,
                    icon="key",
                    title=heard(first.text),
                    advice=" ".join(sentence(heard(one.text)) for one in others)
                    or tr("Order more, or use another key, before the next large run."),
                    page="keys",
                    record=record.id,
                )
            )
    return [*matters, *_drifting(views)]


def _drifting(views: Views) -> list[Matter]:
    from vamt_qt.store.counting import read_drifts  # noqa: PLC0415 - SQLAlchemy, once it is read

    drifts = read_drifts(views)
    return [
        Matter(
            tone=Tone.WARN,
            icon="key",
            title=tr(
                "…{last_five}: others spent more than this ledger knows of",
                last_five=record.last_five,
            ),
            count=trn("%n activation", "%n activations", -drifts[record.id]),
            advice=tr("The key's page shows the entries that may explain it."),
            page="keys",
            record=record.id,
        )
        for record in views.keys()
        if drifts.get(record.id, 0) < 0
    ]


def _endings(views: Views, now: datetime) -> list[Matter]:
    from vamt_qt.store.standing_reading import read_ending  # noqa: PLC0415 - SQLAlchemy, once it is read

    ending = read_ending(views, now, _SOON)
    if not ending:
        return []
    machines = len({machine for machine, _ in ending})
    return [
        Matter(
            tone=Tone.WARN,
            icon="clock",
            title=tr("Grace or validity ends within 30 days"),
            count=trn("%n product", "%n products", len(ending)),
            advice=trn(
                "On %n machine. Activate them before Windows begins to remind its users.",
                "On %n machines. Activate them before Windows begins to remind its users.",
                machines,
            ),
            page="products",
            record=Narrow(tr("Ending within 30 days"), only=frozenset(ending)),
        )
    ]


def _unlicensed(standings: Sequence[Standing]) -> list[Matter]:
    count = sum(one.machines for one in standings if way_of(one) == "unlicensed")
    unseen = sum(one.machines for one in standings if one.status is None)
    _, narrows = standing_segments(standings)
    matters = []
    if count:
        matters.append(
            Matter(
                tone=Tone.BAD,
                icon="machines",
                title=tr("Not licensed"),
                count=trn("%n machine", "%n machines", count),
                advice=tr("Choose them and activate; the wizard says first what it spends."),
                page="machines",
                record=replace(narrows["unlicensed"], words="Not licensed"),
            )
        )
    if unseen:
        matters.append(
            Matter(
                tone=Tone.NEUTRAL,
                icon="search",
                title=tr("Not probed yet"),
                count=trn("%n machine", "%n machines", unseen),
                advice=tr("Probing only looks; it shows what is installed and licensed."),
                page="machines",
                record=narrows["unseen"],
            )
        )
    return matters
