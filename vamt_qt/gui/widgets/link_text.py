"""A value that leads somewhere: a number to its entries, a line of a history to its entry."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from vamt_qt.gui.facing import leading
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.widgets.controls import label
from vamt_qt.gui.widgets.link import Link

_LONG: Final = re.compile(r"\S{12}(?=\S)")
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"


class LinkText(Link):
    """Its words are wrapped like any value's."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        words = label(_breakable(text), TextStyle.BODY, "link", wrap=True)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.addWidget(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        # The words begin where other values do; the ground reaches a little beyond them.
        ground = QRectF(self.rect()).adjusted(0.75, 1.75, -0.75, 0)
        self._paint_ground(ground, Metric.RADIUS / 2)


def _breakable(text: str) -> str:
    """Let what has no spaces, such as a fingerprint, be broken; it would push out its pane."""
    return _LONG.sub(lambda part: part[0] + _MAY_BREAK, text)
