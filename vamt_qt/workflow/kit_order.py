"""Which visit to a machine came last: an older result must not undo what a later one told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vamt_qt.licensing.errors import ConflictError


@dataclass(frozen=True, slots=True, order=True)
class VisitOrder:
    """By what the visits to one machine follow each other: the kit, its count, the clock there."""

    made_at: datetime
    run: int
    at: datetime


def require_newer(known: tuple[VisitOrder, str] | None, visit: VisitOrder, nonce: str) -> None:
    """Raise ConflictError `repeated-result` or `older-result` for what is behind the records."""
    if known is None:
        return
    last, seen = known
    if nonce == seen:
        raise ConflictError(
            "This result was taken in already",
            hint="Nothing was changed. There is nothing to do.",
            code="repeated-result",
        )
    if visit <= last:
        raise ConflictError(
            "A later result of this machine was taken in already",
            hint="Nothing was changed. Run the newest kit there to see how it stands.",
            code="older-result",
        )


def require_after_look(looked_at: datetime, visit: VisitOrder) -> None:
    """Raise ConflictError `older-result` for a visit before the last look over a network.

    A kit that was made after the look was played after it, whatever the clock there says.
    """
    if max(visit.made_at, visit.at) < looked_at:
        raise ConflictError(
            "This machine was looked at over the network after this result was written",
            hint="Nothing was changed. Probe it over the network, or run a new kit there.",
            code="older-result",
        )
