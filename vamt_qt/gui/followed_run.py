"""One run as the window follows it, and what the panel at the foot shows of it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

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

    @classmethod
    def begun(cls, number: int, verb: str) -> Self:
        """Follow a run from now on."""
        done = words.done_word(verb, "")
        return cls(number, verb, RunProgress((), started=time.monotonic(), done_word=done))

    def hear(self, news: Mapping[str, Any]) -> None:
        """Take what the engine tells of it."""
        self.progress.hear(news)
        match news["event"]:
            case "step":
                self.activity = str(news.get("text", ""))
            case "held":
                self.holds[str(news["profile"])] = news
            case "outcome" if news.get("profile"):
                waiting = self.waiting.setdefault(str(news["profile"]), [])
                waiting.append(MachineId(news["machine"]))
            case "finished" | "failed" | "bug":
                self._end(news)

    def held_up(self, profile: str) -> list[MachineId]:
        """Give the machine that refused a profile, and those that were not tried because of it."""
        return [MachineId(self.holds[profile]["machine"]), *self.waiting.pop(profile, [])]

    def pause(self, *, on: bool) -> None:
        """Note that no further machine begins for now, or that they begin again."""
        self.phase = RunPhase.PAUSED if on else RunPhase.RUNNING
        self.progress.pause(time.monotonic(), on=on)

    def state(self) -> RunState:
        """Give what the panel shows of it."""
        progress, now = self.progress, time.monotonic()
        active = self.phase is RunPhase.RUNNING
        failures = group_failures(
            (self.names.get(lane.machine, lane.name), lane.failure)
            for lane in progress.failed()
            if lane.failure is not None
        )
        return RunState(
            title=words.title(self.verb, progress.total),
            phase=self.phase,
            done=progress.ended,
            total=progress.total,
            outcomes=self._counts(),
            rate=progress.rate(now) if active else None,
            seconds_left=progress.seconds_left(now) if active else None,
            failures=failures,
            share=progress.share if active else None,
            activity=self.activity if active else "",
        )

    def held_account(self) -> HeldAccount | None:
        """Give the first account that waits for an answer."""
        for profile, hold in self.holds.items():
            return HeldAccount(
                profile=profile,
                user=str(hold["user"]),
                machine=str(hold["machine_name"]),
                waiting=len(self.waiting.get(profile, ())),
            )
        return None

    def _counts(self) -> tuple[OutcomeCount, ...]:
        count = self.progress.count
        return (
            OutcomeCount(self.progress.done_word, count(LaneState.DONE), Tone.GOOD),
            OutcomeCount(tr("in a batch"), count(LaneState.COLLECTED), Tone.ACCENT),
            OutcomeCount(tr("licensed before"), count(LaneState.LEFT), Tone.NEUTRAL),
            OutcomeCount(tr("failed"), count(LaneState.FAILED), Tone.BAD),
            OutcomeCount(tr("stopped"), count(LaneState.STOPPED), Tone.WARN),
        )

    def _end(self, news: Mapping[str, Any]) -> None:
        self.activity = ""
        if news["event"] != "finished":
            self.phase = _phase_of(self.phase, str(news.get("error", {}).get("code", "")))
            self.progress.interrupt()
        elif news["result"].get("cancelled"):
            self.phase = RunPhase.CANCELLED
        else:
            failed = self.progress.count(LaneState.FAILED)
            self.phase = RunPhase.PARTLY if failed else RunPhase.FINISHED


def _phase_of(before: RunPhase, code: str) -> RunPhase:
    """Tell how a run ended that did not come to its end."""
    if code == "engine-stopped":
        return RunPhase.INTERRUPTED
    return RunPhase.CANCELLED if before is RunPhase.CANCELLING else RunPhase.FAILED
