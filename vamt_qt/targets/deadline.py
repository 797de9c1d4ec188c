"""How long a step may take, asked for again and again while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import Final, Self

_ROUNDING_S: Final = 0.02
"""Libraries that wait for the same time by another clock may come back a little early."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment when a step of `seconds` is over."""

    seconds: float
    ends: float

    @classmethod
    def after(cls, seconds: float) -> Self:
        """Start the time of a step now."""
        return cls(seconds, monotonic() + seconds)

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self.ends - monotonic() <= _ROUNDING_S

    @property
    def left(self) -> float:
        """The seconds that are left, 0 when the time is up."""
        return max(0.0, self.ends - monotonic())
