"""What the page of batches does with a batch here: made, sealed, discarded, closed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.batch_close import CloseBatch
from vamt_qt.gui.dialogs.batch_seal import SealBatch, SealPlan, read_plan
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.pages.batch_table import machine_of
from vamt_qt.gui.tongue import tr, trn
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
            title=tr("Make a batch"),
            sentence=tr(
                "Of every machine that waits for a confirmation ID of this key. "
                "What it holds is shown before it is sealed."
            ),
            yes=tr("Make batch"),
            tick="",
        )
        dialog.chosen.connect(self._make)
        dialog.open()

    def seal(self, row: BatchRow) -> None:
        """Freeze a batch, after saying what it will spend."""
        self._ask_to_seal(row.id)

    def discard(self, row: BatchRow) -> None:
        """Throw an open batch away."""
        question = Question(
            self._desk,
            tr("Discard this batch?"),
            trn(
                "Nothing was spent. Its %n machine wait again and can go into another batch.",
                "Nothing was spent. Its %n machines wait again and can go into another batch.",
                row.lines,
            ),
            self._page,
            yes=tr("Discard the batch"),
        )
        question.make_final()
        question.accepted.connect(lambda: self._desk.call("batch.discard", {"batch": row.id}))
        question.open()

    def close(self, row: BatchRow) -> None:
        """Expect no more answers."""
        CloseBatch(self._desk, row, self._page).open()

    def deposit(self, row: BatchRow) -> None:
        """Bring a batch's confirmation IDs to their machines."""
        self._desk.reader.read(
            lambda views: views.batch(row.id), self._deposit, self._desk.wishes.failed.emit
        )

    def _deposit(self, batch: Batch | None) -> None:
        lines = batch.lines if batch else ()
        machines = sorted({machine_of(line) for line in lines if line.cid is not None})
        self._desk.call("deposit", {"machines": machines})

    @Slot(object, bool)
    def _make(self, key: KeyRecord, _tick: bool) -> None:
        self._desk.call("batch.make", {"key": key.id}, done=self._made)

    def _made(self, result: dict[str, Any]) -> None:
        batch = BatchId(str(result["batch"]))
        self.wanted.emit(batch)
        self._ask_to_seal(batch)

    def _ask_to_seal(self, batch: BatchId) -> None:
        failed = self._desk.wishes.failed.emit
        self._desk.reader.read(lambda views: read_plan(views, batch), self._offer_seal, failed)

    def _offer_seal(self, plan: SealPlan | None) -> None:
        if plan is not None:
            SealBatch(self._desk, plan, self._page).open()
