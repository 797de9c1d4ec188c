"""The stages of the way above the table of batches; each narrows the table to its batches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal

from vamt_qt.gui.narrowing import Narrow
from vamt_qt.gui.pages.batch_stages import ON_THE_WAY, BatchStage, counts
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import KpiCard, KpiRow
from vamt_qt.store.batch_journeys import BatchJourney


class StageStrip(KpiRow):
    """One card a stage, from left to right as a batch travels."""

    chosen = Signal(object)
    """The :class:`Narrow` that shows the batches of a stage."""

    def __init__(self, theme: Theme) -> None:
        self.cards = {
            stage: KpiCard(theme, stage.value.word, pressable=True) for stage in ON_THE_WAY
        }
        super().__init__(*self.cards.values())
        for stage, card in self.cards.items():
            card.clicked.connect(lambda stage=stage: self._choose(stage))

    def show_batches(self, batches: Sequence[BatchJourney]) -> None:
        """Count anew."""
        for one in counts(batches, datetime.now(UTC)):
            self.cards[one.stage].show_figure(number_text(one.batches), one.remark, one.tone)

    def _choose(self, stage: BatchStage) -> None:
        word = stage.value.word
        self.chosen.emit(Narrow(word, facets={"state": frozenset({word})}))
