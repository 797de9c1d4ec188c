"""What the page of batches does with a batch here: made, sealed, discarded, closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_steps import CloseBatch, SealBatch
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.pages.batch_details import keys_of
from vamt_qt.gui.words.counting import counted
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.records import BatchRow


class BatchLife(QObject):
    """Opens the dialog of each step above a page."""

    wanted = Signal(object)
    """The id of the batch that is to be shown."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def make(self) -> None:
        """Make a batch of what waits for a confirmation ID of one key; then seal it."""
        dialog = ChooseKey(
            self._desk,
            self._page,
            title="Make a batch",
            sentence="Of every machine that waits for a confirmation ID of this key. What it "
            "holds is shown before it is sealed.",
            yes="Make batch",
            tick="",
        )
        dialog.chosen.connect(self._make)
        dialog.open()

    def seal(self, row: BatchRow) -> None:
        """Freeze a batch, after saying what it holds."""
        self._desk.reader.read(
            lambda views: views.batch(row.id), self._seal, self._desk.wishes.failed.emit
        )

    def discard(self, row: BatchRow) -> None:
        """Throw an open batch away."""
        question = Question(
            self._desk,
            "Discard this batch?",
            f"Nothing was spent. Its {counted(row.lines, 'machine')} wait again and can go into "
            "another batch.",
            self._page,
            yes="Discard the batch",
        )
        question.accepted.connect(lambda: self._desk.call("batch.discard", {"batch": row.id}))
        question.open()

    def close(self, row: BatchRow) -> None:
        """Expect no more answers."""
        CloseBatch(self._desk, row, self._page).open()

    @Slot(object, bool)
    def _make(self, key: KeyRecord, _tick: bool) -> None:
        self._desk.call(
            "batch.make",
            {"key": key.id},
            done=lambda result: self._made(result, key.last_five),
        )

    def _made(self, result: dict[str, Any], last_five: str) -> None:
        batch = BatchId(str(result["batch"]))
        self.wanted.emit(batch)
        self._offer_seal(batch, int(result["lines"]), [last_five])

    def _seal(self, batch: Batch | None) -> None:
        if batch is not None:
            self._offer_seal(batch.id, len(batch.lines), keys_of(batch))

    def _offer_seal(self, batch: BatchId, lines: int, keys: Sequence[str]) -> None:
        SealBatch(self._desk, batch, lines, keys, self._page).open()
