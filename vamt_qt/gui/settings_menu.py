"""What is set for the whole station: logons, clearinghouses, the vault, and how it looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from vamt_qt.gui import doors
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.language_menu import LanguageMenu
from vamt_qt.gui.notices import Notices
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.window import MainWindow


class SettingsMenu(QMenu):
    """Opens dialogs over a window; ``unlock`` is the window's own way to open the vault."""

    def __init__(
        self, desk: Desk, window: MainWindow, notices: Notices, unlock: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._engine = desk.engine
        icon = desk.theme.icon
        for text, shape, open_dialog in (
            (tr("Logons…"), "user", doors.open_logons),
            (tr("Where logons are used…"), "machines", doors.open_logon_rules),
            (tr("Machines at once…"), "runs", doors.open_lane_limits),
            (tr("Clearinghouses…"), "network", doors.open_clearinghouses),
            (tr("Keys and passwords…"), "shield", doors.open_keys_and_passwords),
        ):
            action = self.addAction(icon(shape), text)
            action.triggered.connect(lambda _=False, go=open_dialog: go(desk, window))
        colours = self.addMenu(icon("contrast"), tr("Colours"))
        colours.aboutToShow.connect(lambda: window.fill_colours(colours))
        window.fill_colours(colours)
        notify = self.addAction(tr("Tell the desktop when a run is over"))
        notify.setCheckable(True)
        notify.setChecked(notices.are_wanted)
        notify.toggled.connect(notices.want)
        self._unlock = self.addAction(icon("unlock"), tr("Unlock…"), unlock)
        self.addMenu(LanguageMenu(desk, window))
        self.aboutToShow.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        self._unlock.setEnabled(self._engine.is_ready and not self._engine.unlocked)
