"""Reads a batch back from photographs of its codes, and says which are missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import Space, TextStyle
from vamt_qt.gui.widgets import label, push_button
from vamt_qt.gui.words.counting import counted, sentence

PICTURES: Final = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp")
_FILTER: Final = f"Pictures ({' '.join(f'*{end}' for end in PICTURES)});;All files (*)"


class ScanCodes(Dialog):
    """Takes pictures in several goes; ``whole`` names the bundle once nothing is missing."""

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[str] = ()) -> None:
        super().__init__(
            desk,
            "Scan codes",
            parent,
            primary="Import…",
            sentence="Choose photographs of the codes or a folder of them, or drop them here. "
            "What was read is kept, so missing ones can follow later.",
            wide=600,
        )
        self._path = ""
        self._set = ""
        self.state = label("Nothing was read yet.", TextStyle.STRONG, wrap=True)
        self.missing = label("", TextStyle.BODY, wrap=True)
        self.unread = label("", TextStyle.CAPTION, "muted", wrap=True)
        self.pictures = push_button(desk.theme, "Pictures…", icon="file")
        self.folder = push_button(desk.theme, "Folder…", icon="folder")
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.pictures)
        line.addWidget(self.folder)
        line.addStretch(1)
        self.body.addLayout(line)
        for words in (self.state, self.missing, self.unread):
            self.body.addWidget(words)
        self.pictures.clicked.connect(self._choose_pictures)
        self.folder.clicked.connect(self._choose_folder)
        self.setAcceptDrops(True)
        self.primary.setEnabled(False)
        if paths:
            self.scan(paths)

    @Slot(object)
    def scan(self, paths: Sequence[str]) -> None:
        """Look for codes in pictures and folders; nothing is taken in yet."""
        arguments: dict[str, Any] = {"paths": [*paths]}
        if self._set:
            arguments["set"] = self._set
        self.state.setText("Reading…")
        self.ask("batch.scan", arguments, done=self._scanned)

    def decide(self) -> None:
        """Hand the whole bundle on to the import, which says what it will change."""
        if self._path:
            self.succeeded({"path": self._path})

    def set_busy(self, *, on: bool) -> None:
        """Only a whole batch can be imported."""
        self.primary.setEnabled(not on and bool(self._path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.scan([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _scanned(self, result: dict[str, Any]) -> None:
        self._say_unread(result)
        if "set" not in result:
            self.state.setText("The pictures show codes of several batches.")
            self.warn("Several batches were found.", "Scan the pictures of one batch at a time.")
            return
        self._set, missing = str(result["set"]), list(result["missing"])
        self._path = str(result.get("path", ""))
        self.state.setText(f"{result['have']} of {counted(int(result['total']), 'code')} read.")
        numbers = ", ".join(str(number) for number in missing)
        self.missing.setText(f"Still missing: {numbers}." if missing else "Nothing is missing.")
        self.set_busy(on=False)
        self._fit()

    def _say_unread(self, result: dict[str, Any]) -> None:
        files = [
            f"{str(one['file']).rpartition('/')[2]}: {one['reason']}" for one in result["unread"]
        ]
        parts = [*files[:4], *(sentence(str(one)) for one in result["refused"][:2])]
        if len(files) > 4:
            parts.append(f"and {counted(len(files) - 4, 'more picture')}")
        self.unread.setText("\n".join(parts))

    @Slot()
    def _choose_pictures(self) -> None:
        chooser = QFileDialog(self, "Pictures of codes", "", _FILTER)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(self.scan)
        chooser.open()

    @Slot()
    def _choose_folder(self) -> None:
        chooser = QFileDialog(self, "Folder of pictures", "")
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.filesSelected.connect(self.scan)
        chooser.open()


def _name(path: str) -> str:
    return PurePath(path).name
