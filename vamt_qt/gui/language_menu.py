"""The choice of the window's language, in the menu of settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.language import SETTING
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import LANGUAGES, tr


class LanguageMenu(QMenu):
    """Offers what the window speaks; a choice counts from the next start, and says so."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(tr("Language"), parent)
        self._desk = desk
        group = QActionGroup(self)
        chosen = str(desk.settings.value(SETTING) or "")
        # Each language by its own name: whoever cannot read this one still finds theirs.
        for code, name in {"": tr("As the system"), **LANGUAGES}.items():
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(partial(self._choose, code, name))
            group.addAction(action)

    def _choose(self, code: str, name: str, *_: bool) -> None:
        self._desk.settings.setValue(SETTING, code)
        self._desk.say(
            Tone.ACCENT,
            tr("Language: {name}", name=name),
            tr("The window speaks it from its next start on."),
        )
