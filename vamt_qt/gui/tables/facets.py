"""The pane that narrows a table to what some of its columns show, with the counts of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vamt_qt.gui.tables.facet_item import FacetItem
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import Surface, label, push_button
from vamt_qt.gui.widgets.scrolling import scrolled

_FEW: Final = 6
_MOST: Final = 60
# Counting waits until nobody types: a letter must not wait for eight columns.
_PAUSE_MS: Final = 120


class FacetSection(QWidget):
    """One column: its title, the words that it shows, and how many rows show each."""

    toggled = Signal(str, bool)
    """A word, and whether rows of it are wanted."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.title = title
        self.setAccessibleName(title)
        self._counts: Mapping[str, int] = {}
        self._chosen: frozenset[str] = frozenset()
        self._all = False
        self.items: list[FacetItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.M)
        self._column.setSpacing(0)
        heading = label(title, TextStyle.LABEL, "muted")
        heading.setContentsMargins(Space.S, 0, 0, Space.XS)
        self._column.addWidget(heading)
        self.more = push_button(theme, "", variant="link")
        self.more.clicked.connect(self._show_all)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_counts(self, counts: Mapping[str, int], chosen: frozenset[str]) -> None:
        """Show the words of a column; chosen ones stay in sight though no row shows them."""
        self._counts, self._chosen = counts, chosen
        self._fill()

    def _fill(self) -> None:
        missing = sorted(self._chosen.difference(self._counts))
        words = [*self._counts, *missing]
        most = _MOST if self._all else _FEW
        shown = [word for at, word in enumerate(words) if at < most or word in self._chosen]
        # What stands in its place keeps the keyboard: items are filled anew, not made anew.
        while len(self.items) < len(shown):
            self.items.append(self._new_item())
        for item, word in zip(self.items, shown, strict=False):
            item.show_word(word, self._counts.get(word, 0), on=word in self._chosen)
        for item in self.items[len(shown) :]:
            item.hide()
        hidden = len(words) - len(shown)
        text = tr("{count} more", count=hidden)
        self.more.setText(text)
        self.more.setAccessibleName(f"{text}: {self.title}")
        self.more.setVisible(hidden > 0 and not self._all)
        self.setVisible(bool(shown))

    def _new_item(self) -> FacetItem:
        item = FacetItem(self._theme, self.title)
        # A screen reader turns it over without a click.
        item.toggled.connect(lambda on, one=item: self.toggled.emit(one.word, on))
        self._column.insertWidget(self._column.count() - 1, item)
        return item

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()


class FacetPane(Surface):
    """One section a column; what is chosen in different sections must all be true of a row."""

    def __init__(self, theme: Theme, model: RecordModel[Any, Any], keys: Sequence[str]) -> None:
        super().__init__(theme, "bg")
        self._model = model
        self.setAccessibleName(tr("Filter"))
        self.setFixedWidth(Metric.RAIL)
        titles = {column.key: column.title for column in model.table.columns}
        self.sections = {key: FacetSection(theme, titles[key]) for key in keys}
        self.clear = push_button(theme, tr("Show all"), icon="close")
        self.clear.clicked.connect(self.lift)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self.count)
        self._lay_out(theme)
        model.arranged.connect(self._recount)
        model.dataChanged.connect(self._recount)

    @property
    def chosen(self) -> int:
        """In how many columns something was chosen."""
        return len(self._model.table.facets)

    @Slot()
    def count(self) -> None:
        """Count anew what there is to choose."""
        self._wait.stop()
        table = self._model.table
        for key, section in self.sections.items():
            section.show_counts(table.facet_counts(key), table.facets.get(key, frozenset()))
        self.clear.setVisible(bool(table.facets) or table.only is not None)

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
        self.count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count()

    def _lay_out(self, theme: Theme) -> None:
        inside = Surface(theme, "bg")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, Space.XS, Space.S, Space.XS)
        column.setSpacing(0)
        for key, section in self.sections.items():
            section.toggled.connect(lambda word, on, column=key: self.choose(column, word, on=on))
            column.addWidget(section)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(scrolled(inside), 1)
        whole.addWidget(self.clear)

    @Slot()
    def _recount(self) -> None:
        if self.isVisible():
            self._wait.start()
