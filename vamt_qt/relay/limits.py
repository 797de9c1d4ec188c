"""How often a lab may ask: a bucket for each that fills up again by itself."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Lets a lab ask `burst` times at once and `per_second` times in the long run.

    For one thread only, that of the server's loop.
    """

    burst: int = 30
    per_second: float = 10.0
    clock: Callable[[], float] = monotonic
    _buckets: dict[str, _Bucket] = field(default_factory=dict)

    def wait_for(self, lab: str) -> int:
        """Count one request; return 0, or the whole seconds after which to ask again."""
        now = self.clock()
        bucket = self._buckets.setdefault(lab, _Bucket(self.burst, now))
        bucket.left = min(self.burst, bucket.left + (now - bucket.at) * self.per_second)
        bucket.at = now
        if bucket.left < 1:
            return math.ceil((1 - bucket.left) / self.per_second)
        bucket.left -= 1
        return 0
