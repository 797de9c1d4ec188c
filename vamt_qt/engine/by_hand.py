"""Verbs for confirmation IDs that a person types, one line of a batch after another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from vamt_qt.clearinghouse.outside import BY_HAND, OutsideClearinghouse
from vamt_qt.clearinghouse.route import HAND
from vamt_qt.engine.cid_doubts import doubts
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, batch_told, sealed_batch
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine, BatchState
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.pasted import grouped
from vamt_qt.licensing.typed_cid import group_states, whole_cid
from vamt_qt.store.views import Views
from vamt_qt.workflow.correct_cid import correct_cid
from vamt_qt.workflow.exchange_batch import hand_over, record_answer


def work_list(desk: Desk, call: Call) -> Result:
    """Return the lines of a batch that have no confirmation ID yet, in the batch's order.

    With `answered` those that have one, too, which may be corrected.
    """
    batch = _sealed(desk, call)
    answered = [line for line in batch.lines if line.cid and call.arguments.flag("answered")]
    return {
        "answered": [{**_told(line), "cid": str(line.cid)} for line in answered],
        "batch": batch.id,
        "lines": len(batch.lines),
        "open": [_told(line) for line in batch.lines if line.cid is None],
    }


def check(desk: Desk, call: Call) -> Result:
    """Say what is wrong with a confirmation ID as far as it is typed; nothing is changed."""
    line = _line(_sealed(desk, call), call)
    typed = call.arguments.text("cid")
    states = group_states(typed)
    cid = whole_cid(typed)
    return {
        "groups": [state.value for state in states],
        "whole": cid is not None,
        "warnings": [*doubts(desk.views, line, states, cid)],
    }


def enter(desk: Desk, call: Call) -> Result:
    """Record one confirmation ID at once; a warning must be confirmed with `sure`.

    Nothing in a confirmation ID tells its installation ID: of two that were swapped the second
    is warned of, not the first. Until then the machine alone can refuse the first.
    """
    batch, given = _sealed(desk, call), call.arguments
    line = _line(batch, call)
    cid = ConfirmationId.parse(given.text("cid"))
    sure = given.flag("sure")
    answer = BatchAnswer(
        batch=batch.id,
        request=batch.digest,
        lines=(AnswerLine(line.iid, cid),),
        answered_at=datetime.now(UTC),
    )
    with desk.store.writing(reason="typed, warning confirmed" if sure else "typed") as unit:
        # Looked at while nobody else writes: the same ID may be coming in by another way.
        _require_unwarned(desk.views, line, cid, sure=sure)
        if batch.state is not BatchState.CLOSED and not batch.ticket:
            hand_over(unit, batch, OutsideClearinghouse(HAND.always_as, BY_HAND))
        after = record_answer(unit, desk.views, batch.id, answer)
    return {**batch_told(after), "iid": line.iid.digits}


def correct(desk: Desk, call: Call) -> Result:
    """Put another confirmation ID in the place of a wrong one, for a `reason`; nothing is spent.

    `elsewhere` counts the other batches and machines that had the same wrong one and have the
    right one now. A warning must be confirmed with `sure`. Raises ConflictError `cid-deposited`
    where a machine has taken the one that is recorded.
    """
    given = call.arguments
    cid, reason = ConfirmationId.parse(given.text("cid")), given.text("reason", "").strip()
    if not reason:
        raise BadInputError(
            "A confirmation ID is corrected for a reason", hint="Say what was wrong with it."
        )
    with desk.store.writing(reason=reason) as unit:
        batch = _sealed(desk, call)
        line = _line(batch, call)
        _require_unwarned(desk.views, replace(line, cid=cid), cid, sure=given.flag("sure"))
        done = correct_cid(unit, desk.views, batch, line.iid, cid)
    return {**batch_told(done.batch), "iid": line.iid.digits, "elsewhere": done.elsewhere}


def _sealed(desk: Desk, call: Call) -> Batch:
    return sealed_batch(desk.views, call.arguments.text("batch"))


def _line(batch: Batch, call: Call) -> BatchLine:
    iid = InstallationId.parse(call.arguments.text("iid"))
    for line in batch.lines:
        if line.iid == iid:
            return line
    raise BadInputError(
        "This installation ID is not in the batch",
        hint="Nothing was changed. Take it from the batch's work list.",
        code="unknown-iid",
    )


def _told(line: BatchLine) -> dict[str, Json]:
    size = len(line.iid.digits) // InstallationId.groups
    return {
        "iid": line.iid.digits,
        "groups": [*grouped(line.iid.digits, size).split("-")],
        "machine": line.machine_name,
        "product": line.product_name,
        "partial_key": line.partial_key,
        "failure": line.failure.message if line.failure else None,
    }


def _require_unwarned(views: Views, line: BatchLine, cid: ConfirmationId, *, sure: bool) -> None:
    found = doubts(views, line, group_states(cid.digits), cid)
    if found and not sure:
        raise ConflictError(
            str(found[0]["message"]),
            hint=f"Nothing was recorded. {found[0]['hint']}",
            code=str(found[0]["code"]),
        )


VERBS: Catalogue = {
    "batch.work-list": work_list,
    "batch.check-cid": check,
    "batch.enter-cid": enter,
    "batch.correct-cid": correct,
}
