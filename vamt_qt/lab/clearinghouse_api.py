"""What the lab's clearinghouse says to each request, and the faults that it plays on demand.

The API is described at the head of `clearinghouse/web.py`; `GET /v1/issued` is the lab's own.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from threading import Lock
from typing import Final
from urllib.parse import quote, unquote

from vamt_qt.clearinghouse.mock import AcceptedBatch, MockClearinghouse
from vamt_qt.licensing.batch import AnswerLine
from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import BatchId, InstallationId
from vamt_qt.licensing.secret import Secret

MAX_LINES: Final = 10_000
_DIGITS: Final = re.compile(r"[0-9]{1,70}")


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


@dataclass(frozen=True, slots=True)
class Asking:
    """One request as it arrived; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back; `is_cut` means that nothing does."""

    status: int
    body: bytes = b""
    is_cut: bool = False


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
        if self._faults.refuse_token or not self._may_ask(asking):
            return error_reply(401, "unauthorised", "the token is wrong")
        if self._strikes("error"):
            return error_reply(500, "fault", "the clearinghouse has a fault")
        reply = self._route(asking)
        if reply.status < 300 and self._strikes("malformed"):
            return Reply(reply.status, reply.body[: len(reply.body) // 2])
        return reply

    def _route(self, asking: Asking) -> Reply:
        match asking.method, asking.path.strip("/").split("/"):
            case "POST", ["v1", "batches"]:
                return self._take(asking)
            case "GET", ["v1", "batches", ticket]:
                return self._answers(unquote(ticket))
            case "GET", ["v1", "keys", serial]:
                return self._key(unquote(serial))
            case "GET", ["v1", "issued"]:
                counts: dict[str, Json] = dict(self._core.issued_by_serial)
                return _reply(200, {"issued": self._core.issued, "keys": counts})
            case _:
                return error_reply(404, "not-found", "there is nothing at this address")

    def _take(self, asking: Asking) -> Reply:
        batch, digest, lines = _request(asking.body)
        if not lines:
            return error_reply(400, "bad-request", "this is not a batch")
        if asking.headers.get("idempotency-key") != f"{quote(batch, safe='')}:{digest}":
            return error_reply(400, "bad-request", "the idempotency key is not that of the batch")
        if len(lines) > MAX_LINES:
            return error_reply(413, "too-many-lines", f"a batch may hold {MAX_LINES} lines")
        try:
            accepted = self._core.accept(batch, digest, lines)
        except ExchangeRejectedError as error:
            return error_reply(409, error.code, error.message)
        if self._strikes("lose"):
            return Reply(0, is_cut=True)
        return _reply(202, {"ticket": accepted.ticket})

    def _answers(self, ticket: str) -> Reply:
        accepted = self._core.accepted(ticket)
        if accepted is None:
            return error_reply(404, "unknown-ticket", "nothing was handed in under this ticket")
        lines = accepted.answers[: self._part_of(accepted)]
        remaining: dict[str, Json] = dict(self._core.remaining_for(accepted))
        return _reply(
            200,
            {
                "complete": len(lines) == len(accepted.answers),
                "lines": [_line(line) for line in lines],
                "remaining": remaining,
            },
        )

    def _key(self, serial: str) -> Reply:
        count = self._core.remaining_of(serial)
        if count is None:
            return error_reply(404, "key-unknown", "the clearinghouse does not know this key")
        return _reply(200, {"serial": serial, "remaining": count})

    def _part_of(self, batch: AcceptedBatch) -> int | None:
        with self._lock:
            is_first = batch.ticket not in self._half_told
            self._half_told.add(batch.ticket)
        return self._faults.first_part if is_first else None

    def _may_ask(self, asking: Asking) -> bool:
        scheme, _, token = asking.headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and Secret(token.strip()) == self._token

    def _strikes(self, fault: str) -> bool:
        with self._lock:
            strikes = self._left[fault] > 0
            self._left[fault] -= strikes
        return strikes


def _request(body: bytes) -> tuple[BatchId, str, list[tuple[InstallationId, str]]]:
    """Read a batch; one without lines is none."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        said = None
    match said:
        case {"batch": str(batch), "digest": str(digest), "lines": [*lines]}:
            read = [_asked(line) for line in lines]
            whole = [line for line in read if line is not None]
            return BatchId(batch), digest, whole if len(whole) == len(read) else []
        case _:
            return BatchId(""), "", []


def _asked(line: object) -> tuple[InstallationId, str] | None:
    match line:
        case {"iid": str(digits), "product_key_id": str(pid)} if _DIGITS.fullmatch(digits):
            return InstallationId(digits), pid  # its check digits are the core's to judge
        case _:
            return None


def _line(line: AnswerLine) -> Json:
    if line.cid is not None:
        return {"iid": line.iid.digits, "cid": line.cid.digits}
    if line.failure is None:
        return {"iid": line.iid.digits}
    error: dict[str, Json] = {
        "code": line.failure.code,
        "message": line.failure.message,
        "hint": line.failure.hint,
        "hresult": line.failure.hresult,
    }
    return {"iid": line.iid.digits, "error": error}


def _reply(status: int, body: dict[str, Json]) -> Reply:
    return Reply(status, canonical_json(body))


def error_reply(status: int, code: str, message: str) -> Reply:
    return _reply(status, {"error": {"code": code, "message": message}})
