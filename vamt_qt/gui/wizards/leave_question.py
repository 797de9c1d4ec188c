"""Asks what is to become of a run whose window is about to close."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label, push_button


class LeaveQuestion(QWidget):
    """A strip with three answers; staying is the one that Return and Escape give."""

    leave_wanted = Signal()
    stop_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("The run is not over"))
        self.stay = push_button(theme, tr("Keep watching"))
        self.leave = push_button(theme, tr("Close, let it run"))
        self.stop = push_button(theme, tr("Stop the run"), variant="danger")
        self.stay.clicked.connect(self.put_away)
        self.leave.clicked.connect(self.leave_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(label(tr("The run is not over."), TextStyle.STRONG))
        safe = tr(
            "It can go on without this window. If you stop it, machines at "
            "work finish their step; what is done stays done, and nothing is "
            "spent twice."
        )
        words.addWidget(label(safe, wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        for button in (self.stay, self.leave, self.stop):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(words)
        column.addLayout(buttons)
        theme.changed.connect(self.update)
        self.hide()

    def ask(self) -> None:
        """Show the question."""
        self.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Go on as before."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.warn.solid))
        painter.setBrush(QColor(colors.warn.fill))
        inside = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, Metric.RADIUS, Metric.RADIUS)
        painter.end()
