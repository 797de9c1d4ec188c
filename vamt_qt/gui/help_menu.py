"""The way to the manual, to the practice lab, and to what the program is built from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.help.fitting import Place, fitting
from vamt_qt.gui.practice import can_practise, practise
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.window import MainWindow

if TYPE_CHECKING:
    from vamt_qt.gui.help.manual import ManualWindow


class HelpMenu(QMenu):
    """F1 opens the manual at what it says of the page in front, or of a dialog over it."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.manual: ManualWindow | None = None
        icon = desk.theme.icon
        manual = self.addAction(icon("help"), tr("Manual"), self.open_manual)
        manual.setShortcut(QKeySequence("F1"))
        window.addAction(manual)
        if can_practise(desk):
            lab = tr("Open the practice lab")
            self.addAction(icon("play"), lab, lambda: practise(desk))
        self.addAction(icon("info"), tr("About and licences…"), self.open_about)
        desk.wishes.help_wanted.connect(self._help_dialog)

    @Slot()
    def open_manual(self) -> None:
        """Open the manual at what it says of the page in front."""
        self._show(self._window.current_page())

    @Slot()
    def open_about(self) -> None:
        """Show versions and licences."""
        from vamt_qt.gui.help.about import About  # noqa: PLC0415 - when it is opened

        About(self._desk, self._window).open()

    def leave(self) -> None:
        """Close the manual with the window."""
        if self.manual is not None:
            self.manual.close()

    @Slot(object)
    def _help_dialog(self, dialog: QWidget) -> None:
        place = fitting(type(dialog)) or Place(self._window.current_page())
        self._show(*place)

    def _show(self, page: str, heading: str = "") -> None:
        if self.manual is None:
            from vamt_qt.gui.help.manual import ManualWindow  # noqa: PLC0415 - when it is opened

            self.manual = ManualWindow(self._desk.theme)
            self._window.destroyed.connect(self.manual.deleteLater)
        self.manual.show_page(page, heading)
