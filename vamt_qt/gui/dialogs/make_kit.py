"""Makes a carry kit: a folder for machines that no network reaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.import_list import FileField
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, Tick, add_field, form, label, text_field
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product_key import KeyRecord

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_NO_KEY = tr("No key: look, and deposit what waits")


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a kit could hold: the listed keys, and how many confirmation IDs would go along."""

    keys: Sequence[KeyRecord]
    deposits: int


def read_waiting(views: Views, machines: frozenset[MachineId]) -> Waiting:
    """Read it, away from the window."""
    here = views.activations(stages=(Stage.CONFIRMED, Stage.DEPOSITED))
    deposits = sum(one.machine in machines and one.cid is not None for one in here)
    return Waiting(views.keys(), deposits)


class MakeKit(Dialog):
    """Where the kit is written, which key it installs, and whether that key travels."""

    def __init__(self, desk: Desk, machines: Sequence[Machine], parent: QWidget | None) -> None:
        count = trn("%n machine", "%n machines", len(machines))
        super().__init__(
            desk,
            tr("Make a carry kit for {count}", count=count),
            parent,
            primary=tr("Make kit"),
            sentence=tr(
                "A folder for a stick. Somebody runs it on each machine and "
                "brings it back; its results are then taken in here. Nothing is "
                "spent by it."
            ),
            wide=600,
        )
        self._machines = [machine.id for machine in machines]
        self._keys: Sequence[KeyRecord] = ()
        self.folder = FileField(desk, tr("New folder"), "")
        self.folder.path.setPlaceholderText(tr("A new folder on the stick"))
        self.key = Choice(desk.theme, tr("Key to install"), [_NO_KEY])
        self.travels = Tick(desk.theme, tr("Take the key along, under a passphrase"))
        self.passphrase = text_field(tr("Passphrase"), hint=tr("Four or five words"), secret=True)
        self.again = text_field(tr("Once more"), secret=True)
        self.deposits = label("", role="muted", wrap=True)
        self._lay_out_fields()
        self.key.currentIndexChanged.connect(self._chosen)
        self.travels.toggled.connect(self._chosen)
        self._chosen()
        whom = frozenset(self._machines)
        desk.reader.read(lambda views: read_waiting(views, whom), self._show, self.refuse)

    def decide(self) -> None:
        """Let the engine write the folder."""
        if not self.folder.text():
            self.warn(tr("No folder was chosen yet."), tr("Name a new folder on the stick."))
            return
        passphrase = self.passphrase.text() if self.passphrase.isEnabled() else ""
        if self.passphrase.isEnabled() and not passphrase:
            self.warn(tr("There is no passphrase yet."), tr("It is asked for at each machine."))
            return
        if self.passphrase.isEnabled() and passphrase != self.again.text():
            self.again.clear()
            self.warn(tr("The two are not the same."), tr("Enter it once more."))
            return
        arguments = {
            "machines": self._machines,
            "path": self.folder.text(),
            "key": self._key,
            "passphrase": passphrase,
        }
        self.ask("kit.make", arguments)

    def succeeded(self, result: dict[str, Any]) -> None:
        """Forget what was typed, say what was made, and close."""
        self.passphrase.clear()
        self.again.clear()
        machines = trn("%n machine", "%n machines", int(result["machines"]))
        deposits = trn("%n confirmation ID", "%n confirmation IDs", int(result["deposits"]))
        self.desk.say(
            Tone.GOOD,
            tr(
                "The kit for {machines} is in {path}; {deposits} went along.",
                machines=machines,
                path=result["path"],
                deposits=deposits,
            ),
            tr("Print what-to-do.txt for whoever carries it."),
        )
        super().succeeded(result)

    @property
    def _key(self) -> str:
        number = self.key.currentIndex()
        return str(self._keys[number - 1].id) if number > 0 else ""

    def _lay_out_fields(self) -> None:
        fields = form()
        add_field(fields, tr("New folder"), self.folder)
        add_field(fields, tr("Key to install"), self.key)
        fields.addRow("", self.travels)
        add_field(fields, tr("Passphrase"), self.passphrase)
        add_field(fields, tr("Once more"), self.again)
        self.body.addLayout(fields)
        self.body.addWidget(self.deposits)

    def _show(self, waiting: Waiting) -> None:
        self._keys = waiting.keys
        for key in waiting.keys:
            self.key.addItem(f"…{key.last_five}  {key.product or key.description}".strip())
        self.deposits.setText(
            trn(
                "%n confirmation ID goes along.",
                "%n confirmation IDs go along.",
                waiting.deposits,
            )
            if waiting.deposits
            else tr("No confirmation ID waits for these machines.")
        )
        self._fit()

    @Slot()
    def _chosen(self) -> None:
        has_key = self.key.currentIndex() > 0
        self.travels.setEnabled(has_key)
        for field in (self.passphrase, self.again):
            field.setEnabled(has_key and self.travels.isChecked())
