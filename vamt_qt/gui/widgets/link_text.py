"""A value that leads somewhere: a number to its entries, a line of a history to its entry."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from vamt_qt.gui.facing import leading
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.widgets.controls import label

_LONG: Final = re.compile(r"\S{12}(?=\S)")
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"


class LinkText(QAbstractButton):
    """Pressed by mouse, Space or Return; its words are wrapped like any value's."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = label(_breakable(text), TextStyle.BODY, "link", wrap=True)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.addWidget(words)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The words begin where other values do; the ground reaches a little beyond them.
        ground = QRectF(self.rect()).adjusted(0.75, 1.75, -0.75, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(colors.pressed if self.isDown() else colors.hover))
            painter.drawRoundedRect(ground, Metric.RADIUS / 2, Metric.RADIUS / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.focus), 1.5))
            painter.drawRoundedRect(ground, Metric.RADIUS / 2, Metric.RADIUS / 2)
        painter.end()


def _breakable(text: str) -> str:
    """Let what has no spaces, such as a fingerprint, be broken; it would push out its pane."""
    return _LONG.sub(lambda part: part[0] + _MAY_BREAK, text)
