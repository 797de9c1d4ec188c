"""Third step: what will be spent, before anything is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tables import CellKind, Column, Status, TablePanel
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Banner, Pill, WizardPage, label, text_field
from vamt_qt.gui.wizards.forecast import Fate, Forecast
from vamt_qt.gui.wizards.forecast_words import button_text, explanation, headline
from vamt_qt.gui.wizards.machines_page import machine_columns
from vamt_qt.gui.wizards.way import KMS_CLIENT, PROXY, Way
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.store.records import MachineRow


@dataclass(frozen=True, slots=True)
class PlannedMachine:
    """A machine, what will happen to it, what that costs at most, and more of it in words."""

    row: MachineRow
    fate: Fate
    mark: Status
    cost: int
    note: str


class SpendPage(WizardPage):
    """Says what the run costs; its button names the number."""

    def __init__(self, theme: Theme, way: Way = PROXY) -> None:
        super().__init__(
            tr("What it spends") if way.spends else tr("What will happen"),
            tr("Nothing has been touched yet. An activation cannot be given back.")
            if way.spends
            else tr("Nothing has been touched yet, and nothing will be spent."),
        )
        self._theme = theme
        self._way = way
        self.plan: Forecast | None = None
        self.headline = label("", TextStyle.HEADING, wrap=True)
        self.banner = Banner(theme)
        self.reason = text_field(
            tr("Why more may be spent than were bought"),
            hint=tr("Why it may be more all the same; it is kept in the ledger"),
        )
        self.reason.textChanged.connect(self.changed)
        self.reason.hide()
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self.table: TablePanel[PlannedMachine, MachineId] = TablePanel(
            theme,
            _columns(way),
            lambda planned: planned.row.machine.id,
            nouns=(tr("machine"), tr("machines")),
            name=tr("What will happen to each machine"),
        )
        self.table.when_empty(tr("Working out what this costs"), icon="activate")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.headline, self.banner, self.reason, self._lines):
            column.addWidget(widget)
        column.addWidget(self.table, 1)

    def show_waiting(self) -> None:
        """The plan is being made."""
        self.plan = None
        self.headline.setText(tr("Working out what this costs…"))
        self.banner.hide()
        self.reason.clear()
        self.reason.hide()
        self._show_lines(None)
        self.table.load(())
        self.changed.emit()

    def show_plan(self, plan: Forecast, rows: Mapping[MachineId, MachineRow]) -> None:
        """Show a plan; ``rows`` hold the machines that it names."""
        self.plan = plan
        self.headline.setText(headline(plan))
        self.headline.setAccessibleName(headline(plan))
        self._warn(plan)
        self._show_lines(plan)
        order = list(Fate)
        planned = [
            PlannedMachine(
                rows[machine], fate, plan.mark(fate), plan.cost(fate), plan.notes.get(machine, "")
            )
            for machine, fate in plan.fates.items()
            if machine in rows
        ]
        planned.sort(key=lambda one: (order.index(one.fate), one.row.machine.name))
        self.table.load(planned)
        self.changed.emit()
        if self.isVisible():
            # The table was hidden while it was empty, and could not have the keyboard.
            self.table.view.setFocus()

    def show_failure(self, failure: Failure) -> None:
        """The plan could not be made."""
        self.plan = None
        self.headline.setText(tr("Nobody knows yet what this costs."))
        self.banner.say(Tone.BAD, failure.message, failure.hint)
        self._show_lines(None)
        self.changed.emit()

    def first_focus(self) -> QWidget:
        return self.table.view

    def overspend_reason(self) -> str:
        """Give why more may be spent than were bought, empty where that is not so."""
        is_short = self.plan is not None and self.plan.is_short
        return self.reason.text().strip() if is_short else ""

    def is_complete(self) -> bool:
        plan = self.plan
        if plan is None or (not plan.way.spends and not plan.through and not plan.is_idle):
            return False
        return not plan.is_short or bool(self.overspend_reason())

    def primary_text(self) -> str:
        waiting = tr("Spend") if self._way.spends else self._way.button
        return button_text(self.plan) if self.plan else waiting

    def is_costly(self) -> bool:
        return self.plan is not None and self.plan.most > 0

    def _warn(self, plan: Forecast) -> None:
        if plan.is_short:
            self.banner.say(
                Tone.BAD,
                trn("%n activation too many.", "%n activations too many.", plan.excess),
                tr(
                    "Choose fewer machines or another key, or correct how many were "
                    "bought on the page “Product keys”. The clearinghouse may refuse "
                    "what is too much."
                ),
            )
        elif plan.stored:
            self.banner.say(
                Tone.WARN,
                trn(
                    "A confirmation ID is stored for %n machine.",
                    "A confirmation ID is stored for %n machines.",
                    plan.stored,
                ),
                tr(
                    "Local reactivation gives it back and spends nothing. Online, "
                    "each takes a new activation."
                ),
            )
        else:
            self.banner.hide()
        self.reason.setVisible(plan.is_short)

    def _show_lines(self, plan: Forecast | None) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        fates = [fate for fate in Fate if plan is not None and plan.count(fate)]
        for number, fate in enumerate(fates):
            assert plan is not None
            text = explanation(fate, plan.count(fate), collects=plan.collects, way=plan.way)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Pill(self._theme, plan.mark(fate)), number, 0, top)
            words = label(text, wrap=True)
            words.setMinimumHeight(22)
            self._grid.addWidget(words, number, 1)
        self._lines.setVisible(bool(fates))


def _columns(way: Way) -> tuple[Column[PlannedMachine], ...]:
    name, stands, product, *_ = machine_columns()
    fate = Column("fate", tr("What happens"), CellKind.STATUS, 156, _mark)
    if way.spends:
        cost = Column("cost", tr("Costs"), CellKind.NUMBER, 72, _cost)
        return (_of_row(name), fate, _of_row(product), _of_row(stands), cost)
    product = replace(product, width=170, stretch=False)
    title = tr("Key, or why not") if way is KMS_CLIENT else tr("Why not")
    note = Column("note", title, CellKind.TEXT, 150, _note, stretch=True)
    return (_of_row(name), fate, note, _of_row(product), _of_row(stands))


def _mark(planned: PlannedMachine) -> Status:
    return planned.mark


def _cost(planned: PlannedMachine) -> int:
    return planned.cost


def _note(planned: PlannedMachine) -> str:
    return heard(planned.note)


def _of_row(column: Column[MachineRow]) -> Column[PlannedMachine]:
    return Column(
        column.key,
        column.title,
        column.kind,
        column.width,
        lambda planned: column.getter(planned.row),
        column.stretch,
    )
