"""The open lines of one run: a machine that is needed twice need not be logged on to twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock

from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.targets.session import LicensingSession
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.reach import Reach


@dataclass(slots=True)
class Sessions:
    """Opens lines, and keeps at most `most` of them between two stretches of a run."""

    reach: Reach
    most: int
    _kept: dict[MachineId, LicensingSession] = field(default_factory=dict, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    def open(self, machine: Machine, cancel: Cancellation) -> LicensingSession:
        """Log on to a machine."""
        return self.reach.open(machine, cancel)

    def take(self, machine: MachineId) -> LicensingSession | None:
        """Return the line that was kept to a machine; its new owner closes it."""
        with self._lock:
            return self._kept.pop(machine, None)

    def keep(self, machine: MachineId, session: LicensingSession) -> None:
        """Keep a line for later; hang up where there are too many."""
        with self._lock:
            if len(self._kept) < self.most and machine not in self._kept:
                self._kept[machine] = session
                return
        session.close()

    def close(self) -> None:
        """Hang up all that nobody came back for."""
        with self._lock:
            kept, self._kept = self._kept, {}
        for session in kept.values():
            session.close()
