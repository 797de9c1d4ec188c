"""Takes in a request of another station, or an answer to a batch of this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.dialogs.stations import EnrolStation
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Tick, add_field, form, set_variant
from vamt_qt.gui.words.counting import moment, sentence
from vamt_qt.licensing.errors import Failure

_LOOK: Final = tr("Look into it")
_SURE: Final = tr("Import all the same")


class ImportBatch(Dialog):
    """Takes in a request of another station, or an answer to a batch of this one."""

    def __init__(self, desk: Desk, parent: QWidget | None, path: str = "") -> None:
        super().__init__(
            desk,
            tr("Import a batch file"),
            parent,
            primary=_LOOK,
            sentence=tr(
                "An answer is matched line by line by its installation IDs; a "
                "request of another station becomes a batch here. What it "
                "changes is said first."
            ),
            wide=600,
        )
        self.file = FileField(
            desk, tr("File"), tr("Bundles and tables (*.vamtqt *.csv);;All files (*)")
        )
        self.unsigned = Tick(desk.theme, tr("Take it although nobody signed it"))
        self._looked_at: dict[str, Any] = {}
        self._stranger = ""
        self.enrol = self.add_button(tr("Enrol this station…"), "shield", self._enrol)
        self.enrol.hide()
        fields = form()
        add_field(fields, tr("File"), self.file)
        fields.addRow("", self.unsigned)
        self.body.addLayout(fields)
        self.doubtful: TablePanel[Mapping[str, Any], str] = TablePanel(
            desk.theme,
            _doubts(),
            lambda line: str(line["iid"]),
            nouns=(tr("doubtful line"), tr("doubtful lines")),
            name=tr("Doubtful lines"),
        )
        self.doubtful.hide()
        self.body.addWidget(self.doubtful, 1)
        self.file.path.setText(path)
        self.file.path.textChanged.connect(self._another)
        self.unsigned.toggled.connect(self._another)

    def decide(self) -> None:
        """Let the engine look into the file, then take it in as it was looked at."""
        if not self.file.text():
            self.warn(tr("No file was chosen yet."))
            return
        order = {"path": self.file.text(), "unsigned": self.unsigned.isChecked()}
        if self._looked_at == order:
            self.ask("batch.import", order)
        else:
            self.ask("batch.preview", order, done=lambda result: self._preview(order, result))

    def refuse(self, failure: Failure) -> None:
        """Show why not; a station that is not known yet can be enrolled from here."""
        self._stranger = failure.message if failure.code == "unknown-station" else ""
        self.enrol.setVisible(bool(self._stranger))
        super().refuse(failure)

    def _enrol(self) -> None:
        dialog = EnrolStation(self.desk, self, refused=self._stranger)
        dialog.done_with.connect(self._enrolled)
        dialog.open()

    @Slot(object)
    def _enrolled(self, _result: dict[str, Any]) -> None:
        self._another()
        self.decide()

    def _preview(self, order: dict[str, Any], result: dict[str, Any]) -> None:
        self._looked_at = order
        changes = " ".join(sentence(str(one)) for one in result["changes"])
        doubtful = list(result.get("doubtful", ()))
        self.doubtful.load(doubtful)
        self.doubtful.setVisible(bool(doubtful))
        tone = Tone.WARN if doubtful else Tone.ACCENT
        self._refuse(tone, _told(result), changes or tr("It changes nothing."))
        self._name_button(_SURE if doubtful else tr("Import"))
        if doubtful:
            self.make_costly()

    def _another(self) -> None:
        self._looked_at = {}
        self.enrol.hide()
        self.doubtful.hide()
        self.refusal.hide()
        set_variant(self.desk.theme, self.primary, "primary")
        self.primary.setDefault(True)
        self._name_button(_LOOK)

    def _name_button(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)


def _doubts() -> Sequence[Column[Mapping[str, Any]]]:
    return (
        Column("machine", tr("Machine"), CellKind.TEXT, 120, lambda line: str(line["machine"])),
        Column(
            "why",
            tr("Why"),
            CellKind.TEXT,
            360,
            lambda line: heard(str(line["message"])),
            stretch=True,
        ),
        Column("iid", tr("Installation ID"), CellKind.CODE, 520, lambda line: str(line["iid"])),
    )


def _told(result: dict[str, Any]) -> str:
    """Say what came, who signed it, and until when it may be taken in."""
    lines = trn("%n line", "%n lines", int(result["lines"]))
    signed, expires = result["signed_by"], str(result["expires"])
    parts = [
        tr(
            "{direction} of {lines}.",
            direction=heard(str(result["direction"]).capitalize()),
            lines=lines,
        ),
        tr("Signed by {signed}.", signed=signed) if signed else tr("Nobody signed it."),
        tr("Encrypted for this station.") if result["encrypted"] else "",
        tr("Good until {moment}.", moment=moment(datetime.fromisoformat(expires)))
        if expires
        else "",
    ]
    return " ".join(part for part in parts if part)
