"""What hands could reach just now: the window in front, and what can be used in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

# What leads somewhere is pressed oftener than what only looks.
_EAGER: Final = ("probe", "activate", "next", "spend", "seal", "install", "send", "make", "deposit")


def in_front(window: QWidget) -> QWidget:
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    beside = [one for one in others if one is not window and not isinstance(one, QMenu)]
    active = QApplication.activeWindow()
    return active if active in beside and active is not None else window


_REACHED: Final = (
    *(QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit),
    *(QAbstractItemView, QHeaderView),
)


def controls(front: QWidget) -> list[QWidget]:
    return [
        one
        for one in front.findChildren(QWidget)
        if (isinstance(one, _REACHED) or one.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and can_be_reached(one)
    ]


def can_be_reached(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()


def weight(one: QWidget) -> int:
    if isinstance(one, QAbstractItemView):
        return 4
    if isinstance(one, QAbstractButton):
        words = f"{one.text()} {one.accessibleName()}".casefold()
        return 4 if any(eager in words for eager in _EAGER) else 2
    return 1


def name_of(one: QWidget) -> str:
    words = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
    return f"{type(one).__name__} “{words[:50]}”"


def dismiss(tell: Callable[[str], None]) -> bool:
    """Press Escape in whatever stands before the window; tell whether there was anything."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if front is None:
        return False
    tell(f"Escape leaves {name_of(front)}")
    QTest.keyClick(front, Qt.Key.Key_Escape)
    return True


def leftover_windows(window: QWidget) -> Iterable[str]:
    """Name what is still open beside the window."""
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            yield name_of(one)
