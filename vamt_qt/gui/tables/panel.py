"""A table as pages use it: search field, count, the rows, and a word when there are none."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from vamt_qt.gui.tables.columnar import ColumnarTable
from vamt_qt.gui.tables.columns import Column
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.tables.view import RecordView
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.controls import Card, label
from vamt_qt.gui.widgets.empty import EmptyState
from vamt_qt.gui.widgets.search import SearchField

R = TypeVar("R")
K = TypeVar("K", bound=Hashable)


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
        self.search = SearchField(theme, self.tr("Search {noun}").format(noun=self._noun))
        self.count: QLabel = label("", TextStyle.CAPTION, "muted")
        self._nothing = (f"No {self._noun} yet", "", "", "inbox")
        self._empty = EmptyState(theme, "inbox", self._nothing[0])
        self._tools = QHBoxLayout()
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
        return self.view.selected_ids()

    def selected_records(self) -> list[R]:
        """Give the selected records that are shown."""
        found = (self.model.record(identity) for identity in self.view.selected_ids())
        return [record for record in found if record is not None]

    def when_empty(
        self, title: str, sentence: str = "", action: str = "", icon: str = "inbox"
    ) -> None:
        """Set what the table says while it holds no records at all."""
        self._nothing = (title, sentence, action, icon)
        self._refresh()

    def add_tool(self, widget: QWidget) -> None:
        """Place a control at the right end of the line above the table."""
        self._tools.addWidget(widget)

    def focus_search(self) -> None:
        """Put the cursor into the search field and select its text."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # -- inside -------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        self._top = QWidget()
        top = QHBoxLayout(self._top)
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
        # The outline's corners are round: lines start one pixel in, rows a little below it.
        border.setContentsMargins(1, Space.XS, 1, Space.XS)
        border.addWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._top)
        column.addWidget(card, 1)
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

    @Slot(str)
    def _type_ahead(self, text: str) -> None:
        self.search.setFocus()
        self.search.insert(text)

    @Slot()
    def _refresh(self) -> None:
        self._refresh_count()
        shown, total = self.model.rowCount(), len(self.model.table.records)
        # Nothing can be searched or narrowed in a table that holds nothing.
        self._top.setVisible(bool(total))
        if shown:
            self._stack.setCurrentWidget(self.view)
            return
        if total:
            sentence = self.tr("No {noun} contain all of these words.").format(noun=self._noun)
            self._empty.show_text(
                "search", self.tr("Nothing found"), sentence, self.tr("Clear search"), primary=False
            )
        else:
            title, sentence, action, icon = self._nothing
            self._empty.show_text(icon, title, sentence, action)
        self._stack.setCurrentWidget(self._empty)

    @Slot()
    def _refresh_count(self) -> None:
        shown, total = self.model.rowCount(), len(self.model.table.records)
        words = f"{number_text(total)} {self._one if total == 1 else self._noun}"
        if shown != total:
            words = self.tr("{shown} of {all}").format(shown=number_text(shown), all=words)
        chosen = len(self.view.selected_ids())
        if chosen:
            words = self.tr("{words} · {count} selected").format(
                words=words, count=number_text(chosen)
            )
        self.count.setText(words if total else "")

    @Slot()
    def _empty_pressed(self) -> None:
        if self.model.table.records:
            self.search.clear()
            self.model.table.lift()
            self.model.arrange()
            self.search.setFocus()
        else:
            self.empty_acted.emit()
