"""Where batches are on their way across the gap and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import Status, number_text
from vamt_qt.gui.words.counting import age
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.store.batch_journeys import BatchJourney
from vamt_qt.store.records import BatchRow

_OUT: Final = frozenset({BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED})


class BatchStage(Enum):
    """What the operator sees of a batch's way; the first five stand above the table."""

    OPEN = Status(tr("Open"), Tone.NEUTRAL, "circle", 0)
    SEALED = Status(tr("Sealed"), Tone.WARN, "lock", 1)
    OUT = Status(tr("Out"), Tone.WARN, "send", 2)
    ANSWERED = Status(tr("Answered"), Tone.ACCENT, "inbox", 3)
    APPLIED = Status(tr("Applied"), Tone.GOOD, "check-circle", 4)
    CLOSED = Status(tr("Closed"), Tone.NEUTRAL, "check", 5)


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
    lines, missing = trn("%n line", "%n lines", batch.lines), batch.missing
    out = tr("Out for {age}. ", age=age(batch.out_since, now)) if batch.out_since else ""
    none = tr("{missing} of {lines} without an answer.", missing=number_text(missing), lines=lines)
    match stage_of(batch):
        case BatchStage.OPEN:
            return tr("{lines}. Nothing is held or spent until it is sealed.", lines=lines)
        case BatchStage.SEALED if batch.origin is BatchOrigin.IMPORTED:
            return tr("{lines} of another station, to be handed over.", lines=lines)
        case BatchStage.SEALED:
            return tr(
                "{lines}, each holding an activation. It has not left this room yet.", lines=lines
            )
        case BatchStage.OUT:
            return f"{out}{none}"
        case BatchStage.ANSWERED if batch.to_deposit:
            waits = trn(
                "%n confirmation ID waits to be deposited.",
                "%n confirmation IDs wait to be deposited.",
                batch.to_deposit,
            )
            return f"{waits} {none}" if missing else waits
        case BatchStage.ANSWERED:
            return f"{out}{none}" if missing else tr("Every line is answered.")
        case BatchStage.APPLIED if batch.origin is BatchOrigin.IMPORTED:
            return tr("Every line is answered, and the answer was handed back.")
        case BatchStage.APPLIED:
            return trn(
                "%n confirmation ID came, none waits any longer.",
                "%n confirmation IDs came, none waits any longer.",
                batch.confirmed,
            )
        case BatchStage.CLOSED:
            return tr("Closed; no confirmation ID came.")


def _count(stage: BatchStage, there: Sequence[BatchJourney], now: datetime) -> StageCount:
    remark = _remark(stage, there, now) if there else ""
    urgent = stage is BatchStage.ANSWERED and bool(there)
    return StageCount(stage, len(there), remark, Tone.WARN if urgent else Tone.NEUTRAL)


def _remark(stage: BatchStage, there: Sequence[BatchJourney], now: datetime) -> str:
    missing = sum(batch.missing for batch in there)
    match stage:
        case BatchStage.OPEN:
            return trn("%n line", "%n lines", missing)
        case BatchStage.SEALED:
            return tr("{missing} to hand over", missing=number_text(missing))
        case BatchStage.OUT:
            oldest = min(batch.out_since or batch.created_at for batch in there)
            return tr("oldest: {age}", age=age(oldest, now))
        case BatchStage.ANSWERED:
            waits = sum(batch.to_deposit for batch in there)
            words = ((waits, tr("to deposit")), (missing, tr("missing")))
            told = [f"{number_text(count)} {word}" for count, word in words if count]
            return ", ".join(told) or tr("to hand back")
        case BatchStage.APPLIED | BatchStage.CLOSED:
            return trn("%n line", "%n lines", sum(batch.lines for batch in there))
