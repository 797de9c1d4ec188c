"""The main window: pages that are built when first opened, the run panel, the status line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.shell.commands import Command, of_actions, of_buttons
from vamt_qt.gui.shell.keys import may_be_verb, meant
from vamt_qt.gui.shell.rail import Rail
from vamt_qt.gui.shell.run_panel import RunPanel
from vamt_qt.gui.theme import Space, Theme, ThemeMode, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import PageHeader
from vamt_qt.gui.widgets.banner import Banner
from vamt_qt.gui.widgets.controls import Rule, Surface, empty_menu, label, tool_button

_FRAME: Final = QSize(16, 56)
"""Room for what the desktop puts around a window."""

_NEXT_MODE = {
    ThemeMode.SYSTEM: ThemeMode.LIGHT,
    ThemeMode.LIGHT: ThemeMode.DARK,
    ThemeMode.DARK: ThemeMode.CONTRAST,
    ThemeMode.CONTRAST: ThemeMode.SYSTEM,
}
_MODE_ICON = {
    ThemeMode.SYSTEM: "machines",
    ThemeMode.LIGHT: "sun",
    ThemeMode.DARK: "moon",
    ThemeMode.CONTRAST: "contrast",
}


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its entry in the rail, and what builds it when it is first opened."""

    key: str
    title: str
    icon: str
    build: Callable[[], QWidget]


@runtime_checkable
class Searchable(Protocol):
    """A page with a search field: Ctrl+F goes there."""

    def focus_search(self) -> None:
        """Put the cursor into the field."""


@runtime_checkable
class Refreshable(Protocol):
    """A page that reads its records again: F5, and each time it is opened."""

    def refresh(self) -> None:
        """Read what is shown again."""


@runtime_checkable
class Watchful(Protocol):
    """A page that knows what changed: it is told that it was opened instead of reading anew."""

    def opened(self) -> None:
        """Read what changed while the page was out of sight."""


@runtime_checkable
class Commanding(Protocol):
    """A page that tells which of its verbs fit what is selected."""

    def commands(self) -> Iterator[Command]:
        """Give them, with the reason for those that cannot be done."""


