"""Puts a confirmation ID right that was recorded wrongly, by an entry of its own with a reason."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.by_hand import DOUBTS
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import TextStyle, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import DigitGroups, add_field, form, label, set_variant, text_field
from vamt_qt.gui.widgets.cid_fields import CidFields
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.records import BatchRow

_CORRECT: Final = tr("Correct")
_SURE: Final = tr("Correct it all the same")


class CorrectCid(Dialog):
    """Shows what is recorded for a line and takes the right confirmation ID for it.

    A doubt is shown first, and passed over only by a second press for exactly these digits.
    """

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Correct a confirmation ID"),
            parent,
            primary=_CORRECT,
            sentence=tr(
                "Nothing is spent and nothing is edited: a correction is a further entry of the "
                "ledger. What a machine has taken is right and stays. The same mistake is put "
                "right in other batches, too."
            ),
            wide=960,
        )
        self._batch = batch
        self._lines: list[dict[str, Any]] = []
        self._sure_of: dict[str, Any] = {}
        self.line = QComboBox()
        self.line.setAccessibleName(tr("Line"))
        self.iid = DigitGroups(desk.theme, tr("Installation ID"), 9)
        self.recorded = DigitGroups(desk.theme, tr("Recorded"), 8)
        self.cid = CidFields()
        self.reason = text_field(tr("Reason"), hint=tr("Misheard on the telephone"))
        fields = form()
        add_field(fields, tr("Line"), self.line)
        add_field(fields, tr("Installation ID"), self.iid)
        add_field(fields, tr("Recorded"), self.recorded)
        add_field(fields, tr("Reason"), self.reason)
        self.body.addLayout(fields)
        self.body.addWidget(label(tr("The right confirmation ID"), TextStyle.STRONG))
        self.body.addWidget(self.cid)
        self.line.currentIndexChanged.connect(self._show)
        self.cid.changed.connect(self._typed)
        self._read()

    def decide(self) -> None:
        """Enter it; where there are no lines because the engine was away, ask it again."""
        if not self._lines:
            self._read()
        elif not self.cid.is_whole():
            self.warn(
                tr("The confirmation ID is not whole yet."),
                tr("It has eight groups of six digits."),
            )
        elif not self.reason.text().strip():
            self.warn(tr("Say why."), tr("The reason stands in the ledger."))
        else:
            given = self._given()
            told = {**given, "reason": self.reason.text(), "sure": given == self._sure_of}
            self.ask("batch.correct-cid", told)

    def refuse(self, failure: Failure) -> None:
        """Show the refusal; a doubt may be confirmed."""
        if failure.code not in DOUBTS:
            super().refuse(failure)
            return
        self.set_busy(on=False)
        self._sure_of = self._given()
        self._name(_SURE)
        self.make_costly()
        self._refuse(Tone.WARN, sentence(failure.message), failure.hint)

    def _given(self) -> dict[str, Any]:
        line = self._lines[self.line.currentIndex()]
        return {"batch": self._batch.id, "iid": line["iid"], "cid": self.cid.text()}

    def _read(self) -> None:
        told = {"batch": self._batch.id, "answered": True}
        self.ask("batch.work-list", told, done=self._listed)

    def _listed(self, result: dict[str, Any]) -> None:
        self._lines = list(result["answered"])
        for line in self._lines:
            parts = (line["machine"], line["product"], f"…{line['groups'][-1]}")
            self.line.addItem(" · ".join(str(part) for part in parts if part))
        if not self._lines:
            self.primary.setEnabled(False)
            self.warn(tr("No line has a confirmation ID yet."))

    @Slot(int)
    def _show(self, at: int) -> None:
        if 0 <= at < len(self._lines):
            self.iid.show_digits(str(self._lines[at]["iid"]))
            self.recorded.show_digits(str(self._lines[at]["cid"]).replace("-", ""))
            self._typed()

    @Slot()
    def _typed(self) -> None:
        self._sure_of = {}
        self.refusal.hide()
        self._name(_CORRECT)
        set_variant(self.desk.theme, self.primary, "primary")
        self.primary.setDefault(True)

    def _name(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
