"""What the clearinghouse last said to remain of the keys that labs use, by the keys' serials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.facts import Json
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.store.views import Views

_COUNTS: Final = "relay-counts"


def counts_with(views: Views, batch: Batch, remaining: Mapping[str, int]) -> dict[str, Json]:
    """Return all counts with those that an answer tells by the keys' last characters.

    Nothing is returned where it tells none that is new.
    """
    serials = {line.partial_key: str(line.key) for line in batch.lines if line.partial_key}
    said = {serials[five]: count for five, count in remaining.items() if five in serials}
    known = _counts(views)
    return {} if said.items() <= known.items() else {**known, **said}


def keep_counts(unit: UnitOfWork, counts: dict[str, Json]) -> None:
    """Keep them, in the unit that records the answer: labs see both or neither."""
    if counts:
        unit.put_setting(_COUNTS, counts)


def counts_for(views: Views, batch: Batch) -> dict[str, int]:
    """Return what remains of a batch's keys, by the last characters that the lab has told."""
    known = _counts(views)
    keys = {(line.partial_key, str(line.key)) for line in batch.lines if line.partial_key}
    return {five: known[serial] for five, serial in sorted(keys) if serial in known}


def _counts(views: Views) -> dict[str, int]:
    kept = views.setting(_COUNTS, {})
    found = kept.items() if isinstance(kept, dict) else ()
    return {serial: count for serial, count in found if isinstance(count, int)}
