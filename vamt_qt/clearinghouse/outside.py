"""Clearinghouses that this program does not speak with itself: people carry the answers in.

What they answer is recorded line by line as it comes (typed, or read from a file), so all that is
answered so far stands in the batch.
"""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from vamt_qt.clearinghouse.contract import Answers, Capabilities
from vamt_qt.clearinghouse.sealed import require_sealed
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer
from vamt_qt.licensing.errors import ExchangeRejectedError

BY_HAND: Final = Capabilities(
    counts=False, partial_answers=True, max_lines=10_000, answers=Answers.TYPED, iids_do=True
)
VAMT_HOST: Final = Capabilities(
    counts=False, partial_answers=True, max_lines=10_000, answers=Answers.BY_FILE
)


class OutsideClearinghouse:
    """A `Clearinghouse` whose answers a person brings; handing a batch in only notes that."""

    def __init__(self, name: str, capabilities: Capabilities) -> None:
        self._name = name
        self._capabilities = capabilities

    @property
    def name(self) -> str:
        """The name by which the operator chooses it."""
        return self._name

    def capabilities(self) -> Capabilities:
        """Say what it can do: it does not count, and answers line by line."""
        return self._capabilities

    def submit(self, batch: Batch) -> str:
        """Return the ticket of a sealed batch, always the same one; nothing leaves the room."""
        self._require_sealed(batch)
        return self._ticket(batch)

    def collect(self, batch: Batch, ticket: str) -> BatchAnswer:
        """Return what was brought so far."""
        self._require_sealed(batch)
        if ticket != self._ticket(batch):
            raise ExchangeRejectedError(
                "This ticket was not given for this batch",
                hint="Send the batch again to get its ticket; that spends nothing.",
                code="unknown-ticket",
            )
        return BatchAnswer(
            batch=batch.id,
            request=batch.digest,
            lines=tuple(
                AnswerLine(line.iid, line.cid, line.failure)
                for line in batch.lines
                if line.is_answered
            ),
            answered_at=datetime.now(UTC),
        )

    def remaining(self, product_key_id: str) -> int | None:  # noqa: ARG002 - nobody tells
        """Return None: how many activations are left is not told this way."""
        return None

    def _require_sealed(self, batch: Batch) -> None:
        can = self._capabilities
        require_sealed(batch, can.max_lines, iids_do=can.iids_do)

    def _ticket(self, batch: Batch) -> str:
        return sha256(f"{self._name} {batch.id} {batch.digest}".encode()).hexdigest()[:32]
