"""A line that leads somewhere: what it is about, advice below it, and a count at its end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.widgets.controls import IconLabel, label
from vamt_qt.gui.widgets.link import Link


class LinkRow(Link):
    """A row of a list. ``role`` colours the icon, e.g. "bad.text"."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        advice: str = "",
        count: str = "",
        *,
        role: str = "muted",
    ) -> None:
        super().__init__(theme, ", ".join(part for part in (title, count) if part))
        self.setAccessibleDescription(advice)
        self.words = QVBoxLayout()
        self.words.setSpacing(Space.XXS)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(label(title, TextStyle.MEDIUM, wrap=True), 1)
        if count:
            head.addWidget(label(count, TextStyle.MEDIUM), 0, Qt.AlignmentFlag.AlignTop)
        self.words.addLayout(head)
        if advice:
            self.words.addWidget(label(advice, TextStyle.CAPTION, "muted", wrap=True))
        self._lay_out(icon, role)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the words, such as a bar."""
        self.words.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._paint_ground(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), Metric.RADIUS)

    def _lay_out(self, icon: str, role: str) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        line.setSpacing(Space.M)
        if icon:
            line.addWidget(
                IconLabel(self._theme, icon, Metric.ICON, role), 0, Qt.AlignmentFlag.AlignTop
            )
        line.addLayout(self.words, 1)
        arrow = IconLabel(self._theme, "chevron-right", Metric.ICON_SMALL, "faint")
        line.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
