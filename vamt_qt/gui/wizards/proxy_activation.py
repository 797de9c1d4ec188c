"""The wizard of the main job: from chosen machines to observed licences, its cost said first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.run_progress import Lane, LaneState
from vamt_qt.gui.widgets import Wizard
from vamt_qt.gui.wizards.batch_export import BatchExport
from vamt_qt.gui.wizards.forecast import Forecast
from vamt_qt.gui.wizards.key_page import KeyPage
from vamt_qt.gui.wizards.machines_page import MachinesPage
from vamt_qt.gui.wizards.readings import Aftermath, Start, read_aftermath, read_start
from vamt_qt.gui.wizards.result_page import ResultPage, RunResult
from vamt_qt.gui.wizards.run_driver import RunDriver
from vamt_qt.gui.wizards.running_page import RunningPage
from vamt_qt.gui.wizards.spend_page import SpendPage
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.store.records import BatchRow, MachineRow

STEPS = ("machines", "key", "spend", "running", "result")
_SPEND, _RUNNING = 2, 3


class ProxyActivationWizard(Wizard):
    """Leads through machines, key, cost, run and result; open it with ``open()``.

    It may be closed while a run goes on: the engine carries the run, not the window.
    """

    step_shown = Signal(str)
    """The name of a step (one of ``STEPS``) that came into sight."""
    finished_run = Signal(dict)
    """A run is over and its result is shown: ``spent``, ``activated``, ``failed``, …"""
    interrupted_run = Signal(str)
    """The run ended before its machines were through: the code of the reason."""

    def __init__(
        self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None = None
    ) -> None:
        chosen, key = MachinesPage(desk.theme), KeyPage(desk.theme)
        spend, running = SpendPage(desk.theme), RunningPage(desk.theme)
        result = ResultPage(desk.theme)
        pages = (chosen, key, spend, running, result)
        super().__init__(desk.theme, "Proxy activation", pages, parent)
        self.machines_page, self.key_page, self.spend_page = chosen, key, spend
        self.running_page, self.result_page = running, result
        self._desk = desk
        self._machines = tuple(machines)
        self._rows: dict[MachineId, MachineRow] = {}
        self._probe = self._probed = self._probe_total = 0
        self._came_from = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Without a least size of its own Qt takes that of the narrowest wording, and grows.
        self.setMinimumSize(920, 660)
        self.resize(1060, 720)
        self.run = RunDriver(desk.engine, self)
        self._export = BatchExport(desk, self)
        self._connect()
        self._read()
        desk.engine.call(
            "clearinghouses.list", {}, done=self._clearinghouses_told, failed=self._not_read
        )

    # -- driven from outside ------------------------------------------------------------

    def choose_key(self, key: KeyId) -> None:
        """Choose the key to install."""
        self.key_page.choose_key(key)

    def choose_clearinghouse(self, name: str) -> None:
        """Choose who answers the installation IDs."""
        self.key_page.choose_clearinghouse(name)

    def next(self) -> None:
        """Press the button that leads on."""
        self.forward()

    def step(self) -> str:
        """Give the name of the step in sight."""
        return next(
            name for name, page in zip(STEPS, self._pages, strict=True) if page is self.page()
        )

    # -- machines -----------------------------------------------------------------------

    def _read(self) -> None:
        machines = self._machines
        self._desk.reader.read(
            lambda views: read_start(views, machines), self._rows_read, self._not_read
        )

    def _rows_read(self, start: Start) -> None:
        self._rows = {row.machine.id: row for row in start.rows}
        self.machines_page.show_rows(start.rows)
        before = self.key_page.key()
        self.key_page.show_keys(start.keys)
        if before is not None:
            self.key_page.choose_key(before)

    def _not_read(self, failure: Failure) -> None:
        self.machines_page.show_probed(f"{failure.message}. {failure.hint}")

    def _clearinghouses_told(self, told: dict[str, Any]) -> None:
        self.key_page.show_clearinghouses([str(name) for name in told.get("names", ())])

    @Slot()
    def _start_probe(self) -> None:
        unseen = self.machines_page.unseen() or list(self._machines)
        self._probed = 0
        self._probe_total = len(unseen)
        self.machines_page.show_probing(0, len(unseen))
        self._probe = self._desk.engine.call(
            "probe", {"machines": unseen}, done=self._probe_done, failed=self._probe_failed
        )

    @Slot()
    def _stop_probe(self) -> None:
        self._desk.engine.cancel(self._probe)

    @Slot(list)
    def _hear(self, news: list[Mapping[str, Any]]) -> None:
        ended = sum(one.get("id") == self._probe and one.get("event") == "outcome" for one in news)
        if ended:
            self._probed += ended
            self.machines_page.show_probing(self._probed, self._probe_total)

    def _probe_done(self, _result: dict[str, Any]) -> None:
        self._probe = 0
        self.machines_page.show_probed()
        self._read()

    def _probe_failed(self, failure: Failure) -> None:
        self._probe = 0
        self.machines_page.show_probed(f"{failure.message}. {failure.hint}")

    # -- what it costs ------------------------------------------------------------------

    def _order(self) -> dict[str, Any]:
        """Give the arguments that `plan` and `activate` have in common."""
        page = self.key_page
        return {
            "machines": list(self._machines),
            "key": page.key() or "",
            "application": page.asked_application(),
            "reuse": page.reuse.isChecked(),
            "clearinghouse": page.asked(),
            "stop_after_collecting": not page.asked(),
        }

    def _make_plan(self) -> None:
        self.spend_page.show_waiting()
        self._desk.engine.call(
            "plan", self._order(), done=self._plan_told, failed=self.spend_page.show_failure
        )

    def _plan_told(self, told: dict[str, Any]) -> None:
        plan = Forecast.read(told, collects=not self.key_page.asked())
        self.spend_page.show_plan(plan, self._rows)

    # -- the run ------------------------------------------------------------------------

    def _start_run(self) -> None:
        plan = self.spend_page.plan
        assert plan is not None
        done = self.tr("Activated")
        order = {**self._order(), "max_spend": plan.most}
        if reason := self.spend_page.overspend_reason():
            order["overspend_reason"] = reason
        progress = self.run.start(order, self._lanes(), monotonic(), done)
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
        machines, runs, key = self._machines, tuple(self.run.runs), self.key_page.key()
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
        self._export.batches = () if self.key_page.asked() else after.batches
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

    def _connect(self) -> None:
        self._desk.engine.told.connect(self._hear)
        self.machines_page.confirmed.connect(self.forward)
        self.machines_page.probe_wanted.connect(self._start_probe)
        self.machines_page.probe_stopped.connect(self._stop_probe)
        self.key_page.key_opened.connect(self.forward)
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
        self.step_shown.emit(STEPS[number])
