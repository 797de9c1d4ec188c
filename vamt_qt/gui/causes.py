"""Puts failures of many machines together by cause, so that one advice is read once."""

from __future__ import annotations

from collections.abc import Iterable

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.licensing.causes import cause_key
from vamt_qt.licensing.causes import cause_of as cause_in_english
from vamt_qt.licensing.errors import Failure

__all__ = ["cause_key", "cause_of", "group_failures"]


def cause_of(failure: Failure) -> str:
    """Name the cause of a failure, so that machines with the same one stand together."""
    return heard(cause_in_english(failure))


def group_failures(failures: Iterable[tuple[str, Failure]]) -> tuple[FailureGroup, ...]:
    """Group (machine's name, failure) pairs by cause, the most frequent first."""
    first: dict[str, Failure] = {}
    names: dict[str, list[str]] = {}
    for name, failure in failures:
        key = cause_key(failure)
        first.setdefault(key, failure)
        names.setdefault(key, []).append(name)
    groups = (
        FailureGroup(key, cause_of(failure), heard(failure.hint), tuple(sorted(names[key])))
        for key, failure in first.items()
    )
    return tuple(sorted(groups, key=lambda group: (-len(group.machines), group.cause)))
