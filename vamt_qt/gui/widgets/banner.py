"""A strip above a page that says what happened and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import IconLabel, label, push_button, tool_button

TONE_ICON = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.GOOD: "check-circle",
    Tone.WARN: "warning",
    Tone.BAD: "error",
}


class Banner(QWidget):
    """Message in strong type, advice below it, at most one action, and a cross to dismiss.

    ``around`` is the room (left, top, right, bottom) that is kept free while it is shown.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, *, around: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.ACCENT
        self._icon = IconLabel(theme, "info", Metric.ICON + 2)
        self._message = label("", TextStyle.STRONG, wrap=True)
        self._advice = label("", TextStyle.BODY, wrap=True)
        self._button = push_button(theme, "")
        self._close = tool_button(theme, "close", tr("Dismiss message"), role="text")
        self._button.clicked.connect(self.acted)
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.dismissed)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._message)
        words.addWidget(self._advice)
        self.setContentsMargins(*around)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        line.setSpacing(Space.M)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self._button)
        line.addWidget(self._close)
        theme.changed.connect(self.update)
        self.hide()

    def say(self, tone: Tone, message: str, advice: str = "", action: str = "") -> None:
        """Show the strip; it stays until it is dismissed or says something else."""
        self._tone = tone
        self._icon.set_icon(TONE_ICON[tone], f"{tone.value}.text")
        self._message.setText(message)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(" ".join(part for part in (message, advice) if part))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = self._theme.colors.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QColor(tone.solid) if self._theme.colors.name == "contrast" else QColor(0, 0, 0, 0)
        )
        painter.setBrush(QColor(tone.fill))
        inside = QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, Metric.RADIUS, Metric.RADIUS)
        painter.end()
