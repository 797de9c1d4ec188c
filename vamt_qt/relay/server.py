"""How the relay listens: one address, TLS, and limits on whoever dawdles."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from typing import Final, Self, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.relay.web import Front

_CONNECTIONS: Final = 128
_IDLE_SECONDS: Final = 30
_GRACE_SECONDS: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where to listen, and the PEM files of the certificate and its private key."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    header_seconds: float = 15.0
    """How long a connection may take to say what it asks."""


class RelayServer:
    """Serves a front on one address; `run` until told to end, or use it in a `with` block.

    Without a certificate it speaks plain HTTP, on loopback only. Port 0 takes a free one.
    """

    def __init__(self, front: Front, where: Listening) -> None:
        self._has_tls = where.certificate is not None
        if not self._has_tls and not _is_loopback(where.host):
            raise BadInputError(
                "The relay needs a certificate on an address that others can reach",
                hint="Name its PEM files with --certificate and --key, or use 127.0.0.1.",
            )
        config = _configured(front, where)
        self._socket = _bound(where)
        self._server = uvicorn.Server(config)
        self._thread = Thread(target=self.run, name="relay", daemon=True)

    @property
    def url(self) -> str:
        """The API's root."""
        host, port = self._socket.getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        return f"{'https' if self._has_tls else 'http'}://{shown}:{port}"

    def run(self) -> None:
        """Serve until stopped; in the main thread SIGTERM and Ctrl+C end it with grace."""
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()

    def stop(self) -> None:
        """Let what is asked be answered, and end."""
        self._server.should_exit = True

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._thread.join()


class _Hasty(H11Protocol):
    """Closes a connection whose next request has not said its headers in time."""

    patience = 15.0
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._watch()

    def data_received(self, data: bytes) -> None:
        waited = self._waits()
        super().data_received(data)
        if not self._waits():
            self._forget()
        elif not waited or self._late is None:
            self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._forget()
        super().connection_lost(exc)

    def _waits(self) -> bool:
        cycle = cast("RequestResponseCycle | None", self.cycle)  # None until the first request
        return cycle is None or cycle.response_complete

    def _watch(self) -> None:
        self._forget()
        self._late = self.loop.call_later(self.patience, self._cut)

    def _forget(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _cut(self) -> None:
        self._late = None
        if self._waits():
            self.transport.abort()  # whoever dawdles would dawdle over a farewell too


def _configured(front: Front, where: Listening) -> uvicorn.Config:
    config = uvicorn.Config(
        front.application(),
        http=type("_HastyHere", (_Hasty,), {"patience": where.header_seconds}),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=_CONNECTIONS,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        ssl_certfile=where.certificate,
        ssl_keyfile=where.key,
    )
    try:
        config.load()
    except OSError as error:
        raise BadInputError(
            "The relay's certificate or its key cannot be used",
            hint="Both are PEM files; the key belongs to the certificate and has no passphrase.",
        ) from error
    return config


def _bound(where: Listening) -> socket.socket:
    family = socket.AF_INET6 if ":" in where.host else socket.AF_INET
    try:
        return socket.create_server((where.host, where.port), family=family, backlog=_CONNECTIONS)
    except OSError as error:
        raise BadInputError(
            f"Nothing can listen on {where.host}, port {where.port}",
            hint="Choose an address of this machine and a port that is free.",
        ) from error


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
