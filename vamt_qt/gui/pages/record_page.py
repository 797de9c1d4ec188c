"""What every page with a table of records has in common."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from vamt_qt.gui.bulk import bulk
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.focus_order import order_focus
from vamt_qt.gui.pages.table_views import ViewsMenu
from vamt_qt.gui.pages.unreadable import unreadable
from vamt_qt.gui.shell.commands import Command, of_menu
from vamt_qt.gui.tables import Column, ColumnarTable, TablePanel
from vamt_qt.gui.theme import Metric, Space
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import DetailsPane, ErrorPanel, PageHeader, tool_button
from vamt_qt.gui.widgets.controls import empty_menu
from vamt_qt.licensing.errors import Failure

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

R = TypeVar("R")
K = TypeVar("K", bound=Hashable)
T = TypeVar("T")

_SETTLE_MS: Final = 60
_DETAILS: Final = 348
# The engine makes or upgrades the database while it starts.
_NOT_YET: Final = frozenset({"absent", "outdated"})


@dataclass(frozen=True, slots=True)
class Nothing:
    """What an empty page says, and the first thing to do there."""

    title: str
    sentence: str
    action: str = ""
    icon: str = "inbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind(Generic[R, K]):
    """What makes one page differ from the others.

    ``query`` runs on a thread of its own; ``areas`` are those of the data whose change makes the
    page read again.
    """

    key: str
    title: str
    subtext: str
    nouns: tuple[str, str]
    columns: Sequence[Column[R]]
    identify: Callable[[R], K]
    query: Callable[[Views], Sequence[R]]
    areas: frozenset[str]
    nothing: Nothing
    hint: str
    sorting: tuple[tuple[str, bool], ...] = ()


class RecordPage(QWidget, Generic[R, K]):
    """Header, table and details; reads away from the window and only what changed."""

    def __init__(self, desk: Desk, kind: PageKind[R, K]) -> None:
        super().__init__()
        self.desk = desk
        self.kind = kind
        self.header = PageHeader(desk.theme, kind.title, kind.subtext)
        self.panel: TablePanel[R, K] = TablePanel(
            desk.theme, kind.columns, kind.identify, nouns=kind.nouns, name=kind.title
        )
        self.panel.model.table.sorting = kind.sorting
        self.panel.when_empty(tr("Reading {noun}…", noun=kind.nouns[1]), icon="clock")
        self.details = DetailsPane(desk.theme, kind.hint)
        self.views = ViewsMenu(desk, self.panel, kind.key, kind.nouns[1])
        self._offered: QMenu | None = None
        self._more = QMenu(self)
        self._lower: QWidget | None = None
        self._trouble: ErrorPanel | None = None
        self._reading = False
        self._stale = True
        self._pending = False
        self._loaded = False
        self._wanted: K | None = None
        self._asked = 0
        self._told: tuple[object, object] | None = None
        self._selected = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._ordering = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._ordering.timeout.connect(self._order_focus)
        self._lay_out()
        self._connect()

    # -- what pages add -----------------------------------------------------------------

    def fill_menu(self, menu: QMenu, chosen: Sequence[K]) -> None:
        """Offer what can be done with the chosen records; they are looked up once one is done."""

    def describe(self, record: R) -> None:
        """Show one record in the details pane."""

    def describe_many(self, chosen: Sequence[K]) -> None:
        """Show several chosen records, which may be all there are, in the details pane."""
        title = tr(
            "{count} {noun} selected", count=number_text(len(chosen)), noun=self.kind.nouns[1]
        )
        self.details.show_notice(None)
        self.details.set_actions()
        self.details.show_details(title)

    def selection_settled(self, count: int) -> None:
        """The operator has chosen so many: buttons may say it."""

    def first_step(self) -> None:
        """Do what the empty page offers."""

    def loaded(self) -> None:
        """All records are here, or were read again."""

    def add_more(self) -> None:
        """Offer in a menu above the table, too, what can be done with the chosen records."""
        self._more.aboutToShow.connect(self._fill_more)
        self.header.add_menu(tr("More actions"), self._more)

    def add_lower(self, widget: QWidget) -> None:
        """Put a second table below the first; the operator divides the room between them."""
        self._lower = widget
        widget.hide()
        self._halves.addWidget(widget)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)

    @property
    def has_read(self) -> bool:
        """Whether the page shows what is remembered, or why it cannot."""
        return not self._reading and (self._loaded or self._trouble is not None)

    # -- what the window calls ------------------------------------------------------------

    def commands(self) -> Iterator[Command]:
        """Give what can be done with the chosen records, or could be if one were chosen."""
        if self._offered is not None:
            self._offered.deleteLater()
        menu = self._offered = QMenu(self)
        reason = self._fill_supposing(menu)
        yield from of_menu(menu, self.kind.title, reason)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.panel.focus_search()

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._stale = True
        self._read()

    def opened(self) -> None:
        """The page came to the front: read what changed while nobody looked."""
        if self._stale:
            self._read()
        elif self._pending:
            self._catch_up()

    def show_record(self, identity: K) -> None:
        """Select a record and bring it into sight, as soon as it has been read."""
        self._wanted = identity
        self._show_wanted()

    # -- reading --------------------------------------------------------------------------

    def read_changes(self) -> None:
        """Something of the page's areas was written: read again what is shown of it."""
        self.refresh()

    def query(self) -> Callable[[Views], Sequence[R]]:
        """Give what reads all records that are to be shown, on a thread of its own."""
        return self.kind.query

    def reading_all(self) -> None:
        """Everything is about to be read: what was known to have changed is in it."""

    def _catch_up(self) -> None:
        self._pending = False
        self.read_changes()

    def _read(self) -> None:
        if self._reading:
            return
        self._reading, self._stale, self._pending = True, False, False
        self.reading_all()
        table, query = self.panel.model.table.blank(), self.query()

        def fill(views: Views) -> ColumnarTable[R, K]:
            with bulk():
                table.load(query(views))
                table.haystack()
            return table

        self.desk.reader.read(fill, self._take, self._not_read)

    def _take(self, table: ColumnarTable[R, K]) -> None:
        self._reading = False
        self._show_trouble(None)
        if not self._loaded:
            self._loaded = True
            # Once everything has its place on the screen; an empty table shows fewer controls.
            self.panel.model.modelReset.connect(self._soon_in_order)
            nothing = self.kind.nothing
            self.panel.when_empty(nothing.title, nothing.sentence, nothing.action, nothing.icon)
        self.panel.adopt(table)
        self.desk.reader.read(lambda _: table.take_apart(), lambda _: None, lambda _: None)
        if self._lower is not None:
            self._lower.setVisible(bool(self.panel.model.table.records))
        self._show_wanted()
        self.loaded()
        if self.hasFocus() and self.panel.view.isVisible():
            self.panel.view.setFocus()  # the page was opened before its rows were here
        self._describe_chosen()
        if self._stale:
            self._read()

    def _not_read(self, failure: Failure) -> None:
        self._reading = False
        self._stale = True
        if failure.code in _NOT_YET and not self.desk.engine.is_ready:
            return
        self._show_trouble(failure)

    def _show_trouble(self, failure: Failure | None) -> None:
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        self._halves.setVisible(failure is None)
        if failure is None:
            return
        self._trouble = unreadable(self.desk.theme, self.kind.title, failure)
        self._trouble.acted.connect(self.refresh)
        self._column.insertWidget(1, self._trouble, 0, Qt.AlignmentFlag.AlignTop)
        self._trouble.show()

    def _show_wanted(self) -> None:
        wanted = self._wanted
        if wanted is None or self.panel.model.record(wanted) is None:
            return
        self._wanted = None
        self.panel.model.unfold_for(wanted)
        if self.panel.model.place_of(wanted) is None:
            self.panel.search.clear()
            self.panel.model.table.lift()
            self.panel.model.arrange()
        self.panel.view.select_ids([wanted])
        self.panel.view.show_id(wanted)

    # -- details --------------------------------------------------------------------------

    def ask(self, record: R, query: Callable[[Views], T], show: Callable[[T], None]) -> None:
        """Read more about the selected record; an answer that comes too late is thrown away.

        ``show`` is not called again for what is shown already: buttons that are being pressed
        stay where they are.
        """
        self._asked += 1
        asked = self._asked

        def answered(value: T) -> None:
            if asked == self._asked and self._told != (record, value):
                self._told = (record, value)
                show(value)

        self.desk.reader.read(query, answered, self._no_details)

    def _no_details(self, failure: Failure) -> None:
        self._told = None
        self.details.show_details(failure.message, failure.hint)

    @Slot()
    def _describe_chosen(self) -> None:
        self._asked += 1
        chosen = self.panel.selected_ids()
        self._selected = len(chosen)
        self._show_details()
        record = self.panel.model.record(chosen[0]) if len(chosen) == 1 else None
        if record is not None:
            self.describe(record)
        elif chosen:
            self._told = None
            self.describe_many(chosen)
        else:
            self._told = None
            self.details.show_nothing()
        self.selection_settled(len(chosen))

    @Slot()
    def _show_details(self) -> None:
        # While nothing is selected the table has all the room.
        self.details.setVisible(self._fold.isChecked() and self._selected > 0)

    # -- inside ---------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on: whoever opens a page by its shortcut goes on in its rows."""
        super().focusInEvent(event)
        if self.panel.view.isVisible():
            self.panel.view.setFocus(event.reason())

    def _fill_supposing(self, menu: QMenu) -> str:
        """Offer what fits the selection, or would if there were one; tell why none of it can be."""
        chosen, reason = self.panel.chosen(), ""
        if not chosen and self.panel.model.rowCount():
            chosen = self.panel.model.shown_ids()[:1]
            reason = tr("Select {noun} first.", noun=self.kind.nouns[1])
        with self.panel.supposing(chosen):
            self.fill_menu(menu, chosen)
        return reason

    @Slot()
    def _fill_more(self) -> None:
        empty_menu(self._more)
        reason = self._fill_supposing(self._more)
        for action in self._more.actions() if reason else ():
            action.setEnabled(False)
            action.setToolTip(reason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened()

    @Slot()
    def _soon_in_order(self) -> None:
        if self.isVisible():
            self._ordering.start()

    @Slot()
    def _order_focus(self) -> None:
        panel = self.panel
        tools, facets = panel.tools, panel.facets
        order_focus([self.header, tools, facets, panel.view, panel.bar, self._lower, self.details])

    def _lay_out(self) -> None:
        left = QWidget()
        self._column = QVBoxLayout(left)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._column.setSpacing(Space.L)
        self._column.addWidget(self.header)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setHandleWidth(Space.L)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.panel)
        self._column.addWidget(self._halves, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.details)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([Metric.DETAILS * 3, _DETAILS])
        self._fold = tool_button(self.desk.theme, "sidebar", tr("Show or hide details"))
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self._fold.toggled.connect(self._show_details)
        self.details.hide()
        self.panel.add_tool(self._fold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _connect(self) -> None:
        self._settle.timeout.connect(self._describe_chosen)
        self.details.followed.connect(self._follow)
        self.panel.selected_changed.connect(self._settle.start)
        self.panel.empty_acted.connect(self._empty_acted)
        self.panel.view.menu_hook = self.fill_menu
        self.desk.reader.changed.connect(self._changed)
        self.desk.engine.ready.connect(self._engine_ready)

    @Slot(object)
    def _follow(self, lead: object) -> None:
        """What stands in the pane leads to the ledger, unless it says another page."""
        page, record = lead if isinstance(lead, tuple) else ("ledger", lead)
        self.desk.open_page(page, record)

    @Slot()
    def _empty_acted(self) -> None:
        self.first_step()

    @Slot()
    def _engine_ready(self) -> None:
        if self._stale and self.isVisible():
            self._read()

    @Slot(object)
    def _changed(self, areas: set[str]) -> None:
        if areas & self.kind.areas:
            self._pending = True
            if self.isVisible():
                self._catch_up()
