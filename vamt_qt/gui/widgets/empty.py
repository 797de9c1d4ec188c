"""What a page or table shows while it has nothing: one sentence and the thing to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vamt_qt.gui.theme import Space, TextStyle, Theme
from vamt_qt.gui.widgets.controls import IconLabel, label, push_button, set_variant

_WIDTH = 420
_STEP = 10


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most one button."""

    acted = Signal()

    def __init__(
        self, theme: Theme, icon: str, title: str, sentence: str = "", action: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = IconLabel(theme, icon, 40, "faint")
        self._title = label(title, TextStyle.HEADING)
        self._sentence = label(sentence, TextStyle.BODY, "muted", wrap=True)
        self._button = push_button(theme, action, variant="primary")
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.XS)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setFixedWidth(_WIDTH)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.S)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_text(icon, title, sentence, action)

    def show_text(
        self, icon: str, title: str, sentence: str = "", action: str = "", *, primary: bool = True
    ) -> None:
        """Say something else; an empty ``action`` hides the button."""
        self._icon.set_icon(icon, "faint")
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._set_lines()
        self._sentence.setVisible(bool(sentence))
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        set_variant(self._theme, self._button, "primary" if primary else "default")

    def _set_lines(self) -> None:
        """Make the lines about equally long: centred, a last one of one word is ugly."""
        self._sentence.setMinimumSize(0, 0)  # it would count for the heights that are asked for
        high, wide = self._sentence.heightForWidth(_WIDTH), _WIDTH
        while wide > _WIDTH // 2 and self._sentence.heightForWidth(wide - _STEP) == high:
            wide -= _STEP
        self._sentence.setFixedWidth(wide)
        # Centred in its layout, a label of several lines would be cut to one.
        self._sentence.setMinimumHeight(max(high, 0))
