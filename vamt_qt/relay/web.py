"""What the relay says to each request, before and after a lab's desk has its say."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Final, Protocol

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
    reply_to,
)
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.secret import Secret
from vamt_qt.relay.limits import Limits

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """Asks for the token, keeps to the limits, and leads to the lab's own desk."""

    labs: Labs
    limits: Limits = field(default_factory=Limits)
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
        token = asking.token
        lab = await run_in_threadpool(self.labs.lab_of, token) if token else None
        if lab is None:
            return error_reply(401, "unauthorised", "the token is wrong")
        seconds = self.limits.wait_for(lab)
        if seconds:
            return error_reply(429, "busy", "this lab asks too often", retry_after=seconds)
        body = await self._body(request)
        if isinstance(body, Reply):
            return body
        whole = Asking(asking.method, asking.path, asking.headers, body)
        return await run_in_threadpool(self._ask, lab, whole)

    async def _body(self, request: Request) -> bytes | Reply:
        body = bytearray()
        try:
            async with asyncio.timeout(self.body_seconds):
                async for piece in request.stream():
                    body += piece
                    if len(body) > self.max_body_bytes:
                        return error_reply(413, "too-large", "the request is too large")
        except (TimeoutError, ClientDisconnect):
            return error_reply(408, "too-slow", "the request did not arrive in time")
        return bytes(body)

    def _ask(self, lab: str, asking: Asking) -> Reply:
        try:
            return reply_to(asking, self.labs.desk(lab))
        except LicensingError as error:
            _log.warning("A request of %s was not answered: %s", lab, error.code)
            return error_reply(503, error.code, error.message, retry_after=_RETRY_SECONDS)
