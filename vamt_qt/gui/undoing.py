"""What can be undone in this window: told with a button, and taken back with Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.licensing.errors import Failure

_MOST: Final = 50


class Tell(Protocol):
    """Says something above the page, with at most one thing to do about it."""

    def __call__(
        self, tone: Tone, message: str, advice: str, action: str, run: Callable[[], object]
    ) -> None:
        """Say it."""


class Undoing(QObject):
    """Keeps what was done here, the last first; the engine knows the way back.

    Each undoing is asked of the engine once, and is an act of its own in the ledger where the act
    was one. With the engine all of it is gone.
    """

    def __init__(self, desk: Desk, window: QWidget, tell: Tell) -> None:
        super().__init__(window)
        self._desk = desk
        self._tell = tell
        self._acts: list[tuple[str, str]] = []
        self._is_asking = False
        self.action = QAction(desk.theme.icon("retry"), tr("Undo"), window)
        self.action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.action.triggered.connect(self.undo)
        window.addAction(self.action)
        desk.wishes.undoable.connect(self._done)
        desk.engine.stopped.connect(self._forget)
        self._show()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if self._is_asking or not self._acts:
            return
        self._is_asking = True
        words, token = self._acts[-1]
        self._desk.call(
            "undo", {"token": token}, done=lambda told: self._undone(words, told), failed=self._not
        )

    @Slot(str, str)
    def _done(self, words: str, token: str) -> None:
        self._acts = [*self._acts, (words, token)][-_MOST:]
        self._show()
        self._tell(Tone.GOOD, words, "", tr("Undo"), self.undo)

    def _undone(self, words: str, _told: dict[str, Any]) -> None:
        self._end()
        message = tr("Undone: {what}", what=words)
        if self._acts:
            before = tr("Before that: {what}", what=self._acts[-1][0])
            self._tell(Tone.GOOD, message, before, tr("Undo that too"), self.undo)
        else:
            self._desk.say(Tone.GOOD, message)

    def _not(self, failure: Failure) -> None:
        self._end()
        self._desk.wishes.failed.emit(failure)

    def _end(self) -> None:
        self._is_asking = False
        if self._acts:
            self._acts.pop()
        self._show()

    @Slot()
    def _forget(self) -> None:
        self._acts.clear()
        self._is_asking = False
        self._show()

    def _show(self) -> None:
        last = self._acts[-1][0] if self._acts else ""
        self.action.setEnabled(bool(last))
        self.action.setText(tr("Undo: {what}", what=last) if last else tr("Undo"))
        self.action.setToolTip("" if last else tr("Nothing that can be undone was done here."))
