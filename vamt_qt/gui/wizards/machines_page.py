"""First step: which machines were chosen, and how each stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.theme import Space, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Banner, WizardPage
from vamt_qt.gui.wizards.standing import is_silent, is_unseen, standing
from vamt_qt.gui.wizards.way import PROXY, Way
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.store.records import MachineRow


def machine_columns() -> tuple[Column[MachineRow], ...]:
    """Give the columns by which an operator knows a machine."""
    return (
        Column("name", tr("Machine"), CellKind.TEXT, 132, lambda row: row.machine.name),
        Column("standing", tr("Status"), CellKind.STATUS, 168, standing),
        Column("product", tr("Product"), CellKind.TEXT, 216, _product, True),
        Column("key", tr("Key"), CellKind.CODE, 84, _key),
        Column("seen", tr("Last seen"), CellKind.DATE, 152, lambda row: row.machine.last_seen),
    )


class MachinesPage(WizardPage):
    """Shows the chosen machines; offers to probe those that nobody has looked at."""

    confirmed = Signal()
    """Return was pressed in the table: go on."""
    probe_wanted = Signal()
    probe_stopped = Signal()

    def __init__(self, theme: Theme, way: Way = PROXY) -> None:
        super().__init__(tr("Machines"), tr("What is chosen, and how each stands."))
        self._way = way
        self._probing = False
        self._read = False
        self.banner = Banner(theme)
        self.table: TablePanel[MachineRow, MachineId] = TablePanel(
            theme,
            machine_columns(),
            lambda row: row.machine.id,
            nouns=(tr("machine"), tr("machines")),
            name=tr("Chosen machines"),
        )
        self.table.when_empty(tr("Reading the machines"), icon="machines")
        self.table.opened.connect(self.confirmed)
        self.banner.acted.connect(self._acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)

    def show_rows(self, rows: Iterable[MachineRow]) -> None:
        """Show the machines as they stand now."""
        first, self._read = not self._read, True
        self.table.when_empty(
            tr("No machine is chosen"),
            tr("Close this and select machines first."),
            icon="machines",
        )
        self.table.load(rows)
        if not self._probing:
            self._say_standing()
        self.changed.emit()
        if first and self.isVisible():
            self.table.view.setFocus()

    def show_probing(self, ended: int, total: int) -> None:
        """Tell how far a probe is."""
        self._probing = True
        self.banner.say(
            Tone.ACCENT,
            trn(
                "Probing %n machine: {ended} answered.",
                "Probing %n machines: {ended} answered.",
                total,
                ended=ended,
            ),
            tr("Nothing is changed on them."),
            tr("Stop"),
        )
        self.changed.emit()

    def show_probed(self, problem: str = "") -> None:
        """The probe is over; ``problem`` says why it could not be done at all."""
        self._probing = False
        self._say_standing()
        if problem:
            self.banner.say(Tone.BAD, problem, action=tr("Try again"))
        self.changed.emit()

    def unseen(self) -> list[MachineId]:
        """Give the machines that nobody has looked at."""
        return [row.machine.id for row in self.table.model.table.records if is_unseen(row)]

    def all_ids(self) -> list[MachineId]:
        """Give the chosen machines."""
        return [row.machine.id for row in self.table.model.table.records]

    def first_focus(self) -> QWidget:
        return self.table.view

    def is_complete(self) -> bool:
        return self._read and bool(self.table.model.table.records) and not self._probing

    def _say_standing(self) -> None:
        records = self.table.model.table.records
        unseen = len(self.unseen())
        silent = sum(map(is_silent, records))
        if unseen:
            self.banner.say(
                Tone.WARN,
                trn("%n machine was never probed.", "%n machines were never probed.", unseen),
                self._why_probe(),
                trn("Probe it", "Probe them", unseen),
            )
        elif silent:
            self.banner.say(
                Tone.WARN,
                trn(
                    "%n machine did not answer the last probe.",
                    "%n machines did not answer the last probe.",
                    silent,
                ),
                tr("The run tries each again, once. One that stays silent stops no other."),
            )
        else:
            self.banner.hide()

    def _why_probe(self) -> str:
        if self._way.spends:
            return tr(
                "Until then each is counted as one activation, because it may "
                "need one. A probe changes nothing."
            )
        return tr("Until then nobody can say what will happen to them. A probe changes nothing.")

    @Slot()
    def _acted(self) -> None:
        if self._probing:
            self.probe_stopped.emit()
        else:
            self.probe_wanted.emit()


def _product(row: MachineRow) -> str:
    more = row.products - 1
    return f"{row.product}  +{more}" if more > 0 else row.product or row.machine.os_name


def _key(row: MachineRow) -> str:
    return f"…{row.partial_key}" if row.partial_key else ""
