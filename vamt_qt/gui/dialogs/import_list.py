"""Takes in a list from a file: machines, or product keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.file_chooser import file_chooser
from vamt_qt.gui.theme import Space
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Choice, add_field, form, label, push_button, text_field
from vamt_qt.licensing.product import OFFICE_2010_APPLICATION

APPLICATIONS = (
    ("Windows", "windows"),
    ("Office", "office"),
    ("Office 2010", OFFICE_2010_APPLICATION),
)


class FileField(QWidget):
    """A path, typed or chosen: of a file, or of a folder where ``filters`` are empty."""

    def __init__(self, desk: Desk, name: str, filters: str, *, saving: bool = False) -> None:
        super().__init__()
        self._filters = filters
        self._saving = saving
        self.path = text_field(
            name, hint=tr("Path of the file") if filters else tr("Path of the folder")
        )
        browse = push_button(desk.theme, tr("Browse…"), icon="folder")
        browse.clicked.connect(self._browse)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.path, 1)
        line.addWidget(browse)
        self.setFocusProxy(self.path)
        self.setAccessibleName(name)

    def text(self) -> str:
        """Give the path, empty for none."""
        return self.path.text().strip()

    @Slot()
    def _browse(self) -> None:
        chooser = file_chooser(self, self.path.accessibleName(), self.text(), self._filters)
        if self._saving:
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        elif self._filters:
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        else:
            chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.path.setText)
        chooser.open()


class ImportList(Dialog):
    """A file, what it may hold, and a button; the engine reads it and refuses it whole or not."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        *,
        title: str,
        sentence: str,
        verb: str,
        notes: Sequence[str],
        path: str = "",
    ) -> None:
        super().__init__(desk, title, parent, primary=tr("Import"), sentence=sentence, wide=600)
        self._verb = verb
        self.file = FileField(desk, tr("File"), tr("Lists (*.csv *.txt *.tsv);;All files (*)"))
        self.file.path.setText(path)
        self.fields = form()
        add_field(self.fields, tr("File"), self.file)
        self.body.addLayout(self.fields)
        for note in notes:
            self.body.addWidget(label(note, role="muted", wrap=True))
        self.file.path.setFocus()

    def arguments(self) -> dict[str, Any]:
        """Give what else the engine is told."""
        return {}

    def decide(self) -> None:
        """Let the engine read the file."""
        if not self.file.text():
            self.warn(tr("No file was chosen yet."))
            return
        self.ask(self._verb, {"path": self.file.text(), **self.arguments()})


class ImportMachines(ImportList):
    """Takes in a list of machines."""

    def __init__(self, desk: Desk, parent: QWidget | None, path: str = "") -> None:
        super().__init__(
            desk,
            parent,
            title=tr("Import machines"),
            sentence=tr("A table with a header line, or simply one address a line."),
            verb="machines.import",
            notes=(
                (
                    tr(
                        "Columns in any order: name, address, port, carrier (ssh, winrm, "
                        "winrm-https or kit), site, tags, credential, host_key. Name or "
                        "address is enough."
                    )
                ),
                (
                    tr(
                        "Machines that are known by name get the list's values and keep "
                        "their history. A list with a fault in it changes nothing."
                    )
                ),
            ),
            path=path,
        )


class ImportKeys(ImportList):
    """Takes in a list of product keys."""

    def __init__(self, desk: Desk, parent: QWidget | None, path: str = "") -> None:
        super().__init__(
            desk,
            parent,
            title=tr("Import product keys"),
            sentence=tr("A table with the column key, or one key a line."),
            verb="keys.import",
            notes=(
                (
                    tr(
                        "Further columns: kind (mak, gvlk, csvlk, retail), description, "
                        "product, purchased. The keys are kept sealed; only their last "
                        "five are shown."
                    )
                ),
                tr("Delete the file afterwards: it holds the keys in the open."),
            ),
            path=path,
        )
        self.application = Choice(desk.theme, tr("For"), [name for name, _ in APPLICATIONS])
        add_field(self.fields, tr("For"), self.application)

    def arguments(self) -> dict[str, Any]:
        """Tell the application that the keys are for."""
        return {"application": APPLICATIONS[self.application.currentIndex()][1]}
