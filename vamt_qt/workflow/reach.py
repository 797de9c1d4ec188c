"""What a run asks of whoever knows the way to its machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.targets.session import LicensingSession
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.logon_guard import Hold


class Reach(Protocol):
    """Opens sessions: picks the carrier and the credential of a machine."""

    def open(self, machine: Machine, cancel: Cancellation) -> LicensingSession:
        """Log on to a machine; raises UnreachableError, AccessDeniedError or IdentityError.

        StoppedError where the operator stops the run while it waits for its turn.
        """
        ...

    @property
    def holds(self) -> Sequence[Hold]:
        """The accounts that were refused and are tried on no further machine."""
        ...

    def held_back(self, machine: MachineId) -> str:
        """Return the logon profile because of which a machine was not tried, empty for none."""
        ...
