"""The mock clearinghouse as one to hand batches to, without a network between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock
from typing import Final

from vamt_qt.clearinghouse.contract import Capabilities
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.clearinghouse.sealed import require_sealed
from vamt_qt.licensing.batch import Batch, BatchAnswer
from vamt_qt.licensing.errors import ExchangeRejectedError, UnreachableError

_CAPABILITIES: Final = Capabilities(counts=True, partial_answers=False, max_lines=10_000)


def utc_now() -> datetime:
    """Return the present time, UTC."""
    return datetime.now(UTC)


class InProcessClearinghouse:
    """A `Clearinghouse` over a `MockClearinghouse` in this process.

    The next `lose_answers` times that a batch is handed in it is counted, and then the answer is
    lost on the way: UnreachableError. Handing it in again spends nothing.
    """

    def __init__(
        self,
        core: MockClearinghouse,
        *,
        lose_answers: int = 0,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._core = core
        self._lose = lose_answers
        self._now = now
        self._lock = Lock()

    @property
    def name(self) -> str:
        """The name by which the operator chooses it."""
        return "mock"

    def capabilities(self) -> Capabilities:
        """Say what it can do: it counts, and answers a batch as a whole."""
        return _CAPABILITIES

    def submit(self, batch: Batch) -> str:
        """Hand in a sealed batch and return its ticket; the same batch again spends nothing."""
        require_sealed(batch, _CAPABILITIES.max_lines)
        lines = ((line.iid, line.product_key_id) for line in batch.lines)
        accepted = self._core.accept(batch.id, batch.digest, lines)
        if self._loses_one():
            raise UnreachableError(
                "The clearinghouse's answer was lost on the way",
                hint="Send the batch again: what was counted already is not counted twice.",
                code="connection-cut",
            )
        return accepted.ticket

    def collect(self, batch: Batch, ticket: str) -> BatchAnswer:
        """Return the answers to a batch that was handed in."""
        accepted = self._core.accepted(ticket)
        if accepted is None or (accepted.batch, accepted.digest) != (batch.id, batch.digest):
            raise ExchangeRejectedError(
                "The clearinghouse did not give this ticket for this batch",
                hint="Send the batch again to get its ticket; that spends nothing.",
                code="unknown-ticket",
            )
        return BatchAnswer(
            batch=batch.id,
            request=batch.digest,
            lines=accepted.answers,
            remaining=self._core.remaining_for(accepted),
            answered_at=self._now(),
        )

    def remaining(self, product_key_id: str) -> int | None:
        """Return how many activations of a key are left, None for an unknown key."""
        return self._core.remaining(product_key_id)

    def _loses_one(self) -> bool:
        with self._lock:
            loses, self._lose = self._lose > 0, max(0, self._lose - 1)
        return loses
