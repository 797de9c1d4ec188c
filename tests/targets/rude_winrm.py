"""A WinRM listener with a true NTLM logon that answers as a test wants it to, right or wrong."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from vamt_qt.lab.negotiate import ENCRYPTED_TYPE, Door, Logon, RefusedError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.licensing.secret import Secret

CREDENTIAL = Credential(name="rude", user="LAB\\rude", password=Secret("Only-here-0815"))
ADDRESS = "127.66.0.4"


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back for an envelope. Not encrypted, it goes as it is, whatever was asked."""

    body: bytes
    status: int = 200
    is_encrypted: bool = True
    content_type: str = "application/soap+xml;charset=UTF-8"


@dataclass(slots=True)
class Manners:
    """How the listener behaves; `authorizations` and `envelopes` are what it was sent."""

    answer: Callable[[str], Reply] = lambda _: Reply(b"")
    offers: tuple[str, ...] = ("Negotiate", "Kerberos")
    forgets_logons: bool = False
    """Asks for the logon again once it is complete, as after a lost connection."""
    authorizations: list[str] = field(default_factory=list)
    envelopes: list[str] = field(default_factory=list)


@contextmanager
def rude_winrm(manners: Manners, accounts: Path) -> Iterator[Machine]:
    """Stand a listener up and return it as a machine; `accounts` is a file to write."""
    domain, _, user = CREDENTIAL.user.partition("\\")
    accounts.write_text(f"{domain}:{user}:{CREDENTIAL.password.reveal()}\n")

    class Handler(_Handler):
        pass

    Handler.manners, Handler.accounts = manners, accounts
    server = ThreadingHTTPServer((ADDRESS, 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.05,), name="rude-winrm")
    thread.start()
    try:
        yield Machine(
            id=MachineId("rude"),
            name="RUDE-PC-0003",
            address=ADDRESS,
            carrier=CarrierKind.WINRM,
            port=server.server_address[1],
        )
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    """One connection: a logon, then envelopes."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one piece, as Windows sends them
    manners: Manners
    accounts: Path

    def setup(self) -> None:
        super().setup()
        self._logon = Logon(Door(self.accounts), None)
        self._is_known = False

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        authorization = self.headers.get("Authorization", "")
        if authorization:
            self.manners.authorizations.append(authorization)
        if not self._is_known:
            self._log_on(authorization)
        elif self.manners.forgets_logons:
            self._send(401, b"", offers=self.manners.offers)
        else:
            self._answer(body)

    def _log_on(self, authorization: str) -> None:
        scheme, _, text = authorization.partition(" ")
        if scheme != "Negotiate":
            self._send(401, b"", offers=self.manners.offers)
            return
        try:
            token = self._logon.step("negotiate", base64.b64decode(text))
        except RefusedError:
            self._send(401, b"", offers=self.manners.offers)
            return
        self._is_known = self._logon.is_complete
        status = 200 if self._is_known else 401
        self._send(status, b"", offers=(f"Negotiate {base64.b64encode(token or b'').decode()}",))

    def _answer(self, body: bytes) -> None:
        envelope = self._logon.unwrap(body).decode()
        self.manners.envelopes.append(envelope)
        reply = self.manners.answer(envelope)
        if reply.is_encrypted:
            self._send(reply.status, self._logon.wrap(reply.body), ENCRYPTED_TYPE)
        else:
            self._send(reply.status, reply.body, reply.content_type)

    def _send(
        self, status: int, body: bytes, content_type: str = "", *, offers: tuple[str, ...] = ()
    ) -> None:
        self.send_response(status)
        for offer in offers:
            self.send_header("WWW-Authenticate", offer)
        if content_type:
            self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""
