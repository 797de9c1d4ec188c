"""What the lab's clearinghouse says to each request, and the faults that it plays on demand.

The API itself is that of `clearinghouse/api.py`; `GET /v1/issued` is the lab's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

from vamt_qt.clearinghouse.api import (
    Answers,
    Asking,
    HandedIn,
    Reply,
    error_reply,
    json_reply,
    reply_to,
)
from vamt_qt.clearinghouse.mock import AcceptedBatch, MockClearinghouse
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearinghouseFaults:
    """What goes wrong on purpose; nothing by default."""

    lose_answers: int = 0
    """So many batches are counted before the connection is cut without an answer."""
    first_part: int | None = None
    """The first time that a batch is collected, only so many lines are answered."""
    delay_seconds: float = 0.0
    """Every answer comes so much later."""
    server_errors: int = 0
    """So many requests are answered with status 500, before anything is counted."""
    malformed: int = 0
    """So many answers break off in the middle of their JSON, after counting."""
    refuse_token: bool = False
    """No token is right."""


class ClearinghouseApi:
    """Answers requests over one mock clearinghouse; any thread may ask."""

    def __init__(self, core: MockClearinghouse, token: Secret, faults: ClearinghouseFaults) -> None:
        self._core = core
        self._token = token
        self._faults = faults
        self._left = {
            "lose": faults.lose_answers,
            "error": faults.server_errors,
            "malformed": faults.malformed,
        }
        self._half_told: set[str] = set()
        self._lock = Lock()

    def reply(self, asking: Asking) -> Reply:
        """Return the answer to one request."""
        if self._faults.refuse_token or asking.token != self._token:
            return error_reply(401, "unauthorised", "the token is wrong")
        if self._strikes("error"):
            return error_reply(500, "fault", "the clearinghouse has a fault")
        reply = self._routed(asking)
        if reply.status == 202 and self._strikes("lose"):
            return Reply(0, is_cut=True)
        if reply.status < 300 and self._strikes("malformed"):
            return Reply(reply.status, reply.body[: len(reply.body) // 2])
        return reply

    def take(self, batch: HandedIn) -> str:
        """Confirm a batch and return its ticket."""
        lines = ((line.iid, line.product_key_id) for line in batch.lines)
        return self._core.accept(batch.batch, batch.digest, lines).ticket

    def answers(self, ticket: str) -> Answers | None:
        """Return a batch's answers; the first time only a part of them, where that was asked."""
        accepted = self._core.accepted(ticket)
        if accepted is None:
            return None
        lines = accepted.answers[: self._part_of(accepted)]
        remaining = self._core.remaining_for(accepted)
        return Answers(len(lines) == len(accepted.answers), lines, remaining)

    def remaining(self, serial: str) -> int | None:
        """Return how many activations of a key are left, None for an unknown one."""
        return self._core.remaining_of(serial)

    def _routed(self, asking: Asking) -> Reply:
        if (asking.method, asking.path.strip("/")) == ("GET", "v1/issued"):
            counts: dict[str, Json] = dict(self._core.issued_by_serial)
            return json_reply(200, {"issued": self._core.issued, "keys": counts})
        return reply_to(asking, self)

    def _part_of(self, batch: AcceptedBatch) -> int | None:
        with self._lock:
            is_first = batch.ticket not in self._half_told
            self._half_told.add(batch.ticket)
        return self._faults.first_part if is_first else None

    def _strikes(self, fault: str) -> bool:
        with self._lock:
            strikes = self._left[fault] > 0
            self._left[fault] -= strikes
        return strikes
