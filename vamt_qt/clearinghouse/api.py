"""The HTTPS API from the side that serves it: requests read, replies written, in one place.

`docs/clearinghouse-api.md` describes the API. What a server does with a batch is its `Desk`'s
business; how it listens is its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol
from urllib.parse import quote, unquote

from vamt_qt.clearinghouse.bounded_json import parsed
from vamt_qt.licensing.batch import AnswerLine
from vamt_qt.licensing.canonical import canonical_json
from vamt_qt.licensing.errors import ExchangeRejectedError, UnreachableError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import BatchId, InstallationId
from vamt_qt.licensing.secret import Secret

MAX_LINES: Final = 10_000
MAX_BODY_BYTES: Final = 16 * 1024 * 1024
_RETRY_SECONDS: Final = 10
_DIGITS: Final = re.compile(r"[0-9]{1,70}")
_FIVE: Final = re.compile(r"[A-Z0-9]{5}")


@dataclass(frozen=True, slots=True)
class Asking:
    """One request as it arrived; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = b""

    @property
    def token(self) -> Secret | None:
        """The bearer token that came with it."""
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return Secret(token.strip()) if scheme.lower() == "bearer" and token.strip() else None


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back; `is_cut` means that nothing does."""

    status: int
    body: bytes = b""
    is_cut: bool = False
    retry_after: int | None = None
    """Seconds after which to ask again, for the header Retry-After."""


@dataclass(frozen=True, slots=True)
class HandedLine:
    """One line as it was handed in; what an older client does not say is empty.

    `last_five` are the last characters of the key, so that counts can be told by them.
    """

    iid: InstallationId
    product_key_id: str
    application: str = ""
    sku: str = ""
    last_five: str = ""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A batch as it was handed in."""

    batch: BatchId
    digest: str
    lines: tuple[HandedLine, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known of a batch so far."""

    complete: bool
    lines: tuple[AnswerLine, ...]
    remaining: Mapping[str, int]
    ask_again_s: int | None = None
    """After how many seconds it is worth asking for the rest; None for soon."""


class Desk(Protocol):
    """Whoever answers for a caller whose token was right.

    An ExchangeRejectedError becomes 409, an UnreachableError 503: the caller may try again.
    """

    def take(self, batch: HandedIn) -> str:
        """Take a batch and return its ticket; the same batch again changes nothing."""
        ...

    def answers(self, ticket: str) -> Answers | None:
        """Return the answers so far, None for a ticket that was not given to this caller."""
        ...

    def remaining(self, serial: str) -> int | None:
        """Return how many activations of a key are left, None where nobody tells."""
        ...


def reply_to(asking: Asking, desk: Desk) -> Reply:
    """Return the answer to a request whose token was right."""
    match asking.method, asking.path.strip("/").split("/"):
        case "POST", ["v1", "batches"]:
            return _take(asking, desk)
        case "GET", ["v1", "batches", ticket]:
            return _answers(desk.answers(unquote(ticket)))
        case "GET", ["v1", "keys", serial]:
            return _key(unquote(serial), desk)
        case _:
            return error_reply(404, "not-found", "there is nothing at this address")


def json_reply(status: int, body: dict[str, Json], *, retry_after: int | None = None) -> Reply:
    """Return a reply with a body of JSON."""
    return Reply(status, canonical_json(body), retry_after=retry_after)


def error_reply(status: int, code: str, message: str, *, retry_after: int | None = None) -> Reply:
    """Return a reply that says what is wrong."""
    return json_reply(
        status, {"error": {"code": code, "message": message}}, retry_after=retry_after
    )


def _take(asking: Asking, desk: Desk) -> Reply:
    handed = _read(asking.body)
    if handed is None:
        return error_reply(400, "bad-request", "this is not a batch")
    key = f"{quote(handed.batch, safe='')}:{handed.digest}"
    if asking.headers.get("idempotency-key") != key:
        return error_reply(400, "bad-request", "the idempotency key is not that of the batch")
    if len(handed.lines) > MAX_LINES:
        return error_reply(413, "too-many-lines", f"a batch may hold {MAX_LINES} lines")
    try:
        return json_reply(202, {"ticket": desk.take(handed)})
    except ExchangeRejectedError as error:
        return error_reply(409, error.code, error.message)
    except UnreachableError as error:
        return error_reply(503, error.code, error.message, retry_after=_RETRY_SECONDS)


def _answers(found: Answers | None) -> Reply:
    if found is None:
        return error_reply(404, "unknown-ticket", "nothing was handed in under this ticket")
    return json_reply(
        200,
        {
            "complete": found.complete,
            "lines": _lines(found.lines),
            "remaining": dict(found.remaining),
        },
        retry_after=None if found.complete else found.ask_again_s,
    )


def _key(serial: str, desk: Desk) -> Reply:
    count = desk.remaining(serial)
    if count is None:
        return error_reply(404, "key-unknown", "the clearinghouse does not know this key")
    return json_reply(200, {"serial": serial, "remaining": count})


def _read(body: bytes) -> HandedIn | None:
    try:
        said = parsed(body)
    except ValueError:
        return None
    match said:
        case {"batch": str(batch), "digest": str(digest), "lines": [_, *_] as lines}:
            read = [_asked(line) for line in lines]
            whole = tuple(line for line in read if line is not None)
            return HandedIn(BatchId(batch), digest, whole) if len(whole) == len(read) else None
        case _:
            return None


def _asked(line: object) -> HandedLine | None:
    match line:
        case {"iid": str(digits), "product_key_id": str(pid), **more} if _DIGITS.fullmatch(digits):
            iid = InstallationId(digits)  # its check digits are the desk's to judge
            application, sku = more.get("application"), more.get("sku")
            if not isinstance(application, str) or not isinstance(sku, str):
                application = sku = ""  # the one is of no use without the other
            five = str(more.get("last_five", ""))
            return HandedLine(iid, pid, application, sku, five if _FIVE.fullmatch(five) else "")
        case _:
            return None


def _lines(lines: Iterable[AnswerLine]) -> list[Json]:
    return [_line(line) for line in lines]


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
