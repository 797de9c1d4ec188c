"""After a failure: what is safe, so that nobody repeats out of fear what was done already."""

from __future__ import annotations

from typing import Final

from vamt_qt.gui.tongue import tr
from vamt_qt.licensing.errors import Failure

_NOTHING_CHANGED: Final = tr("Nothing was changed and no activation was spent.")

_BY_CODE: Final = {
    "engine-stopped": tr(
        "Everything that was finished is recorded. What was under way is "
        "looked at before anything is repeated, so nothing is spent "
        "twice."
    ),
    "engine-missing": tr("Your data was not touched."),
    "in-use": tr("Your data is whole; another program works with it now."),
    "newer": tr("Your data is whole; it was not touched."),
    "bug": tr(
        "Everything that was finished is recorded. What was under way is "
        "looked at before anything is repeated."
    ),
    "connection-cut": tr(
        "Whether the machine had finished is not known; it is looked at "
        "before anything is repeated, and no activation is spent twice."
    ),
    "timed-out": tr(
        "The machine is looked at before anything is repeated, and no activation is spent twice."
    ),
    "held-back": tr("The machine was not touched, and no account was locked."),
    "cancelled": tr("What was finished stays finished. Nothing else was begun."),
    "no-answer-yet": tr(
        "Its activation is held for it. The answer can be fetched later without spending again."
    ),
    "not-licensed": tr("The confirmation ID is kept. It can be deposited again without spending."),
    "damaged": tr("No entry was repaired or thrown away."),
}


def what_is_safe(failure: Failure) -> str:
    """Say what the operator need not worry about."""
    return _BY_CODE.get(failure.code, _NOTHING_CHANGED)
