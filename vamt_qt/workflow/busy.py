"""Waiting for a clearinghouse that says it is busy: as long as it asks, but not for ever."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.workflow.cancellation import Cancellation

T = TypeVar("T")

_WAITS: Final = 5
_UNTOLD_S: Final = 5
_LONGEST_S: Final = 60


def until_not_busy(ask: Callable[[], T], cancel: Cancellation, *, waits: int = _WAITS) -> T:
    """Ask, and ask again after the time that a busy clearinghouse names; at most a minute each.

    Raises its last UnreachableError when it stays busy, when it wants to be left alone for longer
    than that, or when the operator stops the run.
    """
    for _ in range(waits):
        try:
            return ask()
        except UnreachableError as error:
            seconds = _UNTOLD_S if error.retry_after is None else error.retry_after
            if error.code != "busy" or seconds > _LONGEST_S:
                raise
            cancel.wait(seconds)
            if cancel.is_requested:
                raise
    return ask()
