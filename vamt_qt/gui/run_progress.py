"""Follows a run machine by machine from the engine's news; nothing here knows Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final

from vamt_qt.gui.causes import group_failures
from vamt_qt.gui.hearing import heard, heard_failure
from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.gui.theme.tokens import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.words import states
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId, RunId


class LaneState(Enum):
    """How far one machine is: the mark that stands for it, worst first when sorted."""

    FAILED = Status(tr("Failed"), Tone.BAD, "error", 0)
    STOPPED = Status(tr("Stopped"), Tone.WARN, "stop", 1)
    WORKING = Status(tr("Working"), Tone.ACCENT, "play", 2)
    WAITING = Status(tr("Waiting"), Tone.NEUTRAL, "clock", 3)
    COLLECTED = Status(tr("In the batch"), Tone.ACCENT, "batches", 4)
    DONE = Status(tr("Done"), Tone.GOOD, "check-circle", 5)
    LEFT = Status(tr("Licensed before"), Tone.NEUTRAL, "check", 6)

    @property
    def is_end(self) -> bool:
        """Whether nothing more will happen to the machine in this run."""
        return self not in (LaneState.WORKING, LaneState.WAITING)


# How far each step is on the way, by the words in which the engine tells it.
_SHARES: Final[Mapping[str, float]] = {
    "Looking": 0.05,
    "Installing the key": 0.15,
    "Reading the installation ID": 0.35,
    "Waiting for the confirmation ID": 0.5,
    "Activating over the Internet": 0.6,
    "Comparing the installation ID": 0.6,
    "Depositing the confirmation ID": 0.7,
    "Checking the licence": 0.85,
}
# What the mark says already is not repeated beside it.
_SAID_BY_MARK: Final = frozenset(
    {"activated", "already licensed", "activated online", "KMS client set up"}
)
_PATIENCE_S: Final = 3.0
_SURE_SHARE: Final = 0.08


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One machine in a run. `text` is the step while it works, the reason once it has ended."""

    machine: MachineId
    name: str
    state: LaneState = LaneState.WAITING
    text: str = ""
    failure: Failure | None = None
    share: float = 0.0


