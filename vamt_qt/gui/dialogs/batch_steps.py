"""What is done with a batch once it is sealed: sent, closed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.clearinghouses import Clearinghouse, ClearinghouseForm, read_clearinghouses
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.widgets import Choice, add_field, form, text_field
from vamt_qt.gui.words.counting import counted
from vamt_qt.store.records import BatchRow


class SubmitBatch(Dialog):
    """Sends a sealed batch to a clearinghouse."""

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        activations = counted(batch.missing, "activation")
        super().__init__(
            desk,
            f"Send batch {batch.id[:8]}",
            parent,
            primary=f"Send, spending up to {activations}",
            sentence=f"{counted(batch.missing, 'line')} without an answer will be asked for. Lines "
            "that were answered before cost nothing again.",
        )
        self._batch = batch
        self.choice = Choice(desk.theme, "Clearinghouse")
        fields = form()
        add_field(fields, "Clearinghouse", self.choice)
        self.body.addLayout(fields)
        self.add_button("Add clearinghouse…", "add", self._add)
        self.make_costly()
        self._read()

    def decide(self) -> None:
        """Give the chosen clearinghouse; an answer may take long, so nobody waits for it here."""
        name = self.choice.currentText()
        if not name:
            self.warn("There is no clearinghouse yet.", "Add one, or export the batch as a file.")
            return
        self.succeeded({"clearinghouse": name})

    def _read(self) -> None:
        self.desk.reader.read(read_clearinghouses, self._fill, self.refuse)

    def _fill(self, known: list[Clearinghouse]) -> None:
        self.choice.clear()
        self.choice.addItems([one.name for one in known])
        self.choice.setCurrentText(self._batch.clearinghouse)

    def _add(self) -> None:
        form_ = ClearinghouseForm(self.desk, self)
        form_.done_with.connect(lambda _result: self._read())
        form_.open()


class CloseBatch(Dialog):
    """Expects no more answers."""

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            f"Close batch {batch.id[:8]}",
            parent,
            primary="Close the batch",
            sentence=_closing(batch.missing),
        )
        self._batch = batch
        self.reason = text_field("Why", hint="for the ledger")
        fields = form()
        add_field(fields, "Why", self.reason)
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
        return "Every line was answered, so nothing is held any longer."
    return (
        f"{counted(missing, 'line')} without an answer will wait again and hold nothing any "
        "longer. If the clearinghouse counted them after all, their activations are spent: "
        "import a late answer, it is still taken."
    )
