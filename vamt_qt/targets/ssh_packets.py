"""paramiko's connection, made cheaper and harder to abuse: a run holds hundreds of them."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, ClassVar, Final

import paramiko  # type: ignore[import-untyped]
from paramiko.common import (  # type: ignore[import-untyped]
    MSG_CHANNEL_DATA,
    MSG_CHANNEL_EXTENDED_DATA,
)
from paramiko.packet import Packetizer  # type: ignore[import-untyped]

_LONGEST_PACKET: Final = 512 * 1024
_LONGEST_GREETING: Final = 64 * 1024
_AHEAD: Final = 16 * 1024
_SHORTEST_EXTENSION: Final = 8
"""Two lengths of four bytes: of a name and of a value."""


def check_count(message: Any, shortest: int) -> None:
    """Look at the number that a message goes on with: there must be bytes for so many entries.

    paramiko reads as many as a stranger announces, four billion from an empty message: its thread
    never ends then. Raises paramiko's SSHException; the message is left as it was.
    """
    told = message.get_remainder()
    if int.from_bytes(told[:4]) * shortest > len(told):
        raise paramiko.SSHException("more is announced than was sent")


def _within_room(feed: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    """Return what keeps data for a channel, but no more than was let in: paramiko keeps all."""

    def kept(channel: Any, message: Any) -> None:
        feed(channel, message)
        if len(channel.in_buffer) + len(channel.in_stderr_buffer) > channel.in_window_size:
            raise paramiko.SSHException("more was sent than was let in")

    return kept


class QuietTransport(paramiko.Transport):  # type: ignore[misc]
    """A connection whose thread wakes when something comes, and not ten times a second.

    Nothing that we wait for depends on these looks: each step has a deadline of its own, and
    whoever hangs up wakes the thread by the socket.
    """

    _active_check_timeout = 1.0
    _channel_handler_table: ClassVar = {
        **paramiko.Transport._channel_handler_table,  # noqa: SLF001 - no other way in
        MSG_CHANNEL_DATA: _within_room(paramiko.Channel._feed),  # noqa: SLF001
        MSG_CHANNEL_EXTENDED_DATA: _within_room(paramiko.Channel._feed_extended),  # noqa: SLF001
    }

    def _log(self, level: int, msg: Any, *args: Any) -> None:
        """Say nothing: see `foreign_logs`. The original spells out four lines for each packet."""

    def _parse_ext_info(self, msg: Any) -> None:
        check_count(msg, _SHORTEST_EXTENSION)
        super()._parse_ext_info(msg)


class _ReadAhead:
    """A socket that is asked for all that has come, and not twice for each packet."""

    def __init__(self, sock: Any) -> None:
        self._sock = sock
        self._ahead = b""
        self.is_greeting = True
        """Until the first packet: lines are given one by one, so that paramiko keeps no rest."""
        self.send = sock.send
        self.close = sock.close

    def recv(self, most: int) -> bytes:
        """Return at most so many bytes; waits as the socket does where none are at hand."""
        ahead = self._ahead or self._sock.recv(max(most, _AHEAD))
        if self.is_greeting:
            most = min(most, ahead.find(b"\n") + 1 or most)
        self._ahead = ahead[most:]
        return ahead[:most]

    def at_hand(self, wanted: int) -> bytes:
        """Return so many bytes if all of them have come, else none."""
        ahead = self._ahead
        if len(ahead) < wanted:
            return b""
        self._ahead = ahead[wanted:]
        return ahead[:wanted]


class BoundedPacketizer(Packetizer):  # type: ignore[misc]
    """paramiko's reader of packets without its timer thread, with limits, and fewer waits.

    The original starts a thread for each connection that outlives a failed one, and takes the
    length that a stranger announces, up to 4 GB.
    """

    _handshake_ends: float | None = None
    _greeting: int = 0

    def __init__(self, sock: Any) -> None:
        self._ahead = _ReadAhead(sock)
        super().__init__(self._ahead)

    def start_handshake(self, timeout: float) -> None:
        self._handshake_ends = monotonic() + timeout

    def handshake_timed_out(self) -> bool:
        if self._handshake_ends is not None and monotonic() > self._handshake_ends:
            raise TimeoutError
        return False

    def complete_handshake(self) -> None:
        self._handshake_ends = None

    def read_all(self, n: int, check_rekey: bool = False) -> bytes:
        if n > _LONGEST_PACKET:
            raise paramiko.SSHException("the packet is too long")
        self._ahead.is_greeting = False
        if packet := self._ahead.at_hand(n):
            return packet
        rest: bytes = super().read_all(n, check_rekey)
        return rest

    def _read_timeout(self, timeout: float) -> bytes:
        part: bytes = super()._read_timeout(timeout)
        self._greeting += len(part)
        if self._greeting > _LONGEST_GREETING:
            raise paramiko.SSHException("the greeting is too long")
        return part
