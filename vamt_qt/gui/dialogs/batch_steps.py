"""What is done with a batch: made, sealed, sent, exported, imported, closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.clearinghouses import Clearinghouse, ClearinghouseForm, read_clearinghouses
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.widgets import Choice, Option, Tick, add_field, form, text_field
from vamt_qt.gui.words.counting import counted, sentence
from vamt_qt.licensing.batch import BatchOrigin
from vamt_qt.licensing.station import Station
from vamt_qt.store.records import BatchRow

_LOOK: Final = "Look into it"
_ANYBODY: Final = "Any station that trusts this one"


class SealBatch(Dialog):
    """Says what a batch will hold before it is frozen."""

    def __init__(
        self, desk: Desk, batch: str, lines: int, keys: Sequence[str], parent: QWidget | None
    ) -> None:
        activations = counted(lines, "activation")
        super().__init__(
            desk,
            f"This batch holds {activations}",
            parent,
            primary=f"Seal and hold {activations}",
            sentence=f"Of {', '.join(f'…{key}' for key in keys)}. They count as used until the "
            "answer is here, or until the batch is closed. What the clearinghouse confirms is "
            "spent and does not come back.",
        )
        self._batch = batch
        self._lines = lines
        self.make_costly()

    def decide(self) -> None:
        """Freeze it."""
        self.ask("batch.seal", {"batch": self._batch, "max_spend": self._lines})


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


class ExportBatch(Dialog):
    """Writes a batch as a file that crosses the gap."""

    def __init__(self, desk: Desk, batch: BatchRow, folder: str, parent: QWidget | None) -> None:
        answer = batch.origin is BatchOrigin.IMPORTED
        super().__init__(
            desk,
            f"Export {'the answer to' if answer else ''} batch {batch.id[:8]}".replace("  ", " "),
            parent,
            primary="Export",
            sentence="The answer goes back to the station that asked."
            if answer
            else "The file goes to the station that may speak with the clearinghouse. It holds "
            "installation IDs and no product key.",
            wide=600,
        )
        self._batch = batch
        self._stem = f"{folder}/batch-{batch.id[:8]}" + ("-answer" if answer else "")
        self.bundle = Option(desk.theme, "Bundle: small, and signed by this station", on=True)
        self.csv = Option(desk.theme, "CSV: can be opened and filled in with a spreadsheet")
        self.file = FileField(desk, "File", "Bundles and tables (*.vamtqt *.csv)", saving=True)
        self.names = Tick(desk.theme, "Include machine names", on=True)
        fields = form()
        add_field(fields, "As", self.bundle)
        fields.addRow("", self.csv)
        add_field(fields, "File", self.file)
        self.to = Choice(desk.theme, "For station", [_ANYBODY])
        self.encrypt = Tick(desk.theme, "Encrypt: only that station can read it")
        self.encrypt.setEnabled(False)
        self.to.currentIndexChanged.connect(self._receiver)
        fields.addRow("", self.names)
        add_field(fields, "For", self.to)
        fields.addRow("", self.encrypt)
        self.body.addLayout(fields)
        self.bundle.toggled.connect(self._name)
        self._name(bundle=True)
        desk.reader.read(lambda views: views.stations(), self._offer, self.refuse)

    def decide(self) -> None:
        """Write it."""
        if not self.file.text():
            self.warn("No file was named yet.")
            return
        self.ask(
            "batch.export",
            {
                "batch": self._batch.id,
                "path": self.file.text(),
                "format": "bundle" if self.bundle.isChecked() else "csv",
                "names": self.names.isChecked(),
                "to": self.to.currentData() or "",
                "encrypt": self.encrypt.isEnabled() and self.encrypt.isChecked(),
            },
        )

    def _offer(self, known: Sequence[Station]) -> None:
        for station in known:
            if station.revoked_at is None:
                self.to.addItem(station.name, station.id)

    def _receiver(self) -> None:
        bundle = self.bundle.isChecked()
        self.to.setEnabled(bundle)
        self.encrypt.setEnabled(bundle and bool(self.to.currentData()))

    def _name(self, bundle: bool) -> None:
        self.file.path.setText(f"{self._stem}.{'vamtqt' if bundle else 'csv'}")
        self._receiver()


class ImportBatch(Dialog):
    """Takes in a request of another station, or an answer to a batch of this one."""

    def __init__(self, desk: Desk, parent: QWidget | None, path: str = "") -> None:
        super().__init__(
            desk,
            "Import a batch file",
            parent,
            primary=_LOOK,
            sentence="An answer is matched line by line by its installation IDs; a request of "
            "another station becomes a batch here. What it changes is said first.",
            wide=600,
        )
        self.file = FileField(desk, "File", "Bundles and tables (*.vamtqt *.csv);;All files (*)")
        self.unsigned = Tick(desk.theme, "Take it although nobody signed it")
        self._looked_at: dict[str, Any] = {}
        fields = form()
        add_field(fields, "File", self.file)
        fields.addRow("", self.unsigned)
        self.body.addLayout(fields)
        self.file.path.setText(path)
        self.file.path.textChanged.connect(self._another)
        self.unsigned.toggled.connect(self._another)

    def decide(self) -> None:
        """Let the engine look into the file, then take it in as it was looked at."""
        if not self.file.text():
            self.warn("No file was chosen yet.")
            return
        order = {"path": self.file.text(), "unsigned": self.unsigned.isChecked()}
        if self._looked_at == order:
            self.ask("batch.import", order)
        else:
            self.ask("batch.preview", order, done=lambda result: self._preview(order, result))

    def _preview(self, order: dict[str, Any], result: dict[str, Any]) -> None:
        self._looked_at = order
        signed = result.get("signed_by")
        lines = counted(int(result["lines"]), "line")
        who = f"Signed by {signed}." if signed else "Nobody signed it."
        changes = [f"{sentence(str(one))}" for one in result["changes"]]
        told = f"{str(result['direction']).capitalize()} of {lines}. {who}"
        self._refuse(Tone.ACCENT, told, " ".join(changes) or "It changes nothing.")
        self._name_button("Import")

    def _another(self) -> None:
        self._looked_at = {}
        self.refusal.hide()
        self._name_button(_LOOK)

    def _name_button(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)


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
