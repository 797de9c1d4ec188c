"""Files that were dragged onto the window: each goes to the page that takes it in, in turn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from vamt_qt.gui.file_kinds import PICTURES, VAMT_FILES, is_kit_result
from vamt_qt.gui.window import MainWindow

_CARD: Final = ".vamtcard"
_BATCHES: Final = (".vamtqt", *PICTURES, *VAMT_FILES)


@runtime_checkable
class TakesFiles(Protocol):
    """A page onto which a file may be dragged."""

    def take_file(self, path: str) -> None:
        """Offer to take it in."""


@runtime_checkable
class TakesPictures(Protocol):
    """A page that looks through several pictures at once."""

    def take_pictures(self, paths: Sequence[str]) -> None:
        """Offer to look for codes in them."""


def local_paths(data: QMimeData) -> list[str]:
    """Give the files of this computer among what is dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def in_turn(paths: Sequence[str]) -> list[list[str]]:
    """Say what is offered after what: all pictures together, they may hold one batch's codes."""
    pictures = [path for path in paths if _is(path, PICTURES)]
    others = [[path] for path in paths if path not in pictures]
    return [pictures, *others] if pictures else others


class DroppedFiles(QObject):
    """Opens one dialog after another: the next file waits until the one before is done with."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[list[str]] = []

    def take(self, paths: Sequence[str]) -> None:
        """Offer files to the pages that take them."""
        self._waiting += in_turn(paths)
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Wait for what is open, which may have been opened by the dialog before it."""
        if not self._waits_for_dialog() and self._waiting:
            self._offer(self._waiting.pop(0))
            self._waits_for_dialog()

    def _waits_for_dialog(self) -> bool:
        dialogs = [one for one in self._window.findChildren(QDialog) if one.isVisible()]
        if dialogs and self._waiting:
            dialogs[-1].finished.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        return bool(dialogs)

    def _offer(self, paths: Sequence[str]) -> None:
        page = self._page_for(paths[0])
        if len(paths) > 1 and isinstance(page, TakesPictures):
            page.take_pictures(paths)
        elif isinstance(page, TakesFiles):
            page.take_file(paths[0])

    def _page_for(self, path: str) -> QWidget:
        if _is(path, (_CARD,)):
            return self._window.open_page("stations")
        if is_kit_result(path):
            return self._window.open_page("machines")
        front = self._window.open_page(self._window.current_page())
        takes = isinstance(front, TakesFiles) and self._window.current_page() != "stations"
        return front if takes and not _is(path, _BATCHES) else self._window.open_page("batches")


def _is(path: str, endings: tuple[str, ...]) -> bool:
    return PurePath(path).suffix.lower() in endings
