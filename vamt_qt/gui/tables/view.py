"""The table that operators work in: selection by record, copying, keyboard and menus."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from vamt_qt.gui.tables.chosen import Chosen
from vamt_qt.gui.tables.column_places import ColumnPlaces
from vamt_qt.gui.tables.columns import CellKind
from vamt_qt.gui.tables.delegate import CellDelegate
from vamt_qt.gui.tables.grouping_menu import fill_group
from vamt_qt.gui.tables.groups import Group, Heading
from vamt_qt.gui.tables.header import RecordHeader
from vamt_qt.gui.tables.model import RecordModel
from vamt_qt.gui.tables.selection import SelectedRecords
from vamt_qt.gui.tables.taking_out import mime_of
from vamt_qt.gui.theme import Metric, Theme
from vamt_qt.gui.tongue import tr

K = TypeVar("K", bound=Hashable)
Flag = QItemSelectionModel.SelectionFlag

# What turns a group from its heading, and whether only where its rows are put away.
_TURNING: dict[int, bool | None] = {
    Qt.Key.Key_Left: False,
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Return: None,
    Qt.Key.Key_Enter: None,
    Qt.Key.Key_Space: None,
}

MenuHook = Callable[[QMenu, Sequence[Any]], None]


class RecordView(QTableView, Generic[K]):
    """Shows a :class:`RecordModel`; what is selected are records, not lines.

    The selection outlives sorting, searching and loading anew. Records that a search hides stay
    selected but are not reported by ``selected_ids`` until they are shown again, so that no
    verb touches what the operator cannot see.
    """

    selected_changed = Signal()
    opened = Signal(object)
    """The id of a record that was double-clicked or confirmed with Return."""
    typed = Signal(str)
    """Text that was typed while the table had the focus: it belongs in the search field."""

    def __init__(self, theme: Theme, model: RecordModel[Any, K], name: str) -> None:
        super().__init__()
        self._records = model
        self._chosen: SelectedRecords[K] = SelectedRecords(model)
        self._kept: tuple[K | Heading | None, K | Heading | None, int] = (None, None, 0)
        self.menu_hook: MenuHook | None = None
        self.setAccessibleName(name)
        self._delegate = CellDelegate(theme, model, self)
        self._delegate.selected = self._chosen.ids
        self._header = RecordHeader(theme, model.table.columns, self)
        self._dress()
        self._attach(model)
        theme.changed.connect(self.viewport().update)

    # -- selection ----------------------------------------------------------------------

    def selected_ids(self) -> list[K]:
        """Give the ids of the selected records that are shown, in the order on screen."""
        return self._chosen.shown()

    def chosen(self) -> Chosen[K]:
        """Give the same, looked up once they are used."""
        return Chosen(self._chosen.count(), self.selected_ids)

    def select_ids(self, ids: Iterable[K]) -> None:
        """Select exactly these records; ids that are unknown are passed over."""
        self._chosen.replace(ids)
        self._chosen.mirror(self.selectionModel())
        self._tell_selection()

    def clear_selection(self) -> None:
        """Select nothing."""
        self.select_ids(())

    def current_id(self) -> K | None:
        """Give the id of the record that has the keyboard."""
        place = self._current_place()
        return None if place < 0 or self._records.group_at(place) else self._records.id_at(place)

    # -- groups -------------------------------------------------------------------------

    def current_group(self) -> Group | None:
        """Give the group whose heading has the keyboard."""
        return self._records.group_at(self._current_place())

    def turn_group(self, group: Group) -> None:
        """Put the rows of a group away, or bring them back."""
        self._records.fold(self._records.table.folded ^ {group.text})

    def select_group(self, group: Group) -> None:
        """Select the rows below a heading, which is opened for it."""
        table = self._records.table
        self._records.fold(table.folded - {group.text})
        self.select_ids([table.ids[row] for row in table.order[group.start : group.stop]])

    def show_id(self, identity: K) -> None:
        """Scroll to a record and give it the keyboard, without changing the selection."""
        self._records.unfold_for(identity)
        place = self._records.place_of(identity)
        if place is not None:
            index = self._records.index(place, 0)
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
            self.scrollTo(index)

    def copy_selection(self, *, titles: bool = True) -> str:
        """Put the selected records on the clipboard as a table; returns the text put there.

        Cells are divided by tabs, in the order and choice of columns on screen, and none is a
        formula. With nothing selected, the record that has the keyboard is copied.
        """
        ids = self.selected_ids() or [i for i in (self.current_id(),) if i is not None]
        if not ids:
            return ""
        names, cells = self.lines(ids)
        lines = list(cells)
        columns = self._records.table.columns
        figures = [columns[n].kind is CellKind.NUMBER for n in self.places.shown()]
        mime = mime_of(names if titles and len(lines) > 1 else [], lines, figures)
        QGuiApplication.clipboard().setMimeData(mime)
        return mime.text()

    def lines(self, ids: Iterable[K] | None = None) -> tuple[list[str], Iterator[Sequence[str]]]:
        """Give titles and cells as on screen, of these records or of all that are shown.

        The cells are those of now, and may be walked through on another thread.
        """
        table, columns = self._records.table, self.places.shown()
        rows = table.order[:] if ids is None else [table.row_of[identity] for identity in ids]
        texts = [table.texts[number][:] for number in columns]
        titles = [table.columns[number].title for number in columns]
        # Column by column: a row at a time takes three times as long.
        return titles, zip(*(map(text.__getitem__, rows) for text in texts), strict=True)

    def fill_titles(self, menu: QMenu) -> None:
        """Offer in a menu how each column sorts and where it stands."""
        self._header.add_titles(menu)

    def fill_columns(self, menu: QMenu) -> None:
        """Offer in a menu which columns are shown."""
        self._header.add_columns(menu)

    def hidden_selected(self) -> int:
        """Tell how many records are selected that a search or filter hides."""
        return len(self._chosen.ids) - self._chosen.count()

    def selected_count(self) -> int:
        """Tell how many of the selected records are shown."""
        return self._chosen.count()

    # -- Qt's events --------------------------------------------------------------------

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        self._chosen.replacing = bool(command & Flag.Clear)
        self._chosen.toggling = command & Flag.Toggle == Flag.Toggle
        return command

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._chosen.follow(selected, deselected):
            self._tell_selection()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._delegate.current = current.row() if current.isValid() else -1
        self.viewport().update()

    def selectAll(self) -> None:
        self._chosen.replacing, self._chosen.toggling = True, False
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.current_group()
        if group is not None and event.key() in _TURNING:
            folded = group.text in self._records.table.folded
            if _TURNING[event.key()] in (None, folded):
                self.turn_group(group)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.current_id()
            if current is not None:
                self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete:
            event.ignore()  # no letter to search for: the window knows what it removes
        elif event.key() == Qt.Key.Key_Escape and self._chosen.ids:
            self.clear_selection()
        else:
            super().keyPressEvent(event)
            self._settle()

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.rowAt(event.position().toPoint().y())
        group = self._records.group_at(place)
        if group is not None:
            # What is selected stays: a heading is no record.
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.selectionModel().setCurrentIndex(self._records.index(place, 0), Flag.NoUpdate)
            if event.button() is Qt.MouseButton.LeftButton:
                self.turn_group(group)
            return
        super().mousePressEvent(event)
        self._settle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._delegate.focused = True
        if not self.currentIndex().isValid() and self._records.rowCount():
            self.selectionModel().setCurrentIndex(self._records.index(0, 0), Flag.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._delegate.focused = False
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.build_menu()
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(cell.bottomLeft() + QPoint(Metric.CELL_PAD, 0))
        menu.popup(at)

    def build_menu(self) -> QMenu:
        """Offer what fits the selection: the page's verbs by ``menu_hook``, then copying."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = self.current_group()
        if group is not None:
            fill_group(menu, self._records, group, self.turn_group, self.select_group)
            menu.addSeparator()
        elif self.menu_hook is not None:
            self.menu_hook(menu, self.chosen())
            if not menu.isEmpty():
                menu.addSeparator()
        copy = menu.addAction(tr("Copy as table"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(bool(self._chosen.ids) or self.currentIndex().isValid())
        copy.triggered.connect(lambda _checked: self.copy_selection())
        everything = menu.addAction(tr("Select all"))
        everything.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        everything.triggered.connect(self.selectAll)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places.fit()

    # -- inside -------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Metric.TABLE_ROW)
        self.verticalHeader().setMinimumSectionSize(Metric.TABLE_ROW)
        self.verticalScrollBar().setSingleStep(Metric.TABLE_ROW)
        self._header.setResizeContentsPrecision(50)
        corner = QWidget(self)
        corner.setAutoFillBackground(True)
        corner.setBackgroundRole(QPalette.ColorRole.Base)
        self.setCornerWidget(corner)

    def _attach(self, model: RecordModel[Any, K]) -> None:
        self.setModel(model)
        # A header that shares the view's selection asks whether each column is wholly selected,
        # cell by cell: selecting 100 000 rows would take seconds.
        self._apart = [QItemSelectionModel(model, self), QItemSelectionModel(model, self)]
        self._header.setSelectionModel(self._apart[0])
        self.verticalHeader().setSelectionModel(self._apart[1])
        self.places = ColumnPlaces(self, model.table.columns)
        self._header.places = self.places
        self.places.reset()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore_loaded)
        model.layoutAboutToBeChanged.connect(self._remember)
        model.layoutChanged.connect(self._restore)
        self._header.sorting_wanted.connect(self._sort)
        self.places.changed.connect(self._places_changed)
        self.doubleClicked.connect(self._double_clicked)

    def _current_place(self) -> int:
        """Give the line that has the keyboard, -1 where none has."""
        index = self.currentIndex()
        return index.row() if index.isValid() and index.row() < self._records.rowCount() else -1

    def _settle(self) -> None:
        if self._chosen.settle(self.selectionModel()):
            self._tell_selection()

    def _tell_selection(self) -> None:
        self.viewport().update()
        self.selected_changed.emit()

    @Slot()
    def _remember(self) -> None:
        top = self.rowAt(0)
        top_mark = self._records.mark_at(top) if top >= 0 else None
        place = self._current_place()
        current = self._records.mark_at(place) if place >= 0 else None
        self._kept = (current, top_mark, self.verticalScrollBar().value())
        self._chosen.detach(self.selectionModel())

    @Slot()
    def _restore_loaded(self) -> None:
        self._restore()
        _, top, scrolled = self._kept
        place = self._records.place_of_mark(top) if top is not None and scrolled else None
        if place is not None:
            # The line that was at the top stays there, whatever came or went above it.
            scrolled = place * Metric.TABLE_ROW + scrolled % Metric.TABLE_ROW
        self.updateGeometries()
        self.verticalScrollBar().setValue(scrolled)

    @Slot()
    def _restore(self) -> None:
        current = self._kept[0]
        self._chosen.forget_unknown()
        self._chosen.mirror(self.selectionModel())
        place = self._records.place_of_mark(current) if current is not None else None
        if place is not None:
            self.selectionModel().setCurrentIndex(self._records.index(place, 0), Flag.NoUpdate)
        self._delegate.current = -1 if place is None else place
        self._hover(-1)
        self._header.show_sorting(self._records.table.sorting)
        self._tell_selection()

    def _hover(self, place: int) -> None:
        before, self._delegate.hovered = self._delegate.hovered, place
        if before != place:
            wide = self.viewport().width()
            for row in (before, place):
                if row >= 0:
                    top = self.rowViewportPosition(row)
                    self.viewport().update(0, top, wide, Metric.TABLE_ROW)

    @Slot(object)
    def _sort(self, sorting: tuple[tuple[str, bool], ...]) -> None:
        self._records.sort_by(*sorting)

    @Slot()
    def _places_changed(self) -> None:
        shown = self.places.shown()
        self._delegate.first_column = shown[0] if shown else 0
        self.viewport().update()

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if self._records.group_at(index.row()) is None:
            self.opened.emit(self._records.id_at(index.row()))
