"""What the clearinghouse last said to remain of the keys that labs use, by the keys' serials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.licensing.batch import Batch
from vamt_qt.store.unit import Store
from vamt_qt.store.views import Views

_COUNTS: Final = "relay-counts"


def note_counts(store: Store, batch: Batch, remaining: Mapping[str, int]) -> None:
    """Keep what an answer tells by the keys' last characters; nothing is written without news."""
    serials = {line.partial_key: str(line.key) for line in batch.lines if line.partial_key}
    said = {serials[five]: count for five, count in remaining.items() if five in serials}
    known = _counts(store.views)
    if any(known.get(serial) != count for serial, count in said.items()):
        with store.writing() as unit:
            unit.put_setting(_COUNTS, {**known, **said})


def counts_for(views: Views, batch: Batch) -> dict[str, int]:
    """Return what remains of a batch's keys, by the last characters that the lab has told."""
    known = _counts(views)
    keys = {(line.partial_key, str(line.key)) for line in batch.lines if line.partial_key}
    return {five: known[serial] for five, serial in sorted(keys) if serial in known}


def _counts(views: Views) -> dict[str, int]:
    kept = views.setting(_COUNTS, {})
    found = kept.items() if isinstance(kept, dict) else ()
    return {serial: count for serial, count in found if isinstance(count, int)}
