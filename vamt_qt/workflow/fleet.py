"""Runs one lane a machine, many at once, and records everything through one writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.identifiers import RunId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.store.unit import Store
from vamt_qt.workflow.cancellation import Cancellation, StoppedError
from vamt_qt.workflow.lane import Inbox, Lane, LaneEnded, Reach, Step, WriteRequest

Work = Callable[[Lane], str]
"""What to do on one machine; returns a short note for the operator."""

_GROUP = 256
"""Requests that one transaction takes at most: the cost of a commit is shared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """Runs lanes with a limit; one dead machine is a `Failed`, a bug ends the run and is raised."""

    store: Store
    reach: Reach
    limit: int = 32
    reason: str = ""
    """The operator's own word for the run; it stands in all its ledger entries."""

    def run(
        self, machines: Iterable[Machine], work: Work, *, run: RunId | None, cancel: Cancellation
    ) -> Iterator[Step | Outcome]:
        """Yield steps and, for each machine once, its outcome.

        Leaving the iterator early cancels what has not begun and waits for what has.
        """
        inbox: Inbox = SimpleQueue()
        waiting = 0
        bug: BaseException | None = None
        with ThreadPoolExecutor(self.limit, thread_name_prefix="lane") as pool:
            for machine in machines:
                pool.submit(_drive, Lane(machine, self.reach, inbox, cancel), work)
                waiting += 1
            try:
                while waiting:
                    for message in self._next(inbox, run):
                        match message:
                            case Step():
                                yield message
                            case LaneEnded(outcome, trouble):
                                waiting -= 1
                                if trouble is not None:
                                    bug = bug or trouble
                                    cancel.cancel()
                                elif outcome is not None:
                                    yield outcome
            finally:
                if waiting:
                    cancel.cancel()
                    waiting -= self._drain(inbox, run, waiting)
        if bug is not None:
            raise bug

    def _drain(self, inbox: Inbox, run: RunId | None, waiting: int) -> int:
        ended = 0
        while ended < waiting:
            ended += sum(isinstance(message, LaneEnded) for message in self._next(inbox, run))
        return ended

    def _next(self, inbox: Inbox, run: RunId | None) -> list[Step | LaneEnded]:
        """Wait for messages, record what the lanes ask for, and return the rest in order."""
        messages = [inbox.get()]
        try:
            while len(messages) < _GROUP:
                messages.append(inbox.get_nowait())
        except Empty:
            pass
        writes = [message for message in messages if isinstance(message, WriteRequest)]
        if writes:
            self._record(writes, run)
        return [message for message in messages if not isinstance(message, WriteRequest)]

    def _record(self, writes: list[WriteRequest], run: RunId | None) -> None:
        try:
            with self.store.writing(run, self.reason) as unit:
                results = [write.change(unit) for write in writes]
        except LicensingError as error:
            if len(writes) == 1:
                writes[0].recorded.set_exception(error)
                return
            for write in writes:
                self._record([write], run)
        except BaseException as error:  # noqa: BLE001 - the lanes that wait must hear of a bug
            for write in writes:
                write.recorded.set_exception(error)
        else:
            for write, result in zip(writes, results, strict=True):
                write.recorded.set_result(result)


def _drive(lane: Lane, work: Work) -> None:
    """Run one lane to its end, whatever that is."""
    machine = lane.machine.id
    try:
        lane.cancel.check()
        ended = LaneEnded(Done(machine, work(lane)))
    except StoppedError:
        ended = LaneEnded(Cancelled(machine))
    except LicensingError as error:
        ended = LaneEnded(Failed(machine, error.failure))
    except BaseException as error:  # noqa: BLE001 - a bug travels to the run's own thread
        ended = LaneEnded(None, error)
    finally:
        lane.close()
    lane.inbox.put(ended)
