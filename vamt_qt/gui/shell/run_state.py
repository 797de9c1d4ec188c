"""What the run panel shows of a run, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from vamt_qt.gui.shell.hold_question import HeldAccount
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr


class RunPhase(Enum):
    """Where a run is: the icon, the tone of its bar, and the word."""

    RUNNING = ("activate", Tone.ACCENT, tr("Running"))
    PAUSED = ("pause", Tone.WARN, tr("Paused"))
    CANCELLING = ("clock", Tone.WARN, tr("Cancelling"))
    CANCELLED = ("stop", Tone.WARN, tr("Cancelled"))
    INTERRUPTED = ("warning", Tone.WARN, tr("Interrupted"))
    FINISHED = ("check-circle", Tone.GOOD, tr("Finished"))
    PARTLY = ("warning", Tone.WARN, tr("Finished with failures"))
    FAILED = ("error", Tone.BAD, tr("Failed"))


@dataclass(frozen=True, slots=True)
class OutcomeCount:
    """How many machines ended one way."""

    word: str
    count: int
    tone: Tone


@dataclass(frozen=True, slots=True)
class FailureGroup:
    """Machines that failed for one cause, and the one advice for all of them.

    ``code`` is the stable name of the cause; ``machines`` are their names.
    """

    code: str
    cause: str
    advice: str
    machines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RunState:
    """All that the panel shows; ``rate`` is machines a minute, ``seconds_left`` an estimate.

    ``share`` is how much of the work is done, between 0 and 1, where that is more than how many
    machines are through; ``activity`` what is being done just now. ``held`` is an account that
    waits for the operator.
    """

    title: str
    phase: RunPhase
    done: int
    total: int
    outcomes: tuple[OutcomeCount, ...] = ()
    rate: float | None = None
    seconds_left: float | None = None
    failures: tuple[FailureGroup, ...] = field(default=())
    share: float | None = None
    activity: str = ""
    held: HeldAccount | None = None

    @property
    def active(self) -> bool:
        """Whether machines are still being worked on."""
        return self.phase in (RunPhase.RUNNING, RunPhase.PAUSED, RunPhase.CANCELLING)
