"""How many machines a run works on at once: in all, and of one site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import add_field, form, number_field

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_USUAL: Final = 32
_MOST: Final = 256
_Limits = tuple[int, int]


def read_limits(views: Views) -> _Limits:
    """Read both limits; of one site 0 where it may have all."""
    return _number(views.setting("lanes")) or _USUAL, _number(views.setting("lanes_per_site"))


def _number(value: object) -> int:
    return value if isinstance(value, int) and 0 < value <= _MOST else 0


class LaneLimits(Dialog):
    """Keeps both limits; runs that begin afterwards go by them."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Machines at once"),
            parent,
            primary=tr("Save"),
            sentence=tr(
                "Sites take turns. Fewer machines of one site spare a slow line. Runs that "
                "begin from now on go by it."
            ),
        )
        self.in_all = number_field(tr("In all"), 1, _MOST, _USUAL)
        self.of_site = number_field(tr("Of one site"), 0, _MOST, 0)
        self.of_site.setSpecialValueText(tr("As many as in all"))
        fields = form()
        add_field(fields, tr("In all"), self.in_all)
        add_field(fields, tr("Of one site"), self.of_site)
        self.body.addLayout(fields)
        self.set_busy(on=True)
        desk.reader.read(read_limits, self._show, self.refuse)

    def decide(self) -> None:
        """Keep one limit, then the other."""
        self._put("lanes", self.in_all.value(), self._keep_site)

    @Slot(object)
    def _show(self, limits: _Limits) -> None:
        self.in_all.setValue(limits[0])
        self.of_site.setValue(limits[1])
        self.in_all.selectAll()
        self.set_busy(on=False)

    def _keep_site(self, _: dict[str, Any]) -> None:
        self._put("lanes_per_site", self.of_site.value() or None, self.succeeded)

    def _put(self, name: str, value: int | None, done: Any) -> None:
        self.ask("settings.put", {"name": name, "value": value}, done)
