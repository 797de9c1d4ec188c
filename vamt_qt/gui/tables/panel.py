"""A table as pages use it: search field, count, the rows, and a word when there are none."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.tables.columnar import ColumnarTable
from vamt_qt.gui.tables.columns import Column
from vamt_qt.gui.tables.facets import FacetPane
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.tables.selection_bar import SelectionBar
from vamt_qt.gui.tables.state import TableState
from vamt_qt.gui.tables.view import RecordView
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.controls import Card, label, push_button
from vamt_qt.gui.widgets.empty import EmptyState
from vamt_qt.gui.widgets.search import SearchField

R = TypeVar("R")
K = TypeVar("K", bound=Hashable)

_SETTLE_MS: Final = 80


class TablePanel(QWidget, Generic[R, K]):
    """Shows records of type ``R`` with ids of type ``K``, and reports selection and opening.

    ``nouns`` are the words for one record and for several ("machine", "machines").
    """

    selected_changed = Signal()
    opened = Signal(object)
    empty_acted = Signal()
    """The button of the empty table was pressed."""

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column[R]],
        identify: Callable[[R], K],
        *,
        nouns: tuple[str, str],
        name: str = "",
    ) -> None:
        super().__init__()
        self._one, self._noun = nouns
        self.model: RecordModel[R, K] = RecordModel(columns, identify, self)
        self.view: RecordView[K] = RecordView(theme, self.model, name or self._noun.capitalize())
        self.search = SearchField(theme, tr("Search {noun}", noun=self._noun))
        self.count: QLabel = label("", TextStyle.CAPTION, "muted")
        self._nothing = (tr("No {noun} yet", noun=self._noun), "", "", "inbox")
        self._empty = EmptyState(theme, "inbox", self._nothing[0])
        self.facets: FacetPane | None = None
        self.filter: QPushButton | None = None
        self.bar = SelectionBar(theme)
        self._supposed: Sequence[K] | None = None
        self._theme = theme
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._tools = QHBoxLayout()
        self._middle = QHBoxLayout()
        self._lay_out(theme)
        self._connect()
        self._refresh()

    # -- what pages call ----------------------------------------------------------------

    def load(self, records: Iterable[R]) -> None:
        """Replace all records; search, sorting, selection and the line at the top stay."""
        self.model.load(records)
        # Built while the operator looks, so that the first letter typed is as quick as others.
        QTimer.singleShot(0, self.model, self.model.table.haystack)

    def adopt(self, table: ColumnarTable[R, K]) -> None:
        """Replace all records by those of a table that was filled on another thread."""
        self.model.adopt(table)

    def upsert(self, records: Iterable[R]) -> None:
        """Take newer versions of records without moving what the operator reads."""
        self.model.upsert(records)

    def selected_ids(self) -> list[K]:
        """Give the ids of the selected records that are shown."""
        return list(self._supposed) if self._supposed is not None else self.view.selected_ids()

    def chosen(self) -> Sequence[K]:
        """Give the same, looked up once they are used."""
        return self.view.chosen()

    def selected_records(self) -> list[R]:
        """Give the selected records that are shown."""
        table = self.model.table
        rows = map(table.row_of.get, self.selected_ids())
        return [table.records[row] for row in rows if row is not None]

    @contextmanager
    def supposing(self, ids: Sequence[K]) -> Iterator[None]:
        """Let a page's menu tell what it would offer for these; nothing on screen changes."""
        self._supposed = ids
        try:
            yield
        finally:
            self._supposed = None

    def when_empty(
        self, title: str, sentence: str = "", action: str = "", icon: str = "inbox"
    ) -> None:
        """Set what the table says while it holds no records at all."""
        self._nothing = (title, sentence, action, icon)
        self._refresh()

    def add_tool(self, widget: QWidget) -> None:
        """Place a control at the right end of the line above the table."""
        self._tools.addWidget(widget)

    def add_facets(self, keys: Sequence[str]) -> FacetPane:
        """Let the operator narrow the table to what these columns show, from a pane beside it."""
        self.facets = FacetPane(self._theme, self.model, keys)
        self.facets.hide()
        self._middle.insertWidget(0, self.facets)
        self.filter = push_button(self._theme, tr("Filter"), icon="filter")
        self.filter.setCheckable(True)
        self.filter.toggled.connect(self.facets.setVisible)
        self._tools.insertWidget(0, self.filter)
        return self.facets

    def state(self) -> TableState:
        """Give how the table is looked at now."""
        table = self.model.table
        return TableState(
            table.query,
            dict(table.facets),
            table.sorting,
            self.view.places.places(),
            table.grouping,
            table.folded,
        )

    def show_state(self, state: TableState) -> None:
        """Look at the table so; what is selected stays."""
        table = self.model.table
        table.lift()
        table.query, table.sorting = state.search, state.sorting
        table.grouping, table.folded = state.grouping, state.folded
        table.facets.update(state.facets)
        self.search.setText(state.search)
        self.model.arrange()
        self.view.places.arrange(state.places)

    def focus_search(self) -> None:
        """Put the cursor into the search field and select its text."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # -- inside -------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        self.tools = QWidget()
        top = QHBoxLayout(self.tools)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(Space.M)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(320)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        top.addStretch(0)
        self._tools.setSpacing(Space.S)
        top.addLayout(self._tools)
        # What is said in an empty table must not decide how high a full one has to be.
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        card = Card(theme)
        inside = QWidget()
        self._stack = QStackedLayout(inside)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        border = QVBoxLayout(card)
        # The outline's corners are round: lines start one pixel in, rows where it is straight.
        bend = Metric.CARD_RADIUS - 2
        border.setContentsMargins(1, bend, 1, bend)
        border.addWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.tools)
        self._middle.setSpacing(Space.M)
        self._middle.addWidget(card, 1)
        column.addLayout(self._middle, 1)
        column.addWidget(self.bar)
        self.setMinimumHeight(Metric.TABLE_HEADER + 4 * Metric.TABLE_ROW)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.search)
        self.search.left_downwards.connect(self.view.setFocus)
        self.view.typed.connect(self._type_ahead)
        self.view.opened.connect(self.opened)
        self.view.selected_changed.connect(self._refresh_count)
        self.view.selected_changed.connect(self.selected_changed)
        self.model.arranged.connect(self._refresh)
        self._empty.acted.connect(self._empty_pressed)
        self._settle.timeout.connect(self._offer)
        self.bar.cleared.connect(self.view.clear_selection)

    @Slot(str)
    def _type_ahead(self, text: str) -> None:
        self.search.setFocus()
        self.search.insert(text)

    @Slot()
    def _refresh(self) -> None:
        self._refresh_count()
        shown, total = len(self.model.table.order), len(self.model.table.records)
        # Nothing can be searched or narrowed in a table that holds nothing.
        self.tools.setVisible(bool(total))
        if self.facets is not None and self.filter is not None:
            self.facets.setVisible(bool(total) and self.filter.isChecked())
        if shown:
            self._stack.setCurrentWidget(self.view)
            return
        if total:
            self._say_nothing_found()
        else:
            title, sentence, action, icon = self._nothing
            self._empty.show_text(icon, title, sentence, action)
        self._stack.setCurrentWidget(self._empty)

    def _say_nothing_found(self) -> None:
        table = self.model.table
        narrowed = bool(table.facets) or table.only is not None
        sentence = tr("No {noun} contain all of these words.")
        if narrowed:
            sentence = tr("No {noun} fit what was chosen to be shown.")
        action = tr("Show all") if narrowed else tr("Clear search")
        self._empty.show_text(
            "search",
            tr("Nothing found"),
            sentence.format(noun=self._noun),
            action,
            primary=False,
        )

    @Slot()
    def _offer(self) -> None:
        """Say below the table what is selected; for one record the details say more."""
        hook = self.view.menu_hook
        if self.view.selected_count() < 2 or hook is None:
            self.bar.hide()
            return
        chosen = self.view.chosen()
        words = tr("{count} {noun} selected", count=number_text(len(chosen)), noun=self._noun)
        hidden = self.view.hidden_selected()
        if hidden:
            words = tr("{words}, {count} more hidden", words=words, count=number_text(hidden))
        self.bar.offer(words, lambda menu: hook(menu, chosen))

    @Slot()
    def _refresh_count(self) -> None:
        shown, total = len(self.model.table.order), len(self.model.table.records)
        words = f"{number_text(total)} {self._one if total == 1 else self._noun}"
        if shown != total:
            words = tr("{shown} of {all}", shown=number_text(shown), all=words)
        chosen = self.view.selected_count()
        if chosen:
            words = tr("{words} · {count} selected", words=words, count=number_text(chosen))
        self.count.setText(words if total else "")
        self._settle.start()
        if self.filter is not None:
            narrowed = len(self.model.table.facets)
            words = tr("Filter · {n}", n=narrowed) if narrowed else tr("Filter")
            self.filter.setText(words)
            self.filter.setAccessibleName(words)

    @Slot()
    def _empty_pressed(self) -> None:
        if self.model.table.records:
            self.search.clear()
            self.model.table.lift()
            self.model.arrange()
            self.search.setFocus()
        else:
            self.empty_acted.emit()
