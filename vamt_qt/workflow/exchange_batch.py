"""Bring a sealed batch to a clearinghouse and its answer back to the machines' records."""

from __future__ import annotations

from functools import partial
from typing import Final

from vamt_qt.clearinghouse.contract import Answers, Clearinghouse
from vamt_qt.licensing.batch import Batch, BatchAnswer, BatchLine, BatchOrigin, BatchState, sent
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ConflictError, LicensingError, UnreachableError
from vamt_qt.licensing.facts import (
    BatchAnswered,
    BatchSent,
    CidReceived,
    Intended,
    Interrupted,
    LineRejected,
    Verb,
    WorkFailed,
)
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, IntentId, RunId, new_id
from vamt_qt.store.unit import Store, UnitOfWork
from vamt_qt.store.views import Views
from vamt_qt.workflow.busy import until_not_busy
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.make_batch import close_batch

_TRIES: Final = 3
"""A request may be sent again: the clearinghouse knows the batch by its digest and counts once."""
_PAUSE_S: Final = 1.0
_LONGEST_PAUSE_S: Final = 60.0


def known_batch(views: Views, batch: BatchId) -> Batch:
    """Return a batch or say that there is none of that name."""
    found = views.batch(batch)
    if found is None:
        raise ConflictError("There is no such batch", hint="List the batches and choose one.")
    return found


def asked_batch(views: Views, answer: BatchAnswer) -> Batch:
    """Return the batch that an answer is for, or say that it belongs elsewhere."""
    found = views.batch(answer.batch)
    if found is None:
        raise _foreign_answer()
    return found


def _foreign_answer() -> ConflictError:
    return ConflictError(
        "This answer is for a batch that is not known here",
        hint="Nothing was changed. Import it at the station that made the request.",
        code="foreign-answer",
    )


def submit_batch(
    store: Store, batch: Batch, clearinghouse: Clearinghouse, run: RunId | None = None
) -> Batch:
    """Hand a sealed batch in; sending it again is harmless and finds the same ticket."""
    if batch.state is BatchState.OPEN:
        raise ConflictError("The batch is open", hint="Seal it first: that shows what it spends.")
    if batch.ticket and batch.clearinghouse == clearinghouse.name:
        return batch
    intent = IntentId(new_id())
    with store.writing(run) as unit:
        unit.record(Intended(intent, Verb.SUBMIT), batch=batch.id)
    try:
        ticket = _insist(batch, clearinghouse)
    except UnreachableError:
        with store.writing(run) as unit:
            unit.record(Interrupted(intent), batch=batch.id)
        raise
    except LicensingError as error:
        with store.writing(run) as unit:
            unit.record(WorkFailed(intent, error.failure), batch=batch.id)
        raise
    with store.writing(run) as unit:
        result = sent(batch, clearinghouse.name, ticket)
        unit.save_batch(result)
        unit.record(BatchSent(intent, clearinghouse.name, ticket), batch=batch.id)
    return result


def hand_over(unit: UnitOfWork, batch: Batch, clearinghouse: Clearinghouse) -> Batch:
    """Note that people ask for a batch from now on, in the unit that records what they bring.

    For clearinghouses of which nothing is asked over a network: their ticket costs nothing.
    """
    intent = IntentId(new_id())
    unit.record(Intended(intent, Verb.SUBMIT), batch=batch.id)
    result = sent(batch, clearinghouse.name, clearinghouse.submit(batch))
    unit.save_batch(result)
    unit.record(BatchSent(intent, clearinghouse.name, result.ticket), batch=batch.id)
    return result


def _insist(batch: Batch, clearinghouse: Clearinghouse) -> str:
    for _ in range(_TRIES - 1):
        try:
            return clearinghouse.submit(batch)
        except UnreachableError as error:
            if error.code == "busy":
                raise  # it asked for a pause, and its hint says how long
            continue
    return clearinghouse.submit(batch)


def collect_answers(
    store: Store,
    batch: Batch,
    clearinghouse: Clearinghouse,
    *,
    cancel: Cancellation,
    polls: int,
    run: RunId | None = None,
) -> Batch:
    """Fetch and record what is answered, up to `polls` times while lines are missing.

    Nobody waits here for what a person will type or bring. A paused run asks nothing.
    """
    if clearinghouse.capabilities().answers is not Answers.ASKED:
        polls = min(polls, 1)
    for round_ in range(polls):
        cancel.hold()
        answer = until_not_busy(partial(clearinghouse.collect, batch, batch.ticket), cancel)
        with store.writing(run) as unit:
            batch = record_answer(unit, store.views, batch.id, answer)
        if not batch.missing or cancel.is_requested:
            break
        if round_ < polls - 1:
            wished = answer.ask_again_s
            cancel.wait(
                _PAUSE_S if wished is None else min(max(wished, _PAUSE_S), _LONGEST_PAUSE_S)
            )
    return batch


def record_answer(unit: UnitOfWork, views: Views, batch: BatchId, answer: BatchAnswer) -> Batch:
    """Put an answer to the batch's lines and to the activations that still show the same IID.

    The same answer twice records nothing twice. Raises ExchangeRejectedError with nothing
    changed when the answer does not belong to this batch.
    """
    before = unit.batch(batch)
    if before is None:
        raise _foreign_answer()
    after = apply_answer(before, answer)
    changed = [line for old, line in zip(before.lines, after.lines, strict=True) if line != old]
    if after != before:
        unit.save_batch(after)
    unit.prefetch([line.activation for line in changed], [(line.key, line.iid) for line in changed])
    for line in changed:
        _record_line(unit, after, line)
    if changed:
        unit.record(BatchAnswered(after.confirmed, after.rejected, after.missing), batch=after.id)
    _record_counts(unit, views, answer, before.clearinghouse)
    if not after.missing and after.origin is BatchOrigin.OWN and after != before:
        return close_batch(unit, after, "answered") if _is_out(after) else after
    return after


def _is_out(batch: Batch) -> bool:
    return batch.state is not BatchState.CLOSED


def _record_line(unit: UnitOfWork, batch: Batch, line: BatchLine) -> None:
    """Record one line's answer; a CID is kept and counted even if its machine has moved on."""
    ref = _current(unit, batch, line)
    if line.cid is not None:
        fact = CidReceived(line.iid, line.cid, line.key, spends=True)
        unit.record(fact, activation=ref, batch=batch.id, key=line.key)
    elif line.failure is not None:
        refused = LineRejected(line.iid, line.failure)
        unit.record(refused, activation=ref, batch=batch.id, key=line.key)


def _current(unit: UnitOfWork, batch: Batch, line: BatchLine) -> ActivationRef | None:
    if batch.origin is not BatchOrigin.OWN:
        return None
    activation = unit.activation(line.activation)
    if activation is None or activation.iid != line.iid or activation.key != line.key:
        return None
    if line.cid is not None:
        return line.activation if activation.cid in {None, line.cid} else None
    return line.activation if activation.batch == batch.id else None


def _record_counts(unit: UnitOfWork, views: Views, answer: BatchAnswer, source: str) -> None:
    for last_five, remaining in answer.remaining.items():
        keys = views.find_key_by_last_five(last_five)
        if len(keys) == 1 and keys[0].reported != remaining:
            unit.set_count(keys[0].id, remaining, source or "answer")
