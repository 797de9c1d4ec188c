"""Whose turn it is: one site after the other, and no more machines of a site than may be."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from threading import Condition

from vamt_qt.licensing.machine import Machine
from vamt_qt.workflow.cancellation import Cancellation

_LOOK_S = 0.25


class FairOrder:
    """Hands out machines to many threads; each call costs the same however many there are."""

    def __init__(self, machines: Iterable[Machine], site_limit: int) -> None:
        self._limit = site_limit
        self._waiting: dict[str, deque[Machine]] = {}
        for machine in machines:
            self._waiting.setdefault(machine.site, deque()).append(machine)
        self._left = sum(map(len, self._waiting.values()))
        self._busy: Counter[str] = Counter()
        self._turn = deque(self._waiting)
        """The sites that have both a machine waiting and room for it."""
        self._news = Condition()

    @property
    def left(self) -> int:
        """How many machines were not handed out yet."""
        return self._left

    def take(self, cancel: Cancellation) -> Machine | None:
        """Wait for a site that has room and return its next machine; None when all are out.

        Nobody is handed out while the run is paused. A run that is stopped hands out the rest at
        once, for somebody has to say of each that it was not begun.
        """
        with self._news:
            while self._left:
                is_held = cancel.is_paused and not cancel.is_requested
                if self._turn and not is_held:
                    return self._next()
                self._news.wait(_LOOK_S)
            return None

    def give_back(self, machine: Machine) -> None:
        """Say that a machine needs its site's room no longer."""
        site = machine.site
        with self._news:
            was_full = self._busy[site] == self._limit
            self._busy[site] -= 1
            if was_full and self._waiting[site]:
                self._turn.append(site)
            self._news.notify()

    def _next(self) -> Machine:
        site = self._turn.popleft()
        machine = self._waiting[site].popleft()
        self._left -= 1
        self._busy[site] += 1
        if self._waiting[site] and self._busy[site] < self._limit:
            self._turn.append(site)
        if not self._left:
            self._news.notify_all()
        return machine
