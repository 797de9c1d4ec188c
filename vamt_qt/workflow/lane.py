"""One machine's work, in order: what a verb is handed to do it with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, Protocol, TypeVar

from vamt_qt.licensing.errors import LicensingError, UnreachableError
from vamt_qt.licensing.facts import Fact, Intended, Interrupted, Verb, WorkFailed
from vamt_qt.licensing.identifiers import ActivationRef, IntentId, KeyId, MachineId, new_id
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Outcome
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.targets.session import LicensingSession
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.logon_guard import Hold

T = TypeVar("T")


class Reach(Protocol):
    """Opens sessions: picks the carrier and the credential of a machine."""

    def open(self, machine: Machine, cancel: Cancellation) -> LicensingSession:
        """Log on to a machine; raises UnreachableError, AccessDeniedError or IdentityError.

        StoppedError where the operator stops the run while it waits for its turn.
        """
        ...

    @property
    def holds(self) -> Sequence[Hold]:
        """The accounts that were refused and are tried on no further machine."""
        ...

    def held_back(self, machine: MachineId) -> str:
        """Return the logon profile because of which a machine was not tried, empty for none."""
        ...


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """A change that a lane wants recorded; the lane waits for `recorded`."""

    change: Callable[[UnitOfWork], Any]
    recorded: Future[Any]


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
    reach: Reach
    inbox: Inbox
    cancel: Cancellation
    _session: LicensingSession | None = field(default=None, init=False)

    @property
    def session(self) -> LicensingSession:
        """The session, opened at its first use and kept for the whole lane."""
        if self._session is None:
            self._session = self.reach.open(self.machine, self.cancel)
        return self._session

    def close(self) -> None:
        """Hang up."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def step(self, text: str) -> None:
        """Tell the operator what comes next; the place where a stop takes effect."""
        self.cancel.check()
        self.inbox.put(Step(self.machine, text))

    def write(self, change: Callable[[UnitOfWork], T]) -> T:
        """Have `change` recorded in one transaction and return its result.

        `change` may run twice when another lane's change fails beside it: it only speaks to the
        unit of work. Raises what `change` raises, or StoreError.
        """
        request = WriteRequest(change, Future())
        self.inbox.put(request)
        result: T = request.recorded.result()
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
