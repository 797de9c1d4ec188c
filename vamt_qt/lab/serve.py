"""The process behind `vamt-qt lab serve`: a lab that runs until it is told to end."""

from __future__ import annotations

import signal
from collections.abc import Callable
from threading import Event
from types import FrameType

from vamt_qt.lab.lab import Lab
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.sheet import Sheet
from vamt_qt.lab.trips import TripOptions


def serve(
    options: LabOptions,
    trips: TripOptions | None = None,
    *,
    announce: Callable[[Sheet], None] | None = None,
) -> None:
    """Run a lab until SIGTERM or SIGINT; call it on the main thread.

    `announce` is told when everything is up, after the ready-file was written. Raises what
    `Lab.start` does.
    """
    ended = Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    former = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        with Lab(options, watcher=(trips or TripOptions()).watcher()) as lab:
            if announce is not None:
                announce(lab.sheet)
            ended.wait()
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
