"""Does at random what an operator may do: one action at a time, told in a few words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, Final

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tests.gui.monkey.reach import can_be_reached, controls, in_front, name_of, weight
from vamt_qt.gui.help.manual import ManualWindow
from vamt_qt.gui.shell.palette import CommandPalette
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.tables.view import RecordView

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
    *(
        "00123 45678",
        "123456" * 8,
        "x" * 300,
        "*",
        "..",
        "'; --",
        "<b>bold</b>",
        "&File",
        "%s {} %1",
    ),
)
_TYPED: Final = 4
# How often a manual that stands before the window is put away instead of being read.
_READ: Final = 0.2


class Hands:
    """Acts on whatever is in front; where nothing can be done it says so."""

    def __init__(self, random: Random, folder: Path) -> None:
        self._random = random
        self._folder = folder
        self.words: list[str] = []
        """What fits this place, beside what fits nowhere."""

    def act(self, window: QWidget, tell: Callable[[str], None]) -> None:
        """Do one thing; it is told before it is done, for it may never come back."""
        popup, front = QApplication.activePopupWidget(), in_front(window)
        if isinstance(popup, QMenu):
            self._in_menu(popup, tell)
        elif popup is not None:
            self._press_key(popup, tell, _KEYS[:12])
        elif isinstance(front, ManualWindow) and self._random.random() < _READ:
            tell("close the manual")
            front.close()
        elif isinstance(front, QFileDialog):
            self._choose_file(front, tell)
        else:
            does: Sequence[tuple[float, Callable[[QWidget, Callable[[str], None]], None]]] = (
                (34, self._click),
                (9, self._type),
                (14, self._press_key),
                (6, self._chord),
                (5, self._open_menu),
                (3, self._wheel),
                (1, self._resize),
                (20, self._go_on),
                (1, self._drop),
                (0.1, self._quit),
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
        found = controls(front)
        if not found:
            self._press_key(front, tell)
            return
        target = self._random.choices(found, [weight(one) for one in found])[0]
        inside = target.viewport() if isinstance(target, QAbstractItemView) else target
        modifier = self._random.choice((Plain, Plain, Plain, Control, Shift))
        at = self._point(inside)
        held = "" if modifier is Plain else f"{modifier.name} + "
        tell(f"{held}click {name_of(target)}")
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
            if can_be_reached(one)
        ]
        if not fields:
            self._press_key(front, tell)
            return
        field = self._random.choice(fields)
        text = self._random.choice((*_TEXTS, *self.words, *self.words, self._path()))
        tell(f"type “{text[:40]}” into {name_of(field)}")
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
        tell(f"{held.name} {key.name} at {name_of(where)}")
        QTest.keyClick(where, key, held)

    def _chord(self, front: QWidget, tell: Callable[[str], None]) -> None:
        letter = self._random.choice(_CHORDS)
        where = QApplication.focusWidget() or front
        tell(f"Ctrl+{letter.upper()} at {name_of(where)}")
        QTest.keyClick(where, Key(ord(letter.upper())), Control)

    def _open_menu(self, front: QWidget, tell: Callable[[str], None]) -> None:
        found = [one for one in controls(front) if not isinstance(one, QAbstractButton)]
        if not found:
            return
        target = self._random.choice(found)
        inside = target.viewport() if isinstance(target, QAbstractItemView) else target
        at = self._point(inside)
        tell(f"context menu of {name_of(target)}")
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, inside.mapToGlobal(at))
        QApplication.sendEvent(inside, event)

    def _wheel(self, front: QWidget, tell: Callable[[str], None]) -> None:
        found = [one for one in controls(front) if not isinstance(one, QAbstractButton)]
        if not found:
            return
        target = self._random.choice(found)
        inside = target.viewport() if isinstance(target, QAbstractItemView) else target
        at, step = self._point(inside), QPoint(0, self._random.choice((-360, -120, 120, 360)))
        tell(f"wheel over {name_of(target)}")
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

    def _go_on(self, front: QWidget, tell: Callable[[str], None]) -> None:
        """Do what leads somewhere: fill in and decide, or find something to begin with."""
        if isinstance(front, StationWindow):
            self._command(front, tell)
            return
        buttons = [one for one in front.findChildren(QPushButton) if one.isVisible()]
        # The one that decides stands last; until it may be pressed, something is missing.
        last = max(buttons, key=lambda one: _place(one, front), default=None)
        if last is None or not last.isEnabled() or self._random.random() < 0.2:
            self._random.choice((self._type, self._click))(front, tell)
            return
        tell(f"click {name_of(last)} at the end of {name_of(front)}")
        QTest.mouseClick(last, Left)

    def _command(self, front: QWidget, tell: Callable[[str], None]) -> None:
        """Find something in the palette by its words: this reaches what clicks seldom do."""
        for table in front.findChildren(RecordView):
            if can_be_reached(table):
                self._choose(table, tell)
        QTest.keyClick(front, Key.Key_K, Control)
        palette = QApplication.activeModalWidget()
        if not isinstance(palette, CommandPalette):
            return
        rows = palette.list
        offered = [rows.item(row).data(Qt.ItemDataRole.UserRole) for row in range(rows.count())]
        able = [one.title for one in offered if not one.reason]
        # The page's own verbs stand first.
        title = able[int(len(able) * self._random.random() ** 2)]
        tell(f"command: {title}")
        palette.field.setText(title)
        QTest.keyClick(palette.field, Key.Key_Return)

    def _choose(self, table: RecordView[Any], tell: Callable[[str], None]) -> None:
        rows = min(table.model().rowCount(), 8)
        match self._random.randrange(5):
            case 0:
                tell(f"everything in {name_of(table)}")
                QTest.keyClick(table, Key.Key_A, Control)
            case 1 | 2 if rows:
                row = self._random.randrange(rows)
                tell(f"row {row} of {name_of(table)}")
                at = table.visualRect(table.model().index(row, 0)).center()
                QTest.mouseClick(table.viewport(), Left, Plain, at)
            case _:
                pass

    def _drop(self, front: QWidget, tell: Callable[[str], None]) -> None:
        """Drag files onto the window."""
        if not isinstance(front, StationWindow):
            self._press_key(front, tell)
            return
        paths = [self._path() for _ in range(self._random.randint(1, 3))]
        tell(f"drop {', '.join(paths)}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        copy, at = Qt.DropAction.CopyAction, QPointF(front.rect().center())
        QApplication.sendEvent(front, QDropEvent(at, copy, data, Left, Plain))

    def _quit(self, front: QWidget, tell: Callable[[str], None]) -> None:
        """Close the window in the middle of whatever is under way; it may ask."""
        tell(f"close {name_of(front)}")
        front.window().close()

    # -- inside -----------------------------------------------------------------------------

    def _path(self) -> str:
        """Give a file: one that is there, one that may be written, or one that can never be."""
        there = sorted(str(one) for one in self._folder.glob("*.*") if one.is_file())
        names = ("a.csv", "b.vamtqt", "c.html", "d.zip", "sub", "no/such/e")
        wanted = [str(self._folder / name) for name in names]
        return self._random.choice([*there, *wanted])

    def _point(self, inside: QWidget) -> QPoint:
        wide, high = max(inside.width(), 1), max(inside.height(), 1)
        return QPoint(self._random.randrange(wide), self._random.randrange(high))


def _place(one: QWidget, front: QWidget) -> tuple[int, int]:
    """Give where something stands: what is lower comes later, then what is further right."""
    at = one.mapTo(front, one.rect().center())
    return at.y(), at.x()
