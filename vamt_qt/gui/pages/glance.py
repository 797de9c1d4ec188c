"""Everything on the first page, read and put into words away from the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from vamt_qt.gui.narrowing import Narrow
from vamt_qt.gui.pages.attention import Matter, matters_of
from vamt_qt.gui.pages.standing_parts import standing_segments, way_of
from vamt_qt.gui.pages.supplies import KeySupply, month_segments, read_supplies
from vamt_qt.gui.widgets import Segment
from vamt_qt.licensing.local_days import local_day

if TYPE_CHECKING:
    from vamt_qt.store.standing_reading import Standing
    from vamt_qt.store.usage_reading import MonthlyUsage
    from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What is there already on the way to the first activated machine."""

    machines: bool
    logons: bool
    probed: bool
    keys: bool
    answers: bool
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
    from vamt_qt.store.standing_reading import read_standings  # noqa: PLC0415 - SQLAlchemy, once it is read

    standings = read_standings(views)
    today = local_day(now)
    supplies = read_supplies(views, today)
    segments, narrows = standing_segments(standings)
    from vamt_qt.store.usage_reading import read_monthly_usage  # noqa: PLC0415 - SQLAlchemy, once it is read

    usage = read_monthly_usage(views)
    return Glance(
        machines=sum(one.machines for one in standings),
        segments=segments,
        narrows=narrows,
        matters=tuple(matters_of(views, standings, supplies, now)),
        supplies=supplies,
        months=month_segments(usage, today),
        steps=_steps(views, standings, usage),
    )


def _steps(views: Views, standings: Sequence[Standing], usage: Sequence[MonthlyUsage]) -> Steps:
    return Steps(
        machines=bool(standings),
        logons=bool(views.credentials()),
        probed=any(one.status is not None for one in standings),
        keys=bool(views.keys()),
        answers=bool(views.setting("clearinghouses", {})) or bool(views.stations()),
        activated=bool(usage) or any(way_of(one) == "licensed" for one in standings),
    )


def read_now(views: Views) -> Glance:
    """Read the first page as it is now."""
    return read_glance(views, datetime.now(UTC))
