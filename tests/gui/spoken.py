"""What a screen reader would say of each control."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

from vamt_qt.gui.widgets import PartsChart

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    PartsChart,
)


def nameless(top: QWidget) -> list[str]:
    """The controls of a window or dialog of which a screen reader would say nothing."""
    return [
        f"{type(one).__name__} in {type(one.parent()).__name__} of {type(top).__name__}"
        for one in top.findChildren(QWidget)
        if isinstance(one, INTERACTIVE)
        and one.isVisibleTo(top)
        and not spoken(one)
        and not inside_a_control(one)
    ]


def spoken(widget: QObject) -> str:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def inside_a_control(widget: QWidget) -> bool:
    """Whether a widget is a part that Qt made inside of another control, such as a list's."""
    return isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)) or (
        isinstance(widget, QAbstractButton) and isinstance(widget.parent(), QAbstractItemView)
    )
