"""Ways to confirmation IDs: those that the program itself names, and what each can do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from vamt_qt.gui.words.counting import counted

BY_HAND: Final = "by hand"
VAMT_HOST: Final = "VAMT host"

_ANSWERS: Final = {
    "asked": "Asked over the network",
    "typed": "Answers are typed",
    "by-file": "Answers come in a file",
}


def abilities(capabilities: Mapping[str, Any]) -> str:
    """Say what a way declares that it can do."""
    parts = [
        _ANSWERS[str(capabilities["answers"])],
        "answers in parts" if capabilities["partial_answers"] else "answers all at once",
        "tells how many are left" if capabilities["counts"] else "",
        f"up to {counted(int(capabilities['max_lines']), 'line')}",
    ]
    return ", ".join(part for part in parts if part)
