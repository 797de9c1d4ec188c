"""Asks a clearinghouse what remains of every listed MAK."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.clearinghouses import ClearinghouseForm
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, add_field, form


class FetchCounts(Dialog):
    """Chooses whom to ask; what is answered is entered into the ledger, key by key."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Fetch what remains"),
            parent,
            primary=tr("Fetch counts"),
            sentence=tr(
                "The clearinghouse is asked what remains of every MAK in the "
                "list. Its answer is kept in the ledger and compared with our "
                "own count. Nothing is spent by asking."
            ),
        )
        self.choice = Choice(desk.theme, tr("Clearinghouse"))
        fields = form()
        add_field(fields, tr("Clearinghouse"), self.choice)
        self.body.addLayout(fields)
        self.add_button(tr("Add clearinghouse…"), "add", self._add)
        self._read()

    def decide(self) -> None:
        """Ask it."""
        name = self.choice.currentText()
        if name:
            self.ask("keys.refresh", {"clearinghouse": name})
        else:
            self.warn(
                tr("There is no clearinghouse that tells what remains."),
                tr("Add one, or look the counts up in the portal and enter them key by key."),
            )

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say of how many keys it told, and of how many not."""
        known, unknown = len(result["counted"]), len(result["unknown"])
        message = trn(
            "{clearinghouse} told what remains of %n key.",
            "{clearinghouse} told what remains of %n keys.",
            known,
            clearinghouse=self.choice.currentText(),
        )
        advice = (
            trn(
                "Of %n key it told nothing: no machine here has shown an "
                "installation ID of them yet, or they are not known there.",
                "Of %n keys it told nothing: no machine here has shown an "
                "installation ID of them yet, or they are not known there.",
                unknown,
            )
            if unknown
            else ""
        )
        self.desk.say(Tone.WARN if unknown and not known else Tone.GOOD, message, advice)
        super().succeeded(result)

    # -- inside -----------------------------------------------------------------------------

    def _read(self) -> None:
        self.ask("clearinghouses.list", {}, self._fill)

    def _fill(self, result: dict[str, Any]) -> None:
        """Offer those that were set up and tell what remains."""
        able = {one["name"] for one in result["known"] if (one["capabilities"] or {}).get("counts")}
        chosen = self.choice.currentText()
        self.choice.clear()
        self.choice.addItems([name for name in result["names"] if name in able])
        if chosen:
            self.choice.setCurrentText(chosen)

    def _add(self) -> None:
        form_ = ClearinghouseForm(self.desk, self)
        form_.done_with.connect(lambda _result: self._read())
        form_.open()
