"""Verbs for confirmation IDs that a person types, one line of a batch after another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from vamt_qt.clearinghouse.outside import BY_HAND, OutsideClearinghouse
from vamt_qt.clearinghouse.route import HAND
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, batch_told, sealed_batch
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine, BatchState
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.pasted import grouped
from vamt_qt.licensing.typed_cid import GroupState, group_states, whole_cid
from vamt_qt.store.views import Views
from vamt_qt.workflow.exchange_batch import hand_over, record_answer

_LETTERS: Final = "ABCDEFGH"
_DOUBTFUL: Final = "doubtful-group"
_OTHER_LINE: Final = "other-installation-id"
_OTHER_CID: Final = "other-confirmation-id"


def work_list(desk: Desk, call: Call) -> Result:
    """Return the lines of a batch that have no confirmation ID yet, in the batch's order."""
    batch = _sealed(desk, call)
    return {
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
        "warnings": [*_warnings(desk.views, line, states, cid)],
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
    found = _warnings(views, line, group_states(cid.digits), cid)
    if found and not sure:
        raise ConflictError(
            str(found[0]["message"]),
            hint=f"Nothing was recorded. {found[0]['hint']}",
            code=str(found[0]["code"]),
        )


def _warnings(
    views: Views, line: BatchLine, states: Sequence[GroupState], cid: ConfirmationId | None
) -> list[dict[str, Json]]:
    """Return every doubt; the one that would put an ID to the wrong machine comes first."""
    found = _mixed_up(views, line, cid) if cid is not None else []
    wrong = [_LETTERS[n] for n, state in enumerate(states) if state is GroupState.WRONG]
    if wrong:
        message = f"The check digit of group {', '.join(wrong)} does not fit"
        found.append(_warning(_DOUBTFUL, message, "Ask for that group again, or confirm it."))
    return found


def _mixed_up(views: Views, line: BatchLine, cid: ConfirmationId) -> list[dict[str, Json]]:
    found = []
    others = views.owners_of_cid(cid) - {line.iid}
    if others:
        last = min(str(iid) for iid in others).rpartition("-")[2]
        message = f"This confirmation ID is known for another installation ID, …{last}"
        hint = "Look which installation ID was read out. Confirm it only if both are right."
        found.append(_warning(_OTHER_LINE, message, hint))
    known = line.cid or views.stored_cid(line.iid, line.key)
    if known is not None and known != cid:
        message = "Another confirmation ID is known for this installation ID"
        hint = "Look which installation ID was read out, and compare both answers."
        found.append(_warning(_OTHER_CID, message, hint))
    return found


def _warning(code: str, message: str, hint: str) -> dict[str, Json]:
    return {"code": code, "message": message, "hint": hint}


VERBS: Catalogue = {
    "batch.work-list": work_list,
    "batch.check-cid": check,
    "batch.enter-cid": enter,
}
