"""Says in three parts what happened, what is safe, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from vamt_qt.gui.theme import Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import Card, IconLabel, label, push_button


class ErrorPanel(Card):
    """Fills the place of what could not be shown or done."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        happened: str,
        safe: str,
        next_step: str,
        *,
        code: str = "",
        action: str = "",
    ) -> None:
        super().__init__(theme)
        heading = QHBoxLayout()
        heading.setSpacing(Space.S)
        heading.addWidget(IconLabel(theme, "error", 24, "bad.text"))
        heading.addWidget(label(title, TextStyle.HEADING, wrap=True), 1)
        if code:
            heading.addWidget(label(code, TextStyle.CAPTION, "muted", selectable=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(heading)
        for icon, role, caption, text in (
            ("info", "muted", tr("What happened"), happened),
            ("shield", "good.text", tr("What is safe"), safe),
            ("arrow-right", "accent_text", tr("What to do next"), next_step),
        ):
            column.addLayout(part(theme, icon, role, caption, text))
        if action:
            button = push_button(theme, action, variant="primary")
            button.clicked.connect(self.acted)
            foot = QHBoxLayout()
            foot.addSpacing(26)
            foot.addWidget(button)
            foot.addStretch(1)
            column.addLayout(foot)
        self.setAccessibleName(f"{title}. {happened} {safe} {next_step}")


def part(theme: Theme, icon: str, role: str, caption: str, text: str) -> QHBoxLayout:
    """Lay out one of the three parts: an icon, its caption and the words below it."""
    words = QVBoxLayout()
    words.setSpacing(Space.XXS)
    words.addWidget(label(caption, TextStyle.LABEL, "muted"))
    words.addWidget(label(text, TextStyle.BODY, wrap=True, selectable=True))
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    mark = QVBoxLayout()
    mark.addWidget(IconLabel(theme, icon, 18, role))
    mark.addStretch(1)
    line.addLayout(mark)
    line.addLayout(words, 1)
    return line
