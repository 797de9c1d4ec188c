"""Where batches are on their way across the gap and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from vamt_qt.gui.theme import Tone
from vamt_qt.gui.values import Status, number_text
from vamt_qt.gui.words.counting import age, counted
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.store.batch_journeys import BatchJourney
from vamt_qt.store.records import BatchRow

_OUT: Final = frozenset({BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED})


class BatchStage(Enum):
    """What the operator sees of a batch's way; the first five stand above the table."""

    OPEN = Status("Open", Tone.NEUTRAL, "circle", 0)
    SEALED = Status("Sealed", Tone.WARN, "lock", 1)
    OUT = Status("Out", Tone.WARN, "send", 2)
    ANSWERED = Status("Answered", Tone.ACCENT, "inbox", 3)
    APPLIED = Status("Applied", Tone.GOOD, "check-circle", 4)
    CLOSED = Status("Closed", Tone.NEUTRAL, "check", 5)


ON_THE_WAY = tuple(BatchStage)[:5]
"""Those that have a card of their own."""


def stage_of(batch: BatchJourney) -> BatchStage:  # noqa: PLR0911 - one for each state
    """Say where a batch is.

    Answered is one whose answer still needs something done; one with nothing left to do is
    applied, or, closed without any confirmation ID, just closed.
    """
    match batch.state:
        case BatchState.OPEN:
            return BatchStage.OPEN
        case BatchState.SEALED if batch.origin is BatchOrigin.IMPORTED or not batch.out_since:
            return BatchStage.SEALED
        case BatchState.SEALED | BatchState.SENT:
            return BatchStage.OUT
        case BatchState.ANSWERED if batch.missing or not batch.confirmed:
            return BatchStage.ANSWERED
        case BatchState.ANSWERED if batch.origin is BatchOrigin.IMPORTED:
            return BatchStage.ANSWERED
        case BatchState.ANSWERED | BatchState.CLOSED if batch.to_deposit:
            return BatchStage.ANSWERED
        case BatchState.ANSWERED | BatchState.CLOSED:
            return BatchStage.APPLIED if batch.confirmed else BatchStage.CLOSED


def is_out(batch: BatchRow) -> bool:
    """Say whether a batch is sealed and still takes answers."""
    return batch.state in _OUT


@dataclass(frozen=True, slots=True)
class StageCount:
    """What one card says."""

    stage: BatchStage
    batches: int
    remark: str
    tone: Tone = Tone.NEUTRAL


def counts(batches: Sequence[BatchJourney], now: datetime) -> tuple[StageCount, ...]:
    """Count the batches of every stage that has a card."""
    there = [(stage_of(batch), batch) for batch in batches]
    return tuple(
        _count(stage, [batch for at, batch in there if at is stage], now) for stage in ON_THE_WAY
    )


def progress_words(batch: BatchJourney, now: datetime) -> str:  # noqa: PLR0911 - one a stage
    """Say how long a batch has been out and what is missing."""
    lines, missing = counted(batch.lines, "line"), batch.missing
    out = f"Out for {age(batch.out_since, now)}. " if batch.out_since else ""
    none = f"{number_text(missing)} of {lines} without an answer."
    waits = counted(batch.to_deposit, "confirmation ID")
    verb = "waits" if batch.to_deposit == 1 else "wait"
    match stage_of(batch):
        case BatchStage.OPEN:
            return f"{lines}. Nothing is held or spent until it is sealed."
        case BatchStage.SEALED if batch.origin is BatchOrigin.IMPORTED:
            return f"{lines} of another station, to be handed over."
        case BatchStage.SEALED:
            return f"{lines}, each holding an activation. It has not left this room yet."
        case BatchStage.OUT:
            return f"{out}{none}"
        case BatchStage.ANSWERED if batch.to_deposit:
            return f"{waits} {verb} to be deposited." + (f" {none}" if missing else "")
        case BatchStage.ANSWERED:
            return f"{out}{none}" if missing else "Every line is answered."
        case BatchStage.APPLIED if batch.origin is BatchOrigin.IMPORTED:
            return "Every line is answered, and the answer was handed back."
        case BatchStage.APPLIED:
            return f"{counted(batch.confirmed, 'confirmation ID')} came, none waits any longer."
        case BatchStage.CLOSED:
            return "Closed; no confirmation ID came."


def _count(stage: BatchStage, there: Sequence[BatchJourney], now: datetime) -> StageCount:
    remark = _remark(stage, there, now) if there else ""
    urgent = stage is BatchStage.ANSWERED and bool(there)
    return StageCount(stage, len(there), remark, Tone.WARN if urgent else Tone.NEUTRAL)


def _remark(stage: BatchStage, there: Sequence[BatchJourney], now: datetime) -> str:
    missing = sum(batch.missing for batch in there)
    match stage:
        case BatchStage.OPEN:
            return counted(missing, "line")
        case BatchStage.SEALED:
            return f"{number_text(missing)} to hand over"
        case BatchStage.OUT:
            oldest = min(batch.out_since or batch.created_at for batch in there)
            return f"oldest: {age(oldest, now)}"
        case BatchStage.ANSWERED:
            waits = sum(batch.to_deposit for batch in there)
            words = ((waits, "to deposit"), (missing, "missing"))
            told = [f"{number_text(count)} {word}" for count, word in words if count]
            return ", ".join(told) or "to hand back"
        case BatchStage.APPLIED | BatchStage.CLOSED:
            return counted(sum(batch.lines for batch in there), "line")
