"""What is really the case with a machine of the estate, for tests and the demo to compare with."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import MAKS
from vamt_qt.lab.state import Held, first_state, rows_of
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicenseStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """How a machine stands, whatever the program thinks.

    `licensed_at_first` and `licensed` name the products by ID; add-ons and Office count too.
    `takes` are the last five characters of the lab's keys that fit.
    """

    name: str
    carrier: CarrierKind
    os_name: str
    illness: Illness | None
    is_ill: bool
    licensed_at_first: frozenset[str]
    licensed: frozenset[str]
    windows_at_first: bool
    windows_now: bool
    takes: frozenset[str]
    firmware_key_reads: int

    @property
    def newly_licensed(self) -> frozenset[str]:
        """The products that were licensed since the estate was set up."""
        return self.licensed - self.licensed_at_first


def truth_of(windows: SimulatedWindows) -> Truth:
    """Look at a machine from the inside."""
    spec = windows.spec
    at_first = _licensed(first_state(spec).held)
    now = _licensed(windows.state.held)
    rows = rows_of(spec)
    own = {row.id for row in rows if row.application == WINDOWS_APPLICATION and not row.is_addon}
    lines = {row.line for row in rows}
    return Truth(
        name=spec.name,
        carrier=spec.carrier,
        os_name=spec.edition.caption,
        illness=spec.illness,
        is_ill=spec.is_ill,
        licensed_at_first=at_first,
        licensed=now,
        windows_at_first=bool(at_first & own),
        windows_now=bool(now & own),
        takes=frozenset(k.key.last_five for k in MAKS if k.line in lines and not k.refused),
        firmware_key_reads=windows.firmware_key_reads,
    )


def _licensed(held: dict[str, Held]) -> frozenset[str]:
    return frozenset(sku for sku, one in held.items() if one.status is LicenseStatus.LICENSED)
