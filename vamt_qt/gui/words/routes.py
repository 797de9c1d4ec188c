"""Ways to confirmation IDs: those that the program itself names, and what each can do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from vamt_qt.gui.tongue import tr, trn

BY_HAND: Final = "by hand"
VAMT_HOST: Final = "VAMT host"

_ANSWERS: Final = {
    "asked": tr("Asked over the network"),
    "typed": tr("Answers are typed"),
    "by-file": tr("Answers come in a file"),
}


def abilities(capabilities: Mapping[str, Any]) -> str:
    """Say what a way declares that it can do."""
    parts = [
        _ANSWERS[str(capabilities["answers"])],
        tr("answers in parts") if capabilities["partial_answers"] else tr("answers all at once"),
        tr("tells how many are left") if capabilities["counts"] else "",
        trn("up to %n line", "up to %n lines", int(capabilities["max_lines"])),
    ]
    return ", ".join(part for part in parts if part)
