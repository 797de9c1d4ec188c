"""What speaks against a confirmation ID, whichever way people bring it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from vamt_qt.licensing.batch import AnswerLine, Batch, BatchLine
from vamt_qt.licensing.check_digits import doubtful_groups
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.typed_cid import GroupState
from vamt_qt.store.views import Views

_LETTERS: Final = "ABCDEFGH"
_DOUBTFUL: Final = "doubtful-group"
_OTHER_LINE: Final = "other-installation-id"
_OTHER_CID: Final = "other-confirmation-id"
_SIZE: Final = ConfirmationId.length // ConfirmationId.groups
MOST_DOUBTFUL: Final = 100
"""How many are told of one answer."""


def doubtful_lines(views: Views, batch: Batch, answer: Sequence[AnswerLine]) -> list[Json]:
    """Return the new confirmation IDs of an answer that something speaks against, at most 100."""
    lines = {line.iid: line for line in batch.lines}
    new = [(lines[each.iid], each.cid) for each in answer if each.cid and not lines[each.iid].cid]
    told = {cid: line.iid for line, cid in new}
    kept = views.owners_of_cids([cid for _, cid in new])  # at once: an answer may be long
    found: list[Json] = []
    for line, cid in new:
        others = {told[cid], *kept.get(cid, ())} - {line.iid}
        against = _mixed_up(others) + _misheard(doubtful_groups(cid.digits, _SIZE))
        if against:
            found.append({"iid": line.iid.digits, "machine": line.machine_name, **against[0]})
        if len(found) == MOST_DOUBTFUL:
            break
    return found


def doubts(
    views: Views, line: BatchLine, states: Sequence[GroupState], cid: ConfirmationId | None
) -> list[dict[str, Json]]:
    """Return what speaks against a typed confirmation ID, with `code`, `message` and `hint`.

    The one that would put an ID to the wrong machine comes first. `states` are those of its
    groups, `cid` is None while it is not whole.
    """
    found = []
    if cid is not None:
        found = _mixed_up(views.owners_of_cids([cid]).get(cid, frozenset()) - {line.iid})
        known = line.cid or views.stored_cid(line.iid, line.key)
        if known not in {None, cid}:
            message = "Another confirmation ID is known for this installation ID"
            hint = "Look which installation ID was read out, and compare both answers."
            found.append(_warning(_OTHER_CID, message, hint))
    wrong = [number for number, state in enumerate(states) if state is GroupState.WRONG]
    return found + _misheard(wrong)


def _misheard(groups: Sequence[int]) -> list[dict[str, Json]]:
    if not groups:
        return []
    message = f"The check digit of group {', '.join(_LETTERS[n] for n in groups)} does not fit"
    return [_warning(_DOUBTFUL, message, "Ask for that group again, or confirm it.")]


def _mixed_up(others: Collection[InstallationId]) -> list[dict[str, Json]]:
    if not others:
        return []
    last = min(map(str, others)).rpartition("-")[2]
    message = f"This confirmation ID is known for another installation ID, …{last}"
    hint = "Look which installation ID was read out. Confirm it only if both are right."
    return [_warning(_OTHER_LINE, message, hint)]


def _warning(code: str, message: str, hint: str) -> dict[str, Json]:
    return {"code": code, "message": message, "hint": hint}
