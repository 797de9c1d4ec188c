"""A line to a machine that counts its bytes, and breaks after as many of them as it is told to.

It stands between a carrier and a real server, knows nothing of what it passes on, and so breaks
messages that are encrypted at exactly one byte.
"""

from __future__ import annotations

import selectors
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate
from threading import Event, Thread

from vamt_qt.licensing.machine import Machine

_LOOK_S = 0.02


class Towards(StrEnum):
    """Which way bytes go."""

    MACHINE = "machine"
    US = "us"


class How(StrEnum):
    """How a line breaks."""

    CUT = "cut"
    """Both ends are hung up in order."""
    RESET = "reset"
    """Both ends are reset, as by a machine that restarted."""
    SILENCE = "silence"
    """Nothing is passed on any more, either way, and nobody hangs up: the peer vanished."""
    TRICKLE = "trickle"
    """What comes from the machine goes on byte by byte, each well within any time-out."""


@dataclass(frozen=True, slots=True)
class Break:
    """The line breaks once `after` bytes went `towards` one side."""

    how: How
    towards: Towards
    after: int


@dataclass(slots=True)
class BrokenLine:
    """The machine as it is reached through the line, and the lengths of what went each way."""

    machine: Machine
    passed: dict[Towards, list[int]] = field(default_factory=lambda: {one: [] for one in Towards})
    last_answer: int = 0
    """How many bytes had come from the machine when it was last spoken to, however they were cut
    into pieces on the way: what follows is its last answer."""

    def places(self, towards: Towards, inside: int = 0) -> list[int]:
        """Return the byte counts at each message's start, and at `inside` places in each."""
        lengths = self.passed[towards]
        starts = (0, *accumulate(lengths))
        return sorted(
            {
                start + length * part // (inside + 1)
                for start, length in zip(starts, lengths, strict=False)
                for part in range(inside + 1)
            }
        )


@contextmanager
def broken_line(machine: Machine, how: Break | None = None) -> Iterator[BrokenLine]:
    """Lead to a machine and break; None leads there and only counts."""
    stopped = Event()
    # At the machine's own address, which its certificate names.
    with socket.create_server((machine.address, 0)) as server:
        line = BrokenLine(replace(machine, port=server.getsockname()[1]))
        server.settimeout(_LOOK_S)
        thread = Thread(target=_serve, args=(server, machine, how, line, stopped), name="line")
        thread.start()
        try:
            yield line
        finally:
            stopped.set()
            thread.join()


def _serve(
    server: socket.socket, machine: Machine, how: Break | None, line: BrokenLine, stopped: Event
) -> None:
    while not stopped.is_set():
        try:
            near, _ = server.accept()
        except TimeoutError:
            continue
        far = socket.create_connection((machine.address, machine.port))
        with near, far, suppress(OSError):
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _Passage(near, far, how, line, stopped).pass_on()


class _Passage:
    """One connection, passed on by one thread until it ends or breaks."""

    def __init__(
        self,
        near: socket.socket,
        far: socket.socket,
        how: Break | None,
        line: BrokenLine,
        stopped: Event,
    ) -> None:
        self._near, self._far = near, far
        self._how, self._line, self._stopped = how, line, stopped
        self._counts = dict.fromkeys(Towards, 0)

    def pass_on(self) -> None:
        """Return when one end hung up, or when the line broke and we hung up."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._near, selectors.EVENT_READ, Towards.MACHINE)
            waiting.register(self._far, selectors.EVENT_READ, Towards.US)
            while not self._stopped.is_set():
                for key, _ in waiting.select(_LOOK_S):
                    if not self._passes(key.data):
                        return

    def _passes(self, towards: Towards) -> bool:
        source, goal = self._near, self._far
        if towards is Towards.US:
            source, goal = goal, source
        data = source.recv(65_536)
        self._line.passed[towards].append(len(data))
        if data and towards is Towards.MACHINE:
            self._line.last_answer = self._counts[Towards.US]
        self._counts[towards] += len(data)
        how = self._how
        too_many = self._counts[towards] - how.after if how and how.towards is towards else -1
        if how is None or too_many < 0:
            goal.sendall(data)
            return bool(data)
        left = len(data) - too_many
        goal.sendall(data[:left])
        self._break(how, data[left:])
        return False

    def _break(self, how: Break, rest: bytes) -> None:
        match how.how:
            case How.CUT:
                pass
            case How.RESET:
                for end in (self._near, self._far):
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            case How.SILENCE:
                self._wait_until_nobody_listens()
            case How.TRICKLE:
                for byte in rest:
                    if self._stopped.is_set():
                        return
                    self._near.sendall(bytes([byte]))
                    time.sleep(_LOOK_S * 10)
                # However little was left of it: the machine is slow, it does not hang up.
                self._wait_until_nobody_listens()

    def _wait_until_nobody_listens(self) -> None:
        self._near.settimeout(_LOOK_S)
        while not self._stopped.is_set():
            with suppress(TimeoutError):
                if not self._near.recv(65_536):
                    return
