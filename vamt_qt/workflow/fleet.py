"""Runs one lane a machine, many at once, and records everything through one writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from time import monotonic, sleep
from typing import Any, Final

from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.store.unit import Store, UnitOfWork
from vamt_qt.workflow.cancellation import Cancellation, StoppedError
from vamt_qt.workflow.crew import Crew
from vamt_qt.workflow.fair_order import FairOrder
from vamt_qt.workflow.lane import Inbox, Lane, LaneEnded, Recorded, Step, WriteRequest
from vamt_qt.workflow.reach import Reach
from vamt_qt.workflow.sessions import Sessions

Work = Callable[[Lane], str]
"""What to do on one machine; returns a short note for the operator."""

_GROUP: Final = 256
"""Requests that one transaction takes at most: the cost of a commit is shared."""
_GATHER_S: Final = 0.01
_GATHERINGS: Final = 5
"""How often a request waits so long for those of other lanes: they share a transaction."""
_LOOK_S: Final = 0.5
_KEPT: Final = 256
"""Lines that are kept open at most while the clearinghouse is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """Runs lanes with a limit; one dead machine is a `Failed`, a bug ends the run and is raised.

    `limit` is how many machines are worked on at once, `site_limit` how many of one site; sites
    take turns. Made for one run; `hang_up` ends the lines that lanes left open for later ones.
    """

    store: Store
    reach: Reach
    limit: int = 32
    site_limit: int | None = None
    reason: str = ""
    """The operator's own word for the run; it stands in all its ledger entries."""
    sessions: Sessions = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sessions", Sessions(self.reach, _KEPT))

    def hang_up(self) -> None:
        """End the lines that were kept open and that nobody needed again."""
        self.sessions.close()

    def run(
        self, machines: Iterable[Machine], work: Work, *, run: RunId | None, cancel: Cancellation
    ) -> Iterator[Step | Outcome]:
        """Yield steps and, for each machine once, its outcome.

        Leaving the iterator early cancels what has not begun and waits for what has.
        """
        inbox: Inbox = SimpleQueue()
        order = FairOrder(machines, self.site_limit or self.limit)
        crew = Crew(
            order=order,
            limit=self.limit,
            make=lambda machine: Lane(machine, self.sessions, inbox, cancel),
            drive=lambda lane: _drive(lane, work),
            cancel=cancel,
        )
        waiting = order.left
        bug: BaseException | None = None
        if not waiting:
            return
        try:
            for message in self._messages(crew, inbox, run):
                match message:
                    case Step():
                        yield message
                    case LaneEnded(outcome, trouble, _):
                        waiting -= 1
                        if trouble is not None:
                            bug = bug or trouble
                            cancel.cancel()
                        elif outcome is not None:
                            yield outcome
                if not waiting:
                    break
        finally:
            if waiting:
                cancel.cancel()
                self._drain(crew, inbox, run, waiting)
            crew.join()
        if bug is not None:
            raise bug

    def _drain(self, crew: Crew, inbox: Inbox, run: RunId | None, waiting: int) -> None:
        for message in self._messages(crew, inbox, run):
            waiting -= isinstance(message, LaneEnded)
            if not waiting:
                return

    def _messages(self, crew: Crew, inbox: Inbox, run: RunId | None) -> Iterator[Step | LaneEnded]:
        """Record what the lanes ask for and yield the rest, in order and without end."""
        looked = 0.0
        while True:
            if monotonic() - looked > _LOOK_S:
                crew.fill()
                looked = monotonic()
            yield from self._next(crew, inbox, run)

    def _next(self, crew: Crew, inbox: Inbox, run: RunId | None) -> list[Step | LaneEnded]:
        """Wait a moment for messages, record what the lanes ask for, and return the rest."""
        messages = _gathered(crew, inbox)
        writes = [write for message in messages if (write := _write_of(message)) is not None]
        if writes:
            self._record(writes, run)
        return [_settled(message) for message in messages if not isinstance(message, WriteRequest)]

    def _record(self, writes: list[WriteRequest], run: RunId | None) -> None:
        try:
            with self.store.writing(run, self.reason) as unit:
                results = _applied(unit, writes)
        except LicensingError:
            for write in writes:
                write.reply.put(self._recorded_alone(write, run))
        except BaseException as error:  # noqa: BLE001 - the lanes that wait must hear of a bug
            for write in writes:
                write.reply.put(Recorded(error=error))
        else:
            for write, result in zip(writes, results, strict=True):
                write.reply.put(Recorded(result))

    def _recorded_alone(self, write: WriteRequest, run: RunId | None) -> Recorded:
        """Record one lane's changes one by one: what happened stays, though the next may object."""
        result = None
        try:
            for change in write.changes:
                with self.store.writing(run, self.reason) as unit:
                    result = change.make(unit)
        except BaseException as error:  # noqa: BLE001 - the lane that waits must hear of a bug
            return Recorded(error=error)
        return Recorded(result)


def _gathered(crew: Crew, inbox: Inbox) -> list[WriteRequest | Step | LaneEnded]:
    """Wait for a message, and a moment longer for those of lanes that do not wait yet."""
    messages: list[WriteRequest | Step | LaneEnded] = []
    with suppress(Empty):
        messages.append(inbox.get(timeout=_LOOK_S))
    for _ in range(_GATHERINGS):
        with suppress(Empty):
            while len(messages) < _GROUP:
                messages.append(inbox.get_nowait())
        if sum(not isinstance(one, Step) for one in messages) >= crew.busy or not messages:
            break
        sleep(_GATHER_S)
    return messages


def _write_of(message: WriteRequest | Step | LaneEnded) -> WriteRequest | None:
    match message:
        case WriteRequest():
            return message
        case LaneEnded():
            return message.last
        case Step():
            return None


def _settled(message: Step | LaneEnded) -> Step | LaneEnded:
    """Return how a lane ended, now that its last change is recorded or was refused."""
    if isinstance(message, Step) or message.last is None:
        return message
    match message.outcome, message.last.reply.get().error:
        case (None, _) | (_, None):
            return message
        case Done(machine) | Failed(machine) | Cancelled(machine), LicensingError() as error:
            return LaneEnded(Failed(machine, error.failure))
        case _, bug:
            return LaneEnded(None, bug)


def _applied(unit: UnitOfWork, writes: list[WriteRequest]) -> list[Any]:
    """Make the changes; what several lanes want in the same way is done in one go."""
    changes = [change for write in writes for change in write.changes]
    unit.prefetch(
        [ref for change in changes for ref in change.refs],
        [place for change in changes for place in change.places],
    )
    alike: dict[Callable[[UnitOfWork, list[Any]], None], list[Any]] = {}
    for change in changes:
        if change.together is not None:
            alike.setdefault(change.together, []).append(change.item)
    for together, items in alike.items():
        together(unit, items)
    return [_last_result(unit, write) for write in writes]


def _last_result(unit: UnitOfWork, write: WriteRequest) -> Any:
    result = None
    for change in write.changes:
        result = None if change.together is not None else change.make(unit)
    return result


def _drive(lane: Lane, work: Work) -> None:
    """Run one lane to its end, whatever that is."""
    machine, bug = lane.machine.id, None
    outcome: Outcome | None = None
    try:
        lane.cancel.check()
        outcome = Done(machine, work(lane))
    except StoppedError:
        outcome = Cancelled(machine)
    except LicensingError as error:
        outcome = Failed(machine, error.failure)
    except BaseException as error:  # noqa: BLE001 - a bug travels to the run's own thread
        bug = error
    finally:
        lane.close()
    lane.end(outcome, bug)
