"""What can be taken back while the engine runs: removed machines, and edits of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import MachineId, new_id
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import LicensedProduct

if TYPE_CHECKING:
    from vamt_qt.store.unit import UnitOfWork
    from vamt_qt.store.views import Views

_MOST: Final = 50
_FILED: Final = ("address", "carrier", "port", "site", "tags", "credential", "route")
"""What an edit changes; what was seen of a machine meanwhile stays."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done: its name in the ledger, whom it was about, and the way back."""

    name: str
    machines: tuple[MachineId, ...]
    back: Callable[[UnitOfWork], None]


@dataclass(slots=True)
class Acts:
    """The last acts, each by a token that its verb's result names as `undo`.

    They are kept in memory alone: with the engine the way back is gone too.
    """

    _kept: dict[str, Act] = field(default_factory=dict)

    def keep(self, act: Act) -> str:
        """Remember an act; return its token."""
        token = new_id()
        self._kept[token] = act
        while len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]
        return token

    def find(self, token: str) -> Act:
        """Return an act; raises ConflictError `not-undoable`."""
        found = self._kept.get(token)
        if found is None:
            raise ConflictError(
                "This cannot be undone any more",
                hint="It was undone already, or the program was started again since.",
                code="not-undoable",
            )
        return found

    def forget(self, token: str) -> None:
        """The act was undone."""
        self._kept.pop(token, None)


def removal(machines: Sequence[Machine], products: Sequence[LicensedProduct]) -> Act:
    """Return the removal of machines, which were as they are here."""
    held: dict[MachineId, list[LicensedProduct]] = {}
    for product in products:
        held.setdefault(product.machine, []).append(product)

    def back(unit: UnitOfWork) -> None:
        for machine in machines:
            unit.add_machine(machine)
            unit.save_products(machine.id, held.get(machine.id, ()))

    return Act(_named("removal", machines), tuple(one.id for one in machines), back)


def change(views: Views, pairs: Sequence[tuple[Machine, Machine]]) -> Act:
    """Return an edit of machines, each as it was and as it became.

    Undoing raises ConflictError `changed-since` where one was edited again, and changes nothing.
    """

    def back(unit: UnitOfWork) -> None:
        for before, after in pairs:
            unit.update_machine(_as_before(views.machine(before.id), before, after))

    machines = [before for before, _ in pairs]
    return Act(_named("change", machines), tuple(one.id for one in machines), back)


def _as_before(now: Machine | None, before: Machine, after: Machine) -> Machine:
    edited = [name for name in _FILED if getattr(before, name) != getattr(after, name)]
    if now is None or any(getattr(now, name) != getattr(after, name) for name in edited):
        raise ConflictError(
            f"{before.name} was changed again since, or removed",
            hint="Nothing was undone. Edit it as you want it to be.",
            code="changed-since",
        )
    return replace(now, **{name: getattr(before, name) for name in edited})


def _named(what: str, machines: Sequence[Machine]) -> str:
    return f"{what} of {machines[0].name if len(machines) == 1 else f'{len(machines)} machines'}"
