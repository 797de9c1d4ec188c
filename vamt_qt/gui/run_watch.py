"""Follows the engine's runs for the panel at the foot of the window."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from vamt_qt.gui.causes import group_failures
from vamt_qt.gui.desk import Desk
from vamt_qt.gui.run_progress import LaneState, RunProgress
from vamt_qt.gui.shell import OutcomeCount, RunPanel, RunPhase, RunState
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.words import runs as words
from vamt_qt.licensing.identifiers import MachineId, RunId
from vamt_qt.store.records import RunRecord
from vamt_qt.store.views import Views

_ENDS: Final = frozenset({"finished", "failed", "bug"})


@dataclass(slots=True)
class _Run:
    """One run that is followed, or was."""

    number: int
    verb: str
    progress: RunProgress
    phase: RunPhase = RunPhase.RUNNING
    activity: str = ""
    names: Mapping[MachineId, str] = field(default_factory=dict)


class RunWatch(QObject):
    """Shows the run that began last; when it is over, one that still goes on, if there is any."""

    runs_changed = Signal(int)
    """How many runs are under way."""

    def __init__(self, desk: Desk, panel: RunPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._runs: dict[int, _Run] = {}
        self._shown: _Run | None = None
        desk.engine.told.connect(self._hear)
        panel.cancel_wanted.connect(self._cancel)
        panel.retry_wanted.connect(self._retry)
        panel.failure_opened.connect(self._open)

    @property
    def under_way(self) -> int:
        """How many runs are under way."""
        return len(self._runs)

    def cancel_all(self) -> None:
        """Stop every run at its next step."""
        for run in self._runs.values():
            self._desk.engine.cancel(run.number)

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
            run.progress.hear(one)
            if one["event"] == "step":
                run.activity = str(one.get("text", ""))
            elif one["event"] in _ENDS:
                self._end(run, one)
        if touched:
            self._show()

    def _begin(self, news: Mapping[str, Any]) -> None:
        number, verb = int(news["id"]), str(news["verb"])
        done = words.done_word(verb, "")
        run = _Run(number, verb, RunProgress((), started=time.monotonic(), done_word=done))
        self._runs[number] = self._shown = run
        self._desk.reader.read(_names, lambda names: self._named(run, names), lambda _: None)
        self.runs_changed.emit(len(self._runs))

    def _named(self, run: _Run, names: Mapping[MachineId, str]) -> None:
        run.names = names
        self._show()

    def _end(self, run: _Run, news: Mapping[str, Any]) -> None:
        run.activity = ""
        if news["event"] != "finished":
            run.phase = _phase_of(run.phase, str(news.get("error", {}).get("code", "")))
            run.progress.interrupt()
        elif news["result"].get("cancelled"):
            run.phase = RunPhase.CANCELLED
        else:
            run.phase = RunPhase.FINISHED
        self._runs.pop(run.number, None)
        if run is not self._shown or not self._runs:
            self.runs_changed.emit(len(self._runs))
            return
        self._shown = next(iter(self._runs.values()))
        self.runs_changed.emit(len(self._runs))

    # -- the panel --------------------------------------------------------------------------

    def _show(self) -> None:
        if self._shown is not None:
            self._panel.show_run(_state(self._shown))

    @Slot()
    def _cancel(self) -> None:
        run = self._shown
        if run is not None and run.phase is RunPhase.RUNNING:
            run.phase = RunPhase.CANCELLING
            self._desk.engine.cancel(run.number)
            self._show()

    @Slot()
    def _retry(self) -> None:
        run = self._shown
        if run is None or run.progress.run is None:
            return
        failed = [lane.machine for lane in run.progress.failed()]
        number = run.progress.run
        self._desk.reader.read(
            lambda views: views.run(number),
            lambda record: self._again(record, failed),
            self._desk.wishes.failed.emit,
        )

    def _again(self, record: RunRecord | None, machines: list[MachineId]) -> None:
        if record is not None:
            self._desk.call(record.verb, {**record.arguments, "machines": machines})

    @Slot(str)
    def _open(self, _code: str) -> None:
        if self._shown is not None and self._shown.progress.run is not None:
            self._desk.open_page("runs", RunId(self._shown.progress.run))


def _phase_of(before: RunPhase, code: str) -> RunPhase:
    """Tell how a run ended that did not come to its end."""
    if code == "engine-stopped":
        return RunPhase.INTERRUPTED
    return RunPhase.CANCELLED if before is RunPhase.CANCELLING else RunPhase.FAILED


def _names(views: Views) -> dict[MachineId, str]:
    return {machine.id: machine.name for machine in views.machines()}


def _state(run: _Run) -> RunState:
    progress, now = run.progress, time.monotonic()
    active = run.phase is RunPhase.RUNNING
    counts = (
        OutcomeCount(progress.done_word, progress.count(LaneState.DONE), Tone.GOOD),
        OutcomeCount("in a batch", progress.count(LaneState.COLLECTED), Tone.ACCENT),
        OutcomeCount("licensed before", progress.count(LaneState.LEFT), Tone.NEUTRAL),
        OutcomeCount("failed", progress.count(LaneState.FAILED), Tone.BAD),
        OutcomeCount("stopped", progress.count(LaneState.STOPPED), Tone.WARN),
    )
    failures = group_failures(
        (run.names.get(lane.machine, lane.name), lane.failure)
        for lane in progress.failed()
        if lane.failure is not None
    )
    return RunState(
        title=words.title(run.verb, progress.total),
        phase=run.phase,
        done=progress.ended,
        total=progress.total,
        outcomes=counts,
        rate=progress.rate(now) if active else None,
        seconds_left=progress.seconds_left(now) if active else None,
        failures=failures,
        share=progress.share if active else None,
        activity=run.activity if active else "",
    )
