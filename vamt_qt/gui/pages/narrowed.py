"""The word above a table for why only some of its rows are shown; pressing it shows all again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from vamt_qt.gui.narrowing import Narrow
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.theme import TextStyle, Theme, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import set_variant


class NarrowedTo(QPushButton):
    """Says what the rows have in common; it goes away as soon as all are shown."""

    def __init__(self, theme: Theme, panel: TablePanel[Any, Any]) -> None:
        super().__init__()
        self._panel = panel
        self.setFont(font(TextStyle.MEDIUM))
        self.setAutoDefault(False)
        set_variant(theme, self, "default", "close")
        self.clicked.connect(self.lift)
        panel.model.arranged.connect(self._follow)
        panel.add_tool(self)

    def show_words(self, words: str) -> None:
        """Tell what is shown."""
        self.setText(words)
        self.setAccessibleName(tr("Only: {words}. Show all", words=words))
        self.setToolTip(tr("Show all again"))
        self.show()

    @Slot()
    def lift(self) -> None:
        """Show all rows again."""
        self._panel.model.table.lift()
        self._panel.model.arrange()

    @Slot()
    def _follow(self) -> None:
        table = self._panel.model.table
        if table.only is None and not table.facets:
            self.hide()


def show_only(theme: Theme, panel: TablePanel[Any, Any], narrow: Narrow) -> None:
    """Show only some rows of a table, whatever it was searched or narrowed to before."""
    word = panel.findChild(NarrowedTo) or NarrowedTo(theme, panel)
    panel.view.clear_selection()
    panel.search.clear()
    panel.model.table.lift()
    panel.model.table.facets.update(narrow.facets)
    panel.model.table.only = narrow.only
    panel.model.arrange()
    word.show_words(narrow.words)
