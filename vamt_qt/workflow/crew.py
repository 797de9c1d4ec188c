"""The threads that drive lanes: as many as may be, and a few more while machines keep silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread, current_thread
from time import monotonic
from typing import Final

from vamt_qt.licensing.machine import Machine
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.fair_order import FairOrder
from vamt_qt.workflow.lane import Lane

_SILENT_S: Final = 5.0
_SPARE: Final = 3
"""How many silent machines for each allowed one may be waited for beside the others."""


@dataclass(slots=True, eq=False)
class _Seat:
    lane: Lane
    is_lent: bool = False
    """Whether its place was given to another, because the machine keeps silent."""


@dataclass(slots=True, kw_only=True)
class Crew:
    """Drives lanes until all machines were taken; `drive` never raises.

    A silent machine costs nothing but time: it does not count, so that a hundred of them do not
    hold up the rest. Lanes are made one by one, when it is their turn.
    """

    order: FairOrder
    limit: int
    make: Callable[[Machine], Lane]
    drive: Callable[[Lane], None]
    cancel: Cancellation
    silent_after: float = _SILENT_S
    _threads: set[Thread] = field(default_factory=set, init=False)
    _seats: set[_Seat] = field(default_factory=set, init=False)
    _lent: int = field(default=0, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    @property
    def busy(self) -> int:
        """How many machines are being worked on."""
        return len(self._seats)

    def fill(self) -> None:
        """Start the threads that are missing; to be called now and then while the run lasts."""
        with self._lock:
            self._lend()
            missing = min(self._allowed() - len(self._threads), self.order.left)
            for _ in range(missing):
                thread = Thread(target=self._work, name="lane")
                self._threads.add(thread)
                thread.start()

    def join(self) -> None:
        """Wait until all threads have ended; every machine has been taken before."""
        with self._lock:
            threads = tuple(self._threads)
        for thread in threads:
            thread.join()

    def _work(self) -> None:
        while (machine := self.order.take(self.cancel)) is not None:
            seat = _Seat(self.make(machine))
            with self._lock:
                self._seats.add(seat)
            self.drive(seat.lane)
            if self._leave(seat):
                return
        with self._lock:
            self._threads.discard(current_thread())

    def _leave(self, seat: _Seat) -> bool:
        """Give the place back; return whether there are more threads now than may be."""
        with self._lock:
            self._seats.discard(seat)
            if seat.is_lent:
                self._lent -= 1
            else:
                self.order.give_back(seat.lane.machine)
            if len(self._threads) <= self._allowed():
                return False
            self._threads.discard(current_thread())
            return True

    def _allowed(self) -> int:
        return self.limit + min(self._lent, self.limit * _SPARE)

    def _lend(self) -> None:
        long_ago = monotonic() - self.silent_after
        for seat in self._seats:
            if not seat.is_lent and seat.lane.heard_at < long_ago:
                seat.is_lent = True
                self._lent += 1
                self.order.give_back(seat.lane.machine)
