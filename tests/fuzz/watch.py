"""What a case may take: memory by the kernel's own high-water mark, and time without an end."""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final

MOST_BYTES: Final = 200_000_000
_ROOM_BYTES: Final = 1_500_000_000
_SECONDS: Final = 900
_RESET_PEAK: Final = "5"
"""What `/proc/PID/clear_refs` takes to forget the peak, see proc(5)."""


class TooMuchMemoryError(AssertionError):
    """An input took more memory than any may."""


@dataclass(slots=True)
class Spent:
    """The most that one case took so far."""

    cases: int = 0
    peak_bytes: int = 0
    longest_seconds: float = 0.0

    def add(self, other: Spent) -> None:
        """Count other cases in."""
        self.cases += other.cases
        self.peak_bytes = max(self.peak_bytes, other.peak_bytes)
        self.longest_seconds = max(self.longest_seconds, other.longest_seconds)


def bound_memory() -> None:
    """Let what would fill this computer's memory end in a MemoryError instead."""
    room = _status("VmSize") + _ROOM_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (room, room))


_libc = ctypes.CDLL(None)


def held() -> int:
    """Return what of this process lies in memory, in bytes."""
    return _status("VmRSS")


def settled() -> int:
    """Return the same after the process has given back what it only kept for later."""
    gc.collect()
    _libc.malloc_trim(0)
    return held()


@contextmanager
def watched(spent: Spent, most: int = MOST_BYTES) -> Iterator[None]:
    """Measure one case; one that hangs ends the process and shows where it stood.

    What the process holds beforehand does not count, and must not be much that lies about free: a
    case would use it unseen. See `settled`.
    """
    before = held()
    Path("/proc/self/clear_refs").write_text(_RESET_PEAK)
    start = monotonic()
    faulthandler.dump_traceback_later(_SECONDS, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
    taken = _status("VmHWM") - before
    spent.cases += 1
    spent.peak_bytes = max(spent.peak_bytes, taken)
    spent.longest_seconds = max(spent.longest_seconds, monotonic() - start)
    if taken > most:
        raise TooMuchMemoryError(f"{taken // 1_000_000} MB")


def _status(name: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise KeyError(name)
