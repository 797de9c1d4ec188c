"""The menu “View” above a page's table: saved views, columns, copying and export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.file_chooser import file_chooser
from vamt_qt.gui.tables import TablePanel, TableState, read_state, write_state
from vamt_qt.gui.tables.export import write_csv
from vamt_qt.gui.tables.grouping_menu import fill_grouping
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import push_button, text_field
from vamt_qt.gui.widgets.controls import empty_menu

_FOLDER: Final = "reports_folder"
_LONGEST: Final = 60


class SavedViews:
    """Views of one page's table by name, kept in the window's settings."""

    def __init__(self, desk: Desk, page: str, keys: tuple[str, ...]) -> None:
        self._settings = desk.settings
        self._views, self._columns = f"views/{page}", f"columns/{page}"
        self._filter = f"filter/{page}"
        self._keys = keys

    def names(self) -> list[str]:
        """Give the names in the order of their letters."""
        return sorted(self._all(), key=str.casefold)

    def get(self, name: str) -> TableState | None:
        """Give a view, or ``None`` where there is none that can be read."""
        return self._all().get(name)

    def keep(self, name: str, state: TableState) -> None:
        """Keep a view under a name; one of that name is replaced."""
        self._write({**self._all(), name: state})

    def forget(self, name: str) -> None:
        """Take a view away."""
        self._write({key: state for key, state in self._all().items() if key != name})

    def columns(self) -> TableState | None:
        """Give the columns as they were left."""
        return read_state(self._settings.value(self._columns), self._keys)

    def keep_columns(self, state: TableState) -> None:
        """Remember the columns for the next start."""
        self._settings.setValue(self._columns, write_state(TableState(places=state.places)))

    def filter_is_open(self) -> bool:
        """Say whether the filter pane was left open."""
        return bool(self._settings.value(self._filter, False, type=bool))

    def keep_filter_open(self, is_open: bool) -> None:
        """Remember for the next start whether the filter pane is open."""
        self._settings.setValue(self._filter, is_open)

    def _all(self) -> dict[str, TableState]:
        told = self._settings.value(self._views)
        pairs = told if isinstance(told, list) else []
        # Names and states in turns: names may hold anything, keys of settings may not.
        read = {
            str(name): read_state(text, self._keys)
            for name, text in zip(pairs[::2], pairs[1::2], strict=False)
        }
        return {name: state for name, state in read.items() if state is not None}

    def _write(self, views: dict[str, TableState]) -> None:
        told = [text for name, state in views.items() for text in (name, write_state(state))]
        self._settings.setValue(self._views, told)


def pages_with_views(settings: QSettings) -> dict[str, list[str]]:
    """Name the saved views of every page, whether it was opened yet or not."""
    settings.beginGroup("views")
    keys = settings.childKeys()
    settings.endGroup()
    told = {key: settings.value(f"views/{key}") for key in keys}
    return {
        key: sorted(map(str, pairs[::2]), key=str.casefold)
        for key, pairs in told.items()
        if isinstance(pairs, list)
    }


class ViewsMenu(QObject):
    """Fills the menu anew each time it opens."""

    def __init__(self, desk: Desk, panel: TablePanel[Any, Any], page: str, noun: str) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._noun = desk, panel, noun
        self._designed = panel.state()
        self._groups: tuple[str, ...] = ()
        keys = tuple(column.key for column in panel.model.table.columns)
        self.saved = SavedViews(desk, page, keys)
        kept = self.saved.columns()
        if kept is not None:
            panel.view.places.arrange(kept.places)
        panel.view.places.changed.connect(self._columns_changed)
        self.button = push_button(desk.theme, tr("View"), icon="columns")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)
        panel.add_tool(self.button)

    def add_facets(self, keys: Sequence[str]) -> None:
        """Add the filter pane, open where it was left so."""
        self._panel.add_facets(keys)
        assert self._panel.filter is not None
        self._panel.filter.setChecked(self.saved.filter_is_open())
        self._panel.filter.toggled.connect(self.saved.keep_filter_open)

    def offer_groups(self, keys: Sequence[str]) -> None:
        """Let rows be gathered by one of these columns."""
        self._groups = tuple(keys)

    @Slot()
    def fill(self) -> None:
        """Offer the saved views, the columns, and what can be taken out of the table."""
        empty_menu(self.menu)
        everything = self.menu.addAction(tr("All {noun}", noun=self._noun))
        everything.triggered.connect(self.show_all)
        for action in self.view_actions(self.menu):
            self.menu.addAction(action)
        self.menu.addSeparator()
        self._add("add", tr("Save this view…"), self.ask_name)
        names = self.saved.names()
        if names:
            gone = self.menu.addMenu(tr("Forget a view"))
            for name in names:
                words = name.replace("&", "&&")
                gone.addAction(words).triggered.connect(
                    lambda _=False, name=name: self.saved.forget(name)
                )
        if self._groups:
            icon = self._desk.theme.icon("group")
            fill_grouping(self.menu.addMenu(icon, tr("Group by")), self._panel.model, self._groups)
        titles = self.menu.addMenu(self._desk.theme.icon("chevron-down"), tr("Sort and move"))
        self._panel.view.fill_titles(titles)
        columns = self.menu.addMenu(self._desk.theme.icon("columns"), tr("Columns"))
        self._panel.view.fill_columns(columns)
        self.menu.addSeparator()
        copy = self._add("copy", tr("Copy as table"), self._panel.view.copy_selection)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        chosen = self._panel.view.selected_count()
        some = self._add(
            "export", tr("Export selection as CSV…"), lambda: self._ask_file(selection=True)
        )
        some.setEnabled(chosen > 0)
        some.setToolTip("" if chosen else tr("Select something first."))
        whole = self._add(
            "export", tr("Export view as CSV…"), lambda: self._ask_file(selection=False)
        )
        whole.setEnabled(self._panel.model.rowCount() > 0)

    def view_actions(self, parent: QObject) -> list[QAction]:
        """Give one action a saved view."""
        made = []
        for name in self.saved.names():
            action = QAction(self._desk.theme.icon("filter"), name.replace("&", "&&"), parent)
            action.triggered.connect(lambda _=False, name=name: self.show_view(name))
            made.append(action)
        return made

    @Slot()
    def show_all(self) -> None:
        """Look at the table as at the first start."""
        self._panel.show_state(self._designed)

    def show_view(self, name: str) -> None:
        """Look at the table as a saved view says."""
        state = self.saved.get(name)
        if state is not None:
            self._panel.show_state(state)

    @Slot()
    def ask_name(self) -> None:
        """Ask under which name the view is to be kept."""
        dialog = SaveView(self._desk, self._panel, self.saved.names())
        dialog.named.connect(lambda name: self.saved.keep(name, self._panel.state()))
        dialog.open()

    def write(self, path: Path, *, selection: bool) -> None:
        """Write the selected lines, or all that are shown, as CSV; told above the page."""
        ids = self._panel.selected_ids() if selection else None
        titles, lines = self._panel.view.lines(ids)
        self._desk.settings.setValue(_FOLDER, str(path.parent))
        self._desk.reader.work(
            lambda: write_csv(path, titles, lines),
            lambda count: self._desk.say(
                Tone.GOOD,
                tr("{count} {noun} written as CSV.", count=number_text(count), noun=self._noun),
                str(path),
            ),
            self._desk.wishes.failed.emit,
        )

    # -- inside -----------------------------------------------------------------------------

    def _add(self, icon: str, words: str, run: Callable[[], object]) -> QAction:
        action = self.menu.addAction(self._desk.theme.icon(icon), words)
        action.triggered.connect(lambda _=False: run())
        return action

    def _ask_file(self, *, selection: bool) -> None:
        folder = Path(str(self._desk.settings.value(_FOLDER) or Path.home()))
        chooser = file_chooser(self._panel, tr("Export as CSV"), str(folder), tr("CSV (*.csv)"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(str(folder / f"{self._noun.replace(' ', '-')}.csv"))
        chooser.fileSelected.connect(lambda path: self.write(Path(path), selection=selection))
        chooser.open()

    @Slot()
    def _columns_changed(self) -> None:
        self.saved.keep_columns(self._panel.state())


class SaveView(Dialog):
    """Asks for a name; one that is taken is replaced, and the button says so."""

    named = Signal(str)

    def __init__(self, desk: Desk, panel: TablePanel[Any, Any], taken: list[str]) -> None:
        super().__init__(
            desk,
            tr("Save this view"),
            panel.window(),
            primary=tr("Save"),
            sentence=tr("Keeps the search, the filter, the sorting and the columns under a name."),
            wide=420,
        )
        self._taken = set(taken)
        self.name = text_field(tr("Name of the view"), hint=tr("Servers in grace"))
        self.name.setMaxLength(_LONGEST)
        self.name.textChanged.connect(self._typed)
        self.body.addWidget(self.name)
        self._typed("")

    def decide(self) -> None:
        """Keep it under the name that was typed."""
        self.named.emit(self.name.text().strip())
        self.accept()

    @Slot(str)
    def _typed(self, text: str) -> None:
        name = text.strip()
        words = tr("Replace") if name in self._taken else tr("Save")
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        self.primary.setEnabled(bool(name))
