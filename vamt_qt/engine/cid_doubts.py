"""What speaks against a confirmation ID, whichever way people bring it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vamt_qt.licensing.batch import AnswerLine, Batch, BatchLine
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.typed_cid import GroupState, group_states
from vamt_qt.store.views import Views

_LETTERS: Final = "ABCDEFGH"
_DOUBTFUL: Final = "doubtful-group"
_OTHER_LINE: Final = "other-installation-id"
_OTHER_CID: Final = "other-confirmation-id"
MOST_DOUBTFUL: Final = 100
"""How many are told of one answer."""


def doubtful_lines(views: Views, batch: Batch, answer: Sequence[AnswerLine]) -> list[Json]:
    """Return the new confirmation IDs of an answer that something speaks against, at most 100."""
    lines = {line.iid: line for line in batch.lines}
    owners = {line.cid: line.iid for line in answer if line.cid}
    found: list[Json] = []
    for each in answer:
        line = lines[each.iid]
        if each.cid is None or line.cid == each.cid:
            continue
        against = doubts(views, line, group_states(each.cid.digits), each.cid)
        if owners[each.cid] != each.iid:
            against.insert(0, _shared(owners[each.cid]))
        if against:
            found.append({"iid": line.iid.digits, "machine": line.machine_name, **against[0]})
        if len(found) == MOST_DOUBTFUL:
            break
    return found


def doubts(
    views: Views, line: BatchLine, states: Sequence[GroupState], cid: ConfirmationId | None
) -> list[dict[str, Json]]:
    """Return what speaks against a confirmation ID, each with `code`, `message` and `hint`.

    The one that would put an ID to the wrong machine comes first. `states` are those of its
    groups, `cid` is None while it is not whole.
    """
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
        found.append(_shared(min(others, key=str)))
    known = line.cid or views.stored_cid(line.iid, line.key)
    if known is not None and known != cid:
        message = "Another confirmation ID is known for this installation ID"
        hint = "Look which installation ID was read out, and compare both answers."
        found.append(_warning(_OTHER_CID, message, hint))
    return found


def _shared(other: InstallationId) -> dict[str, Json]:
    last = str(other).rpartition("-")[2]
    message = f"This confirmation ID is known for another installation ID, …{last}"
    hint = "Look which installation ID was read out. Confirm it only if both are right."
    return _warning(_OTHER_LINE, message, hint)


def _warning(code: str, message: str, hint: str) -> dict[str, Json]:
    return {"code": code, "message": message, "hint": hint}
