"""The line at the top of a page: what it is, and what can be done here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.theme import Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import label, push_button, tool_button
from vamt_qt.gui.widgets.keys import set_keys
from vamt_qt.gui.widgets.one_line import OneLine
from vamt_qt.gui.widgets.shrinking_button import ShrinkingButton


class PageHeader(QWidget):
    """Title and sub-text at the left; secondary actions, then the primary one, at the right."""

    def __init__(self, theme: Theme, title: str, subtext: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._title = label(title, TextStyle.TITLE)
        self._subtext = OneLine()
        # The words of the buttons come first: it takes what they leave.
        self._subtext.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_subtext(subtext)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._title)
        words.addWidget(self._subtext)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.S)
        self._primary: QPushButton | None = None
        self.back = push_button(theme, "", icon="chevron-left", variant="quiet")
        self.back.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.back)
        line.addLayout(words, 1)
        line.addLayout(self._actions)

    def offer_back(self, where: str) -> None:
        """Show a button that leads back to where one came from; empty takes it away."""
        words = tr("Back to {page}", page=where)
        self.back.setText(where)
        self.back.setAccessibleName(words)
        self.back.setToolTip(f"{words} (Alt+Left)")
        self.back.setVisible(bool(where))

    def set_subtext(self, text: str) -> None:
        """Change the line below the title; empty hides it."""
        self._subtext.say(text)
        self._subtext.setVisible(bool(text))

    def add_action(
        self, text: str, icon: str, run: Callable[[], object], *, tip: str = "", keys: str = ""
    ) -> QPushButton:
        """Add a secondary action, to the left of the primary one."""
        button = push_button(self._theme, text, icon=icon, tip=tip, made=ShrinkingButton())
        set_keys(button, keys)
        button.clicked.connect(lambda _checked=False: run())
        place = self._actions.count() - (1 if self._primary is not None else 0)
        self._actions.insertWidget(place, button)
        return button

    def set_primary(
        self, text: str, icon: str, run: Callable[[], object], *, tip: str = "", keys: str = ""
    ) -> QPushButton:
        """Add the one action that the page is for."""
        if self._primary is not None:
            self._primary.deleteLater()
        self._primary = push_button(self._theme, text, icon=icon, variant="primary", tip=tip)
        set_keys(self._primary, keys)
        self._primary.clicked.connect(lambda _checked=False: run())
        self._actions.addWidget(self._primary)
        return self._primary

    def add_menu(self, name: str, menu: QMenu) -> None:
        """Add a button with three dots that opens what is needed seldom."""
        button = tool_button(self._theme, "more", name)
        button.setMenu(menu)
        button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        place = self._actions.count() - (1 if self._primary is not None else 0)
        self._actions.insertWidget(place, button)
