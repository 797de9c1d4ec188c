"""Tells of a bug in the window, and offers the report of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.file_chooser import file_chooser
from vamt_qt.gui.theme import TextStyle, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label
from vamt_qt.gui.widgets.error_panel import part
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.reports.output import writing

_SAFE: Final = tr(
    "Everything that was finished is recorded, and no activation is "
    "spent twice: the work is done by another process, which goes on."
)
_NEXT: Final = tr(
    "Go on, and look at what you did last again. If it happens once "
    "more, save the report and give it to whoever looks after "
    "VAMT-Qt."
)


class CrashDialog(Dialog):
    """What happened, what is safe, and a report that is read before it is given away."""

    ending = Signal()
    """The operator would rather close the program."""

    def __init__(self, desk: Desk, reports: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(
            desk, tr("The window made a mistake"), parent, primary=tr("Go on"), wide=640
        )
        self.cancel.setText(tr("Close the program"))
        self.cancel.setAccessibleName(tr("Close the program"))
        theme = desk.theme
        self.body.addLayout(part(theme, "shield", "good.text", tr("What is safe"), _SAFE))
        self.body.addLayout(part(theme, "arrow-right", "accent_text", tr("What to do next"), _NEXT))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setProperty("field", True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setFont(font(TextStyle.CAPTION))
        self.report.setFixedHeight(180)
        self.body.addWidget(self.report)
        self.body.addWidget(
            label(
                tr(
                    "Product keys, IDs and passwords are taken out. Names of machines may be in it."
                ),
                TextStyle.CAPTION,
                "muted",
                wrap=True,
            )
        )
        self.add_button(tr("Copy"), "copy", self.copy)
        self.add_button(tr("Save report…"), "export", self.ask_file)
        # Escape goes on: only the button ends the program.
        self.cancel.clicked.connect(self.ending)
        self.add(reports)

    def add(self, reports: Sequence[str]) -> None:
        """Show these reports, the newest at the end."""
        self.report.setPlainText("\n".join(reports))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def ask_file(self) -> None:
        """Ask where the report is to be saved."""
        chooser = file_chooser(self, tr("Save report"), str(Path.home()), tr("Text (*.txt)"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile("vamt-qt-report.txt")
        chooser.fileSelected.connect(self.save)
        chooser.open()

    @Slot(str)
    def save(self, path: str) -> None:
        """Save the report; a refusal is told here, and the report stays."""
        try:
            with writing() as files:
                with files.new(Path(path)) as file:
                    file.write(self.report.toPlainText().encode())
                files.finish()
        except LicensingError as error:
            self.refuse(error.failure)
