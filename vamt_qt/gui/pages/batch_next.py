"""The one thing to do next with a batch."""

from __future__ import annotations

from enum import Enum
from typing import Final

from vamt_qt.gui.pages.batch_stages import BatchStage, stage_of
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.words.routes import BY_HAND, VAMT_HOST
from vamt_qt.licensing.batch import BatchOrigin, BatchState
from vamt_qt.store.batch_journeys import BatchJourney


class Next(Enum):
    """A step that brings a batch on."""

    SEAL = "seal"
    HAND_OVER = "hand-over"
    ASK = "ask"
    TYPE = "type"
    IMPORT = "import"
    DEPOSIT = "deposit"
    EXPORT = "export"
    CLOSE = "close"
    NOTHING = "nothing"


_WORDS: Final = {
    Next.SEAL: tr("Seal it, or discard it"),
    Next.HAND_OVER: tr("Hand it over"),
    Next.ASK: tr("Ask again for the answer"),
    Next.TYPE: tr("Type what is answered"),
    Next.IMPORT: tr("Import the answer"),
    Next.EXPORT: tr("Export the answer"),
    Next.CLOSE: tr("Close it"),
    Next.NOTHING: tr("Nothing more"),
}


def next_of(batch: BatchJourney) -> Next:  # noqa: PLR0911 - one for each stage
    """Say what the operator does next with a batch."""
    match stage_of(batch):
        case BatchStage.OPEN:
            return Next.SEAL
        case BatchStage.SEALED:
            return Next.HAND_OVER
        case BatchStage.OUT:
            return _fetching(batch)
        case BatchStage.ANSWERED if batch.to_deposit:
            return Next.DEPOSIT
        case BatchStage.ANSWERED if batch.missing:
            return _fetching(batch)
        case BatchStage.ANSWERED if batch.origin is BatchOrigin.IMPORTED:
            return Next.EXPORT
        case BatchStage.ANSWERED:
            return Next.CLOSE
        case BatchStage.APPLIED | BatchStage.CLOSED:
            return Next.NOTHING if batch.state is BatchState.CLOSED else Next.CLOSE


def next_words(batch: BatchJourney) -> str:
    """Say the same in words."""
    step = next_of(batch)
    if step is Next.DEPOSIT:
        return trn("Deposit %n confirmation ID", "Deposit %n confirmation IDs", batch.to_deposit)
    return _WORDS[step]


def _fetching(batch: BatchJourney) -> Next:
    """Say how the missing lines are come by on the route that the batch has gone."""
    match batch.clearinghouse:
        case str(route) if route == BY_HAND:
            return Next.TYPE
        case str(route) if route == VAMT_HOST:
            return Next.IMPORT
        case "":
            return Next.IMPORT if batch.origin is BatchOrigin.OWN else Next.HAND_OVER
        case _:
            return Next.ASK
