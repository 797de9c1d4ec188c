"""Follows the engine's runs for the panel at the foot of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.shell import RunPanel, RunPhase

if TYPE_CHECKING:
    from vamt_qt.gui.followed_run import FollowedRun
    from vamt_qt.licensing.identifiers import MachineId
    from vamt_qt.store.records import CredentialRow, RunRecord
    from vamt_qt.store.views import Views

_ENDS: Final = frozenset({"finished", "failed", "bug"})


class RunWatch(QObject):
    """Shows the run that began last; when it is over, one that still goes on, if there is any."""

    runs_changed = Signal(int)
    """How many runs are under way."""
    run_ended = Signal(object)
    """A :class:`FollowedRun` is over, whichever way."""

    def __init__(self, desk: Desk, panel: RunPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._runs: dict[int, FollowedRun] = {}
        self._shown: FollowedRun | None = None
        self._asking: list[FollowedRun] = []
        desk.engine.told.connect(self._hear)
        panel.cancel_wanted.connect(self._cancel)
        panel.pause_wanted.connect(self._pause)
        panel.retry_wanted.connect(self._retry)
        panel.failure_opened.connect(self._open)
        panel.question.try_wanted.connect(self._try_again)
        panel.question.change_wanted.connect(self._change_password)
        panel.question.leave_wanted.connect(self._leave)

    @property
    def under_way(self) -> int:
        """How many runs are under way."""
        return len(self._runs)

    def cancel_all(self) -> None:
        """Stop every run at its next step."""
        for run in self._runs.values():
            self._desk.engine.cancel(run.number)

    def go_on(self) -> None:
        """Let every run that is paused begin machines again."""
        for run in self._runs.values():
            if run.phase is RunPhase.PAUSED:
                self._go_on(run, pause=False)
        self._show()

    # -- news -------------------------------------------------------------------------------

    @Slot(list)
    def _hear(self, news: list[dict[str, Any]]) -> None:
        touched = False
        for one in news:
            if one["event"] == "started":
                self._begin(one)
            run = self._runs.get(one.get("id", 0))
            if run is None:
                continue
            touched = True
            run.hear(one)
            if run.holds and run not in self._asking:
                self._asking.append(run)
            if one["event"] in _ENDS:
                self._ended(run)
        if touched:
            self._show()

    def _begin(self, news: Mapping[str, Any]) -> None:
        # What follows a run is loaded with the first one.
        from vamt_qt.gui.followed_run import FollowedRun  # noqa: PLC0415

        run = FollowedRun.begun(int(news["id"]), str(news["verb"]))
        self._runs[run.number] = self._shown = run
        self._desk.reader.read(_names, lambda names: self._named(run, names), lambda _: None)
        self.runs_changed.emit(len(self._runs))

    def _named(self, run: FollowedRun, names: Mapping[MachineId, str]) -> None:
        run.names = names
        self._show()

    def _ended(self, run: FollowedRun) -> None:
        self._runs.pop(run.number, None)
        self.run_ended.emit(run)
        if run is not self._shown or not self._runs:
            self.runs_changed.emit(len(self._runs))
            return
        self._shown = next(iter(self._runs.values()))
        self.runs_changed.emit(len(self._runs))

    # -- the panel --------------------------------------------------------------------------

    def _show(self) -> None:
        if self._shown is not None:
            held = self._asking[0].held_account() if self._asking else None
            self._panel.show_run(replace(self._shown.state(), held=held))

    @Slot()
    def _cancel(self) -> None:
        run = self._shown
        if run is not None and run.phase in (RunPhase.RUNNING, RunPhase.PAUSED):
            run.phase = RunPhase.CANCELLING
            self._desk.engine.cancel(run.number)
            self._show()

    @Slot(bool)
    def _pause(self, on: bool) -> None:
        run = self._shown
        if run is None or run.phase not in (RunPhase.RUNNING, RunPhase.PAUSED):
            return
        self._go_on(run, pause=on)
        self._show()

    def _go_on(self, run: FollowedRun, *, pause: bool) -> None:
        run.pause(on=pause)
        self._desk.engine.pause(run.number, on=pause)

    @Slot()
    def _retry(self) -> None:
        run = self._shown
        if run is None or run.progress.run is None:
            return
        self._repeat(run, [lane.machine for lane in run.progress.failed()])

    def _repeat(self, run: FollowedRun, machines: Iterable[MachineId]) -> None:
        """Begin the same again for machines that did not get through."""
        left = [machine for machine in machines if machine not in run.tried_again]
        number = run.progress.run
        if not left or number is None:
            return
        run.tried_again.update(left)
        self._desk.reader.read(
            lambda views: views.run(number),
            lambda record: self._again(record, left),
            self._desk.wishes.failed.emit,
        )

    def _again(self, record: RunRecord | None, machines: list[MachineId]) -> None:
        if record is None:
            return
        wanted: dict[str, Any] = {**record.arguments, "machines": machines}
        if isinstance(most := wanted.get("max_spend"), int):
            wanted["max_spend"] = min(most, len(machines))
        self._desk.call(record.verb, wanted)

    # -- an account that was refused --------------------------------------------------------

    @Slot(str)
    def _try_again(self, profile: str) -> None:
        for run in self._asking_about(profile):
            machines = run.held_up(profile)
            self._answered(run, profile)
            self._repeat(run, machines)

    @Slot(str)
    def _leave(self, profile: str) -> None:
        for run in self._asking_about(profile):
            self._answered(run, profile)

    def _asking_about(self, profile: str) -> list[FollowedRun]:
        return [run for run in self._asking if profile in run.holds]

    def _answered(self, run: FollowedRun, profile: str) -> None:
        del run.holds[profile]
        if not run.holds:
            self._asking.remove(run)
        self._show()

    @Slot(str)
    def _change_password(self, profile: str) -> None:
        self._desk.reader.read(
            lambda views: [row for row in views.credentials() if row.name == profile],
            lambda rows: self._open_logon(profile, rows),
            self._desk.wishes.failed.emit,
        )

    def _open_logon(self, profile: str, rows: Sequence[CredentialRow]) -> None:
        from vamt_qt.gui.dialogs.logons import LogonForm  # noqa: PLC0415 - when it is opened

        form = LogonForm(self._desk, self._panel.window(), rows[0] if rows else None)
        form.done_with.connect(lambda _: self._try_again(profile))
        form.open()

    @Slot(str)
    def _open(self, _code: str) -> None:
        if self._shown is not None and self._shown.progress.run is not None:
            self._desk.open_page("runs", self._shown.progress.run)


def _names(views: Views) -> dict[MachineId, str]:
    return {machine.id: machine.name for machine in views.machines()}
