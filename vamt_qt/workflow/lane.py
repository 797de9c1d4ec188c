"""One machine's work, in order: what a verb is handed to do it with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from random import random
from time import monotonic
from typing import Any, Final, TypeVar, cast

from vamt_qt.licensing.errors import LicensingError, UnreachableError
from vamt_qt.licensing.facts import Fact, Intended, Interrupted, Verb, WorkFailed
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    InstallationId,
    IntentId,
    KeyId,
    new_id,
)
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Failed, Outcome
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.targets.session import LicensingSession
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.sessions import Sessions

T = TypeVar("T")

_BACK_OFF_S: Final = (0.5, 1.5)
_PASSING: Final = frozenset({"connection-cut", "busy"})
"""What may be gone a moment later; a machine that kept silent was waited for long enough."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something to be recorded: by `make` alone, or as one of many `items` of `together`."""

    make: Callable[[UnitOfWork], Any]
    refs: tuple[ActivationRef, ...] = ()
    places: tuple[tuple[KeyId, InstallationId], ...] = ()
    """What it will ask the records for, to be fetched along with what other lanes ask for."""
    together: Callable[[UnitOfWork, list[Any]], None] | None = None
    """Records what all lanes that wait have in `item`; before their other changes."""
    item: Any = None


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """What a lane wants recorded, in order, up to the first change that is refused."""

    changes: tuple[Change, ...]
    reply: Reply
    """Takes the last change's result, or the error of the one that was refused."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """How a request ended."""

    result: Any = None
    error: BaseException | None = None


Reply = SimpleQueue[Recorded]


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
    last: WriteRequest | None = None
    """What is to be recorded first; where that fails the lane has failed."""


Inbox = SimpleQueue[WriteRequest | Step | LaneEnded]


@dataclass(slots=True)
class Lane:
    """The open line to one machine and the way its facts are recorded.

    Lanes never write the store themselves: `write` hands the change to the run's one writer and
    returns when it is on disk. That is what lets an intent be written before a machine is touched.
    What need not be waited for is noted with `jot`: it goes to the writer with the next thing
    that is written, and before the machine is spoken to again.
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
    _jotted: list[Change] = field(default_factory=list, init=False)
    _reply: Reply = field(default_factory=SimpleQueue, init=False)
    _unheard: int = field(default=0, init=False)
    """How many requests were sent whose end was not waited for yet."""

    @property
    def session(self) -> LicensingSession:
        """The session: the one that was kept for this machine, else opened at its first use."""
        if self._jotted:
            self._send()
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

    def write(
        self,
        make: Callable[[UnitOfWork], T],
        *refs: ActivationRef,
        place: tuple[KeyId, InstallationId] | None = None,
    ) -> T:
        """Have a change recorded, right after what was jotted, and return its result.

        `make` may run twice when another lane's change fails beside it: it only speaks to the
        unit of work. Raises what `make`, or what was jotted before, raises, or StoreError.
        """
        self._heard()  # no intent follows on what could not be recorded
        self._jotted.append(Change(make, refs, () if place is None else (place,)))
        self._send()
        return cast("T", self._heard())

    def jot(self, make: Callable[[UnitOfWork], None], *refs: ActivationRef) -> None:
        """Have a change recorded soon; what it raises is raised by the next `write`, or fails
        the lane at its end."""
        self._jotted.append(Change(make, refs))

    def jot_with_others(self, together: Callable[[UnitOfWork, list[T]], None], item: T) -> None:
        """Have `item` recorded soon by one call of `together` for all lanes with the same."""

        def alone(unit: UnitOfWork) -> None:
            together(unit, [item])

        self._jotted.append(Change(alone, together=together, item=item))

    def end(self, outcome: Outcome | None, bug: BaseException | None = None) -> None:
        """Say how the lane ended, once all that it noted is recorded."""
        try:
            self._heard()
        except LicensingError as error:
            outcome = Failed(self.machine.id, error.failure)
        except BaseException as error:  # noqa: BLE001 - a bug travels to the run's own thread
            outcome, bug = None, bug or error
        last = self._request() if self._jotted else None
        self.inbox.put(LaneEnded(outcome, bug, last))

    def _send(self) -> None:
        self.inbox.put(self._request())
        self._unheard += 1

    def _request(self) -> WriteRequest:
        changes, self._jotted = tuple(self._jotted), []
        return WriteRequest(changes, self._reply)

    def _heard(self) -> Any:
        """Wait until all that was sent is on disk; return the last result."""
        result, error = None, None
        while self._unheard:
            recorded = self._reply.get()
            self._unheard -= 1
            result, error = recorded.result, error or recorded.error
        self.heard_at = monotonic()
        if error is not None:
            raise error
        return result

    def record(self, ref: ActivationRef, *facts: Fact, key: KeyId | None = None) -> None:
        """Jot facts about one activation of this machine."""

        def make(unit: UnitOfWork) -> None:
            for fact in facts:
                unit.record(fact, machine=self.machine.id, activation=ref, key=key)

        self.jot(make, ref)

    def attempt(
        self,
        verb: Verb,
        ref: ActivationRef,
        touch: Callable[[], T],
        done: Callable[[IntentId, T], tuple[Fact, ...]],
        key: KeyId | None = None,
        require: Callable[[UnitOfWork], None] | None = None,
    ) -> T:
        """Do what changes the machine: the intent on disk before, the result jotted after.

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

        self.write(begin, ref)
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
