"""The way over a Windows host with Microsoft's VAMT: the folder for it, and files that it wrote."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import add_field, form, text_field
from vamt_qt.store.records import BatchRow

_LOOK: Final = tr("Look into it")


class VamtFolder(Dialog):
    """Writes the folder that an administrator runs on the connected Windows host."""

    def __init__(self, desk: Desk, batch: BatchRow, folder: str, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Batch {id} for a VAMT host", id=batch.id[:8]),
            parent,
            primary=tr("Write the folder"),
            sentence=tr(
                "It holds the request, a script and how to run it. The script "
                "asks Microsoft's VAMT for the confirmation IDs, which spends "
                "activations there, and writes answer.csv: import that here. Not "
                "yet run against a real VAMT."
            ),
            wide=600,
        )
        self._batch = batch
        self.path = text_field(
            tr("New folder"), f"{folder}/vamt-{batch.id[:8]}", tr("Path of the folder")
        )
        fields = form()
        add_field(fields, tr("New folder"), self.path)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Write it."""
        if not self.path.text().strip():
            self.warn(tr("No folder was named yet."))
            return
        self.ask("batch.vamt-folder", {"batch": self._batch.id, "path": self.path.text().strip()})


class ImportVamt(Dialog):
    """Takes confirmation IDs from a file of Microsoft's VAMT, for lines that wait for them."""

    def __init__(self, desk: Desk, parent: QWidget | None, path: str = "") -> None:
        super().__init__(
            desk,
            tr("Import a file of VAMT (experimental)"),
            parent,
            primary=_LOOK,
            sentence=tr(
                "Microsoft publishes no description of .cil and .cilx files, so "
                "what is read is shown first. Only confirmation IDs are taken, "
                "each for its own installation ID in a batch that waits for it."
            ),
            wide=600,
        )
        self.file = FileField(desk, tr("File"), tr("Files of VAMT (*.cil *.cilx);;All files (*)"))
        self._looked_at = ""
        fields = form()
        add_field(fields, tr("File"), self.file)
        self.body.addLayout(fields)
        self.file.path.setText(path)
        self.file.path.textChanged.connect(self._another)

    def decide(self) -> None:
        """Let the engine look into the file, then take what it answers."""
        path = self.file.text()
        if not path:
            self.warn(tr("No file was chosen yet."))
        elif self._looked_at == path:
            self.ask("vamt.import", {"path": path})
        else:
            self.ask("vamt.preview", {"path": path}, done=lambda found: self._told(path, found))

    def _told(self, path: str, found: dict[str, Any]) -> None:
        answers = found["answers"]
        count = sum(int(one["lines"]) for one in answers)
        held = ", ".join(
            (
                trn("%n computer", "%n computers", int(found["computers"])),
                trn("%n installation ID", "%n installation IDs", int(found["installation_ids"])),
                trn("%n confirmation ID", "%n confirmation IDs", int(found["confirmation_ids"])),
            )
        )
        unclear = int(found["unclear"])
        holds = tr("It holds {held}.", held=held)
        if unclear:
            holds += " " + trn(
                "%n entry was not understood.", "%n entries were not understood.", unclear
            )
        if not count:
            self.warn(
                holds,
                tr("No batch here waits for any of them."),
            )
            return
        batches = trn("%n batch", "%n batches", len(answers))
        self._looked_at = path
        told = trn(
            "It answers %n line of {batches}.",
            "It answers %n lines of {batches}.",
            count,
            batches=batches,
        )
        self._refuse(Tone.ACCENT, holds, told)
        self._name_button(tr("Import"))

    def _another(self) -> None:
        self._looked_at = ""
        self.refusal.hide()
        self._name_button(_LOOK)

    def _name_button(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
