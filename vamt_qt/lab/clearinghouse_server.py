"""The lab's clearinghouse as a server: the JSON API of `clearinghouse/web.py` over HTTPS."""

from __future__ import annotations

import logging
import socket
import ssl
import sys
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from socketserver import TCPServer
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Final, Self

from vamt_qt.clearinghouse.api import MAX_BODY_BYTES, Asking, Reply, error_reply
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab.clearinghouse_api import ClearinghouseApi, ClearinghouseFaults
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.secret import Secret

__all__ = ["ClearinghouseFaults", "ClearinghouseServer", "PemFiles"]

_log = logging.getLogger(__name__)
_IDLE_SECONDS: Final = 60.0
_LISTENS_EVERY_SECONDS: Final = 0.05


@dataclass(frozen=True, slots=True)
class PemFiles:
    """Where a server's certificate and its private key lie."""

    certificate: Path
    private_key: Path


class ClearinghouseServer:
    """Serves a mock clearinghouse on one address; use it in a `with` block, or start and stop it.

    Without `pem` it speaks plain HTTP, which is allowed on loopback only. Port 0 takes a free
    one. The core stays the caller's, so its counts can be read beside the server.
    """

    def __init__(
        self,
        core: MockClearinghouse,
        token: Secret,
        *,
        pem: PemFiles | None = None,
        address: str = "127.0.0.1",
        port: int = 0,
        faults: ClearinghouseFaults | None = None,
    ) -> None:
        if pem is None and not ip_address(address).is_loopback:
            raise BadInputError(
                "The lab's clearinghouse needs a certificate on an address that others can reach",
                hint="Hand one in, or use 127.0.0.1.",
            )
        faults = faults or ClearinghouseFaults()
        self._scheme = "http" if pem is None else "https"
        api = ClearinghouseApi(core, token, faults)
        self._listener = _Listener((address, port), api, _tls(pem), faults.delay_seconds)
        self._thread = Thread(
            target=self._listener.serve_forever,
            args=(_LISTENS_EVERY_SECONDS,),
            name="lab-clearinghouse",
            daemon=True,
        )

    @property
    def url(self) -> str:
        """The API's root."""
        host, port = self._listener.server_address[:2]
        return f"{self._scheme}://{host!s}:{port}"

    def start(self) -> None:
        """Begin to answer; returns at once, and requests are taken from here on."""
        self._thread.start()

    def stop(self) -> None:
        """Cut every connection and give the port back; a second time is harmless."""
        if self._thread.is_alive():
            self._listener.shutdown()
            self._thread.join()
        self._listener.cut_all()
        self._listener.server_close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def _tls(pem: PemFiles | None) -> ssl.SSLContext | None:
    if pem is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem.certificate, pem.private_key)
    return context


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(
        self,
        address: tuple[str, int],
        api: ClearinghouseApi,
        tls: ssl.SSLContext | None,
        delay_seconds: float,
    ) -> None:
        self.api = api
        self.delay_seconds = delay_seconds
        self.stopping = Event()
        self._tls = tls
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        """Bind without asking the name service who we are, as HTTPServer does."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        """Take a connection; the handshake is left to its own thread, where it may dawdle."""
        connection, address = super().get_request()
        if self._tls is not None:
            connection = self._tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        with self._lock:
            self._open.add(connection)
        return connection, address

    def close_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """Forget a connection that has ended."""
        if isinstance(request, socket.socket):
            with self._lock:
                self._open.discard(request)
        super().close_request(request)

    def cut_all(self) -> None:
        """End the connections that clients keep open for the next request."""
        self.stopping.set()
        with self._lock:
            for connection in self._open:
                _cut(connection)

    def handle_error(self, *_: object) -> None:
        """Note a client that broke off or did not trust us; anything else is a bug."""
        error = sys.exception()
        if isinstance(error, OSError):
            _log.debug("A client broke off: %s", error)
        else:
            _log.error("The lab's clearinghouse failed", exc_info=error)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "lab-clearinghouse"
    timeout = _IDLE_SECONDS
    server: _Listener

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > MAX_BODY_BYTES:
            self.close_connection = True  # its body still stands in the way
            self._send(error_reply(413, "too-large", "the request is too large, or does not say"))
            return
        self._answer(self.rfile.read(int(length)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Note the request line; headers hold the token and are never noted."""
        _log.debug(format, *args)

    def _answer(self, body: bytes) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.server.api.reply(Asking(self.command, self.path, headers, body))
        self.server.stopping.wait(self.server.delay_seconds)
        if reply.is_cut:
            self.close_connection = True
            _cut(self.connection)
        else:
            self._send(reply)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply.body)))
        if reply.retry_after is not None:
            self.send_header("Retry-After", str(reply.retry_after))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(reply.body)


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        _log.debug("The client had gone already")
