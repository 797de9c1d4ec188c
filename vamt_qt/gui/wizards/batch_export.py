"""Writes the batches of a run that stopped after collecting, to be carried across."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.store.records import BatchRow


class BatchExport(QObject):
    """Asks for each batch in turn where it is to be written."""

    exported = Signal(str)
    """The path of a file that was written."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._waiting: list[BatchRow] = []
        self.batches: Sequence[BatchRow] = ()

    @Slot()
    def ask(self) -> None:
        """Begin with the first."""
        self._waiting = list(self.batches)
        self._next()

    def _next(self) -> None:
        if self._waiting:
            documents = QStandardPaths.StandardLocation.DocumentsLocation
            folder = QStandardPaths.writableLocation(documents)
            dialog = ExportBatch(self._desk, self._waiting.pop(0), folder, self._window)
            dialog.done_with.connect(self._written)
            dialog.open()

    @Slot(object)
    def _written(self, result: dict[str, Any]) -> None:
        self.exported.emit(str(result.get("path", "")))
        self._next()
