"""How crash tests steer the lab, without a server library to say so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

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
