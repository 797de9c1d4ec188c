"""Does at random what an operator may do: one action at a time, told in a few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

Left: Final = Qt.MouseButton.LeftButton
Plain: Final = Qt.KeyboardModifier.NoModifier
Control: Final = Qt.KeyboardModifier.ControlModifier
Shift: Final = Qt.KeyboardModifier.ShiftModifier
Alt: Final = Qt.KeyboardModifier.AltModifier
Key = Qt.Key

_KEYS: Final = (
    *(Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Tab, Key.Key_Tab, Key.Key_Backtab),
    *(Key.Key_Return, Key.Key_Return, Key.Key_Escape, Key.Key_Space, Key.Key_Home, Key.Key_End),
    *(Key.Key_PageDown, Key.Key_PageUp, Key.Key_Left, Key.Key_Right, Key.Key_Delete),
    *(Key.Key_Backspace, Key.Key_Menu, Key.Key_F1, Key.Key_F2, Key.Key_F5),
)
_CHORDS: Final = "1234567kfacvxzw"
_TEXTS: Final = (
    *("", " ", "0", "1", "7", "-1", "999999999999", "lab", "vm-0", "licensed", "plant", "2026-11"),
    *("a passphrase for tests only", "192.0.2.0/30", "localhost:22", "répétition", "مختبر", "\t"),
    *("00123 45678", "x" * 300, "*", "..", "'; --", "<b>bold</b>", "&File", "%s {} %1"),
)
_TYPED: Final = 4
# What leads somewhere is pressed oftener than what only looks.
_EAGER: Final = ("probe", "activate", "next", "spend", "seal", "install", "send", "make", "deposit")


class Hands:
    """Acts on whatever is in front; where nothing can be done it says so."""

    def __init__(self, random: Random, folder: Path) -> None:
        self._random = random
        self._folder = folder
        self.words: list[str] = []
        """What fits this place, beside what fits nowhere."""

    def act(self, window: QWidget, tell: Callable[[str], None]) -> None:
        """Do one thing; it is told before it is done, for it may never come back."""
        popup, front = QApplication.activePopupWidget(), _front(window)
        if isinstance(popup, QMenu):
            self._in_menu(popup, tell)
        elif popup is not None:
            self._press_key(popup, tell, _KEYS[:12])
        elif isinstance(front, QFileDialog):
            self._choose_file(front, tell)
        else:
            does: Sequence[tuple[int, Callable[[QWidget, Callable[[str], None]], None]]] = (
                (42, self._click),
                (9, self._type),
                (20, self._press_key),
                (8, self._chord),
                (6, self._open_menu),
                (3, self._wheel),
                (1, self._resize),
            )
            weights, verbs = zip(*does, strict=True)
            self._random.choices(verbs, weights)[0](front, tell)

    # -- what can be done -------------------------------------------------------------------

    def _in_menu(self, menu: QMenu, tell: Callable[[str], None]) -> None:
        offered = [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
        if not offered or self._random.random() < 0.2:
            tell("Escape in a menu")
            QTest.keyClick(menu, Key.Key_Escape)
            return
        chosen = self._random.choice(offered)
        tell(f"menu: {chosen.text()}")
        QTest.mouseClick(menu, Left, Plain, menu.actionGeometry(chosen).center())

    def _choose_file(self, chooser: QFileDialog, tell: Callable[[str], None]) -> None:
        # Qt's own chooser can also rename and delete: it is filled and answered, no more.
        path = self._path()
        if self._random.random() < 0.4:
            tell("Escape in the file chooser")
            QTest.keyClick(chooser, Key.Key_Escape)
            return
        tell(f"file chooser: {path}")
        field = chooser.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(path)
        QTest.keyClick(field, Key.Key_Return)

    def _click(self, front: QWidget, tell: Callable[[str], None]) -> None:
        found = _controls(front)
        if not found:
            self._press_key(front, tell)
            return
        target = self._random.choices(found, [_weight(one) for one in found])[0]
        inside = target.viewport() if isinstance(target, QAbstractItemView) else target
        modifier = self._random.choice((Plain, Plain, Plain, Control, Shift))
        at = self._point(inside)
        held = "" if modifier is Plain else f"{modifier.name} + "
        tell(f"{held}click {_name(target)}")
        if isinstance(target, QAbstractButton):
            QTest.mouseClick(target, Left)
        elif isinstance(target, QAbstractItemView) and self._random.random() < 0.1:
            QTest.mouseDClick(inside, Left, modifier, at)
        else:
            QTest.mouseClick(inside, Left, modifier, at)

    def _type(self, front: QWidget, tell: Callable[[str], None]) -> None:
        fields = [
            one
            for kind in (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
            for one in front.findChildren(kind)
            if _can_be_reached(one)
        ]
        if not fields:
            self._press_key(front, tell)
            return
        field = self._random.choice(fields)
        text = self._random.choice((*_TEXTS, *self.words, *self.words, self._path()))
        tell(f"type “{text[:40]}” into {_name(field)}")
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._random.random() < 0.7:
            QTest.keyClick(field, Key.Key_A, Control)
        if text.isascii() and len(text) <= _TYPED:
            QTest.keyClicks(field, text)
            return
        # All at once, as from an input method: nobody types so much between two paintings.
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)

    def _press_key(
        self, front: QWidget, tell: Callable[[str], None], keys: Sequence[Qt.Key] = _KEYS
    ) -> None:
        key = self._random.choice(keys)
        held = self._random.choice((Plain,) * 5 + (Shift, Control, Alt))
        where = QApplication.focusWidget()
        if where is None or where.window() is not front.window():
            where = front
        if (key, held) == (Key.Key_Tab, Control):
            held = Plain
        tell(f"{held.name} {key.name} at {_name(where)}")
        QTest.keyClick(where, key, held)

    def _chord(self, front: QWidget, tell: Callable[[str], None]) -> None:
        letter = self._random.choice(_CHORDS)
        where = QApplication.focusWidget() or front
        tell(f"Ctrl+{letter.upper()} at {_name(where)}")
        QTest.keyClick(where, Key(ord(letter.upper())), Control)

    def _open_menu(self, front: QWidget, tell: Callable[[str], None]) -> None:
        found = [one for one in _controls(front) if not isinstance(one, QAbstractButton)]
        if not found:
            return
        target = self._random.choice(found)
        inside = target.viewport() if isinstance(target, QAbstractItemView) else target
        at = self._point(inside)
        tell(f"context menu of {_name(target)}")
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, inside.mapToGlobal(at))
        QApplication.sendEvent(inside, event)

    def _wheel(self, front: QWidget, tell: Callable[[str], None]) -> None:
        found = [one for one in _controls(front) if not isinstance(one, QAbstractButton)]
        if not found:
            return
        target = self._random.choice(found)
        inside = target.viewport() if isinstance(target, QAbstractItemView) else target
        at, step = self._point(inside), QPoint(0, self._random.choice((-360, -120, 120, 360)))
        tell(f"wheel over {_name(target)}")
        event = QWheelEvent(
            QPointF(at),
            QPointF(inside.mapToGlobal(at)),
            QPoint(),
            step,
            Qt.MouseButton.NoButton,
            Plain,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(inside, event)

    def _resize(self, front: QWidget, tell: Callable[[str], None]) -> None:
        wide, high = self._random.randint(700, 1_700), self._random.randint(500, 1_000)
        tell(f"resize to {wide} by {high}")
        front.window().resize(wide, high)

    # -- inside -----------------------------------------------------------------------------

    def _path(self) -> str:
        name = self._random.choice(("a.csv", "b.vamtqt", "c.html", "d.zip", "sub", "no/such/e"))
        return str(self._folder / name)

    def _point(self, inside: QWidget) -> QPoint:
        wide, high = max(inside.width(), 1), max(inside.height(), 1)
        return QPoint(self._random.randrange(wide), self._random.randrange(high))


def _front(window: QWidget) -> QWidget:
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


def _controls(front: QWidget) -> list[QWidget]:
    return [
        one
        for one in front.findChildren(QWidget)
        if (isinstance(one, _REACHED) or one.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and _can_be_reached(one)
    ]


def _can_be_reached(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()


def _weight(one: QWidget) -> int:
    if isinstance(one, QAbstractItemView):
        return 4
    if isinstance(one, QAbstractButton):
        words = f"{one.text()} {one.accessibleName()}".casefold()
        return 4 if any(eager in words for eager in _EAGER) else 2
    return 1


def _name(one: QWidget) -> str:
    words = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
    return f"{type(one).__name__} “{words[:50]}”"


def dismiss(tell: Callable[[str], None]) -> bool:
    """Press Escape in whatever stands before the window; tell whether there was anything."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if front is None:
        return False
    tell(f"Escape leaves {_name(front)}")
    QTest.keyClick(front, Key.Key_Escape)
    return True


def leftover_windows(window: QWidget) -> Iterable[str]:
    """Name what is still open beside the window."""
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            yield _name(one)
