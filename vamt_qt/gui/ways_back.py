"""Leads from page to page, to the record that is meant, and back to where one came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.narrowing import FirstStep, Narrow
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.window import MainWindow

if TYPE_CHECKING:
    from vamt_qt.gui.pages.record_page import RecordPage


class WaysBack(QObject):
    """A page that another one opened leads back there; its choice still stands there."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._origins: dict[str, str] = {}
        window.rail.chosen.connect(self._chosen_in_rail)
        QShortcut(QKeySequence("Alt+Left"), window).activated.connect(self.go_back)

    @Slot(str, object)
    def open_record(self, key: str, record: object) -> None:
        """Bring a page to the front, at a record of it or narrowed to some."""
        before = self._window.current_page()
        page = self._window.open_page(key)
        self._offer(page, before if before != key else "")
        records = record_page(page)
        if record is None or records is None:
            return
        match record:
            case FirstStep():
                records.first_step()
            case Narrow():
                from vamt_qt.gui.pages.narrowed import show_only  # noqa: PLC0415 - with its page

                show_only(self._theme, records.panel, record)
            case _:
                records.show_record(record)

    @Slot()
    def go_back(self) -> None:
        """Go back to the page that opened the one in front, if another page did."""
        origin = self._origins.pop(self._window.current_page(), "")
        if origin:
            self._offer(self._window.front(), "")
            self._window.open_page(origin)

    def _offer(self, page: QWidget, origin: str) -> None:
        records = record_page(page)
        if records is None:
            return
        self._origins[self._window.current_page()] = origin
        records.header.offer_back(self._window.title_of(origin) if origin else "")
        if origin:
            # Pressed again and again, it must not go back more than once.
            records.header.back.clicked.connect(self.go_back, Qt.ConnectionType.UniqueConnection)

    @Slot(str)
    def _chosen_in_rail(self, _key: str) -> None:
        # Who goes somewhere by choice has come from nowhere.
        self._offer(self._window.front(), "")


def record_page(page: QWidget) -> RecordPage[Any, Any] | None:
    """Give a page as one of records, if it is one; what they are made of is loaded with them."""
    from vamt_qt.gui.pages.record_page import RecordPage  # noqa: PLC0415 - as it says

    return page if isinstance(page, RecordPage) else None
