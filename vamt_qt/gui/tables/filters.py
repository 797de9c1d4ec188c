"""The menu that narrows a table to what some of its columns show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QPushButton

from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.controls import push_button

_MOST = 30


class Filters(QMenu):
    """One part a column, with the words that it shows and how many rows show each."""

    def __init__(self, theme: Theme, model: RecordModel[Any, Any], keys: Sequence[str]) -> None:
        super().__init__()
        self._model = model
        self._keys = tuple(keys)
        self._parts: list[QMenu] = []
        self.button: QPushButton = push_button(theme, self.tr("Filter"), icon="filter")
        self.button.setMenu(self)
        self.setParent(self.button, self.windowFlags())
        self.aboutToShow.connect(self.fill)
        model.arranged.connect(self._tell)

    @Slot()
    def fill(self) -> None:
        """Count anew what there is to choose."""
        self.clear()
        for part in self._parts:
            part.deleteLater()
        self._parts = []
        table = self._model.table
        for key in self._keys:
            part = self.addMenu(table.columns[table.position[key]].title)
            self._parts.append(part)
            self._fill_part(part, key)
        self.addSeparator()
        everything = self.addAction(self.tr("Show all"))
        everything.setEnabled(bool(table.facets) or table.only is not None)
        everything.triggered.connect(self.lift)

    @Slot()
    def lift(self) -> None:
        """Show all rows again."""
        self._model.table.lift()
        self._model.arrange()

    def choose(self, key: str, text: str, *, on: bool) -> None:
        """Show rows of one word of a column, or no longer only these."""
        chosen = set(self._model.table.facets.get(key, frozenset()))
        (chosen.add if on else chosen.discard)(text)
        self._model.choose(key, chosen or None)

    def _fill_part(self, part: QMenu, key: str) -> None:
        chosen = self._model.table.facets.get(key, frozenset())
        counts = self._model.table.facet_counts(key)
        for text in [*chosen.difference(counts), *counts][:_MOST]:
            words = f"{text or self.tr('(empty)')}   {number_text(counts.get(text, 0))}"
            # A single ampersand would underline the letter after it.
            one = part.addAction(words.replace("&", "&&"))
            one.setCheckable(True)
            one.setChecked(text in chosen)
            one.toggled.connect(lambda on, column=key, word=text: self.choose(column, word, on=on))

    @Slot()
    def _tell(self) -> None:
        chosen = len(self._model.table.facets)
        words = self.tr("Filter · {count}").format(count=chosen) if chosen else self.tr("Filter")
        self.button.setText(words)
        self.button.setAccessibleName(words)
