"""What came back for a batch, put to its lines, and put right where it was recorded wrongly."""

from __future__ import annotations

from dataclasses import replace

from vamt_qt.licensing.batch import (
    AnswerLine,
    Batch,
    BatchAnswer,
    BatchLine,
    BatchState,
    expect_state,
)
from vamt_qt.licensing.errors import ConflictError, ExchangeRejectedError, Failure
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId


def apply_answer(batch: Batch, answer: BatchAnswer) -> Batch:
    """Return the batch with an answer's lines put to their own installation IDs.

    Partial answers are fine and the same answer twice is harmless. A refusal that came first
    gives way to a confirmation ID that comes later, never the other way. Raises
    ExchangeRejectedError for an answer to something else, an unknown installation ID, or another
    confirmation ID than the one already known; nothing is changed then.
    """
    expect_state(batch, BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED, BatchState.CLOSED)
    if (answer.batch, answer.request) != (batch.id, batch.digest):
        raise ExchangeRejectedError(
            "This answer belongs to another batch",
            hint="Nothing was changed. Import the answer that was made from this request.",
            code="foreign-answer",
        )
    known = {line.iid: line for line in batch.lines}
    for line in answer.lines:
        if line.iid not in known:
            raise ExchangeRejectedError(
                "The answer holds an installation ID that is not in the batch",
                hint="Nothing was changed. Ask the connected station for a fresh answer.",
                code="foreign-answer",
            )
        known[line.iid] = _answered(known[line.iid], line)
    return replace(
        batch,
        lines=tuple(known[line.iid] for line in batch.lines),
        state=_after_answer(batch.state, answer),
    )


def _after_answer(state: BatchState, answer: BatchAnswer) -> BatchState:
    """An answer without a line is no answer yet: the clearinghouse is still at work."""
    return BatchState.ANSWERED if answer.lines and state is not BatchState.CLOSED else state


def _answered(line: BatchLine, answer: AnswerLine) -> BatchLine:
    match answer:
        case AnswerLine(_, ConfirmationId() as cid, None):
            if line.cid not in {None, cid}:
                raise ExchangeRejectedError(
                    "The answer holds another confirmation ID than the one already known",
                    hint="Nothing was changed. Compare both answers before going on.",
                    code="contradicting-answer",
                )
            return replace(line, cid=cid, failure=None)
        case AnswerLine(_, None, Failure() as failure):
            return line if line.cid else replace(line, failure=failure)
        case _:
            raise ExchangeRejectedError(
                "A line of the answer holds neither a confirmation ID nor a reason, or both",
                hint="Nothing was changed. Ask the connected station for a fresh answer.",
                code="damaged-answer",
            )


def correct_answer(batch: Batch, iid: InstallationId, cid: ConfirmationId) -> Batch:
    """Return the batch with `cid` in the place of the confirmation ID that is known for `iid`.

    Raises ConflictError `no-confirmation-id` where none is known, `same-confirmation-id`.
    """
    known = next((line.cid for line in batch.lines if line.iid == iid), None)
    if known is None:
        raise ConflictError(
            "No confirmation ID is recorded for this installation ID",
            hint="Nothing was changed. Record one instead of correcting it.",
            code="no-confirmation-id",
        )
    if known == cid:
        raise ConflictError(
            "This confirmation ID is the one that is recorded",
            hint="Nothing was changed. Compare it with what was read out.",
            code="same-confirmation-id",
        )
    lines = (replace(line, cid=cid) if line.iid == iid else line for line in batch.lines)
    return replace(batch, lines=tuple(lines))
