"""Carries one run from the wizard to the engine and back, also over the engine's death."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.run_progress import Lane, RunProgress
from vamt_qt.gui.wizards.interruption import Interruption, could_not_run, engine_gone
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import RunId

_TICK_MS = 1000


class RunDriver(QObject):
    """Starts, stops and resumes a run of ``verb`` and keeps what the engine tells of it."""

    told = Signal()
    """Something changed, or a second passed."""
    ended = Signal()
    broke = Signal(object)
    """The run ended before its machines were through: a :class:`Failure`."""

    def __init__(self, engine: EngineClient, verb: str, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._verb = verb
        self._number = 0
        self._resuming = False
        self._is_gone = False
        self.progress = RunProgress((), started=0.0)
        self.runs: list[RunId] = []
        """The run and whatever resumed it."""
        self.spent = 0
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.told)
        engine.told.connect(self._hear)
        engine.ready.connect(self._engine_ready)
        engine.stopped.connect(self._engine_stopped)

    @property
    def can_resume(self) -> bool:
        """Whether the engine was lost in the middle of a run that it had begun."""
        return self._is_gone and bool(self.runs)

    def start(
        self, order: Mapping[str, Any], lanes: Sequence[Lane], now: float, done_word: str
    ) -> RunProgress:
        """Begin a run with the arguments of its verb; give what follows it."""
        self.runs, self.spent, self._is_gone = [], 0, False
        self.progress = RunProgress(lanes, started=now, done_word=done_word)
        self._call(self._verb, order)
        return self.progress

    def resume(self, lanes: Sequence[Lane]) -> RunProgress:
        """Go on with the run that was interrupted, starting the engine if it is not there."""
        word = self.progress.done_word
        self.progress = RunProgress(lanes, started=monotonic(), done_word=word)
        self._is_gone = False
        if self._engine.is_ready:
            self._call("resume", {"run": self.runs[-1]})
        else:
            self._resuming = True
            self._engine.start()
        return self.progress

    @Slot()
    def stop(self) -> None:
        """Stop at each machine's next step."""
        self._engine.cancel(self._number)

    @Slot(bool)
    def pause(self, on: bool) -> None:
        """Begin no further machine for now, or go on."""
        self.progress.pause(monotonic(), on=on)
        self._engine.pause(self._number, on=on)
        self.told.emit()

    def interruption(self, failure: Failure) -> Interruption:
        """Say what an end before the end means for the operator."""
        if self._is_gone:
            return engine_gone(self.progress, failure)
        return could_not_run(failure)

    # -- what the engine tells ----------------------------------------------------------

    def _call(self, verb: str, arguments: Mapping[str, Any]) -> None:
        self._tick.start()
        self._number = self._engine.call(verb, arguments, done=self._done, failed=self._failed)

    @Slot(list)
    def _hear(self, news: list[Mapping[str, Any]]) -> None:
        mine = [one for one in news if self._number and one.get("id") == self._number]
        for one in mine:
            self.progress.hear(one)
        run = self.progress.run
        if run is not None and run not in self.runs:
            self.runs.append(run)
        if mine:
            self.told.emit()

    @Slot(dict)
    def _engine_ready(self) -> None:
        if self._resuming:
            self._resuming = False
            self._call("resume", {"run": self.runs[-1]})

    @Slot(str)
    def _engine_stopped(self, why: str) -> None:
        if self._resuming:
            self._resuming = False
            trouble = self._engine.trouble or Failure("engine-stopped", why)
            self._break(trouble)

    def _done(self, result: dict[str, Any]) -> None:
        self._rest()
        self.spent = int(result.get("spent") or 0)
        self.ended.emit()

    def _failed(self, failure: Failure) -> None:
        self._rest()
        if failure.code == "cancelled":
            self.ended.emit()
        else:
            self._break(failure)

    def _break(self, failure: Failure) -> None:
        self._is_gone = not self._engine.is_ready
        self.progress.interrupt()
        self.broke.emit(failure)

    def _rest(self) -> None:
        self._number = 0
        self._tick.stop()
