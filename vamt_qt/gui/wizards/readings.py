"""What the wizard reads of the store, in one go each."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.identifiers import KeyId, MachineId, RunId
from vamt_qt.licensing.product_key import KeyKind, KeyRecord
from vamt_qt.store.records import BatchRow, MachineRow, UsageRow

if TYPE_CHECKING:
    from vamt_qt.store.views import Views


@dataclass(frozen=True, slots=True)
class Start:
    """The chosen machines and the keys that can be used for them."""

    rows: tuple[MachineRow, ...]
    keys: tuple[KeyRecord, ...]


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What a run has left behind: what it spent, its key's count, batches to carry across."""

    spent: int
    usage: UsageRow | None
    batches: tuple[BatchRow, ...]


def read_start(views: Views, machines: Collection[MachineId], kinds: Collection[KeyKind]) -> Start:
    """Read the machines, and the keys of some kinds."""
    keys = tuple(key for key in views.keys() if key.kind in kinds)
    return Start(views.machine_rows(machines), keys)


def read_aftermath(
    views: Views, machines: Collection[MachineId], runs: Iterable[RunId], key: KeyId | None
) -> Aftermath:
    """Read what some runs over machines have left behind, from the ledger and the records."""
    wanted = set(machines)
    waiting = {
        item.batch
        for item in views.activations(stages=(Stage.SEALED,))
        if item.machine in wanted and item.batch is not None
    }
    usage = next((row for row in views.usage() if row.key == key), None)
    spent = sum(views.spent(run) for run in runs)
    batches = tuple(row for row in views.batch_rows() if row.id in waiting)
    return Aftermath(spent, usage, batches)
