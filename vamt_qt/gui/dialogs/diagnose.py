"""Says why a machine cannot be worked on, piece by piece, and what mends it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import Space, TextStyle, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.widgets import Banner, Pill, label
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.machine import Machine

_PIECES: Final = (
    ("name", tr("Name")),
    ("port", tr("Port")),
    ("greeting", tr("Who answers")),
    ("identity", tr("Host key or certificate")),
    ("logon", tr("Logon")),
    ("rights", tr("Rights")),
    (tr("licensing service"), tr("Licensing service")),
)
_WAITING = Status(tr("Waiting"), Tone.NEUTRAL, "clock")
_GOOD = Status(tr("Good"), Tone.GOOD, "check-circle")
_BROKEN = Status(tr("Broken"), Tone.BAD, "error")
_UNTRIED = Status(tr("Not tried"), Tone.NEUTRAL, "minus")


class Diagnose(Dialog):
    """Tries the way to one machine as soon as it is opened; nothing is changed there."""

    def __init__(self, desk: Desk, machine: Machine, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Diagnose {name}", name=machine.name),
            parent,
            primary=tr("Close"),
            sentence=tr(
                "The way to its licences is tried piece by piece. Nothing on the "
                "machine is changed, and its password is tried once."
            ),
            wide=640,
        )
        self._machine = machine.id
        self._call = 0
        self._pills: dict[str, Pill] = {}
        self._texts: dict[str, QLabel] = {}
        self.cancel.hide()
        self.body.addLayout(self._rows())
        self.verdict = Banner(desk.theme)
        self.body.addWidget(self.verdict)
        self.again = self.add_button(tr("Try again"), "retry", self.look)
        desk.engine.told.connect(self._hear)
        self.finished.connect(self._stop)
        self.look()

    @Slot()
    def look(self) -> None:
        """Try the way to the machine."""
        self.refusal.hide()
        self.verdict.hide()
        self.again.setEnabled(False)
        for piece, _ in _PIECES:
            self._show(piece, _WAITING, "")
        self._call = self.desk.engine.call(
            "diagnose", {"machine": self._machine}, done=self._found, failed=self.refuse
        )

    def refuse(self, failure: Failure) -> None:
        """Show why it could not be tried."""
        self.again.setEnabled(True)
        super().refuse(failure)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        for row, (piece, words) in enumerate(_PIECES):
            self._pills[piece] = Pill(self.desk.theme, _WAITING)
            self._texts[piece] = label("", role="muted", wrap=True)
            grid.addWidget(label(words, TextStyle.BODY), row, 0)
            grid.addWidget(self._pills[piece], row, 1)
            grid.addWidget(self._texts[piece], row, 2)
        return grid

    def _show(self, piece: str, status: Status, text: str) -> None:
        if piece in self._pills:
            self._pills[piece].show_status(status)
            self._texts[piece].setText(text[:1].upper() + text[1:])

    @Slot(object)
    def _hear(self, news: list[dict[str, Any]]) -> None:
        """Show each piece as it is found."""
        for one in news:
            if one["id"] == self._call and one["event"] == "check":
                self._tell(one)

    def _tell(self, check: dict[str, Any]) -> None:
        status = {True: _GOOD, False: _BROKEN}.get(check["good"], _UNTRIED)
        self._show(str(check["piece"]), status, heard(str(check["text"])))

    def _found(self, result: dict[str, Any]) -> None:
        for check in result["checks"]:
            self._tell(check)
        failure, mend = result["failure"], heard(str(result["mend"]))
        if failure:
            advice = sentence(mend[:1].upper() + mend[1:])
            self.verdict.say(Tone.BAD, sentence(heard(str(failure["message"]))), advice)
        else:
            self.verdict.say(Tone.GOOD, heard(str(result["sentence"])))
        self.again.setEnabled(True)
        self._fit()

    @Slot()
    def _stop(self) -> None:
        self.desk.engine.cancel(self._call)
