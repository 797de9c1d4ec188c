"""A safe place to practise, offered before anything real is touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.pages.dashboard_cards import TitledCard
from vamt_qt.gui.practice import LAB_NEEDS, can_practise, practise
from vamt_qt.gui.theme import Space, TextStyle
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label, push_button

_WHAT: Final = tr(
    "Forty simulated machines with a clearinghouse of their own, in "
    "a window of their own. You see a whole activation and may then "
    "do everything yourself: nothing real is touched, and nothing is "
    "spent."
)
_MISSING: Final = tr("Not available here: install the program with its extra “lab” to practise.")


class PracticeCard(TitledCard):
    """Offers a safe place before anything real is touched."""

    def __init__(self, desk: Desk, needs: Sequence[str] = LAB_NEEDS) -> None:
        super().__init__(desk.theme, tr("Practise first"))
        able = can_practise(desk, needs)
        self.body.setSpacing(Space.S)
        words = label(_WHAT, TextStyle.BODY, "muted", wrap=True)
        self.open = push_button(desk.theme, tr("Open the practice lab"), icon="play")
        self.open.setEnabled(able)
        self.open.setToolTip("" if able else _MISSING)
        self.open.clicked.connect(lambda _checked=False: practise(desk))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(words, 1)
        line.addWidget(self.open)
        self.body.addWidget(row)
        if not able:
            self.body.addWidget(label(_MISSING, TextStyle.CAPTION, "muted", wrap=True))
