"""Picks the carrier and the logon for a machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vamt_qt.licensing.errors import AccessDeniedError, UnreachableError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.logon_rules import LogonRule, profiles_of
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.store.unit import Store
from vamt_qt.targets.session import Carrier, LicensingSession
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.logon_guard import HELD_BACK, Hold, LogonGuard


@dataclass(frozen=True, slots=True)
class CarrierReach:
    """Opens sessions with the carrier that a machine is filed under; made anew for each run."""

    store: Store
    carriers: Mapping[CarrierKind, Carrier]
    rules: Sequence[LogonRule] = ()
    guard: LogonGuard = field(default_factory=LogonGuard)
    _known: dict[str, Credential] = field(default_factory=dict, init=False)

    @property
    def holds(self) -> tuple[Hold, ...]:
        """The accounts that were refused and are tried on no further machine."""
        return self.guard.holds

    def held_back(self, machine: MachineId) -> str:
        """Return the logon profile because of which a machine was not tried, empty for none."""
        return self.guard.held_back(machine)

    def open(self, machine: Machine, cancel: Cancellation) -> LicensingSession:
        """Log on to a machine with its profiles in their order, when it is its turn.

        The next profile is tried where one was refused, or may not be tried because another
        machine refused it. The error is that of this machine's own first refusal, if there is any.
        """
        if machine.carrier is CarrierKind.KIT:
            raise UnreachableError(
                f"{machine.name} is reached by a carry kit only",
                hint="Make a carry kit for it, run it there, and take in its result.",
                code="carry-kit",
            )
        profiles = profiles_of(machine, self.rules)
        if not profiles:
            raise AccessDeniedError(
                f"{machine.name} has no logon profile",
                hint="Choose a profile for it, or assign one to its site, its tags or by default.",
                code="no-credential",
            )
        refusals: list[AccessDeniedError] = []
        for profile in profiles:
            try:
                return self._log_on(machine, profile, cancel)
            except AccessDeniedError as error:
                refusals.append(error)
        raise min(refusals, key=lambda error: error.code == HELD_BACK)

    def _credential(self, profile: str) -> Credential:
        """Read a profile once a run: deciphering it for each machine is a fifth of a probe."""
        known = self._known.get(profile)
        if known is None:
            known = self._known[profile] = self.store.keychain.credential(profile)
        return known

    def _log_on(self, machine: Machine, profile: str, cancel: Cancellation) -> LicensingSession:
        credential = self._credential(profile)
        carrier = self.carriers[machine.carrier]
        return self.guard.log_on(
            machine, credential, lambda guarded: carrier.connect(machine, guarded), cancel
        )
