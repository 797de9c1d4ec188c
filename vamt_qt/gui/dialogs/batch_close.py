"""Expects no more answers to a batch."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import add_field, form, text_field
from vamt_qt.store.records import BatchRow


class CloseBatch(Dialog):
    """Expects no more answers."""

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Close batch {id}", id=batch.id[:8]),
            parent,
            primary=tr("Close the batch"),
            sentence=_closing(batch.missing),
        )
        self._batch = batch
        self.reason = text_field(tr("Why"), hint=tr("for the ledger"))
        fields = form()
        add_field(fields, tr("Why"), self.reason)
        self.body.addLayout(fields)
        self.make_costly()

    def decide(self) -> None:
        """Close it."""
        arguments: dict[str, Any] = {"batch": self._batch.id}
        if reason := self.reason.text().strip():
            arguments["reason"] = reason
        self.ask("batch.close", arguments)


def _closing(missing: int) -> str:
    if not missing:
        return tr("Every line was answered, so nothing is held any longer.")
    return trn(
        "%n line without an answer will wait again and hold nothing any "
        "longer. If the clearinghouse counted them after all, their "
        "activations are spent: import a late answer, it is still taken.",
        "%n lines without an answer will wait again and hold nothing any "
        "longer. If the clearinghouse counted them after all, their "
        "activations are spent: import a late answer, it is still taken.",
        missing,
    )
