"""Reads a batch back from photographs of its codes, and says which are missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.file_chooser import file_chooser
from vamt_qt.gui.file_kinds import PICTURES
from vamt_qt.gui.theme import Space, TextStyle
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, label, push_button
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure

_NEW: Final = tr("A new scan")
_FILTER: Final = tr("Pictures ({end});;All files (*)", end=" ".join(f"*{end}" for end in PICTURES))


class ScanCodes(Dialog):
    """Takes pictures in several goes; ``whole`` names the bundle once nothing is missing."""

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[str] = ()) -> None:
        super().__init__(
            desk,
            tr("Scan codes"),
            parent,
            primary=tr("Import…"),
            sentence=tr(
                "Choose photographs of the codes or a folder of them, or drop "
                "them here. What was read is kept, so missing ones can follow "
                "later."
            ),
            wide=600,
        )
        self._path = ""
        self._set = ""
        self.known = Choice(desk.theme, tr("Go on with"), [_NEW])
        self.forget = push_button(desk.theme, tr("Forget it"), icon="trash")
        self._resume = QWidget()
        self.state = label(tr("Nothing was read yet."), TextStyle.STRONG, wrap=True)
        self.missing = label("", TextStyle.BODY, wrap=True)
        self.unread = label("", TextStyle.CAPTION, "muted", wrap=True)
        self.pictures = push_button(desk.theme, tr("Pictures…"), icon="file")
        self.folder = push_button(desk.theme, tr("Folder…"), icon="folder")
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.pictures)
        line.addWidget(self.folder)
        line.addStretch(1)
        self._lay_out_known()
        self.body.addLayout(line)
        for words in (self.state, self.missing, self.unread):
            self.body.addWidget(words)
        self.pictures.clicked.connect(self._choose_pictures)
        self.folder.clicked.connect(self._choose_folder)
        self.known.activated.connect(self._go_on)
        self.forget.clicked.connect(self._forget)
        self.setAcceptDrops(True)
        self.primary.setEnabled(False)
        self._read_known()
        if paths:
            self.scan(paths)

    @Slot(object)
    def scan(self, paths: Sequence[str]) -> None:
        """Look for codes in pictures and folders; nothing is taken in yet."""
        arguments: dict[str, Any] = {"paths": [*paths]}
        if self._set:
            arguments["set"] = self._set
        self._say(tr("Reading…"))
        self.ask("batch.scan", arguments, done=self._scanned)

    def decide(self) -> None:
        """Hand the whole bundle on to the import, which says what it will change."""
        if self._path:
            self.succeeded({"path": self._path, "set": self._set})

    def set_busy(self, *, on: bool) -> None:
        """Only a whole batch can be imported."""
        self.primary.setEnabled(not on and bool(self._path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.scan([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    # -- what was scanned before --------------------------------------------------------------

    def _lay_out_known(self) -> None:
        line = QHBoxLayout(self._resume)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(label(tr("Go on with"), TextStyle.BODY, "muted"))
        line.addWidget(self.known, 1)
        line.addWidget(self.forget)
        self._resume.hide()
        self.body.addWidget(self._resume)

    def _read_known(self) -> None:
        engine = self.desk.engine
        engine.call("batch.scans", {}, done=self._show_known, failed=lambda _: None)

    def _show_known(self, result: dict[str, Any]) -> None:
        self.known.clear()
        self.known.addItem(_NEW, "")
        for one in result["sets"]:
            read = trn(
                "{have} of %n code read",
                "{have} of %n codes read",
                int(one["total"]),
                have=one["have"],
            )
            self.known.addItem(
                tr("Scan {set}: {read}", set=str(one["set"])[:6], read=read), str(one["set"])
            )
        self.known.setCurrentIndex(max(self.known.findData(self._set), 0))
        self._resume.setVisible(self.known.count() > 1)
        self.forget.setEnabled(bool(self.known.currentData()))
        self._fit()

    @Slot()
    def _go_on(self) -> None:
        self._begin(str(self.known.currentData()))
        if self._set:
            self.scan([])

    @Slot()
    def _forget(self) -> None:
        self.ask("batch.discard-scan", {"set": self.known.currentData()}, done=self._forgotten)

    def _forgotten(self, _result: dict[str, Any]) -> None:
        self._begin("")
        self._read_known()

    def _begin(self, name: str) -> None:
        self._set, self._path = name, ""
        self.refusal.hide()
        self._say(tr("Nothing was read yet."))
        self.forget.setEnabled(bool(name))
        self.set_busy(on=False)

    # -- what is read now -----------------------------------------------------------------------

    def refuse(self, failure: Failure) -> None:
        """Show why nothing was read."""
        self._say(tr("Nothing new was read."))
        super().refuse(failure)

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.missing.clear()
        self.unread.clear()

    def _scanned(self, result: dict[str, Any]) -> None:
        self._say_unread(result)
        if "set" not in result:
            self.state.setText(tr("The pictures show codes of several batches."))
            self.warn(
                tr("Several batches were found."), tr("Scan the pictures of one batch at a time.")
            )
            return
        self._set, missing = str(result["set"]), list(result["missing"])
        self._path = str(result.get("path", ""))
        self.state.setText(
            trn(
                "{have} of %n code read.",
                "{have} of %n codes read.",
                int(result["total"]),
                have=result["have"],
            )
        )
        numbers = ", ".join(str(number) for number in missing)
        self.missing.setText(
            tr("Still missing: {numbers}.", numbers=numbers)
            if missing
            else tr("Nothing is missing.")
        )
        self.set_busy(on=False)
        self._read_known()

    def _say_unread(self, result: dict[str, Any]) -> None:
        files = [
            f"{str(one['file']).rpartition('/')[2]}: {one['reason']}" for one in result["unread"]
        ]
        parts = [*files[:4], *(sentence(str(one)) for one in result["refused"][:2])]
        if len(files) > 4:
            parts.append(trn("and %n more picture", "and %n more pictures", len(files) - 4))
        self.unread.setText("\n".join(parts))

    @Slot()
    def _choose_pictures(self) -> None:
        chooser = file_chooser(self, tr("Pictures of codes"), "", _FILTER)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(self.scan)
        chooser.open()

    @Slot()
    def _choose_folder(self) -> None:
        chooser = file_chooser(self, tr("Folder of pictures"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.filesSelected.connect(self.scan)
        chooser.open()