class RunProgress:
    """Takes the news of one run; ``changed`` gathers what a table has to repaint.

    ``done_word`` is what the mark of a machine says that got through, such as "Activated".
    """

    def __init__(
        self, lanes: Iterable[Lane], *, started: float, done_word: str = tr("Done")
    ) -> None:
        self.lanes: dict[MachineId, Lane] = {lane.machine: lane for lane in lanes}
        self.changed: dict[MachineId, Lane] = {}
        self.run: RunId | None = None
        self.total = len(self.lanes)
        self.done_word = done_word
        self._started = started
        self._paused: float | None = None
        self._counts = Counter(lane.state for lane in self.lanes.values())
        self._share = sum(lane.share for lane in self.lanes.values())

    # -- what the engine tells ----------------------------------------------------------

    def hear(self, message: Mapping[str, Any]) -> None:
        """Take one piece of news; what is not about a run's machines is passed over."""
        match message:
            case {"event": "started", "run": str(run), "total": int(total)}:
                self.run, self.total = RunId(run), total
            case {"event": "step", "machine": str(machine), "text": str(text)}:
                self._step(MachineId(machine), text)
            case {"event": "outcome", "machine": str(machine), "kind": str(kind)}:
                self._outcome(MachineId(machine), kind, message)
            case _:
                pass

    def pause(self, now: float, *, on: bool) -> None:
        """Leave the time out of the pace in which no machine is begun."""
        if on:
            self._paused = now if self._paused is None else self._paused
        elif self._paused is not None:
            self._started += now - self._paused
            self._paused = None

    def take_changed(self) -> tuple[Lane, ...]:
        """Give the lanes that changed since the last call."""
        taken = tuple(self.changed.values())
        self.changed.clear()
        return taken

    def interrupt(self) -> None:
        """Mark what had begun and not ended: the engine is gone, and nobody is at work there."""
        for lane in list(self.lanes.values()):
            if lane.state is LaneState.WORKING:
                self._put(replace(lane, state=LaneState.WAITING, text="Will be looked at again"))

    # -- what is shown ------------------------------------------------------------------

    def count(self, state: LaneState) -> int:
        """Give how many machines are in a state."""
        return self._counts[state]

    @property
    def ended(self) -> int:
        """How many machines nothing more will happen to."""
        return sum(count for state, count in self._counts.items() if state.is_end)

    @property
    def share(self) -> float:
        """How much of the whole work is done, between 0 and 1."""
        return min(self._share / self.total, 1.0) if self.total else 1.0

    def seconds_left(self, now: float) -> float | None:
        """Estimate the rest from the pace so far; ``None`` while that would be a guess."""
        passed, share = now - self._started, self.share
        if passed < _PATIENCE_S or not _SURE_SHARE < share < 1:
            return None
        return passed * (1 - share) / share

    def rate(self, now: float) -> float | None:
        """Give machines a minute, once that means anything."""
        passed = now - self._started
        return 60 * self.ended / passed if passed >= _PATIENCE_S and self.ended else None

    def failed(self) -> tuple[Lane, ...]:
        """Give the machines that did not get through."""
        return tuple(lane for lane in self.lanes.values() if lane.state is LaneState.FAILED)

    def causes(self) -> tuple[FailureGroup, ...]:
        """Give the failures by cause."""
        return group_failures(
            (lane.name, lane.failure) for lane in self.failed() if lane.failure is not None
        )

    def mark(self, lane: Lane) -> Status:
        """Give the mark of a machine."""
        if lane.failure is not None:
            return replace(states.trouble(lane.failure.code), rank=LaneState.FAILED.value.rank)
        status = lane.state.value
        return replace(status, word=self.done_word) if lane.state is LaneState.DONE else status

    # -- inside -------------------------------------------------------------------------

    def _step(self, machine: MachineId, text: str) -> None:
        lane = self._lane(machine)
        share = max(lane.share, _SHARES.get(text, lane.share))
        waits = text.startswith("Waiting")
        state = LaneState.WAITING if waits else LaneState.WORKING
        self._put(replace(lane, state=state, text=heard(text), share=share))

    def _outcome(self, machine: MachineId, kind: str, message: Mapping[str, Any]) -> None:
        lane = replace(self._lane(machine), share=1.0)
        match kind:
            case "failed":
                failure = _failure(message.get("failure"))
                text = failure.message
                self._put(replace(lane, state=LaneState.FAILED, text=text, failure=failure))
            case "cancelled":
                self._put(replace(lane, state=LaneState.STOPPED, text="Stopped by the operator"))
            case _:
                note = str(message.get("note") or "")
                text = "" if note in _SAID_BY_MARK else heard(note[:1].upper() + note[1:])
                self._put(replace(lane, state=_state_of(note), text=text, failure=None))

    def _lane(self, machine: MachineId) -> Lane:
        return self.lanes.get(machine) or Lane(machine=machine, name=str(machine))

    def _put(self, lane: Lane) -> None:
        before = self.lanes.get(lane.machine)
        if before is not None:
            self._counts[before.state] -= 1
            self._share -= before.share
        self._counts[lane.state] += 1
        self._share += lane.share
        self.lanes[lane.machine] = self.changed[lane.machine] = lane


def _state_of(note: str) -> LaneState:
    if note.startswith(("already licensed", "left alone")):
        return LaneState.LEFT
    return LaneState.COLLECTED if note.startswith("in batch") else LaneState.DONE


def _failure(told: object) -> Failure:
    match told:
        case {"code": str(code), "message": str(message), **rest}:
            hresult = rest.get("hresult")
            number = hresult if isinstance(hresult, int) else None
            return heard_failure(Failure(code, message, str(rest.get("hint") or ""), number))
        case _:
            return Failure("error", tr("The engine gave no reason"))
