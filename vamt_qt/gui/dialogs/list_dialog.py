"""A dialog over one table, whose rows are added, changed and removed by tools above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import push_button

R = TypeVar("R")
_HEIGHT = 280


class ListDialog(Dialog, Generic[R]):
    """Closes only; what the engine is asked to change is read again and ``changed`` told."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        panel: TablePanel[R, Any],
        *,
        title: str,
        sentence: str,
        wide: int = 640,
    ) -> None:
        super().__init__(desk, title, parent, primary=tr("Close"), sentence=sentence, wide=wide)
        self.cancel.hide()
        self.panel = panel
        self._for_one: list[QWidget] = []
        panel.setMinimumHeight(_HEIGHT)
        self.body.addWidget(panel, 1)
        panel.empty_acted.connect(self.add)
        panel.opened.connect(self.change)
        panel.selected_changed.connect(self._chosen)

    # -- what dialogs override ------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Enter a new row."""

    @Slot()
    def change(self) -> None:
        """Change the chosen row."""

    def read(self) -> None:
        """Read the rows."""

    # -- what dialogs call ------------------------------------------------------------------

    def add_tool(
        self, text: str, icon: str, run: Callable[[], object], *, for_one: bool = False
    ) -> None:
        """Add a button above the table; one ``for_one`` row waits until a row is chosen."""
        button = push_button(self.desk.theme, text, icon=icon)
        button.clicked.connect(lambda _checked=False: run())
        self.panel.add_tool(button)
        if for_one:
            self._for_one.append(button)
            self._chosen()

    def open_form(self, form: Dialog) -> None:
        """Open a form whose success is a change here."""
        form.done_with.connect(self.read_again)
        form.open()

    @Slot(object)
    def read_again(self, _result: object = None) -> None:
        """Read the rows again after a change."""
        self.read()
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        one = len(self.panel.selected_ids()) == 1
        for button in self._for_one:
            button.setEnabled(one)
