"""What stands in a page's place where it cannot be read."""

from __future__ import annotations

from vamt_qt.gui.theme import Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import ErrorPanel
from vamt_qt.gui.words.safety import what_is_safe
from vamt_qt.licensing.errors import Failure


def unreadable(theme: Theme, noun: str, failure: Failure) -> ErrorPanel:
    """Say that the page of this noun cannot be shown, and offer to try again."""
    return ErrorPanel(
        theme,
        tr("{noun} cannot be shown", noun=noun),
        failure.message,
        what_is_safe(failure),
        failure.hint or tr("Try again."),
        code=failure.code,
        action=tr("Try again"),
    )
