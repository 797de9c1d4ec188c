"""Writes the batches of a run that stopped after collecting, to be carried across."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import BatchId


class BatchExport(QObject):
    """Asks where to, and has the engine write one file a batch."""

    exported = Signal(str)
    """The path of the file, or of the first of several."""
    refused = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.batches: Sequence[BatchId] = ()

    @Slot()
    def ask(self) -> None:
        """Let the operator choose a file."""
        dialog = QFileDialog(self._window, self.tr("Export the batch file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Bundle (*.vamtqt)"), self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("vamtqt")
        dialog.selectFile(f"batch-{self.batches[0][:8]}.vamtqt" if self.batches else "")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the batches to a file; further ones get a number before the suffix."""
        first = Path(name)
        for number, batch in enumerate(self.batches, start=1):
            path = first if number == 1 else first.with_stem(f"{first.stem}-{number}")
            form = "csv" if path.suffix.lower() == ".csv" else "bundle"
            self._desk.engine.call(
                "batch.export",
                {"batch": batch, "path": str(path), "format": form},
                done=self._written,
                failed=self._not_written,
            )

    def _written(self, result: dict[str, Any]) -> None:
        self.exported.emit(str(result.get("path", "")))

    def _not_written(self, failure: Failure) -> None:
        self.refused.emit(f"{failure.message}. {failure.hint}")
