"""The relay's courier: brings what labs handed in to the clearinghouse, and its answers back.

A batch stays with the clearinghouse that it was first sent to, so that a relay which is started
with another one spends nothing twice. One that is refused for good is remembered as refused, line
by line. Whatever leaves a doubt is tried again: the clearinghouse may have counted it.
"""

from __future__ import annotations

import logging
import traceback
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from threading import Event, Thread
from typing import Final

from vamt_qt.clearinghouse.contract import Answers, Clearinghouse
from vamt_qt.engine.desk import Clearinghouses
from vamt_qt.engine.relay_counts import counts_with, keep_counts
from vamt_qt.engine.relay_labs import is_relayed
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchState, sent
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import (
    ExchangeRejectedError,
    Failure,
    LicensingError,
    UnreachableError,
)
from vamt_qt.licensing.facts import BatchSent, Intended, Verb, WorkFailed
from vamt_qt.licensing.identifiers import IntentId, new_id
from vamt_qt.store.records import BatchRow
from vamt_qt.store.unit import Store
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.exchange_batch import hand_over, known_batch, record_answer

_log = logging.getLogger(__name__)
_POLL_S: Final = 1.0
_LONGEST_POLL_S: Final = 60.0
_LONGEST_S: Final = 300.0
_OUT: Final = frozenset({BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED})
# The clearinghouse has looked and counted nothing, or nothing was sent at all.
_FOR_GOOD: Final = frozenset({"batch-changed", "iids-only", "not-sealed", "too-many-lines"})


@dataclass(slots=True)
class _Round:
    """What one look at all waiting batches has found."""

    trouble: str = ""
    """The code of what was the first to fail."""
    wait_s: float = 0.0
    """How long a busy clearinghouse wants to be left alone."""
    polls_s: list[float] = field(default_factory=list)
    """After how long to ask again, for each batch that is still answered in part."""

    def attempt(self, step: Callable[[], None]) -> None:
        """Do one thing; its failure is noted and holds up no other."""
        try:
            step()
        except LicensingError as error:
            _log.warning("The relay's courier waits: %s", error.code)
            self.trouble = self.trouble or error.code
            if isinstance(error, UnreachableError):
                self.wait_s = max(self.wait_s, error.retry_after or 0)
        except Exception as error:  # noqa: BLE001 - the courier's boundary: labs go on being served
            trace = "".join(traceback.format_tb(error.__traceback__))
            _log.error("The relay's courier failed: %s\n%s", type(error).__name__, trace)
            self.trouble = self.trouble or "bug"


class Courier:
    """Goes in a thread of its own, from `start` to `stop`."""

    def __init__(self, store: Store, clearinghouses: Clearinghouses, route: str) -> None:
        self._store = store
        self._clearinghouses = clearinghouses
        self._route = route
        self._news = Event()
        self._cancel = Cancellation()
        self._trouble = ""
        self._thread = Thread(target=self._work, name="relay-courier")

    @property
    def trouble(self) -> str:
        """The code of what keeps batches waiting, empty where all goes well."""
        return self._trouble if self._thread.is_alive() else "stopped"

    def start(self) -> None:
        """Begin with whatever was left."""
        self._thread.start()

    def stop(self) -> None:
        """End after the present step; what is left is sent at the next start."""
        self._cancel.cancel()
        self._news.set()
        self._thread.join()

    def wake(self) -> None:
        """Look for something to send now, unless the clearinghouse is in trouble."""
        self._news.set()

    def _work(self) -> None:
        pause = _POLL_S
        while not self._cancel.is_requested:
            self._news.clear()
            done = _Round()
            done.attempt(partial(self._serve, done))
            self._trouble = done.trouble
            if done.trouble:
                pause = min(max(pause * 2, done.wait_s), _LONGEST_S)
                self._cancel.wait(pause)  # news do not shorten it, or labs would hammer
            else:
                pause = _POLL_S
                self._news.wait(min(done.polls_s, default=_LONGEST_POLL_S))

    def _serve(self, done: _Round) -> None:
        by_way: dict[str, list[BatchRow]] = defaultdict(list)
        for row in reversed(self._store.views.batch_rows()):
            if is_relayed(row) and row.state in _OUT and row.missing:
                by_way[row.clearinghouse or self._route].append(row)
        for way, rows in by_way.items():
            done.attempt(partial(self._serve_by, way, rows, done))

    def _serve_by(self, way: str, rows: list[BatchRow], done: _Round) -> None:
        with self._clearinghouses.open(way) as clearinghouse:
            is_asked = clearinghouse.capabilities().answers is Answers.ASKED
            for row in rows:
                if self._cancel.is_requested:
                    return
                if is_asked or row.state is BatchState.SEALED:
                    done.attempt(partial(self._advance, row, clearinghouse, done))

    def _advance(self, row: BatchRow, clearinghouse: Clearinghouse, done: _Round) -> None:
        batch = known_batch(self._store.views, row.id)
        if not batch.ticket:
            try:
                batch = self._handed_in(batch, clearinghouse)
            except ExchangeRejectedError as error:
                if error.code not in _FOR_GOOD:
                    raise
                self._refuse(batch, error.failure)
                return
        if clearinghouse.capabilities().answers is not Answers.ASKED:
            return  # people answer, in the window or by file; their answers are in the store
        answer = clearinghouse.collect(batch, batch.ticket)
        if self._kept(batch, answer).missing:
            wished = _POLL_S if answer.ask_again_s is None else answer.ask_again_s
            done.polls_s.append(min(max(wished, _POLL_S), _LONGEST_POLL_S))

    def _handed_in(self, batch: Batch, clearinghouse: Clearinghouse) -> Batch:
        if clearinghouse.capabilities().answers is not Answers.ASKED:
            with self._store.writing() as unit:
                return hand_over(unit, batch, clearinghouse)
        intent = self._intent(batch) or self._begin(batch, clearinghouse.name)
        ticket = clearinghouse.submit(batch)
        with self._store.writing() as unit:
            result = sent(batch, clearinghouse.name, ticket)
            unit.save_batch(result)
            unit.record(BatchSent(intent, clearinghouse.name, ticket), batch=batch.id)
        return result

    def _intent(self, batch: Batch) -> IntentId | None:
        """Return the intent that stays open while a batch is tried again and again."""
        begun = self._store.views.open_intents()
        return next((i.id for i in begun if i.batch == batch.id and i.verb is Verb.SUBMIT), None)

    def _begin(self, batch: Batch, way: str) -> IntentId:
        intent = IntentId(new_id())
        with self._store.writing() as unit:
            unit.record(Intended(intent, Verb.SUBMIT), batch=batch.id)
            unit.save_batch(replace(batch, clearinghouse=way))
        return intent

    def _refuse(self, batch: Batch, failure: Failure) -> None:
        answer = BatchAnswer(
            batch=batch.id,
            request=batch.digest,
            lines=tuple(
                AnswerLine(line.iid, failure=failure)
                for line in batch.lines
                if not line.is_answered
            ),
            answered_at=datetime.now(UTC),
        )
        intent = self._intent(batch)
        with self._store.writing(reason="refused for good") as unit:
            if intent is not None:
                unit.record(WorkFailed(intent, failure), batch=batch.id)
            record_answer(unit, self._store.views, batch.id, answer)

    def _kept(self, batch: Batch, answer: BatchAnswer) -> Batch:
        after = apply_answer(batch, answer)
        counts = counts_with(self._store.views, batch, answer.remaining)
        if after != batch or counts:
            with self._store.writing() as unit:
                keep_counts(unit, counts)
                after = record_answer(unit, self._store.views, batch.id, answer)
        return after
