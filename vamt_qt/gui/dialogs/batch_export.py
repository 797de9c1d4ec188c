"""Writes a batch as a file that crosses the gap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.widgets import Choice, Option, Tick, add_field, form
from vamt_qt.licensing.batch import BatchOrigin
from vamt_qt.licensing.station import Station
from vamt_qt.store.records import BatchRow

_ANYBODY: Final = "Any station that trusts this one"


class ExportBatch(Dialog):
    """Writes a batch as a file that crosses the gap."""

    def __init__(self, desk: Desk, batch: BatchRow, folder: str, parent: QWidget | None) -> None:
        answer = batch.origin is BatchOrigin.IMPORTED
        super().__init__(
            desk,
            f"Export {'the answer to' if answer else ''} batch {batch.id[:8]}".replace("  ", " "),
            parent,
            primary="Export",
            sentence="The answer goes back to the station that asked."
            if answer
            else "The file goes to the station that may speak with the clearinghouse. It holds "
            "installation IDs and no product key.",
            wide=600,
        )
        self._batch = batch
        self._stem = f"{folder}/batch-{batch.id[:8]}" + ("-answer" if answer else "")
        self.bundle = Option(desk.theme, "Bundle: small, and signed by this station", on=True)
        self.csv = Option(desk.theme, "CSV: can be opened and filled in with a spreadsheet")
        self.file = FileField(desk, "File", "Bundles and tables (*.vamtqt *.csv)", saving=True)
        self.names = Tick(desk.theme, "Include machine names", on=True)
        fields = form()
        add_field(fields, "As", self.bundle)
        fields.addRow("", self.csv)
        add_field(fields, "File", self.file)
        self.to = Choice(desk.theme, "For station", [_ANYBODY])
        self.encrypt = Tick(desk.theme, "Encrypt: only that station can read it")
        self.encrypt.setEnabled(False)
        self.to.currentIndexChanged.connect(self._receiver)
        fields.addRow("", self.names)
        add_field(fields, "For", self.to)
        fields.addRow("", self.encrypt)
        self.body.addLayout(fields)
        self.bundle.toggled.connect(self._name)
        self._name(bundle=True)
        desk.reader.read(lambda views: views.stations(), self._offer, self.refuse)

    def decide(self) -> None:
        """Write it."""
        if not self.file.text():
            self.warn("No file was named yet.")
            return
        self.ask(
            "batch.export",
            {
                "batch": self._batch.id,
                "path": self.file.text(),
                "format": "bundle" if self.bundle.isChecked() else "csv",
                "names": self.names.isChecked(),
                "to": self.to.currentData() or "",
                "encrypt": self.encrypt.isEnabled() and self.encrypt.isChecked(),
            },
        )

    def _offer(self, known: Sequence[Station]) -> None:
        for station in known:
            if station.revoked_at is None:
                self.to.addItem(station.name, station.id)

    def _receiver(self) -> None:
        bundle = self.bundle.isChecked()
        self.to.setEnabled(bundle)
        self.encrypt.setEnabled(bundle and bool(self.to.currentData()))

    def _name(self, bundle: bool) -> None:
        self.file.path.setText(f"{self._stem}.{'vamtqt' if bundle else 'csv'}")
        self._receiver()
