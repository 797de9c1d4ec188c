"""How much there is: in the line at the foot of the window and beside the rail's entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.tongue import trn
from vamt_qt.gui.values import number_text

if TYPE_CHECKING:
    from vamt_qt.store.records import Counts
    from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True)
class Standing:
    """How much there is; how many batches are out and how many runs were interrupted."""

    counts: Counts
    out: int
    open: int

    @property
    def words(self) -> str:
        """Give it as it stands in the line."""
        counts = self.counts
        licensed = trn(
            "{licensed} of %n product licensed",
            "{licensed} of %n products licensed",
            counts.products,
            licensed=number_text(counts.licensed),
        )
        parts = (
            trn("%n machine", "%n machines", counts.machines),
            licensed if counts.products else "",
            trn("%n ledger entry", "%n ledger entries", counts.ledger),
        )
        return " · ".join(part for part in parts if part)

    @property
    def badges(self) -> dict[str, str]:
        """Give what stands beside the rail's entries, by page."""
        badges = {"batches": self.out, "runs": self.open}
        return {key: number_text(count) if count else "" for key, count in badges.items()}


def _read(views: Views) -> Standing:
    # The first picture need not wait for what only a query needs.
    from vamt_qt.licensing.batch import BatchState  # noqa: PLC0415
    from vamt_qt.store.records import RunState  # noqa: PLC0415

    states = {BatchState.SEALED, BatchState.SENT, BatchState.ANSWERED}
    out = sum(row.state in states for row in views.batch_rows())
    return Standing(views.counts(), out, len(views.runs(state=RunState.INTERRUPTED)))


class StandingWatch(QObject):
    """Counts again whenever something was written; ``counted`` brings a :class:`Standing`."""

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = desk.reader
        desk.reader.changed.connect(self.count)

    @Slot()
    def count(self) -> None:
        """Count now."""
        # A method, of which can be told that its window is gone; of a signal's own that cannot.
        self._reader.read(_read, self._tell, lambda _: None)

    def _tell(self, standing: Standing) -> None:
        self.counted.emit(standing)
