"""What the first page tells, read and put into words away from the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from vamt_qt.gui.causes import cause_key, cause_of
from vamt_qt.gui.narrowing import Narrow
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.widgets import Segment
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import age, counted, sentence
from vamt_qt.gui.words.runs import name as run_name
from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.forecast import Forecast, forecast
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.key_warnings import key_warnings
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.product_key import KeyKind, KeyRecord
from vamt_qt.store.audit_reading import read_standing_failures
from vamt_qt.store.counting import read_daily_spends
from vamt_qt.store.records import BatchRow, RunRecord, RunState, UsageRow
from vamt_qt.store.standing_reading import (
    Standing,
    read_activation_failures,
    read_ending,
    read_standings,
)
from vamt_qt.store.usage_reading import MonthlyUsage, read_monthly_usage
from vamt_qt.store.views import Views

MONTHS: Final = 12
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


@dataclass(frozen=True, slots=True)
class KeySupply:
    """A key, what became of it, and how long it will last."""

    record: KeyRecord
    expected: Forecast | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What is there already on the way to the first activated machine."""

    machines: bool
    logons: bool
    probed: bool
    keys: bool
    activated: bool

    @property
    def are_done(self) -> bool:
        """Whether the way is behind the operator."""
        return self.activated


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """Everything on the first page. `narrows` lead from a segment of the ring to its machines."""

    machines: int
    segments: tuple[Segment, ...]
    narrows: dict[str, Narrow]
    matters: tuple[Matter, ...]
    supplies: tuple[KeySupply, ...]
    months: tuple[Segment, ...]
    steps: Steps


def read_glance(views: Views, now: datetime) -> Glance:
    """Read it all; with a hundred thousand machines nothing of it is read machine by machine."""
    standings = read_standings(views)
    supplies = read_supplies(views, now.date())
    segments, narrows = _standing_segments(standings)
    usage = read_monthly_usage(views)
    return Glance(
        machines=sum(one.machines for one in standings),
        segments=segments,
        narrows=narrows,
        matters=tuple(_matters(views, standings, supplies, now)),
        supplies=supplies,
        months=month_segments(usage, now.date()),
        steps=_steps(views, standings, usage),
    )


# --- how machines stand


@dataclass(frozen=True, slots=True)
class _Way:
    key: str
    word: str
    tone: Tone


_WAYS: Final = (
    _Way("licensed", "Licensed", Tone.GOOD),
    _Way("grace", "Grace, or licensed in part", Tone.WARN),
    _Way("unlicensed", "Not licensed", Tone.BAD),
    _Way("unseen", "Not probed", Tone.NEUTRAL),
)
_REFUSED: Final = (LicenseStatus.UNLICENSED, LicenseStatus.NOTIFICATION)


def _way(standing: Standing) -> str:
    if standing.status is None:
        return "unseen"
    if standing.licensed == standing.products:
        return "licensed"
    return "unlicensed" if standing.status in _REFUSED and not standing.licensed else "grace"


def _status_word(standing: Standing) -> str:
    """Say what the list of machines says of it."""
    if 0 < standing.licensed < standing.products:
        return states.partly(standing.licensed, standing.products).word
    return states.licence(standing.status).word


def _standing_segments(
    standings: Sequence[Standing],
) -> tuple[tuple[Segment, ...], dict[str, Narrow]]:
    counts: Counter[str] = Counter()
    words: dict[str, set[str]] = {}
    for one in standings:
        counts[_way(one)] += one.machines
        words.setdefault(_way(one), set()).add(_status_word(one))
    segments = tuple(Segment(way.key, way.word, counts[way.key], way.tone) for way in _WAYS)
    narrows = {
        way.key: Narrow(way.word, {"status": frozenset(words.get(way.key, {"–"}))}) for way in _WAYS
    }
    return segments, narrows


# --- keys and months


def read_supplies(views: Views, today: date) -> tuple[KeySupply, ...]:
    """Read the MAKs with what was bought of them, those that run out first at the top."""
    spends = read_daily_spends(views, today)
    supplies = [
        KeySupply(record, expect(record, spends.get(record.id, ()), today))
        for record in views.keys()
        if record.kind is KeyKind.MAK and record.purchased
    ]
    return tuple(sorted(supplies, key=_pressing))


def expect(record: KeyRecord, spends: Sequence[int], today: date) -> Forecast | None:
    """Forecast when a key runs out, where something was spent to go by."""
    if record.available is None or not any(spends):
        return None
    return forecast(spends, record.available, today)


def _pressing(supply: KeySupply) -> tuple[date, float, str]:
    record, expected = supply.record, supply.expected
    ends = expected.likely if expected is not None and expected.likely else date.max
    share = (record.available or 0) / max(record.purchased or 1, 1)
    return ends, share, record.last_five


def lasting(expected: Forecast | None, today: date) -> str:
    """Tell how long a key lasts, with how sure that is."""
    if expected is None:
        return "Nothing was spent lately that a forecast could go by"
    if expected.likely is None:
        return "At this rate it lasts for longer than anybody plans"
    if expected.likely <= today:
        return "Nothing is left"
    about = f"Lasts until about {day_text(expected.likely, today)}"
    early, late = expected.earliest, expected.latest
    if early is None or early == late:
        return about
    end = day_text(late, today) if late is not None else "no end in sight"
    return f"{about} (between {day_text(early, today)} and {end})"


