"""A batch as codes, shown or printed, and as pages to read out on the telephone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_leaving import Leaving
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Tick, add_field, form
from vamt_qt.licensing.show import Show
from vamt_qt.store.records import BatchRow

_PDF = tr("Documents (*.pdf)")


class ChooseCodes(Dialog):
    """Asks whom the codes on the screen are for; what leaves is said before they are shown."""

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Show batch {id} as codes", id=batch.id[:8]),
            parent,
            primary=tr("Show the codes"),
            sentence=tr(
                "The other side photographs them from this screen. Whoever sees "
                "the screen can photograph them too: encrypt them where that "
                "matters."
            ),
            wide=640,
        )
        self.leaving = Leaving(desk, batch)
        self.leaving.grown.connect(self._fit)
        fields = form()
        self.leaving.add_fields(fields)
        self.body.addLayout(fields)
        self.body.addWidget(self.leaving)

    def decide(self) -> None:
        """Give what the codes are to hold."""
        self.succeeded(self.leaving.arguments())


class PrintCodes(Dialog):
    """Writes the codes as a document to be printed and carried by hand."""

    def __init__(self, desk: Desk, batch: BatchRow, folder: str, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Print batch {id} as codes", id=batch.id[:8]),
            parent,
            primary=tr("Write the document"),
            sentence=tr("The other side photographs the printed codes, in any order."),
            wide=640,
        )
        self.file = FileField(desk, tr("File"), _PDF, saving=True)
        self.file.path.setText(f"{folder}/batch-{batch.id[:8]}-codes.pdf")
        self.leaving = Leaving(desk, batch)
        self.leaving.grown.connect(self._fit)
        fields = form()
        add_field(fields, tr("File"), self.file)
        self.leaving.add_fields(fields)
        self.body.addLayout(fields)
        self.body.addWidget(self.leaving)

    def decide(self) -> None:
        """Write it."""
        if not self.file.text():
            self.warn(tr("No file was named yet."))
            return
        self.ask("batch.code-sheet", {**self.leaving.arguments(), "path": self.file.text()})


class PrintCallSheets(Dialog):
    """Writes a page for each line without an answer, to be read out on the telephone."""

    def __init__(self, desk: Desk, batch: BatchRow, folder: str, parent: QWidget | None) -> None:
        pages = trn("%n page", "%n pages", batch.missing)
        super().__init__(
            desk,
            tr("Print {pages} for the telephone", pages=pages),
            parent,
            primary=tr("Write the document"),
            sentence=tr(
                "One page for each line without an answer: its installation ID "
                "in nine groups, and room for the confirmation ID. The batch "
                "counts as handed out."
            ),
            wide=600,
        )
        self._batch = batch
        self.file = FileField(desk, tr("File"), _PDF, saving=True)
        self.file.path.setText(f"{folder}/batch-{batch.id[:8]}-calls.pdf")
        self.names = Tick(desk.theme, tr("Print the machines' names"), on=True)
        fields = form()
        add_field(fields, tr("File"), self.file)
        fields.addRow("", self.names)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Write it."""
        if not self.file.text():
            self.warn(tr("No file was named yet."))
            return
        show = Show.FULL if self.names.isChecked() else Show.NAMELESS
        told = {"batch": self._batch.id, "path": self.file.text(), "show": show.value}
        self.ask("batch.voice-pages", told)
