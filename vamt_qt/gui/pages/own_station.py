"""Who this station is, as it is read aloud to others: always whole, and never shortened."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vamt_qt.gui.theme import Space, TextStyle, Theme
from vamt_qt.gui.tongue import inside, tr
from vamt_qt.gui.widgets import Card, label, push_button


class OwnStation(Card):
    """Name, side and fingerprint of this computer, and what can be done with them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(tr("This station"))
        self._name = label(tr("This station"), TextStyle.STRONG)
        self._fingerprint = label("…", TextStyle.DIGITS, wrap=True, selectable=True)
        self.side = push_button(theme, tr("Own side…"), icon="network")
        self.card = push_button(theme, tr("Save own card…"), icon="export")
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._name)
        words.addWidget(self._fingerprint)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        line.setSpacing(Space.S)
        line.addLayout(words, 1)
        line.addWidget(self.side)
        line.addWidget(self.card)

    def show_station(self, name: str, side: str, fingerprint: str) -> None:
        """Say who this is."""
        self._name.setText(tr("This is {name}, {side}", name=name, side=inside(side)))
        self._fingerprint.setText(fingerprint)
        self._fingerprint.setAccessibleName(tr("Own fingerprint: {digits}", digits=fingerprint))

    def show_trouble(self, message: str, advice: str) -> None:
        """Say why nobody knows."""
        self._name.setText(message)
        self._fingerprint.setText(advice)
