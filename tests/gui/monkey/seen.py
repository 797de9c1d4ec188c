"""Notes what random hands came across, so that a long run tells what it never reached."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from PySide6.QtWidgets import QDialog

from tests.gui.monkey.reach import in_front
from vamt_qt.engine.catalogue import VERBS
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.widgets.wizard import Wizard

_ENDS: Final = {"finished": "done", "failed": "refused", "bug": "bug"}


class Seen:
    """Counts pages, dialogs and steps by the actions that found them, and verbs by their ends."""

    def __init__(self) -> None:
        self.places: Counter[str] = Counter()
        self.verbs: Counter[str] = Counter()

    def look(self, window: StationWindow) -> None:
        """Note where the hands are."""
        front = in_front(window)
        if isinstance(front, Wizard):
            self.places[f"{type(front).__name__}: {type(front.page()).__name__}"] += 1
        elif isinstance(front, QDialog):
            self.places[type(front).__name__] += 1
        else:
            self.places[f"page {window.current_page()}"] += 1

    def hear(self, news: list[dict[str, Any]]) -> None:
        """Note how verbs end."""
        for one in news:
            end = _ENDS.get(one["event"])
            if end:
                self.verbs[f"{one.get('verb')} {end}"] += 1

    def __str__(self) -> str:
        ended = {one.partition(" ")[0] for one in self.verbs}
        return "\n".join(
            (
                _told("places", self.places),
                _told("verbs", self.verbs),
                f"verbs that never ended: {', '.join(sorted(set(VERBS) - ended))}",
            )
        )


def _told(name: str, counted: Counter[str]) -> str:
    return f"{name}: " + ", ".join(f"{what} {times}" for what, times in sorted(counted.items()))
