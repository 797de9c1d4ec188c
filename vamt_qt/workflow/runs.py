"""Keeps a run's record: what was begun, each machine's outcome, how it ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Final

from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.store.records import RunState
from vamt_qt.store.unit import Store, UnitOfWork
from vamt_qt.workflow.lane import Step

_GROUP: Final = 64
_WAIT_S: Final = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOrder:
    """What a run is for; `arguments` hold no secret and are enough to begin it again."""

    id: RunId
    verb: str
    machines: Sequence[Machine]
    arguments: Mapping[str, Json]


def recorded(
    store: Store, order: RunOrder, messages: Iterator[Step | Outcome]
) -> Iterator[Step | Outcome]:
    """Pass a run's messages on and keep its outcomes, a few at a time."""
    with store.writing(order.id) as unit:
        unit.begin_run(order.id, order.verb, total=len(order.machines), arguments=order.arguments)
    keeper = _Keeper(store, order.id)
    try:
        for message in messages:
            if not isinstance(message, Step):
                keeper.keep(message)
            yield message
    except BaseException:
        keeper.finish(RunState.INTERRUPTED)
        raise
    keeper.finish(RunState.CANCELLED if keeper.cancelled else RunState.FINISHED)


class _Keeper:
    """Gathers outcomes so that a transaction pays for many."""

    def __init__(self, store: Store, run: RunId) -> None:
        self._store = store
        self._run = run
        self._waiting: list[Outcome] = []
        self._since = monotonic()
        self.cancelled = False

    def keep(self, outcome: Outcome) -> None:
        self.cancelled = self.cancelled or isinstance(outcome, Cancelled)
        self._waiting.append(outcome)
        if len(self._waiting) >= _GROUP or monotonic() - self._since > _WAIT_S:
            self._write()

    def finish(self, state: RunState) -> None:
        self._write()
        with self._store.writing(self._run) as unit:
            unit.finish_run(self._run, state)

    def _write(self) -> None:
        with self._store.writing(self._run) as unit:
            unit.save_outcome(self._run, *self._waiting)
            for outcome in self._waiting:
                self._note_failure(unit, outcome)
        self._waiting.clear()
        self._since = monotonic()

    @staticmethod
    def _note_failure(unit: UnitOfWork, outcome: Outcome) -> None:
        """Note why a machine failed; a look at one that answers has cleared the note already."""
        if isinstance(outcome, Failed):
            machine = unit.machine(outcome.machine)
            if machine is not None:
                unit.update_machine(replace(machine, last_failure=outcome.failure.code))


@dataclass(slots=True)
class Tally:
    """How many machines ended how, counted as the outcomes come."""

    done: int = 0
    failed: int = 0
    cancelled: int = 0

    def count(self, outcome: Outcome) -> None:
        """Count one outcome."""
        match outcome:
            case Done():
                self.done += 1
            case Failed():
                self.failed += 1
            case Cancelled():
                self.cancelled += 1
