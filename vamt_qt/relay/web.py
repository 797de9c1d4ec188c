"""What the relay says to each request, before and after a lab's desk has its say."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeVar

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from vamt_qt.clearinghouse.api import (
    MAX_BODY_BYTES,
    Asking,
    Desk,
    Reply,
    error_reply,
    json_reply,
    reply_to,
)
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.secret import Secret
from vamt_qt.relay.limits import Limits

T = TypeVar("T")

HEALTH: Final = "/v1/health"
"""Answered without a token, for whoever watches over the relay: 200, or 503 and a code."""

_log = logging.getLogger(__name__)
_BODY_SECONDS: Final = 60.0
_RETRY_SECONDS: Final = 10


class Labs(Protocol):
    """The labs that may ask; any thread may call."""

    def lab_of(self, token: Secret) -> str | None:
        """Return whose token this is, None for nobody's."""
        ...

    def desk(self, lab: str) -> Desk:
        """Return the desk that knows this lab's batches and no other's."""
        ...

    @property
    def trouble(self) -> str:
        """The code of what keeps batches waiting, empty where all goes well."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """Asks for the token, keeps to the limits, and leads to the lab's own desk."""

    labs: Labs
    limits: Limits = field(default_factory=Limits)
    strangers: Limits = field(default_factory=lambda: Limits(burst=10, per_second=0.2))
    """For whoever shows no token that is known, by address."""
    body_seconds: float = _BODY_SECONDS
    max_body_bytes: int = MAX_BODY_BYTES

    def application(self) -> Starlette:
        """Return what the server calls for each request."""
        every = Route("/{path:path}", self._answer, methods=["GET", "POST"])
        return Starlette(routes=[every])

    async def _answer(self, request: Request) -> Response:
        reply = await self._reply(request)
        headers = {} if reply.retry_after is None else {"Retry-After": str(reply.retry_after)}
        if reply.status in {408, 413}:
            headers["Connection"] = "close"  # the rest of its body still stands in the way
        return Response(reply.body, reply.status, headers, media_type="application/json")

    async def _reply(self, request: Request) -> Reply:
        path = request.scope.get("raw_path", b"").decode("ascii", errors="replace")
        asking = Asking(request.method, path.partition("?")[0], dict(request.headers))
        if (asking.method, asking.path) == ("GET", HEALTH):
            return self._health()
        lab = await run_in_threadpool(self._lab_of, asking)
        if isinstance(lab, Reply):
            return lab
        if lab is None:
            refused = error_reply(401, "unauthorised", "the token is wrong")
            return self._stranger(request) or refused
        seconds = self.limits.wait_for(lab)
        if seconds:
            return error_reply(429, "busy", "this lab asks too often", retry_after=seconds)
        body = await self._body(request)
        if isinstance(body, Reply):
            return body
        whole = Asking(asking.method, asking.path, asking.headers, body)
        return await run_in_threadpool(self._ask, lab, whole)

    def _lab_of(self, asking: Asking) -> str | Reply | None:
        token = asking.token
        return _guarded(lambda: None if token is None else self.labs.lab_of(token))

    def _stranger(self, request: Request) -> Reply | None:
        """Count a question without a token that is known; a right token is never held up by it."""
        seconds = self.strangers.wait_for(request.client.host if request.client else "")
        if not seconds:
            return None
        return error_reply(429, "busy", "this address asks too often", retry_after=seconds)

    def _health(self) -> Reply:
        trouble = self.labs.trouble
        if not trouble:
            return json_reply(200, {"status": "ok"})
        return error_reply(503, trouble, "batches wait", retry_after=_RETRY_SECONDS)

    async def _body(self, request: Request) -> bytes | Reply:
        told = request.headers.get("content-length", "")
        if told.isascii() and told.isdigit() and int(told[:20]) > self.max_body_bytes:
            return _too_large()
        body = bytearray()
        try:
            async with asyncio.timeout(self.body_seconds):
                async for piece in request.stream():
                    body += piece
                    if len(body) > self.max_body_bytes:
                        return _too_large()
        except (TimeoutError, ClientDisconnect):
            return error_reply(408, "too-slow", "the request did not arrive in time")
        return bytes(body)

    def _ask(self, lab: str, asking: Asking) -> Reply:
        return _guarded(lambda: reply_to(asking, self.labs.desk(lab)))


def _too_large() -> Reply:
    return error_reply(413, "too-large", "the request is too large")


def _guarded(answer: Callable[[], T]) -> T | Reply:
    """Return an answer, or what is said where there is none: nothing of a fault's own text."""
    try:
        return answer()
    except LicensingError as error:
        _log.warning("A request was not answered: %s", error.code)
        return error_reply(503, error.code, error.message, retry_after=_RETRY_SECONDS)
    except Exception as error:  # noqa: BLE001 - the server's boundary: one request fails, no other
        trace = "".join(traceback.format_tb(error.__traceback__))
        _log.error("A request failed: %s\n%s", type(error).__name__, trace)
        return error_reply(500, "fault", "the relay has a fault of its own")
