"""Writes a batch as a file that crosses the gap."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_leaving import Leaving
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Option, Tick, add_field, form
from vamt_qt.licensing.batch import BatchOrigin
from vamt_qt.store.records import BatchRow


class ExportBatch(Dialog):
    """Asks for the kind of file, and shows what leaves this room with it."""

    def __init__(self, desk: Desk, batch: BatchRow, folder: str, parent: QWidget | None) -> None:
        answer = batch.origin is BatchOrigin.IMPORTED
        super().__init__(
            desk,
            tr("Export the answer to batch {id}", id=batch.id[:8])
            if answer
            else tr("Export batch {id}", id=batch.id[:8]),
            parent,
            primary=tr("Export"),
            sentence=tr("The answer goes back to the station that asked.")
            if answer
            else tr(
                "The file goes to the station that may speak with the "
                "clearinghouse. It holds installation IDs and no product key."
            ),
            wide=640,
        )
        self._stem = f"{folder}/batch-{batch.id[:8]}" + ("-answer" if answer else "")
        self.bundle = Option(desk.theme, tr("Bundle: small, and signed by this station"), on=True)
        self.csv = Option(desk.theme, tr("CSV: can be opened and filled in with a spreadsheet"))
        self.file = FileField(
            desk, tr("File"), tr("Bundles and tables (*.vamtqt *.csv)"), saving=True
        )
        self.minisign = Tick(desk.theme, tr("A signature beside it (.minisig), for auditors"))
        self.leaving = Leaving(desk, batch)
        fields = form()
        add_field(fields, tr("As"), self.bundle)
        fields.addRow("", self.csv)
        add_field(fields, tr("File"), self.file)
        fields.addRow("", self.minisign)
        self.leaving.add_fields(fields)
        self.body.addLayout(fields)
        self.body.addWidget(self.leaving)
        self.leaving.grown.connect(self._fit)
        self.bundle.toggled.connect(self._name)
        self._name(bundle=True)

    def decide(self) -> None:
        """Write it."""
        if not self.file.text():
            self.warn(tr("No file was named yet."))
            return
        told = {"path": self.file.text(), "minisign": self.minisign.isChecked()}
        self.ask("batch.export", {**self.leaving.arguments(), **told})

    def _name(self, bundle: bool) -> None:
        self.file.path.setText(f"{self._stem}.{'vamtqt' if bundle else 'csv'}")
        self.leaving.as_kind("bundle" if bundle else "csv")
