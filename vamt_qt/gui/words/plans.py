"""What a run would do, in a sentence for each list of the engine's plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from vamt_qt.gui.tongue import trn

_SAID: Final[Mapping[str, Callable[[int], str]]] = {
    "install": lambda count: trn("%n machine gets the key.", "%n machines get the key.", count),
    "uninstall": lambda count: trn(
        "%n machine gives its key back.", "%n machines give their keys back.", count
    ),
    "unlicense": lambda count: trn(
        "%n machine that is licensed loses its licence.",
        "%n machines that are licensed lose their licences.",
        count,
    ),
    "change": lambda count: trn("%n machine is changed.", "%n machines are changed.", count),
    "holds": lambda count: trn(
        "%n machine holds the key already.", "%n machines hold the key already.", count
    ),
    "leave": lambda count: trn(
        "%n machine is licensed with another key and left alone.",
        "%n machines are licensed with another key and left alone.",
        count,
    ),
    "nothing": lambda count: trn(
        "Nothing is to be done on %n machine.", "Nothing is to be done on %n machines.", count
    ),
    "unseen": lambda count: trn(
        "%n machine was never seen and is looked at first.",
        "%n machines were never seen and are looked at first.",
        count,
    ),
    "unclear": lambda count: trn("%n machine is left out.", "%n machines are left out.", count),
}


def outlook(plan: Mapping[str, Any]) -> str:
    """Say what would happen to how many machines; empty where the plan says nothing of it."""
    return " ".join(say(len(plan[name])) for name, say in _SAID.items() if plan.get(name))
