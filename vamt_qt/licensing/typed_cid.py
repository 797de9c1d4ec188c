"""A confirmation ID while it is being typed: which groups are whole, and which are doubtful."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from vamt_qt.licensing.check_digits import doubtful_groups
from vamt_qt.licensing.identifiers import ConfirmationId
from vamt_qt.licensing.pasted import compact

_SIZE: Final = ConfirmationId.length // ConfirmationId.groups


class GroupState(StrEnum):
    """What can be said of one group of digits so far."""

    OK = "ok"
    WRONG = "wrong"
    OPEN = "open"


def typed_groups(typed: str) -> tuple[str, ...]:
    """Return the eight groups of what was typed so far, empty where nothing stands yet.

    Eight fields joined by dashes stay in their places, though one in the middle is not full;
    anything else is cut every six digits. Digits beyond the eighth group stay in the last one.
    """
    fields = tuple(compact(field) for field in typed.split("-"))
    if len(fields) == ConfirmationId.groups and all(len(field) <= _SIZE for field in fields):
        return fields
    digits = compact(typed)
    starts = range(0, ConfirmationId.length, _SIZE)
    groups = [digits[start : start + _SIZE] for start in starts]
    return (*groups[:-1], groups[-1] + digits[ConfirmationId.length :])


def group_states(typed: str) -> tuple[GroupState, ...]:
    """Say of each of the eight groups whether it is whole and its check digit fits.

    A digit taken for one that differs by seven goes unnoticed, see `check_digits`.
    """
    return tuple(_state(group) for group in typed_groups(typed))


def _state(group: str) -> GroupState:
    if len(group) > _SIZE or (group and not (group.isascii() and group.isdigit())):
        return GroupState.WRONG
    if len(group) < _SIZE:
        return GroupState.OPEN
    return GroupState.WRONG if doubtful_groups(group, _SIZE) else GroupState.OK


def whole_cid(typed: str) -> ConfirmationId | None:
    """Return the confirmation ID once all eight groups are full of digits."""
    groups = typed_groups(typed)
    whole = all(len(group) == _SIZE and group.isascii() and group.isdigit() for group in groups)
    return ConfirmationId("".join(groups)) if whole else None
