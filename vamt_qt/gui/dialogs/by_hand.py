"""The work list for the telephone: one installation ID after another, and what is answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import TextStyle, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import DigitGroups, label, set_variant
from vamt_qt.gui.widgets.cid_fields import CidFields
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.records import BatchRow

_RECORD = tr("Record, next one")
_SURE = tr("Record it all the same")
DOUBTS = frozenset({"doubtful-group", "other-installation-id", "other-confirmation-id"})


class ByHand(Dialog):
    """Shows what to read out, takes what is answered, and keeps each answer at once.

    What would put an ID to the wrong machine is said first and recorded only after a second,
    different button was pressed for exactly these digits.
    """

    correction_wanted = Signal()
    """One that was recorded is wrong."""

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Batch {id} by hand", id=batch.id[:8]),
            parent,
            primary=_RECORD,
            sentence=tr(
                "Read the installation ID out on the telephone, or copy it into "
                "the self-service page. Each answer is kept as soon as it is "
                "recorded."
            ),
            wide=960,
        )
        self._batch = batch
        self._lines: list[dict[str, Any]] = []
        self._at = 0
        self._sure_of = ""
        self.cancel.setText(tr("Close"))
        self.cancel.setAccessibleName(tr("Close"))
        self.place = label("", TextStyle.STRONG, wrap=True)
        self.machine = label("", TextStyle.BODY, "muted", wrap=True)
        self.iid = DigitGroups(desk.theme, tr("Installation ID"), 9, style=TextStyle.FIGURE)
        self.caption = label(tr("Confirmation ID"), TextStyle.STRONG)
        self.cid = CidFields()
        self.doubt = label("", TextStyle.BODY, "muted", wrap=True)
        for widget in (self.place, self.machine, self.iid, self.caption, self.cid, self.doubt):
            self.body.addWidget(widget)
        self.correct = self.add_button(
            tr("Correct a recorded one…"), "edit", self.correction_wanted.emit
        )
        self.skip = self.add_button(tr("Next without answer"), "chevron-right", self.next_line)
        self.back = self.add_button(tr("Previous"), "chevron-left", self.previous_line)
        for keys, run in (("PgDown", self.next_line), ("PgUp", self.previous_line)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        self.cid.changed.connect(self._typed)
        self.cid.filled.connect(self._check)
        self.cid.setEnabled(False)  # until it is known which line is typed
        self.ask("batch.work-list", {"batch": batch.id}, done=self._listed)

    # -- what is pressed --------------------------------------------------------------------

    def decide(self) -> None:
        """Record what was typed; with a doubt, only what that doubt was shown for."""
        if not self.cid.is_whole():
            self.warn(
                tr("The confirmation ID is not whole yet."),
                tr("It has eight groups of six digits."),
            )
            return
        self.cid.setEnabled(False)
        sure = bool(self._sure_of) and self._sure_of == self.cid.text()
        self.ask("batch.enter-cid", {**self._typed_now(), "sure": sure}, done=self._recorded)

    def set_busy(self, *, on: bool) -> None:
        """Only a whole ID can be recorded."""
        self.primary.setEnabled(not on and self.cid.is_whole())

    def refuse(self, failure: Failure) -> None:
        """Show the refusal; a doubt may be confirmed."""
        self.cid.setEnabled(True)
        if failure.code in DOUBTS:
            self.set_busy(on=False)
            self._doubt(sentence(failure.message), failure.hint)
            return
        super().refuse(failure)

    def event(self, event: QEvent) -> bool:
        """Take the room that the digits need: they come when the dialog is there already."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    @Slot()
    def next_line(self) -> None:
        """Go to the next line that has no answer."""
        if self._lines:
            self._go(self._at + 1)

    @Slot()
    def previous_line(self) -> None:
        """Go back to the line before."""
        if self._lines:
            self._go(self._at - 1)

    # -- what the engine says ---------------------------------------------------------------

    def _listed(self, result: dict[str, Any]) -> None:
        self._lines = list(result["open"])
        self.cid.setEnabled(True)
        self._go(0)

    def _check(self) -> None:
        if not self._lines:
            return
        asked = self._typed_now()

        def checked(result: dict[str, Any]) -> None:
            found = list(result["warnings"])
            if found and self.isVisible() and asked == self._typed_now():
                messages = " ".join(sentence(heard(str(one["message"]))) for one in found)
                self._doubt(messages, " ".join(heard(str(one["hint"])) for one in found))

        self.desk.engine.call("batch.check-cid", asked, done=checked, failed=self.refuse)

    def _recorded(self, result: dict[str, Any]) -> None:
        self.cid.setEnabled(True)
        self._lines = [one for one in self._lines if one["iid"] != result["iid"]]
        self.done_with.emit(result)
        self._go(self._at)

    # -- inside -----------------------------------------------------------------------------

    def _typed_now(self) -> dict[str, Any]:
        line = self._lines[self._at]
        return {"batch": self._batch.id, "iid": line["iid"], "cid": self.cid.text()}

    def _go(self, place: int) -> None:
        for widget in (self.machine, self.iid, self.caption, self.cid, self.doubt):
            widget.setVisible(bool(self._lines))
        several = len(self._lines) > 1
        self.skip.setEnabled(several)
        self.back.setEnabled(several)
        if not self._lines:
            self.place.setText(tr("Every line has its confirmation ID. Deposit them next."))
            self.primary.setEnabled(False)
            self.cancel.setFocus()
            return
        self._at = place % len(self._lines)
        line = self._lines[self._at]
        left = trn("%n line", "%n lines", len(self._lines))
        self.place.setText(tr("Line {at} of {left} without an answer", at=self._at + 1, left=left))
        parts = (
            line["machine"],
            line["product"],
            tr("key …{partial_key}", partial_key=line["partial_key"]),
            line["failure"],
        )
        self.machine.setText(" · ".join(str(part) for part in parts if part))
        self.iid.show_digits(str(line["iid"]))
        self.cid.clear()

    @Slot()
    def _typed(self) -> None:
        self._sure_of = ""
        self.refusal.hide()
        self.primary.setText(_RECORD)
        self.primary.setAccessibleName(_RECORD)
        set_variant(self.desk.theme, self.primary, "primary")
        self.primary.setDefault(True)
        self.primary.setEnabled(self.cid.is_whole())
        wrong = self.cid.doubtful()
        words = (
            tr("Group {wrong} does not fit: ask for it again.", wrong=", ".join(wrong))
            if wrong
            else ""
        )
        self.doubt.setText(words or tr("Typed or pasted; a full group leads to the next."))

    def _doubt(self, message: str, advice: str) -> None:
        self._sure_of = self.cid.text()
        self.primary.setText(_SURE)
        self.primary.setAccessibleName(_SURE)
        self.make_costly()
        self._refuse(Tone.WARN, message, advice)
