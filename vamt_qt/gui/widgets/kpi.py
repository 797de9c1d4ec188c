"""Cards with one figure each, above a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, Tone
from vamt_qt.gui.widgets.controls import Card, IconLabel, label


class KpiCard(Card):
    """A caption, a figure and a remark; where it leads somewhere, it can be pressed."""

    clicked = Signal()

    def __init__(
        self,
        theme: Theme,
        caption: str,
        figure: str = "–",
        remark: str = "",
        *,
        pressable: bool = False,
    ) -> None:
        super().__init__(theme)
        self._pressable = pressable
        self._caption = label(caption, TextStyle.LABEL, "muted")
        self._figure = label(figure, TextStyle.FIGURE)
        self._mark = IconLabel(theme, "circle", Metric.ICON_SMALL)
        self._mark.hide()
        self._remark = label(remark, TextStyle.CAPTION, "muted")
        below = QHBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(self._mark)
        below.addWidget(self._remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XXS)
        column.addWidget(self._caption)
        column.addWidget(self._figure)
        column.addLayout(below)
        if pressable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_figure(figure, remark)

    def show_figure(self, figure: str, remark: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show a new figure; a tone other than neutral puts an icon before the remark."""
        self._figure.setText(figure)
        self._remark.setText(remark)
        icon = {Tone.GOOD: "check-circle", Tone.WARN: "warning", Tone.BAD: "error"}.get(tone, "")
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.set_icon(icon, f"{tone.value}.text")
        self.setAccessibleName(f"{self._caption.text()}: {figure}. {remark}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pressable and (self.hasFocus() or self.underMouse()):
            colors = self._theme.colors
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = colors.focus if self.hasFocus() else colors.line_strong
            painter.setPen(QPen(QColor(ink), 1.5 if self.hasFocus() else 1))
            inside = self.rect().toRectF().adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(inside, Metric.CARD_RADIUS, Metric.CARD_RADIUS)
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressable and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pressable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class KpiRow(QWidget):
    """Cards of equal width side by side."""

    def __init__(self, *cards: KpiCard) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        for card in cards:
            line.addWidget(card, 1)
