"""Which product a verb of the licensing service is for, where machines hold more than Windows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import Choice, add_field, form
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.product import WINDOWS_APPLICATION

if TYPE_CHECKING:
    from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True)
class Offer:
    """A product, or all of one application, and on how many of the machines it is."""

    name: str
    sku: str
    application: str
    machines: int


def read_offers(views: Views, machines: Sequence[MachineId]) -> tuple[Offer, ...]:
    """Read which products beside Windows itself the machines hold, those of most machines first."""
    kept = [row.product for row in views.product_rows(machines) if not row.product.is_windows]
    count = Counter((one.name, one.sku, one.application) for one in kept)
    return tuple(Offer(*what, number) for what, number in count.most_common())


def by_application(offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """Return one offer for each application beside Windows, for what is done to all of it."""
    found = {one.application: one for one in offers if one.application != WINDOWS_APPLICATION}
    return tuple(
        Offer(tr("Office"), "", application, one.machines) for application, one in found.items()
    )


class ProductField(QObject):
    """A row of a form that is there once there is something to choose; Windows is chosen."""

    def __init__(
        self,
        desk: Desk,
        rows: QFormLayout,
        machines: Sequence[MachineId],
        parent: QWidget,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._rows, self._whole = rows, whole
        self._offers: tuple[Offer, ...] = ()
        self.is_read = False
        self.choice = Choice(desk.theme, tr("Product"), [tr("Windows")])
        add_field(rows, tr("Product"), self.choice)
        rows.setRowVisible(self.choice, False)
        if machines:
            read = partial(read_offers, machines=tuple(machines))
            desk.reader.read(read, self._offer, desk.wishes.failed.emit)

    @property
    def arguments(self) -> dict[str, str]:
        """What the verb is told: nothing for Windows itself."""
        place = self.choice.currentIndex() - 1
        if place < 0:
            return {}
        chosen = self._offers[place]
        return {"product": chosen.sku, "application": chosen.application}

    @Slot(object)
    def _offer(self, found: tuple[Offer, ...]) -> None:
        self._offers = by_application(found) if self._whole else found
        for one in self._offers:
            where = trn("on %n machine", "on %n machines", one.machines)
            self.choice.addItem(one.name if self._whole else f"{one.name} · {where}")
        self._rows.setRowVisible(self.choice, bool(self._offers))
        self.is_read = True


class _ForProduct(Question):
    """Asks before a verb is begun on machines, of Windows or of another product of theirs."""

    verb: str
    whole = False
    """Whether it is done to all of an application, whatever its products."""

    def __init__(
        self,
        desk: Desk,
        machines: Sequence[MachineId],
        title: str,
        words: str,
        parent: QWidget | None,
        *,
        yes: str,
        danger: bool = True,
    ) -> None:
        super().__init__(desk, title, words, parent, yes=yes, danger=danger)
        fields = form()
        self.product = ProductField(desk, fields, machines, self, whole=self.whole)
        self.body.addLayout(fields)
        self._machines = [*machines]

    def decide(self) -> None:
        """Begin the run."""
        self.desk.call(self.verb, self.order())
        self.accept()

    def order(self) -> dict[str, Any]:
        """Return what the run is told."""
        return {"machines": self._machines, **self.product.arguments}


class Rearm(_ForProduct):
    """Asks before the time of grace is begun anew, and says what would come of it."""

    verb = "rearm"

    def __init__(self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None) -> None:
        count = trn("%n machine", "%n machines", len(machines))
        super().__init__(
            desk,
            machines,
            tr("Rearm {count}?", count=count),
            tr("Each machine has few rearms and has to be restarted afterwards. Licences stay."),
            parent,
            yes=tr("Rearm {count}", count=count),
        )
        self.make_final()
        self.product.choice.currentIndexChanged.connect(self._look_ahead)
        self._look_ahead()

    @Slot()
    def _look_ahead(self) -> None:
        self.foretell(self.verb, self.order())


class ClearRegistryKey(_ForProduct):
    """Asks before product keys are taken out of the registry."""

    verb = "clear-registry-key"
    whole = True

    def __init__(self, desk: Desk, machines: Sequence[MachineId], parent: QWidget | None) -> None:
        count = trn("%n machine", "%n machines", len(machines))
        super().__init__(
            desk,
            machines,
            tr("Clear the key from the registry of {count}?", count=count),
            tr("Others can read it there. Licences and installed keys stay as they are."),
            parent,
            yes=tr("Clear on {count}", count=count),
            danger=False,
        )
