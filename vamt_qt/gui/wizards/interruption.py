"""What to say when the engine is gone in the middle of a run."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.gui.run_progress import RunProgress
from vamt_qt.gui.words.counting import machines, sentence, verb
from vamt_qt.licensing.errors import Failure

ENGINE_GONE = "engine-stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interruption:
    """The three parts of the message, and what its button says."""

    title: str
    happened: str
    safe: str
    next_step: str
    code: str
    action: str


def engine_gone(progress: RunProgress, failure: Failure) -> Interruption:
    """Tell what happened, what is safe and what to do next."""
    ended, open_ = progress.ended, progress.total - progress.ended
    done = (
        f"{machines(ended)} {verb(ended, 'is through and stays', 'are through and stay')} so. "
        if ended
        else "No machine was through yet. "
    )
    return Interruption(
        title="The run was interrupted",
        happened=f"{sentence(failure.message)} {machines(open_)} "
        f"{verb(open_, 'was', 'were')} still on the way.",
        safe=f"{done}Every step was written down before a machine was touched, so no activation "
        "is lost and none is spent twice.",
        next_step="Resume the run. It looks at each machine first and goes on from there.",
        code=failure.code,
        action="Resume the run",
    )


def could_not_run(failure: Failure) -> Interruption:
    """Tell that the run was refused as a whole."""
    return Interruption(
        title=failure.message,
        happened="The run ended before its machines were through.",
        safe="What is done stays done. What was sealed or received is recorded and is used "
        "again, not spent again.",
        next_step=failure.hint or "Try again. The run looks at each machine before it goes on.",
        code=failure.code,
        action="Try again",
    )
