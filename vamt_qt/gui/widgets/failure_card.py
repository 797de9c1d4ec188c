"""What failed last on one machine, what it means, and the buttons that mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, Tone
from vamt_qt.gui.widgets.controls import IconLabel, label, push_button


@dataclass(frozen=True, slots=True)
class Mend:
    """One thing that may be done about a failure."""

    text: str
    icon: str
    run: Callable[[], object]


class FailureCard(QWidget):
    """A tinted card: what happened in strong type, what to do, and at most a few buttons."""

    def __init__(
        self,
        theme: Theme,
        tone: Tone,
        message: str,
        advice: str,
        *,
        code: str = "",
        mends: Sequence[Mend] = (),
    ) -> None:
        super().__init__()
        self._theme = theme
        self._tone = tone
        self.setAccessibleName(f"{message} {advice}".strip())
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        mark = QVBoxLayout()
        icon = "warning" if tone is Tone.WARN else "error"
        mark.addWidget(IconLabel(theme, icon, Metric.ICON, f"{tone.value}.text"))
        mark.addStretch(1)
        head.addLayout(mark)
        head.addWidget(label(message, TextStyle.STRONG, wrap=True, selectable=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        if advice:
            column.addWidget(label(advice, TextStyle.BODY, wrap=True, selectable=True))
        if code:
            column.addWidget(label(code, TextStyle.CAPTION, "muted", selectable=True))
        for mend in mends:
            column.addLayout(self._button(mend))
        theme.changed.connect(self.update)

    def _button(self, mend: Mend) -> QHBoxLayout:
        button = push_button(self._theme, mend.text, icon=mend.icon)
        button.clicked.connect(lambda _checked=False: mend.run())
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        return line

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = self._theme.colors.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = tone.solid if self._theme.colors.name == "contrast" else tone.fill
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(tone.fill))
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, Metric.RADIUS, Metric.RADIUS)
        painter.end()