class MainWindow(QMainWindow):
    """Rail, page, run panel and status line.

    Ctrl+1 to Ctrl+9 open pages, Ctrl+K opens the palette of commands, Ctrl+F searches, F5 reads
    again, Ctrl+Q closes.
    ``may_close`` is asked before the window closes; it answers ``False`` to stay open and then
    shows its own question.
    """

    page_opened = Signal(str)
    theme_chosen = Signal(object)
    """The :class:`ThemeMode` that the operator chose, to be remembered."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        pages: Sequence[PageSpec],
        *,
        may_close: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._specs = {spec.key: spec for spec in pages}
        self._built: dict[str, QWidget] = {}
        self._may_close = may_close
        theme.dress(self)
        self.setWindowTitle(title)
        self.setWindowIcon(theme.icon("product-mark", "accent"))
        self.rail = Rail(theme)
        self.banner = Banner(theme, around=(Space.XL, Space.M, Space.XL, Space.M))
        self.run_panel = RunPanel(theme)
        self._stack = QStackedWidget()
        self._status_left: QLabel = label("", role="muted")
        self._status_right: QLabel = label("", role="muted")
        self._mode = tool_button(theme, "sun", "")
        self._lay_out()
        self._add_rail(pages)
        self._add_actions(pages)
        self._show_mode()
        self.resize(1360, 860)
        if pages:
            self.open_page(pages[0].key)

    def fit_screen(self) -> None:
        """Be no larger than the screen: the run panel and the menus would lie below its edge."""
        self.resize(self.size().boundedTo(self.screen().availableSize() - _FRAME))

    def open_page(self, key: str) -> QWidget:
        """Bring a page to the front, building it the first time; returns it.

        Raises ``KeyError`` for a page that was never registered.
        """
        page = self._built.get(key)
        if page is None:
            page = self._specs[key].build()
            self._built[key] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        focused: QWidget | None = self.focusWidget()
        if focused is None or not self.rail.isAncestorOf(focused):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.select(key)
        if isinstance(page, Watchful):
            page.opened()
        elif isinstance(page, Refreshable):
            page.refresh()
        self.page_opened.emit(key)
        return page

    def current_page(self) -> str:
        """Give the key of the page in front."""
        front = self._stack.currentWidget()
        return next((key for key, page in self._built.items() if page is front), "")

    def front(self) -> QWidget:
        """Give the page in front."""
        return self._built[self.current_page()]

    def title_of(self, key: str) -> str:
        """Give the title of a page as the rail has it."""
        return self._specs[key].title

    def page_keys(self) -> list[str]:
        """Give the keys of all pages in the order of the rail."""
        return list(self._specs)

    def built_pages(self) -> list[str]:
        """Give the keys of the pages that were opened so far."""
        return list(self._built)

    def show_status(self, text: str, right: str = "") -> None:
        """Write into the status line: what is shown, and what goes on."""
        self._status_left.setText(text)
        self._status_right.setText(right)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys come here that nobody with the focus knew what to do with.
        command = meant(self.commands(), event) if may_be_verb(event) else None
        if command is None:
            super().keyPressEvent(event)
        elif command.reason:
            self.banner.say(Tone.WARN, command.reason)
        else:
            command.run()

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field of the page in front, if it has one."""
        page: object = self._stack.currentWidget()
        if isinstance(page, Searchable):
            page.focus_search()

    @Slot()
    def refresh(self) -> None:
        """Read the page in front again."""
        page: object = self._stack.currentWidget()
        if isinstance(page, Refreshable):
            page.refresh()

    def commands(self) -> Iterator[Command]:
        """Give what can be done here: the page's own, then pages, then the window's."""
        key, page = self.current_page(), self.front()
        if isinstance(page, Commanding):
            yield from page.commands()
        for header in page.findChildren(PageHeader):
            if header.isVisibleTo(self):
                yield from of_buttons(header, self._specs[key].title)
        if self.run_panel.isVisibleTo(self):
            yield from of_buttons(self.run_panel, tr("Run"))
        yield from of_actions(self.actions(), tr("Window"))
        yield from of_buttons(self.rail, tr("Settings"))

    @Slot()
    def open_palette(self) -> None:
        """Let the operator type what is to be done."""
        from vamt_qt.gui.shell.palette import CommandPalette  # noqa: PLC0415 - when it is opened

        first: dict[str, Command] = {}
        for command in self.commands():
            # The same verb may stand on a button and in a menu.
            first.setdefault(f"{command.title}\n{command.place}", command)
        CommandPalette(self._theme, list(first.values()), self).open()

    def _lay_out(self) -> None:
        middle = Surface(self._theme, "bg")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(middle, 1)
        right.addWidget(self.run_panel)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(Rule(self._theme, Qt.Orientation.Vertical))
        line.addLayout(right, 1)
        self.setCentralWidget(whole)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._status_left, 1)
        bar.addPermanentWidget(self._status_right)

    def _add_rail(self, pages: Sequence[PageSpec]) -> None:
        for number, spec in enumerate(pages, start=1):
            shortcut = f"Ctrl+{number}" if number <= 9 else ""
            self.rail.add(spec.key, spec.icon, spec.title, shortcut)
        self.rail.chosen.connect(self.open_page)
        self._mode.clicked.connect(self._next_mode)
        self.rail.add_at_bottom(self._mode)

    def _add_actions(self, pages: Sequence[PageSpec]) -> None:
        """Declare what the keyboard does everywhere; the palette reads these."""
        for number, spec in enumerate(pages, start=1):
            keys = QKeySequence(f"Ctrl+{number}" if number <= 9 else "")
            self._add_action(spec.icon, spec.title, keys, partial(self.open_page, spec.key))
        standard = QKeySequence.StandardKey
        for icon, words, keys, run in (
            ("search", tr("Search"), QKeySequence(standard.Find), self.focus_search),
            ("refresh", tr("Read again"), QKeySequence(standard.Refresh), self.refresh),
            # The standard key for quitting is empty on some desktops.
            ("close", tr("Close"), QKeySequence("Ctrl+Q"), self.close),
        ):
            self._add_action(icon, words, keys, run)
        palette = QShortcut(QKeySequence("Ctrl+K"), self)
        palette.activated.connect(self.open_palette)

    def _add_action(
        self, icon: str, words: str, keys: QKeySequence, run: Callable[[], object]
    ) -> None:
        action = QAction(self._theme.icon(icon), words, self)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)

    @Slot()
    def _next_mode(self) -> None:
        self.choose_colours(_NEXT_MODE[self._theme.mode])

    def choose_colours(self, mode: ThemeMode) -> None:
        """Wear other colours from now on."""
        self._theme.set_mode(mode)
        self._show_mode()
        self.theme_chosen.emit(mode)

    def fill_colours(self, menu: QMenu) -> None:
        """Offer every set of colours, the one that is worn marked."""
        empty_menu(menu)
        group = QActionGroup(menu)
        for mode, name in _mode_names().items():
            action = QAction(self._theme.icon(_MODE_ICON[mode]), name, group)
            action.setCheckable(True)
            action.setChecked(mode is self._theme.mode)
            action.triggered.connect(partial(self._colours_chosen, mode))
            menu.addAction(action)

    def _colours_chosen(self, mode: ThemeMode, _checked: bool = False) -> None:
        self.choose_colours(mode)

    def _show_mode(self) -> None:
        name = _mode_names()[self._theme.mode]
        self._mode.setIcon(self._theme.icon(_MODE_ICON[self._theme.mode], "muted"))
        self._mode.setToolTip(name)
        self._mode.setAccessibleName(name)


def _mode_names() -> dict[ThemeMode, str]:
    return {
        ThemeMode.SYSTEM: tr("Colours: as the system"),
        ThemeMode.LIGHT: tr("Colours: light"),
        ThemeMode.DARK: tr("Colours: dark"),
        ThemeMode.CONTRAST: tr("Colours: high contrast"),
    }
