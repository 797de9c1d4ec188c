"""Everything that can be done here and now, read off the menus and buttons that are there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.keys import keys_of


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its words, where it is found otherwise, and why not where it cannot be."""

    title: str
    place: str
    run: Callable[[], object]
    icon: QIcon
    shortcut: str = ""
    reason: str = ""


def of_actions(
    actions: Iterable[QAction], place: str, reason: str = "", before: str = ""
) -> Iterator[Command]:
    """Read actions and the menus inside of them; ``reason`` tells why none can be done."""
    for action in actions:
        words = before + _plain(action.text())
        inner: object = action.menu()
        if isinstance(inner, QMenu):
            yield from of_menu(inner, place, reason, f"{words}: ")
        elif not action.isSeparator() and words:
            yield Command(
                words,
                place,
                action.trigger,
                action.icon(),
                action.shortcut().toString(),
                reason or _why_not(action.isEnabled(), action.toolTip(), action.text()),
            )


def of_menu(menu: QMenu, place: str, reason: str = "", before: str = "") -> Iterator[Command]:
    """Read a menu as it would be if it opened now."""
    menu.aboutToShow.emit()
    yield from of_actions(menu.actions(), place, reason, before)


def of_buttons(area: QWidget, place: str) -> Iterator[Command]:
    """Read the buttons of an area, and the menus that some of them open."""
    for button in area.findChildren(QAbstractButton):
        if not isinstance(button, (QPushButton, QToolButton)) or button.isHidden():
            continue
        menu: object = button.menu()
        if isinstance(menu, QMenu):
            yield from of_menu(menu, place)
            continue
        words = _plain(button.text()) or button.accessibleName()
        reason = _why_not(button.isEnabled(), button.toolTip(), words)
        yield Command(words, place, button.click, button.icon(), keys_of(button), reason)


def matching(commands: list[Command], typed: str) -> list[Command]:
    """Give what contains every word that was typed; what begins so and can be done comes first."""
    words = typed.casefold().split()
    found = []
    for at, command in enumerate(commands):
        title = command.title.casefold()
        text = f"{title} {command.place.casefold()}"
        if all(word in text for word in words):
            rank = _rank(title, words[0] if words else "")
            found.append((bool(command.reason), rank, at, command))
    return [command for *_, command in sorted(found, key=lambda one: one[:3])]


def _rank(title: str, word: str) -> int:
    """Tell how well a title fits what was typed first, 0 for best."""
    if title.startswith(word):
        return 0
    return 1 if f" {word}" in title else 2 if word in title else 3


def _why_not(able: bool, tip: str, words: str) -> str:
    if able:
        return ""
    return tip if tip and tip != words else tr("Not possible now.")


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
