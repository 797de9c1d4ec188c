"""Shows a recovery code this once, and makes sure that it was kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSysInfo, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLabel, QWidget

from vamt_qt.gui.clipboard import CLIPBOARD_SECONDS, copy_for_a_while
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.file_chooser import file_chooser
from vamt_qt.gui.recovery_sheet import print_code
from vamt_qt.gui.theme import Space, TextStyle, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, label, text_field

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_IN_A_LINE: Final = 4
_WHY: Final = tr(
    "It opens the stored product keys and passwords if the keyring "
    "is lost or the passphrase forgotten. It is shown this once; a "
    "code from before is void. Keep it apart from this computer."
)


class RecoveryCode(Dialog):
    """Makes a code, shows it in groups, and asks for the last one to see that it was kept.

    ``code`` shows one that was made already, as a re-key makes it.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, code: str = "") -> None:
        super().__init__(
            desk, tr("Recovery code"), parent, primary=tr("Make the code"), sentence=_WHY, wide=520
        )
        self._code = ""
        self._name_cancel(tr("Later"))
        self._groups: list[QLabel] = []
        shown = QWidget()
        # The groups are read from left to right in every language.
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(shown)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        self.body.addWidget(shown)
        self.last = text_field(tr("Last group"), hint=tr("The last four characters"))
        self._ask_last = QWidget()
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        add_field(fields, tr("Last group"), self.last)
        self._ask_last.setLayout(fields)
        self._ask_last.hide()
        self.body.addWidget(self._ask_last)
        self.rejected.connect(self._left_unconfirmed)
        if code:
            self._show_code(code)

    def decide(self) -> None:
        """Make the code, or look whether it was kept."""
        if not self._code:
            self.ask("vault.recovery-code", {}, self._made)
        elif self.last.text().strip().upper() == self._code[-4:]:
            self.accept()
        else:
            self.last.selectAll()
            self.warn(
                tr("That is not its last group."),
                tr("Read it from what you kept, not from the screen."),
            )

    def save(self, path: str) -> None:
        """Write the code into a file that only its owner may read."""
        self.ask("vault.save-code", {"path": path, "code": self._code}, self._saved)

    # -- inside -----------------------------------------------------------------------------

    def _made(self, result: dict[str, Any]) -> None:
        self._show_code(str(result["recovery_code"]))

    def _show_code(self, code: str) -> None:
        self._code = code
        for number, group in enumerate(code.split("-")):
            shown = label(group, TextStyle.FIGURE)
            shown.setAccessibleName(
                tr("Group {number}: {group}", number=number + 1, group=" ".join(group))
            )
            self._groups.append(shown)
            self._grid.addWidget(
                shown, number // _IN_A_LINE, number % _IN_A_LINE, Qt.AlignmentFlag.AlignCenter
            )
        self._ask_last.show()
        self.add_button(tr("Save…"), "file", self._choose_file)
        self.add_button(tr("Copy"), "copy", self._copy)
        self.add_button(tr("Print…"), "print", self._choose_printer)
        self.primary.setText(tr("I have kept it"))
        self.primary.setAccessibleName(tr("I have kept it"))
        self.last.setFocus()
        self._fit()

    def _copy(self) -> None:
        copy_for_a_while(self._code)
        self._refuse(
            Tone.NEUTRAL,
            tr("Copied."),
            tr(
                "The clipboard forgets it in {seconds} seconds.",
                seconds=CLIPBOARD_SECONDS,
            ),
        )

    @Slot()
    def _choose_file(self) -> None:
        start = str(Path.home() / "vamt-qt-recovery-code.txt")
        chooser = file_chooser(self, tr("Save the recovery code"), start, tr("Text (*.txt)"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.fileSelected.connect(self.save)
        chooser.open()

    @Slot()
    def _choose_printer(self) -> None:
        # Whoever does not print does not load it.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # The title is what a queue shows to everybody.
        printer.setDocName("VAMT-Qt")
        chooser = QPrintDialog(printer, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(chooser)

    def print_on(self, printer: QPrinter) -> None:
        """Print the code on one page; this program keeps no copy of it."""
        today = datetime.now().astimezone().date()
        if print_code(printer, self._code, host=QSysInfo.machineHostName(), made=today):
            self._refuse(
                Tone.GOOD,
                tr("Handed to the printer."),
                tr(
                    "No file is left behind by this program; a printer or its queue "
                    "may remember what it printed."
                ),
            )
        else:
            self.warn(tr("The printer did not take it."), tr("Save it, or write it down by hand."))

    def _saved(self, result: dict[str, Any]) -> None:
        self._refuse(
            Tone.GOOD,
            tr("Saved as {path}", path=result["path"]),
            tr("Move it away from this computer."),
        )

    @Slot()
    def _left_unconfirmed(self) -> None:
        if self._code:
            self.desk.say(
                Tone.WARN,
                tr("The recovery code was closed before you confirmed that it is kept."),
                tr("If it is not, make another one: Settings, Keys and passwords."),
            )

    def _name_cancel(self, words: str) -> None:
        self.cancel.setText(words)
        self.cancel.setAccessibleName(words)


class Recover(Dialog):
    """Opens the vault by its recovery code, and keeps it under a new passphrase from then on."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Use the recovery code"),
            parent,
            primary=tr("Open", "what the recovery code opens"),
            sentence=tr(
                "The stored product keys and passwords open by the newest code, "
                "and lie under the passphrase that you choose now. Leave it "
                "empty to keep them in the system's keyring."
            ),
        )
        self.code = text_field(tr("Recovery code"), secret=True, hint=tr("Eight groups of four"))
        self.passphrase = text_field(tr("New passphrase"), secret=True)
        self.again = text_field(tr("Once more"), secret=True)
        fields = form()
        add_field(fields, tr("Recovery code"), self.code)
        add_field(fields, tr("New passphrase"), self.passphrase)
        add_field(fields, tr("Once more"), self.again)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Let the engine try it."""
        if not self.code.text().strip():
            self.warn(tr("Enter the recovery code."))
        elif self.passphrase.text() != self.again.text():
            self.again.clear()
            self.warn(tr("The two passphrases are not the same."), tr("Enter it once more."))
        else:
            given = {"code": self.code.text(), "passphrase": self.passphrase.text()}
            self.ask("vault.recover", given)

    def succeeded(self, result: dict[str, Any]) -> None:
        """Forget what was typed and close."""
        for field in (self.code, self.passphrase, self.again):
            field.clear()
        super().succeeded(result)
