"""Picks the carrier and the logon for a machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vamt_qt.licensing.errors import AccessDeniedError, UnreachableError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.store.unit import Store
from vamt_qt.targets.session import Carrier, LicensingSession


@dataclass(frozen=True, slots=True)
class CarrierReach:
    """Opens sessions with the carrier that a machine is filed under."""

    store: Store
    carriers: Mapping[CarrierKind, Carrier]

    def open(self, machine: Machine) -> LicensingSession:
        """Log on to a machine with its profile."""
        if machine.carrier is CarrierKind.KIT:
            raise UnreachableError(
                f"{machine.name} is reached by a carry kit only",
                hint="Make a carry kit for it, run it there, and take in its result.",
                code="carry-kit",
            )
        if not machine.credential:
            raise AccessDeniedError(
                f"{machine.name} has no logon profile",
                hint="Choose a profile for it.",
                code="no-credential",
            )
        credential = self.store.keychain.credential(machine.credential)
        return self.carriers[machine.carrier].connect(machine, credential)
