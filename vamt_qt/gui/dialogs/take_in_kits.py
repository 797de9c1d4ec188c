"""Takes in what carry kits brought back, after it has said what that changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import Status
from vamt_qt.gui.widgets import add_field, form
from vamt_qt.gui.words.counting import sentence

_LOOK: Final = tr("Look into it")
_TAKEN = Status(tr("Will be taken in"), Tone.GOOD, "check-circle", 2)
_FAILED = Status(tr("Tells of a failure"), Tone.WARN, "warning", 1)
_PASSED = Status(tr("Known already"), Tone.NEUTRAL, "minus", 3)
_REFUSED = Status(tr("Refused"), Tone.BAD, "error", 0)
_KNOWN: Final = frozenset({"repeated-result", "older-result"})


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result file: whose it is, what becomes of it, and why."""

    file: str
    number: int
    machine: str
    status: Status
    text: str


def columns() -> Sequence[Column[ResultRow]]:
    """Give the columns of the results."""
    return (
        Column("machine", tr("Machine"), CellKind.TEXT, 140, lambda row: row.machine),
        Column("status", tr("What becomes of it"), CellKind.STATUS, 160, lambda row: row.status),
        Column("text", tr("What it tells"), CellKind.TEXT, 320, lambda row: row.text, stretch=True),
        Column("file", tr("File"), CellKind.MUTED, 110, lambda row: row.file),
    )


class TakeInKits(Dialog):
    """A kit's folder is looked into first; then its results are taken in."""

    def __init__(self, desk: Desk, parent: QWidget | None, path: str = "") -> None:
        super().__init__(
            desk,
            tr("Take in kit results"),
            parent,
            primary=_LOOK,
            sentence=tr(
                "Each result is recorded wholly or not at all. What is damaged, "
                "of another kit or taken in already changes nothing."
            ),
            wide=960,
        )
        self.folder = FileField(desk, tr("Kit or result"), "")
        self.folder.path.setPlaceholderText(tr("The kit's folder on the stick, or one result file"))
        self.folder.path.setText(path)
        fields = form()
        add_field(fields, tr("Kit or result"), self.folder)
        self.body.addLayout(fields)
        self.panel: TablePanel[ResultRow, int] = TablePanel(
            desk.theme,
            columns(),
            lambda row: row.number,
            nouns=(tr("result"), tr("results")),
            name=tr("Results of the kit"),
        )
        self.panel.when_empty(
            tr("Nothing was looked at yet"), tr("Choose a kit's folder."), icon="usb"
        )
        self.panel.setMinimumHeight(280)
        self.body.addWidget(self.panel, 1)
        self._looked_at = ""
        self.folder.path.textChanged.connect(self._another)
        if path:
            self.decide()

    def decide(self) -> None:
        """Let the engine look, then take in what was looked at."""
        path = self.folder.text()
        if not path:
            self.warn(tr("Nothing was chosen yet."), tr("Choose the kit's folder on the stick."))
        elif self._looked_at == path:
            self.ask("kit.import", {"paths": [path]})
        else:
            self.ask("kit.preview", {"paths": [path]}, lambda result: self._preview(path, result))

    def succeeded(self, result: dict[str, Any]) -> None:
        """Say what was taken in, and close."""
        whole, failed = int(result["taken"]), int(result["failed"])
        refused = int(result["refused"])
        parts = [trn("%n result taken in", "%n results taken in", whole + failed)]
        parts += [tr("{failed} of them tell of a failure", failed=failed)] if failed else []
        parts += [tr("{refused} refused", refused=refused)] if refused else []
        tone = Tone.WARN if failed or refused else Tone.GOOD
        self.desk.say(tone, sentence(", ".join(parts)), _next_step(result))
        super().succeeded(result)

    def _preview(self, path: str, result: dict[str, Any]) -> None:
        self._looked_at = path
        self.panel.load([_row(number, one) for number, one in enumerate(result["results"])])
        count = int(result["taken"]) + int(result["failed"])
        if count:
            self._name_button(trn("Take in %n result", "Take in %n results", count))
        else:
            self._looked_at = ""
            self.warn(tr("There is nothing to take in."), tr("See the reasons in the list."))

    def _another(self) -> None:
        self._looked_at = ""
        self.refusal.hide()
        self.panel.load([])
        self._name_button(_LOOK)

    def _name_button(self, words: str) -> None:
        self.primary.setText(words)
        self.primary.setAccessibleName(words)


def _row(number: int, told: dict[str, Any]) -> ResultRow:
    trouble = told["refused"] or told["failure"]
    changes = [str(one) for one in told["changes"]]
    if trouble:
        said = f"{sentence(str(trouble['message']))} {trouble['hint']}".strip()
        text = " ".join([*(sentence(one) for one in changes), said])
    else:
        text = "; ".join(changes) or tr("looked at, nothing new")
    return ResultRow(
        file=str(told["file"]),
        number=number,
        machine=str(told["name"] or told["computer"]),
        status=_status(told),
        text=text[:1].upper() + text[1:],
    )


def _status(told: dict[str, Any]) -> Status:
    match told:
        case {"refused": {"code": str(code)}}:
            return _PASSED if code in _KNOWN else _REFUSED
        case {"failure": None}:
            return _TAKEN
        case _:
            return _FAILED


def _next_step(result: dict[str, Any]) -> str:
    """Say what follows: installation IDs wait for a batch."""
    collected = any("installation ID collected" in one["changes"] for one in result["results"])
    return tr("Make a batch of the installation IDs on the page Batches.") if collected else ""
