"""What a batch will spend of each key, said before it is frozen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.theme import Space, TextStyle
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import add_field, form, label, text_field
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import BatchId

if TYPE_CHECKING:
    from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True)
class KeySpend:
    """What a batch takes of one key; `left` and `purchased` are None where nobody knows."""

    last_five: str
    product: str
    takes: int
    left: int | None = None
    purchased: int | None = None

    @property
    def is_short(self) -> bool:
        """Whether it takes more than were bought."""
        return self.left is not None and self.left < self.takes

    @property
    def words(self) -> str:
        """Say what is left now and after sealing."""
        if self.left is None or self.purchased is None:
            return tr("how many are left is not known")
        after = self.left - self.takes
        short = (
            tr("{after} too many", after=number_text(-after))
            if after < 0
            else tr("{after} after", after=number_text(after))
        )
        left, bought = number_text(self.left), number_text(self.purchased)
        return tr("{left} of {bought} left, {short}", left=left, bought=bought, short=short)


@dataclass(frozen=True, slots=True)
class SealPlan:
    """A batch that is to be sealed, with what it takes of each key."""

    batch: BatchId
    keys: tuple[KeySpend, ...]

    @property
    def takes(self) -> int:
        """How many activations it holds, one a line."""
        return sum(key.takes for key in self.keys)


def read_plan(views: Views, batch: BatchId) -> SealPlan | None:
    """Read what sealing a batch would hold; None where the batch is gone."""
    found = views.batch(batch)
    if found is None:
        return None
    known = {key.id: key for key in views.keys()}
    takes = Counter((line.key, line.partial_key) for line in found.lines)
    spends = []
    for (key, last_five), count in sorted(takes.items(), key=lambda item: item[0][1]):
        record = known.get(key)
        if record is None:
            spends.append(KeySpend(last_five, "", count))
        else:
            product = record.product or record.description
            left = record.available
            spends.append(KeySpend(last_five, product, count, left, record.purchased))
    return SealPlan(batch, tuple(spends))


class SealBatch(Dialog):
    """Says what a batch takes of each key, and freezes it."""

    def __init__(self, desk: Desk, plan: SealPlan, parent: QWidget | None) -> None:
        self._plan = plan
        activations = trn("%n activation", "%n activations", plan.takes)
        super().__init__(
            desk,
            tr("This batch holds {activations}", activations=activations),
            parent,
            primary=tr("Seal and hold {activations}", activations=activations),
            sentence=tr(
                "They count as used until the answer is here, or until the batch "
                "is closed. What the clearinghouse confirms is spent and does "
                "not come back."
            ),
            wide=560,
        )
        self.reason = text_field(tr("Why more than were bought"), hint=tr("kept in the ledger"))
        self._why = QWidget()
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        add_field(fields, tr("Why more"), self.reason)
        self._why.setLayout(fields)
        self.body.addLayout(_table(plan.keys))
        self.body.addWidget(self._why)
        self._why.setVisible(any(key.is_short for key in plan.keys))
        self.make_costly()

    def decide(self) -> None:
        """Freeze it."""
        arguments: dict[str, Any] = {"batch": self._plan.batch, "max_spend": self._plan.takes}
        if reason := self.reason.text().strip():
            arguments["overspend_reason"] = reason
        self.ask("batch.seal", arguments)

    def refuse(self, failure: Failure) -> None:
        """Show the refusal; what is too much may be given a reason."""
        self._why.setVisible(self._why.isVisible() or failure.code == "over-spend")
        super().refuse(failure)


def _table(keys: Sequence[KeySpend]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(3, 1)
    for row, key in enumerate(keys):
        cells = (
            (f"…{key.last_five}", TextStyle.DIGITS),
            (key.product, TextStyle.BODY),
            (trn("%n activation", "%n activations", key.takes), TextStyle.STRONG),
            (key.words, TextStyle.BODY),
        )
        for column, (text, style) in enumerate(cells):
            grid.addWidget(label(text, style, wrap=column == 3), row, column)
    return grid
