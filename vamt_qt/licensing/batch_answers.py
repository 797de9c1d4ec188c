"""Corrections of a batch's answers."""

from __future__ import annotations

from dataclasses import replace

from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId


def correct_answer(batch: Batch, iid: InstallationId, cid: ConfirmationId) -> Batch:
    """Return the batch with `cid` in the place of the confirmation ID that is known for `iid`.

    Raises ConflictError `no-confirmation-id` where none is known, `same-confirmation-id`.
    """
    known = next((line.cid for line in batch.lines if line.iid == iid), None)
    if known is None:
        raise ConflictError(
            "No confirmation ID is recorded for this installation ID",
            hint="Nothing was changed. Record one instead of correcting it.",
            code="no-confirmation-id",
        )
    if known == cid:
        raise ConflictError(
            "This confirmation ID is the one that is recorded",
            hint="Nothing was changed. Compare it with what was read out.",
            code="same-confirmation-id",
        )
    lines = (replace(line, cid=cid) if line.iid == iid else line for line in batch.lines)
    return replace(batch, lines=tuple(lines))
