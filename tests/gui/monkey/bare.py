"""A loop beside the window that does next to nothing, always the same: how slow is all else now?

A computer that is shared takes processors away, which can be told; but it also empties their
caches and lowers their pace, so that the same work costs more time of a processor.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import deque
from types import TracebackType
from typing import Final, Self

_EVERY_S: Final = 0.03
_AROUND_S: Final = 0.1
_KEPT: Final = 40_000
_ITEMS: Final = 20_000


class Bare:
    """Measures for the time of a `with` block, in a process of its own at the same priority."""

    def __init__(self) -> None:
        self._told: deque[tuple[float, float, float]] = deque(maxlen=_KEPT)
        self._quick = float("inf")
        words = [sys.executable, __file__]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        self._reading = threading.Thread(target=self._read, name="bare", daemon=True)

    def __enter__(self) -> Self:
        self._reading.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._reading.join()

    def slowness(self, since: float, until: float) -> float:
        """Say how many times as long as at best its work took between two monotonic moments."""
        took = [
            one for at, _, one in list(self._told) if since - _AROUND_S <= at <= until + _AROUND_S
        ]
        return max(sum(took) / len(took) / self._quick, 1.0) if took else 1.0

    def late(self, since: float, until: float) -> float:
        """Give the seconds between two monotonic moments for which it, too, got no processor."""
        spans = ((max(at - late, since), min(at, until)) for at, late, _ in list(self._told))
        return sum(max(end - begin, 0.0) for begin, end in spans)

    def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        with stdout:
            for line in stdout:
                at, late, took = map(float, line.split())
                self._told.append((at, late, took))
                self._quick = min(self._quick, took)


def _loop() -> None:
    values = [float(number) for number in range(_ITEMS)]
    while True:
        due = time.monotonic() + _EVERY_S
        time.sleep(_EVERY_S)
        at, begun = time.monotonic(), time.thread_time()
        sum(values)
        sys.stdout.write(f"{at} {at - due} {time.thread_time() - begun}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _loop()
