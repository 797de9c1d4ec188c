"""Opens the simulated estate in a window of its own, beside the one on real data."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QProcess

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.licensing.errors import Failure

# What the simulated machines are served with; it comes with the extra “lab”.
LAB_NEEDS: Final = ("asyncssh",)


def can_practise(desk: Desk, needs: Sequence[str] = LAB_NEEDS) -> bool:
    """Whether a simulated estate can be opened from here."""
    return bool(desk.practice) and all(find_spec(name) is not None for name in needs)


def practise(desk: Desk) -> None:
    """Open the simulated estate; it goes on when this window is closed."""
    command = list(desk.practice)
    started, _ = QProcess.startDetached(command[0], command[1:])
    if started:
        desk.say(
            Tone.ACCENT,
            tr("The practice lab is starting in a window of its own."),
            tr("Its title says “demonstration”. This window stays on your own data."),
        )
    else:
        desk.wishes.failed.emit(
            Failure(
                "practice-failed",
                tr("The practice lab could not be started"),
                tr("Install the program again; its own command is missing or may not be run."),
            )
        )
