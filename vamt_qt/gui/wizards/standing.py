"""How a machine stands before anything is done to it, as a mark."""

from __future__ import annotations

from vamt_qt.gui.values import Status
from vamt_qt.gui.words import states
from vamt_qt.store.records import MachineRow


def is_unseen(row: MachineRow) -> bool:
    """Whether nobody has ever looked at the machine."""
    return row.status is None and not row.machine.last_failure


def is_silent(row: MachineRow) -> bool:
    """Whether the machine was looked for and never seen."""
    return row.status is None and bool(row.machine.last_failure)


def standing(row: MachineRow) -> Status:
    """Give the mark of a machine: its licence, or why that is not known."""
    if is_silent(row):
        return states.trouble(row.machine.last_failure)
    return states.licences(row)
