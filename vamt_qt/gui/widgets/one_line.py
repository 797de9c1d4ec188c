"""Text that never asks for more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from vamt_qt.gui.theme import TextStyle, font
from vamt_qt.gui.widgets.controls import LabelRole
from vamt_qt.gui.widgets.tips import plain_tip


class OneLine(QLabel):
    """Takes the room that there is and shortens its text to it: windows fit small screens."""

    def __init__(self, style: TextStyle = TextStyle.BODY, role: LabelRole = "muted") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(style))
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show a text, shortened where it does not fit; its spoken name is the whole."""
        if text == self._whole:
            return
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        height = super().sizeHint().height()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        self.setText(short)
        self.setToolTip(plain_tip(self._whole) if short != self._whole else "")
