"""The WinRM half of the estate: each machine listens on its own address, over HTTP or HTTPS.

Logon is Negotiate with NTLM or Kerberos, Kerberos, CredSSP, or over HTTPS a client certificate;
basic is refused. Over plain HTTP every message must be encrypted with the logon's own key; over
HTTPS the logon is bound to the machine's certificate.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from binascii import Error as Base64Error
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vamt_qt.lab.illness import Illness
from vamt_qt.lab.negotiate import SCHEMES, Door, Logon, RefusedError, encrypted_type
from vamt_qt.lab.watch import ReplyDroppedError, WatchedWindows
from vamt_qt.lab.wsman_service import Answer, WsmanService

_SOAP_TYPE: Final = "application/soap+xml;charset=UTF-8"
_NAMES: Final = {"negotiate": "Negotiate", "kerberos": "Kerberos", "credssp": "CredSSP"}
_BY_CERTIFICATE: Final = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"
OPERATOR: Final = "operator@lab.example"
"""The common name of the certificate that every machine takes over HTTPS."""
_LARGEST_BODY: Final = 2_000_000
_SLOWNESS: Final = 0.3
_REASONS: Final = {200: "", 400: "Bad Request", 401: "", 404: "Not Found", 500: ""}


@dataclass(frozen=True, slots=True)
class Tls:
    """A machine's certificate as a server context, and what a logon is bound to by it.

    Without bindings a logon need not be bound, as with Windows' `CbtHardeningLevel` None.
    """

    context: ssl.SSLContext
    channel_bindings: bytes | None


@dataclass(frozen=True, slots=True)
class _Http:
    """One request as it came; header names in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class WinrmMachine:
    """One machine's WinRM listener; `logons` counts how often somebody tried to log on."""

    def __init__(self, windows: WatchedWindows, door: Door, tls: Tls | None) -> None:
        self.logons = 0
        self._windows = windows
        self._door = door
        self._tls = tls
        self._illness = windows.windows.spec.illness
        self._service = WsmanService(windows)
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    async def start(self, port: int) -> int:
        """Listen on the machine's address and return the port."""
        context = None if self._tls is None else self._tls.context
        self._server = await asyncio.start_server(
            self._serve, self._windows.windows.spec.address, port, ssl=context, backlog=16
        )
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Stop listening and hang up on everybody."""
        if self._server is not None:
            self._server.close()
        for writer in tuple(self._writers):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        connection = _Connection(self, reader, writer)
        try:
            while (request := await _read(reader)) is not None:
                await connection.handle(request)
                if request.headers.get("connection", "").lower() == "close":
                    break
        except (ReplyDroppedError, _CutError):
            writer.transport.abort()
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the caller hung up or never spoke HTTP; there is nobody to tell
        finally:
            self._writers.discard(writer)
            writer.close()

    def new_logon(self) -> Logon:
        """Begin a logon on a new connection."""
        return Logon(self._door, None if self._tls is None else self._tls.channel_bindings)

    @property
    def needs_encryption(self) -> bool:
        """Whether a message in the clear is refused."""
        return self._tls is None

    @property
    def illness(self) -> Illness | None:
        """What is wrong with the machine."""
        return self._illness

    def answer(self, envelope: bytes) -> Answer:
        """Answer a WS-Management envelope."""
        return self._service.answer(envelope)


class _CutError(Exception):
    """The machine cuts the connection, being ill."""


class _Connection:
    """One connection: a logon first, then requests that need none of their own."""

    def __init__(
        self, machine: WinrmMachine, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._machine = machine
        self._reader = reader
        self._writer = writer
        self._logon = machine.new_logon()

    async def handle(self, request: _Http) -> None:
        """Answer one HTTP request."""
        if request.method != "POST" or not request.path.lower().startswith("/wsman"):
            await self._send(404, b"")
            return
        token, authorization = None, request.headers.get("authorization", "")
        if authorization and self._logon.is_complete:
            self._logon = self._machine.new_logon()
        if authorization == _BY_CERTIFICATE:
            await self._by_certificate(request)
            return
        if not self._logon.is_complete:
            try:
                token = self._log_on(authorization)
            except RefusedError:
                await self._ask_who()
                return
            if not self._logon.is_complete:
                await self._send(401, b"", authenticate=(self._greeting(token),))
                return
        await self._answer(request, token)

    def _log_on(self, authorization: str) -> bytes | None:
        scheme, _, text = authorization.partition(" ")
        if scheme.lower() not in SCHEMES:
            raise RefusedError
        try:
            token = self._logon.step(scheme.lower(), base64.b64decode(text, validate=True))
        except Base64Error:
            raise RefusedError from None
        except RefusedError:
            self._machine.logons += 1
            raise
        if self._logon.is_complete:
            self._machine.logons += 1
            if self._machine.illness is Illness.WRONG_PASSWORD:
                self._logon = self._machine.new_logon()
                raise RefusedError
        return token

    async def _ask_who(self) -> None:
        self._logon = self._machine.new_logon()
        await self._send(401, b"", authenticate=("Negotiate", "Kerberos", "CredSSP"))

    async def _by_certificate(self, request: _Http) -> None:
        """Let the estate's operator in by the certificate that TLS has checked."""
        shown = self._writer.get_extra_info("peercert") or {}
        names = {value for part in shown.get("subject", ()) for _, value in part}
        if OPERATOR not in names:
            self._machine.logons += 1
            await self._ask_who()
            return
        if not request.body:
            self._machine.logons += 1
        await self._answer(request, None)

    def _greeting(self, token: bytes | None) -> str:
        return _greeting(self._logon.scheme, token)

    async def _answer(self, request: _Http, token: bytes | None) -> None:
        greeting = () if token is None else (self._greeting(token),)
        is_encrypted = _is_multipart(request)
        if not request.body:
            await self._send(200, b"", authenticate=greeting)
            return
        if not is_encrypted and self._machine.needs_encryption:
            await self._send(500, b"", authenticate=greeting)
            return
        try:
            envelope = self._logon.unwrap(request.body) if is_encrypted else request.body
        except RefusedError:
            await self._send(400, b"")
            return
        answer = self._machine.answer(envelope)
        await self._fall_ill_or_wait()
        body = self._logon.wrap(answer.body) if is_encrypted and answer.body else answer.body
        content_type = encrypted_type(self._logon.scheme) if is_encrypted else _SOAP_TYPE
        await self._send(
            answer.status, body, content_type, authenticate=greeting, stops=self._stops(answer)
        )

    async def _fall_ill_or_wait(self) -> None:
        if self._machine.illness is Illness.SLOW:
            await asyncio.sleep(_SLOWNESS)

    def _stops(self, answer: Answer) -> bool:
        illness = self._machine.illness
        return illness is Illness.CUTS or (illness is Illness.HANGS and answer.changed)

    async def _send(
        self,
        status: int,
        body: bytes,
        content_type: str = "",
        *,
        authenticate: tuple[str, ...] = (),
        stops: bool = False,
    ) -> None:
        lines = [f"HTTP/1.1 {status} {_REASONS[status]}"]
        lines += [f"WWW-Authenticate: {value}" for value in authenticate]
        if content_type:
            lines.append(f"Content-Type: {content_type}")
        lines += ["Server: Microsoft-HTTPAPI/2.0", f"Content-Length: {len(body)}", "", ""]
        head = "\r\n".join(lines).encode()
        self._writer.write(head + (body[: len(body) // 2] if stops else body))
        await self._writer.drain()
        if stops and self._machine.illness is Illness.CUTS:
            raise _CutError
        if stops:
            while await self._reader.read(4_096):
                pass  # until the caller gives up
            raise _CutError


def _is_multipart(request: _Http) -> bool:
    return request.headers.get("content-type", "").lower().startswith("multipart/encrypted")


def _greeting(scheme: str, token: bytes | None) -> str:
    name = _NAMES[scheme]
    return f"{name} {base64.b64encode(token or b'').decode()}".rstrip()


async def _read(reader: asyncio.StreamReader) -> _Http | None:
    """Read one request; None when the caller is through or makes no sense."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in lines if line)
    }
    length = headers.get("content-length", "0")
    if len(words) != 3 or not length.isdecimal() or int(length) > _LARGEST_BODY:
        return None
    return _Http(words[0], words[1], headers, await reader.readexactly(int(length)))
