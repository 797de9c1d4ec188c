"""HTTP answers that have one time-out as a whole, and a head that is whole or none.

The libraries count the time anew for each part that arrives: a machine that lets a byte fall now
and then, before the rest of its head or its body, would hold a lane for hours. And they take a head
that was cut off for a short one: a logon that was cut in its middle would look like a refused
password, for which all machines of a run are held back.
"""

from __future__ import annotations

import socket
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from typing import Any, Final, cast

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from vamt_qt.licensing.machine import Machine
from vamt_qt.targets.connecting import connected_socket
from vamt_qt.targets.deadline import Deadline


class _Parts(RawIOBase):
    """Reads a socket's parts, all of them together within its time-out."""

    def __init__(self, parts: RawIOBase, sock: socket.socket) -> None:
        self._parts, self._sock = parts, sock
        self._seconds = sock.gettimeout()
        self._deadline = Deadline.after(self._seconds or 0.0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self._seconds is None:
            return self._parts.readinto(buffer)
        if self._deadline.is_over:
            raise TimeoutError
        self._sock.settimeout(self._deadline.left)
        try:
            return self._parts.readinto(buffer)
        finally:
            self._sock.settimeout(self._seconds)

    def close(self) -> None:
        self._parts.close()
        super().close()


class _WholeLines(BufferedReader):
    _has_begun = False

    def readline(self, limit: int | None = -1) -> bytes:
        line = super().readline(limit)
        is_whole = line.endswith(b"\n") or len(line) == limit
        # Nothing at all has an exception of its own, which is the caller's.
        if not is_whole and (line or self._has_begun):
            raise ConnectionResetError
        self._has_begun = True
        return line


class _Answer(HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = _WholeLines(_Parts(self.fp.detach(), sock))


class _Connection(HTTPConnection):
    response_class = _Answer
    machine: Machine

    def _new_conn(self) -> socket.socket:
        """Connect as every carrier does; the library tries each address as long as all may take."""
        seconds = cast("float", self.timeout)
        sock = connected_socket(self.machine, seconds)
        sock.settimeout(seconds)
        return sock


class _TlsConnection(_Connection, HTTPSConnection):
    """The same within TLS."""


class BoundPool(HTTPConnectionPool):
    """Connections of which one may be bound: a logon has begun on it and lives on it alone.

    urllib3 connects again, without a word, where the line was lost. The second half of a logon on
    another connection looks like a wrong password.
    """

    ConnectionCls: type[HTTPConnection] = _Connection
    is_bound = False
    machine: Machine

    def _new_conn(self) -> Any:
        connection = super()._new_conn()
        cast("_Connection", connection).machine = self.machine
        return connection

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection = super()._get_conn(timeout)
        if self.is_bound and connection.is_closed:
            raise ConnectionResetError
        return connection


class _TlsPool(BoundPool, HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


POOLS: Final = {"http": BoundPool, "https": _TlsPool}
"""By scheme, as urllib3's PoolManager has them in `pool_classes_by_scheme`."""
