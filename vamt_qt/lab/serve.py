"""The process behind `vamt-qt lab serve`: a lab that runs until it is told to end."""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from types import FrameType

from vamt_qt.lab.lab import Lab
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.sheet import Sheet
from vamt_qt.lab.watch import CallLog, Trip, Tripwire, Watcher, together
from vamt_qt.licensing.errors import BadInputError


@dataclass(frozen=True, slots=True, kw_only=True)
class TripOptions:
    """How crash tests steer the lab: what ends whom, and where each call is written down."""

    trip: str = ""
    """Such as `deposit:2:before`, see `Trip`."""
    victim: int | Path | None = None
    log: Path | None = None

    def watcher(self) -> Watcher | None:
        """Return who is told of each call; raises BadInputError."""
        watchers: list[Watcher] = []
        if self.log is not None:
            watchers.append(CallLog(self.log))
        if self.trip:
            if self.victim is None:
                raise BadInputError("A trip needs somebody to trip", hint="Give --trip-pid.")
            watchers.append(Tripwire(Trip.parse(self.trip), self.victim))
        return together(*watchers) if watchers else None


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
