"""How one machine's part of a run ended. Consumers match exhaustively."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId


@dataclass(frozen=True, slots=True)
class Done:
    """The lane went through; `note` says how in a few words ("already licensed")."""

    machine: MachineId
    note: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """The lane stopped; other machines go on."""

    machine: MachineId
    failure: Failure


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The operator stopped the run before this lane was through."""

    machine: MachineId


Outcome = Done | Failed | Cancelled