def day_text(day: date, today: date) -> str:
    """Write a day as people say it: near ones by day, far ones by month or year."""
    days = (day - today).days
    if days > 365 * 3:
        return f"{day.year}"
    return f"{day:%B %Y}" if days > 270 else f"{day.day} {day:%B %Y}"


def month_segments(usage: Sequence[MonthlyUsage], today: date) -> tuple[Segment, ...]:
    """Give the last twelve months with what was spent in each."""
    spent: Counter[str] = Counter()
    for one in usage:
        spent[one.month] += one.spent
    months = [_month_before(today, back) for back in range(MONTHS - 1, -1, -1)]
    return tuple(
        Segment(f"{month:%Y-%m}", f"{month:%b}", spent[f"{month:%Y-%m}"], Tone.ACCENT)
        for month in months
    )


def _month_before(today: date, back: int) -> date:
    months = today.year * 12 + today.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)


# --- what needs attention


def _matters(
    views: Views, standings: Sequence[Standing], supplies: Sequence[KeySupply], now: datetime
) -> list[Matter]:
    found = [
        *_interrupted(views.runs(state=RunState.INTERRUPTED)),
        *_failing(views),
        *_late_batches(views.batch_rows(), now),
        *_keys(views, supplies, now.date()),
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
            title="A run was interrupted" if len(runs) == 1 else "Runs were interrupted",
            count=counted(len(runs), "run"),
            advice=f"{run_name(newest.verb)}: {counted(waits, 'machine')} still to do. Go on with "
            "it; nothing is spent twice.",
            page="runs",
            record=newest.id,
        )
    ]


def _failing(views: Views) -> list[Matter]:
    failures = {one.machine: one.failure for one in read_standing_failures(views)}
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
        causes = counted(len(ordered) - _MOST_CAUSES, "more cause")
        matters.append(
            Matter(
                tone=Tone.WARN,
                icon="warning",
                title=f"Failed for {causes}",
                count=counted(len(rest), "machine"),
                advice="Each machine tells its own and what to do.",
                page="machines",
                record=Narrow("Failed for other causes", only=frozenset(rest)),
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
        count=counted(len(machines), "machine"),
        advice=sentence(failure.hint),
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
            title="Out for more than a week",
            count=counted(len(late), "batch", "batches"),
            advice=f"The oldest for {out}. {counted(held, 'activation')} held until the answers "
            "are imported, or the batches are closed.",
            page="batches",
            record=Narrow("Out for more than a week", only=frozenset(row.id for row in late)),
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
                    title=first.text,
                    advice=" ".join(sentence(one.text) for one in others)
                    or "Order more, or use another key, before the next large run.",
                    page="keys",
                    record=record.id,
                )
            )
    return [*matters, *_drifting(views.usage())]


def _drifting(usage: Sequence[UsageRow]) -> list[Matter]:
    matters = []
    for row in usage:
        if row.reported is None or row.purchased is None:
            continue
        more = row.purchased - row.spent - row.reported
        if more > 0:
            matters.append(
                Matter(
                    tone=Tone.WARN,
                    icon="key",
                    title=f"…{row.last_five}: others spent more than this ledger knows of",
                    count=counted(more, "activation"),
                    advice="The key's page shows the entries that may explain it.",
                    page="keys",
                    record=KeyId(row.key),
                )
            )
    return matters


def _endings(views: Views, now: datetime) -> list[Matter]:
    ending = read_ending(views, now, _SOON)
    if not ending:
        return []
    machines = len({machine for machine, _ in ending})
    return [
        Matter(
            tone=Tone.WARN,
            icon="clock",
            title="Grace or validity ends within 30 days",
            count=counted(len(ending), "product"),
            advice=f"On {counted(machines, 'machine')}. Activate them before Windows begins to "
            "remind its users.",
            page="products",
            record=Narrow("Ending within 30 days", only=frozenset(ending)),
        )
    ]


def _unlicensed(standings: Sequence[Standing]) -> list[Matter]:
    count = sum(one.machines for one in standings if _way(one) == "unlicensed")
    unseen = sum(one.machines for one in standings if one.status is None)
    _, narrows = _standing_segments(standings)
    matters = []
    if count:
        matters.append(
            Matter(
                tone=Tone.BAD,
                icon="machines",
                title="Not licensed",
                count=counted(count, "machine"),
                advice="Choose them and activate; the wizard says first what it spends.",
                page="machines",
                record=replace(narrows["unlicensed"], words="Not licensed"),
            )
        )
    if unseen:
        matters.append(
            Matter(
                tone=Tone.NEUTRAL,
                icon="search",
                title="Not probed yet",
                count=counted(unseen, "machine"),
                advice="Probing only looks; it shows what is installed and licensed.",
                page="machines",
                record=narrows["unseen"],
            )
        )
    return matters


def _steps(views: Views, standings: Sequence[Standing], usage: Sequence[Any]) -> Steps:
    return Steps(
        machines=bool(standings),
        logons=bool(views.credentials()),
        probed=any(one.status is not None for one in standings),
        keys=bool(views.keys()),
        activated=bool(usage) or any(_way(one) == "licensed" for one in standings),
    )


def read_now(views: Views) -> Glance:
    """Read the first page as it is now."""
    return read_glance(views, datetime.now(UTC))
