"""The field that narrows a table while one types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from vamt_qt.gui.theme import Theme
from vamt_qt.gui.tongue import tr

_LONGEST: Final = 300


class SearchField(QLineEdit):
    """Text with a magnifying glass; Down goes to the table, Escape empties the field."""

    left_downwards = Signal()

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__()
        # A table pasted here by mistake would take longer to draw than anybody waits.
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setProperty("search", True)
        self.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(theme.icon("close", "muted"), tr("Clear search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        for button in self.findChildren(QObject):
            if button.inherits("QToolButton"):
                button.setProperty("accessibleName", tr("Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)
