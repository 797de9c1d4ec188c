"""What the assistants of runs have in common: machines, how, the cost, the run, the result."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from time import monotonic
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.run_progress import Lane, LaneState
from vamt_qt.gui.widgets import Wizard, WizardPage
from vamt_qt.gui.wizards.batch_export import BatchExport
from vamt_qt.gui.wizards.forecast import Forecast
from vamt_qt.gui.wizards.machines_page import MachinesPage
from vamt_qt.gui.wizards.probing import Probing
from vamt_qt.gui.wizards.readings import Aftermath, Start, read_aftermath, read_start
from vamt_qt.gui.wizards.result_page import ResultPage, RunResult
from vamt_qt.gui.wizards.run_driver import RunDriver
from vamt_qt.gui.wizards.running_page import RunningPage
from vamt_qt.gui.wizards.spend_page import SpendPage
from vamt_qt.gui.wizards.way import Way
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.product_key import KeyKind
from vamt_qt.store.records import BatchRow, MachineRow

_SPEND, _RUNNING = 2, 3


class RunWizard(Wizard):
    """Leads through machines, a page of its own, cost, run and result; open it with ``open()``.

    It may be closed while a run goes on: the engine carries the run, not the window.
    """

    step_shown = Signal(str)
    """The name of a step that came into sight: machines, that of ``middle``, spend, …"""
    finished_run = Signal(dict)
    """A run is over and its result is shown: ``spent``, ``activated``, ``failed``, …"""
    interrupted_run = Signal(str)
    """The run ended before its machines were through: the code of the reason."""

    middle_name = "key"
    """The name of the step that each way has to itself."""
    key_kinds: Collection[KeyKind] = (KeyKind.MAK,)
    """The kinds of keys that fit."""

    def __init__(
        self,
        desk: Desk,
        machines: Sequence[MachineId],
        way: Way,
        middle: WizardPage,
        parent: QWidget | None = None,
    ) -> None:
        chosen, spend = MachinesPage(desk.theme, way), SpendPage(desk.theme, way)
        running, result = RunningPage(desk.theme), ResultPage(desk.theme, way)
        super().__init__(desk.theme, way.title, (chosen, middle, spend, running, result), parent)
        self.way = way
        self.steps = ("machines", self.middle_name, "spend", "running", "result")
        self.machines_page, self.spend_page = chosen, spend
        self.running_page, self.result_page = running, result
        self._desk = desk
        self._machines = tuple(machines)
        self._rows: dict[MachineId, MachineRow] = {}
        self._came_from = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Without a least size of its own Qt takes that of the narrowest wording, and grows.
        self.setMinimumSize(920, 660)
        self.resize(1060, 720)
        self.run = RunDriver(desk.engine, way.verb, self)
        self._probing = Probing(desk, chosen, self)
        self._export = BatchExport(desk, self)
        self._connect()
        self._read()

    # -- what each way says -------------------------------------------------------------

    def order(self) -> dict[str, Any]:
        """Give the arguments that the plan and the run have in common, besides the machines."""
        return {}

    def key(self) -> KeyId | None:
        """Give the key that is installed, ``None`` where it is not one for all."""
        return None

    def collects(self) -> bool:
        """Whether the run stops once the installation IDs are here."""
        return False

    def start_read(self, start: Start) -> None:
        """The machines and the keys that fit were read."""

    # -- driven from outside ------------------------------------------------------------

    def next(self) -> None:
        """Press the button that leads on."""
        self.forward()

    def step(self) -> str:
        """Give the name of the step in sight."""
        return next(
            name for name, page in zip(self.steps, self._pages, strict=True) if page is self.page()
        )

    # -- machines -----------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        machines, kinds = self._machines, self.key_kinds
        self._desk.reader.read(
            lambda views: read_start(views, machines, kinds), self._rows_read, self.not_read
        )

    def _rows_read(self, start: Start) -> None:
        self._rows = {row.machine.id: row for row in start.rows}
        self.machines_page.show_rows(start.rows)
        self.start_read(start)

    def not_read(self, failure: Failure) -> None:
        """Something that the pages need could not be read."""
        self.machines_page.show_probed(f"{failure.message}. {failure.hint}")

    # -- what it costs ------------------------------------------------------------------

    def _order(self) -> dict[str, Any]:
        return {"machines": list(self._machines), **self.order()}

    def _make_plan(self) -> None:
        self.spend_page.show_waiting()
        self._desk.engine.call(
            "plan",
            {**self._order(), "verb": self.way.verb},
            done=self._plan_told,
            failed=self.spend_page.show_failure,
        )

    def _plan_told(self, told: dict[str, Any]) -> None:
        plan = Forecast.read(told, collects=self.collects(), way=self.way)
        self.spend_page.show_plan(plan, self._rows)

    # -- the run ------------------------------------------------------------------------

    def _start_run(self) -> None:
        plan = self.spend_page.plan
        assert plan is not None
        order = self._order()
        if self.way.spends:
            order["max_spend"] = plan.most
        if reason := self.spend_page.overspend_reason():
            order["overspend_reason"] = reason
        progress = self.run.start(order, self._lanes(), monotonic(), self.way.done)
        self.running_page.show_start(progress)

    def _lanes(self) -> list[Lane]:
        return [
            Lane(machine=row.machine.id, name=row.machine.name)
            for machine in self._machines
            if (row := self._rows.get(machine)) is not None
        ]

    @Slot()
    def _resume(self) -> None:
        if self.run.can_resume:
            self.running_page.show_start(self.run.resume(self._lanes()))
        else:
            self._read()
            self._enter(_SPEND)

    @Slot()
    def _run_told(self) -> None:
        self.running_page.show_news(monotonic())

    @Slot()
    def _run_ended(self) -> None:
        self.running_page.show_end(monotonic())
        machines, runs, key = self._machines, tuple(self.run.runs), self.key()
        self._desk.reader.read(
            lambda views: read_aftermath(views, machines, runs, key),
            self._aftermath_read,
            self._aftermath_unread,
        )

    @Slot(object)
    def _run_broke(self, failure: Failure) -> None:
        self.running_page.show_interruption(self.run.interruption(failure), monotonic())
        self.interrupted_run.emit(failure.code)

    def _aftermath_read(self, after: Aftermath) -> None:
        self._export.batches = after.batches if self.collects() else ()
        self._show_result(self._result(after, self._export.batches))

    def _aftermath_unread(self, failure: Failure) -> None:
        self._show_result(self._result(Aftermath(self.run.spent, None, ()), ()))
        self.result_page.show_problem(f"{failure.message}. {failure.hint}")

    def _result(self, after: Aftermath, batches: Sequence[BatchRow]) -> RunResult:
        progress = self.run.progress
        return RunResult(
            activated=progress.count(LaneState.DONE),
            licensed_before=progress.count(LaneState.LEFT),
            collected=progress.count(LaneState.COLLECTED),
            failed=progress.count(LaneState.FAILED),
            stopped=progress.count(LaneState.STOPPED),
            spent=after.spent,
            last_five=after.usage.last_five if after.usage else "",
            left=after.usage.available if after.usage else None,
            batches=len(batches),
            causes=progress.causes(),
            way=self.way,
        )

    def _show_result(self, result: RunResult) -> None:
        self.result_page.show_result(result)
        if self.page() is self.running_page:
            self.forward()
        self.finished_run.emit(
            {
                "activated": result.activated,
                "licensed_before": result.licensed_before,
                "collected": result.collected,
                "failed": result.failed,
                "stopped": result.stopped,
                "spent": result.spent,
            }
        )

    @Slot()
    def _retry(self) -> None:
        states = (LaneState.FAILED, LaneState.STOPPED)
        lanes = self.run.progress.lanes.values()
        self._machines = tuple(lane.machine for lane in lanes if lane.state in states)
        self._read()
        self._enter(_SPEND)

    @Slot()
    def _leave(self) -> None:
        # Not Wizard's own way: the page in sight was asked already.
        QDialog.reject(self)

    # -- inside -------------------------------------------------------------------------

    @Slot()
    def _help(self) -> None:
        self._desk.wishes.help_wanted.emit(self)

    def _connect(self) -> None:
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help)
        self.machines_page.confirmed.connect(self.forward)
        self._probing.ended.connect(self._read)
        self.running_page.stop_wanted.connect(self.run.stop)
        self.running_page.pause_wanted.connect(self.run.pause)
        self.running_page.leave_wanted.connect(self._leave)
        self.running_page.resume_wanted.connect(self._resume)
        self.run.told.connect(self._run_told)
        self.run.ended.connect(self._run_ended)
        self.run.broke.connect(self._run_broke)
        self.result_page.retry_wanted.connect(self._retry)
        self.result_page.export_wanted.connect(self._export.ask)
        self._export.exported.connect(self.result_page.show_exported)
        self.step_changed.connect(self._step_changed)

    @Slot(int)
    def _step_changed(self, number: int) -> None:
        if number == _SPEND:
            self._make_plan()
        elif number == _RUNNING and self._came_from == _SPEND:
            self._start_run()
        self._came_from = number
        self.step_shown.emit(self.steps[number])
