"""How often somebody may ask: a bucket for each that fills up again by itself."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

_MANY: Final = 10_000


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Lets each who asks do so `burst` times at once and `per_second` times in the long run.

    For one thread only, that of the server's loop.
    """

    burst: int = 30
    per_second: float = 10.0
    clock: Callable[[], float] = monotonic
    _buckets: dict[str, _Bucket] = field(default_factory=dict)

    @property
    def remembered(self) -> int:
        """How many have asked lately."""
        return len(self._buckets)

    def wait_for(self, who: str) -> int:
        """Count one request; return 0, or the whole seconds after which to ask again."""
        now = self.clock()
        self._forget_the_idle(now)
        bucket = self._buckets.setdefault(who, _Bucket(self.burst, now))
        bucket.left = min(self.burst, bucket.left + (now - bucket.at) * self.per_second)
        bucket.at = now
        if bucket.left < 1:
            return math.ceil((1 - bucket.left) / self.per_second)
        bucket.left -= 1
        return 0

    def _forget_the_idle(self, now: float) -> None:
        """Forget whose bucket is full again, once there are many."""
        if len(self._buckets) < _MANY:
            return
        filled = self.burst / self.per_second
        idle = [who for who, bucket in self._buckets.items() if now - bucket.at >= filled]
        for who in idle or list(self._buckets):  # all at once: nobody's memory is without a bound
            del self._buckets[who]
