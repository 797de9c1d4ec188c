"""One machine's work, in order: what a verb is handed to do it with."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from queue import SimpleQueue
from random import random
from time import monotonic
from typing import Any, Final, TypeVar

from vamt_qt.licensing.errors import LicensingError, UnreachableError
from vamt_qt.licensing.facts import Fact, Intended, Interrupted, Verb, WorkFailed
from vamt_qt.licensing.identifiers import ActivationRef, IntentId, KeyId, new_id
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Outcome
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.targets.session import LicensingSession
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.sessions import Sessions

T = TypeVar("T")

_BACK_OFF_S: Final = (0.5, 1.5)
_PASSING: Final = frozenset({"connection-cut", "busy"})
"""What may be gone a moment later; a machine that kept silent was waited for long enough."""


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """A change that a lane wants recorded; the lane waits for `recorded`."""

    change: Callable[[UnitOfWork], Any]
    recorded: Future[Any]
    together: Callable[[UnitOfWork, list[Any]], None] | None = None
    """Records `item` along with those of other lanes, in the place of `change`."""
    item: Any = None


@dataclass(frozen=True, slots=True)
class Step:
    """A lane begins its next step; `text` is for the operator."""

    machine: Machine
    text: str


@dataclass(frozen=True, slots=True)
class LaneEnded:
    """A lane is through, whichever way. `bug` is set when the program itself failed."""

    outcome: Outcome | None
    bug: BaseException | None = None


Inbox = SimpleQueue[WriteRequest | Step | LaneEnded]


@dataclass(slots=True)
class Lane:
    """The open line to one machine and the way its facts are recorded.

    Lanes never write the store themselves: `write` hands the change to the run's one writer and
    returns when it is on disk. That is what lets an intent be written before a machine is touched.
    """

    machine: Machine
    sessions: Sessions
    inbox: Inbox
    cancel: Cancellation
    heard_at: float = field(default_factory=monotonic, init=False)
    """When the lane last came forward; a machine that keeps silent gives its place to others."""
    _session: LicensingSession | None = field(default=None, init=False)
    _is_old: bool = field(default=False, init=False)
    _keeps: bool = field(default=False, init=False)

    @property
    def session(self) -> LicensingSession:
        """The session: the one that was kept for this machine, else opened at its first use."""
        if self._session is None:
            kept = self.sessions.take(self.machine.id)
            self._is_old = kept is not None
            self._session = kept or self.sessions.open(self.machine, self.cancel)
            self.heard_at = monotonic()
        return self._session

    def keep(self) -> None:
        """Leave the line open for the machine's next lane in this run."""
        self._keeps = True

    def hang_up(self) -> bool:
        """Hang up now; return whether it was a line from an earlier lane.

        Such a line may have dropped while nobody used it, which says nothing about the machine.
        """
        if self._session is not None:
            self._session.close()
            self._session = None
        was_old, self._is_old = self._is_old, False
        return was_old

    def close(self) -> None:
        """Leave the machine: hang up, or keep the line where it is needed again."""
        if self._session is not None and self._keeps:
            self.sessions.keep(self.machine.id, self._session)
            self._session = None
        self.hang_up()

    def read(self, ask: Callable[[LicensingSession], T]) -> T:
        """Ask what changes nothing; a line that was cut is opened again and asked anew, twice."""
        for seconds in _BACK_OFF_S:
            try:
                return ask(self.session)
            except UnreachableError as error:
                if error.code not in _PASSING:
                    raise
                self.hang_up()
                self.cancel.wait(seconds * (0.5 + random()))  # noqa: S311 - to spread many lanes
                self.cancel.check()
        return ask(self.session)

    def step(self, text: str) -> None:
        """Tell the operator what comes next; the place where a stop takes effect."""
        self.cancel.check()
        self.heard_at = monotonic()
        self.inbox.put(Step(self.machine, text))

    def write(self, change: Callable[[UnitOfWork], T]) -> T:
        """Have `change` recorded in one transaction and return its result.

        `change` may run twice when another lane's change fails beside it: it only speaks to the
        unit of work. Raises what `change` raises, or StoreError.
        """
        result: T = self._written(WriteRequest(change, Future()))
        return result

    def write_with_others(self, together: Callable[[UnitOfWork, list[T]], None], item: T) -> None:
        """Have `item` recorded by one call of `together` for all lanes that wait with the same."""

        def alone(unit: UnitOfWork) -> None:
            together(unit, [item])

        self._written(WriteRequest(alone, Future(), together, item))

    def _written(self, request: WriteRequest) -> Any:
        self.inbox.put(request)
        result = request.recorded.result()
        self.heard_at = monotonic()
        return result

    def record(self, ref: ActivationRef, *facts: Fact, key: KeyId | None = None) -> None:
        """Record facts about one activation of this machine."""

        def change(unit: UnitOfWork) -> None:
            for fact in facts:
                unit.record(fact, machine=self.machine.id, activation=ref, key=key)

        self.write(change)

    def attempt(
        self,
        verb: Verb,
        ref: ActivationRef,
        touch: Callable[[], T],
        done: Callable[[IntentId, T], tuple[Fact, ...]],
        key: KeyId | None = None,
        require: Callable[[UnitOfWork], None] | None = None,
    ) -> T:
        """Do what changes the machine: the intent before, the result after.

        `require` may object before the intent is recorded, in the same transaction.

        A clear refusal ends the intent as failed. When the line broke nobody knows how far the
        machine came, so the intent ends as interrupted and the next run looks first.
        """
        intent = IntentId(new_id())
        begun = Intended(intent, verb)

        def begin(unit: UnitOfWork) -> None:
            if require is not None:
                require(unit)
            unit.record(begun, machine=self.machine.id, activation=ref, key=key)

        self.write(begin)
        try:
            result = touch()
        except UnreachableError:
            self.record(ref, Interrupted(intent), key=key)
            raise
        except LicensingError as error:
            self.record(ref, WorkFailed(intent, error.failure), key=key)
            raise
        self.record(ref, *done(intent, result), key=key)
        return result
