"""A second window on one data directory: it says so, and may look without changing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure

if TYPE_CHECKING:
    from vamt_qt.gui.dialogs.frame import Question

_LOOK_MS: Final = 5_000


class InUse(QObject):
    """Asks once what is to be done; while only reading, looks for what the other one writes."""

    closing = Signal()
    reading = Signal(str)
    """The window only reads from now on; who has the data, in a sentence."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(desk.reader.look)
        desk.engine.ready.connect(self._look.stop)

    @property
    def only_reads(self) -> bool:
        """Whether the operator chose to look only."""
        return self._look.isActive()

    def takes(self, failure: Failure | None) -> bool:
        """Whether an engine that did not start is this one's matter."""
        return failure is not None and failure.code == "in-use"

    def ask(self, failure: Failure, window: QWidget) -> Question:
        """Ask whether to look only, to try again or to close."""
        from vamt_qt.gui.dialogs.frame import Question  # noqa: PLC0415 - when it is opened

        question = Question(
            self._desk,
            tr("These data are open in another window"),
            tr(
                "{message} Only one at a time may change them, so that nothing "
                "is spent twice. Here you can look at everything; what the other "
                "one does appears here.",
                message=sentence(failure.message),
            ),
            window,
            yes=tr("Look only"),
            no=tr("Close"),
            danger=False,
        )
        question.add_button(tr("Try again"), "retry", lambda: self._again(question))
        question.accepted.connect(lambda: self._read_only(failure))
        question.rejected.connect(self.closing)
        question.open()
        return question

    def _again(self, question: Question) -> None:
        question.rejected.disconnect(self.closing)
        question.reject()
        self._desk.engine.restart()

    def _read_only(self, failure: Failure) -> None:
        self._look.start()
        self._desk.reader.look()
        self.reading.emit(sentence(failure.message))
