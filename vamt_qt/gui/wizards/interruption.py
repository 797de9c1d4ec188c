"""What to say when the engine is gone in the middle of a run."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.gui.run_progress import RunProgress
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure


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
        trn("%n machine is through and stays so. ", "%n machines are through and stay so. ", ended)
        if ended
        else tr("No machine was through yet. ")
    )
    return Interruption(
        title=tr("The run was interrupted"),
        happened=trn(
            "{message} %n machine was still on the way.",
            "{message} %n machines were still on the way.",
            open_,
            message=sentence(failure.message),
        ),
        safe=tr(
            "{done}Every step was written down before a machine was touched, "
            "so no activation is lost and none is spent twice.",
            done=done,
        ),
        next_step=tr("Resume the run. It looks at each machine first and goes on from there."),
        code=failure.code,
        action=tr("Resume the run"),
    )


def could_not_run(failure: Failure) -> Interruption:
    """Tell that the run was refused as a whole."""
    return Interruption(
        title=failure.message,
        happened=tr("The run ended before its machines were through."),
        safe=tr(
            "What is done stays done. What was sealed or received is "
            "recorded and is used again, not spent again."
        ),
        next_step=failure.hint or tr("Try again. The run looks at each machine before it goes on."),
        code=failure.code,
        action=tr("Try again"),
    )
