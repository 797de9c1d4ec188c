"""One cause of failure: how many machines, why, what to do, and which they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.gui.theme import Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Card, label, tool_button
from vamt_qt.gui.words.counting import machines, names_text, sentence


class CauseCard(Card):
    """Shows a group of failures; a button copies the machines' names."""

    def __init__(self, theme: Theme, group: FailureGroup) -> None:
        super().__init__(theme)
        self._names = group.machines
        number = label(number_text(len(group.machines)), TextStyle.FIGURE)
        number.setMinimumWidth(32)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(label(group.cause, TextStyle.STRONG, wrap=True, selectable=True))
        if group.advice:
            words.addWidget(label(sentence(group.advice), wrap=True, selectable=True))
        names = names_text(group.machines)
        words.addWidget(label(names, TextStyle.CAPTION, "muted", wrap=True, selectable=True))
        code = label(group.code, TextStyle.CAPTION, "muted", selectable=True)
        copy = tool_button(theme, "copy", tr("Copy the names of these machines"))
        copy.clicked.connect(self._copy)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        line.setSpacing(Space.M)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{machines(len(group.machines))}: {group.cause}. {group.advice}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._names))
