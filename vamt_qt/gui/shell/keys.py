"""Keys of verbs: shown wherever a verb is offered, and done by the window when they are pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from vamt_qt.gui.shell.commands import Command

_ALONE: Final = frozenset({Qt.Key.Key_Delete, *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(12))})


def offer(
    menu: QMenu, words: str, keys: str, run: Callable[[], object], icon: QIcon | None = None
) -> QAction:
    """Put a verb into a menu with its keys beside it."""
    action = menu.addAction(icon or QIcon(), words)
    action.setShortcut(QKeySequence(keys))
    # Several menus show the same verb: were each to listen, none would know who is meant.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked=False: run())
    return action


def may_be_verb(event: QKeyEvent) -> bool:
    """Say whether keys could be those of a verb, and are none that writes, moves or is held."""
    has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return not event.isAutoRepeat() and (has_ctrl or event.key() in _ALONE)


def meant(commands: Iterable[Command], event: QKeyEvent) -> Command | None:
    """Find the verb of the keys that were pressed, one that can be done before others."""
    keys = QKeySequence(event.keyCombination()).toString()
    found = [command for command in commands if command.shortcut == keys]
    return next((one for one in found if not one.reason), found[0] if found else None)
