"""Fields of forms, drawn in our own look where a style sheet cannot."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from vamt_qt.gui.facing import facing
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, font
from vamt_qt.gui.widgets.controls import label, restyle

_BOX = 18
_GAP = 8


def text_field(name: str, text: str = "", hint: str = "", *, secret: bool = False) -> QLineEdit:
    """Make a line of text; a ``secret`` one shows dots and keeps no undo history to look at."""
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    if secret:
        field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def mark_invalid(field: QLineEdit, problem: str) -> None:
    """Outline a field whose text cannot be used and say why; empty ``problem`` lifts it."""
    field.setProperty("invalid", bool(problem))
    field.setToolTip(problem)
    field.setAccessibleDescription(problem)
    restyle(field)


def number_field(name: str, low: int, high: int, value: int, unit: str = "") -> QSpinBox:
    """Make a whole number; Up and Down change it."""
    field = QSpinBox()
    field.setRange(low, high)
    field.setValue(value)
    field.setSuffix(f" {unit}" if unit else "")
    field.setAccessibleName(name)
    field.setFixedHeight(Metric.CONTROL)
    field.lineEdit().setTextMargins(Space.S, 0, 0, 0)
    field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    return field


def form() -> QFormLayout:
    """Make the layout of captions beside fields."""
    made = QFormLayout()
    made.setHorizontalSpacing(Space.L)
    made.setVerticalSpacing(Space.M)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made


def add_field(layout: QFormLayout, caption: str, field: QWidget) -> None:
    """Append a captioned field; the caption becomes its spoken name if it has none."""
    words = label(caption, TextStyle.BODY, "muted")
    words.setBuddy(field)
    words.setMinimumHeight(32)
    if not field.accessibleName():
        field.setAccessibleName(caption)
    layout.addRow(words, field)


class Choice(QComboBox):
    """One of several; the list opens below."""

    def __init__(self, theme: Theme, name: str, items: Iterable[str] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.addItems(list(items))
        self.view().setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = self._theme.colors
        ink = QColor(colors.muted if self.isEnabled() else colors.faint)
        painter = QPainter(self)
        side = 14
        at = QRect(self.width() - side - 9, (self.height() - side) // 2, side, side)
        at = facing(at, self.rect())
        self._theme.icons.paint(painter, "chevron-down", ink, at)
        painter.end()


class Tick(QCheckBox):
    """Something that is on or off."""

    def __init__(self, theme: Theme, text: str, *, on: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.setChecked(on)
        self.setAccessibleName(text)
        self.setFont(font())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _hint(self)

    def hitButton(self, pos: object) -> bool:
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box = _paint_box(self, painter, self._theme, radius=4)
        if self.isChecked():
            ink = QColor(self._theme.colors.on_accent)
            self._theme.icons.paint(painter, "check", ink, box.adjusted(2, 2, -2, -2))
        painter.end()


class Option(QRadioButton):
    """One of a few that are all in sight."""

    def __init__(self, theme: Theme, text: str, *, on: bool = False) -> None:
        super().__init__(text)
        self._theme = theme
        self.setChecked(on)
        self.setAccessibleName(text)
        self.setFont(font())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _hint(self)

    def hitButton(self, pos: object) -> bool:
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box = _paint_box(self, painter, self._theme, radius=_BOX // 2)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colors.on_accent))
            painter.drawEllipse(QRectF(box).adjusted(5.5, 5.5, -5.5, -5.5))
        painter.end()


def _hint(button: QAbstractButton) -> QSize:
    return QSize(_BOX + _GAP + button.fontMetrics().horizontalAdvance(button.text()) + 4, 28)


def _paint_box(button: QAbstractButton, painter: QPainter, theme: Theme, radius: int) -> QRect:
    colors = theme.colors
    box = facing(QRect(1, (button.height() - _BOX) // 2, _BOX, _BOX), button.rect())
    on, usable = button.isChecked(), button.isEnabled()
    fill = (colors.accent if usable else colors.faint) if on else colors.panel
    edge = fill if on else colors.line_strong
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1.25))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.focus), 1.5))
        painter.drawRoundedRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5), radius + 1, radius + 1)
    painter.setPen(QColor(colors.text if usable else colors.faint))
    painter.setFont(button.font())
    words = facing(button.rect().adjusted(_BOX + _GAP + 1, 0, 0, 0), button.rect())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, button.text())
    return box
