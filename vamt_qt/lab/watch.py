"""Whoever wants to know of each call to a machine: tests of crashes, above all.

A watcher is asked before a call is carried out and after it, and may have the reply dropped. So a
test can end the program at exactly the moment between a machine's change and the news of it.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Final, Self, TypeVar

from vamt_qt.lab.cim import CimValue, Row
from vamt_qt.lab.windows import Found, SimulatedWindows
from vamt_qt.licensing.errors import BadInputError

T = TypeVar("T")


class Phase(StrEnum):
    """On which side of the call it is."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Call:
    """A call to a machine: "query", or the name of the method."""

    machine: str
    op: str
    phase: Phase


Watcher = Callable[[Call], bool | None]
"""Returns True to have the call's reply dropped (and, before it, the call left undone)."""


class ReplyDroppedError(Exception):
    """The watcher had the reply dropped: the carrier hangs up without a word."""


class WatchedWindows:
    """A machine as the carriers reach it: every call is told to the watcher."""

    def __init__(self, windows: SimulatedWindows, watcher: Watcher | None) -> None:
        self.windows = windows
        self._watcher = watcher

    def query(self, wql: str) -> Found:
        """See `SimulatedWindows.query`; raises ReplyDroppedError where the watcher says so."""
        return self._watched("query", lambda: self.windows.query(wql))

    def get(self, class_name: str, selector: Mapping[str, str]) -> Found:
        """See `SimulatedWindows.get`."""
        return self._watched("query", lambda: self.windows.get(class_name, selector))

    def instances(self, class_name: str) -> Found:
        """See `SimulatedWindows.instances`."""
        return self._watched("query", lambda: self.windows.instances(class_name))

    def invoke(
        self, class_name: str, selector: Mapping[str, str], method: str, arguments: Row
    ) -> dict[str, CimValue]:
        """See `SimulatedWindows.invoke`."""
        return self._watched(
            method, lambda: self.windows.invoke(class_name, selector, method, arguments)
        )

    def _watched(self, op: str, work: Callable[[], T]) -> T:
        self._tell(op, Phase.BEFORE)
        try:
            return work()
        finally:
            self._tell(op, Phase.AFTER)

    def _tell(self, op: str, phase: Phase) -> None:
        call = Call(self.windows.spec.name, op, phase)
        if self._watcher is not None and self._watcher(call):
            raise ReplyDroppedError


_SHORT: Final = {
    "install": "InstallProductKey",
    "uninstall": "UninstallProductKey",
    "deposit": "DepositOfflineConfirmationId",
    "refresh": "RefreshLicenseStatus",
    "activate": "Activate",
}


@dataclass(frozen=True, slots=True)
class Trip:
    """Which call ends the program: the `nth` (from 1) of its kind, before or after it is done."""

    op: str
    nth: int
    phase: Phase

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `deposit:2:before`; short names are install, uninstall, deposit, refresh, activate.

        "any" counts every call. Raises BadInputError.
        """
        op, _, rest = text.partition(":")
        nth, _, phase = rest.partition(":")
        if not (op and nth.isdecimal() and int(nth) > 0 and phase in set(Phase)):
            raise BadInputError(
                f"“{text}” names no call",
                hint="Write it as deposit:2:before or query:1:after.",
            )
        return cls(_SHORT.get(op, op), int(nth), Phase(phase))


class Tripwire:
    """Kills a process at one call, and drops the replies from then on.

    `victim` is a process ID, or a file that holds one by the time of the call.
    """

    def __init__(self, trip: Trip, victim: int | Path) -> None:
        self._trip = trip
        self._victim = victim
        self._lock = Lock()
        self._seen = 0

    def __call__(self, call: Call) -> bool:
        """Count a call; True where it was the one."""
        if call.phase is not self._trip.phase or self._trip.op not in {"any", call.op}:
            return False
        with self._lock:
            self._seen += 1
            is_it = self._seen == self._trip.nth
        if is_it:
            os.kill(self._pid(), signal.SIGKILL)
        return is_it

    def _pid(self) -> int:
        if isinstance(self._victim, Path):
            return int(self._victim.read_text())
        return self._victim


class CallLog:
    """Writes one line a call, `machine op phase`, so that a test can count them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def __call__(self, call: Call) -> bool:
        """Write a call down."""
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(f"{call.machine} {call.op} {call.phase}\n")
        return False


def together(*watchers: Watcher) -> Watcher:
    """Return one watcher that asks all; one that wants the reply dropped is enough."""

    def ask(call: Call) -> bool:
        wants_it_dropped = [watcher(call) for watcher in watchers]  # each hears of it
        return any(wants_it_dropped)

    return ask
