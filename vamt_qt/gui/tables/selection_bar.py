"""The bar below a table that says how many records are selected, and offers what fits them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import Card, label, push_button, tool_button

_BUTTONS: Final = 3


class SelectionBar(Card):
    """Shows the first verbs of a menu as buttons, and the whole menu behind “More”.

    The menu is the page's own, so that the bar offers neither more nor less.
    """

    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(tr("Selection"))
        self.setFixedHeight(Metric.RUN_BAR)
        self._words: QLabel = label("", TextStyle.MEDIUM)
        self._menu: QMenu | None = None
        self._buttons: list[QPushButton] = []
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(Space.S)
        self.more = push_button(theme, tr("More"), icon="more")
        self._clear = tool_button(theme, "close", tr("Clear selection"))
        self._clear.clicked.connect(self.cleared)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, 0, Space.S, 0)
        line.setSpacing(Space.S)
        line.addWidget(self._words)
        line.addStretch(1)
        line.addLayout(self._verbs)
        line.addWidget(self.more)
        line.addWidget(self._clear)
        self.hide()

    def offer(self, words: str, fill: Callable[[QMenu], None]) -> None:
        """Say what is selected, and offer what ``fill`` puts into a menu."""
        self._words.setText(words)
        before, self._menu = self._menu, QMenu(self)
        fill(self._menu)
        self.more.setMenu(self._menu)
        if before is not None:
            before.deleteLater()
        verbs = [one for one in self._menu.actions() if _is_plain(one)]
        while self._buttons:
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        for verb in verbs[:_BUTTONS]:
            self._add(verb)
        self.more.setVisible(len(self._menu.actions()) > len(self._buttons))
        self.show()

    def _add(self, verb: QAction) -> None:
        button = push_button(self._theme, verb.text())
        button.setIcon(verb.icon())
        button.setIconSize(self.more.iconSize())
        button.setEnabled(verb.isEnabled())
        button.clicked.connect(verb.trigger)
        self._verbs.addWidget(button)
        self._buttons.append(button)


def _is_plain(action: QAction) -> bool:
    return not action.isSeparator() and action.menu() is None
