"""One run as the window follows it, and what the panel at the foot shows of it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vamt_qt.gui.causes import group_failures
from vamt_qt.gui.run_progress import LaneState, RunProgress
from vamt_qt.gui.shell import HeldAccount, OutcomeCount, RunPhase, RunState
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.words import runs as words
from vamt_qt.licensing.identifiers import MachineId


@dataclass(slots=True, eq=False)
class FollowedRun:
    """One run that is followed, or was."""

    number: int
    verb: str
    progress: RunProgress
    phase: RunPhase = RunPhase.RUNNING
    activity: str = ""
    names: Mapping[MachineId, str] = field(default_factory=dict)
    holds: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """The accounts that were refused, by their logon profile, until the operator answers."""
    waiting: dict[str, list[MachineId]] = field(default_factory=dict)
    """The machines that were not tried because of a profile."""
    tried_again: set[MachineId] = field(default_factory=set)


def state_of(run: FollowedRun) -> RunState:
    """Give what the panel shows of a run."""
    progress, now = run.progress, time.monotonic()
    active = run.phase is RunPhase.RUNNING
    counts = (
        OutcomeCount(progress.done_word, progress.count(LaneState.DONE), Tone.GOOD),
        OutcomeCount(tr("in a batch"), progress.count(LaneState.COLLECTED), Tone.ACCENT),
        OutcomeCount(tr("licensed before"), progress.count(LaneState.LEFT), Tone.NEUTRAL),
        OutcomeCount(tr("failed"), progress.count(LaneState.FAILED), Tone.BAD),
        OutcomeCount(tr("stopped"), progress.count(LaneState.STOPPED), Tone.WARN),
    )
    failures = group_failures(
        (run.names.get(lane.machine, lane.name), lane.failure)
        for lane in progress.failed()
        if lane.failure is not None
    )
    return RunState(
        title=words.title(run.verb, progress.total),
        phase=run.phase,
        done=progress.ended,
        total=progress.total,
        outcomes=counts,
        rate=progress.rate(now) if active else None,
        seconds_left=progress.seconds_left(now) if active else None,
        failures=failures,
        share=progress.share if active else None,
        activity=run.activity if active else "",
    )


def held_account(run: FollowedRun) -> HeldAccount | None:
    """Give the first account that waits for an answer."""
    for profile, hold in run.holds.items():
        return HeldAccount(
            profile=profile,
            user=str(hold["user"]),
            machine=str(hold["machine_name"]),
            waiting=len(run.waiting.get(profile, ())),
        )
    return None
