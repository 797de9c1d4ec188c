"""What one machine remembers of its licences, and how it changes: a fold over changes.

A change is a small table of texts, so that the journal can keep it as it is. It names a key by
its serial and last five characters, never the key itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from vamt_qt.lab.editions import Line
from vamt_qt.lab.estate import MachineSpec, Start
from vamt_qt.lab.keys import CLIENT, ESU, LEGACY, SERVER, LabKey, serial_of
from vamt_qt.lab.numbers import product_key_id
from vamt_qt.lab.skus import SkuRow, office_rows, windows_rows
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicenseStatus
from vamt_qt.licensing.product_key import ProductKey

Change = Mapping[str, str]

OOB_GRACE_REASON: Final = 0x4004F00C
GRACE_OVER: Final = 0xC004F009
HARDWARE_CHANGED: Final = 0xC004F00F
FIRST_GRACE: Final = 43_200  # minutes: thirty days
OUT_OF_TOLERANCE_GRACE: Final = 4_320
KMS_VALIDITY: Final = 259_200  # minutes: 180 days
_LONG_AGO: Final = date(2025, 10, 23)


@dataclass(slots=True)
class Held:
    """The key that a product holds and how the product stands with it.

    `pending` is a licence that came in and waits for the service to look again.
    """

    serial: str
    last_five: str
    product_key_id: str
    status: LicenseStatus = LicenseStatus.OOB_GRACE
    reason: int = OOB_GRACE_REASON
    grace: int = FIRST_GRACE
    pending: bool = False


@dataclass(slots=True)
class MachineState:
    """What a machine remembers; `licences` outlives the removal of a key."""

    hardware: str
    identity: str
    held: dict[str, Held] = field(default_factory=dict)
    licences: set[tuple[str, str, str]] = field(default_factory=set)
    settings: dict[tuple[str, str], str] = field(default_factory=dict)
    rearms_left: int = 3
    cleared_registries: set[str] = field(default_factory=set)
    """The services whose product key was taken out of the registry."""

    def apply(self, change: Change) -> None:
        """Make one change, as it happens or as the journal tells it."""
        match change:
            case {"change": "key-installed", "sku": sku}:
                self._install(sku, change)
            case {"change": "key-uninstalled", "sku": sku}:
                self.held.pop(sku, None)
            case {"change": "confirmed", "sku": sku}:
                self.held[sku].pending = True
            case {"change": "refreshed"}:
                self._look_again()
            case {"change": "set", "of": of, "name": name, "value": value}:
                self.settings[of, name] = value
            case {"change": "cleared", "of": of, "name": name}:
                self.settings.pop((of, name), None)
            case {"change": "rearmed"}:
                self._rearm(change.get("skus", "").split(), change.get("of", ""))
            case {"change": "registry-key-cleared", "of": of}:
                self.cleared_registries.add(of)
            case {"change": "hardware-changed", "hardware": hardware}:
                self._change_hardware(hardware)
            case _:
                raise ValueError(f"no such change: {change.get('change')}")

    def _install(self, sku: str, change: Change) -> None:
        for gone in change.get("instead", "").split():
            self.held.pop(gone, None)
        held = Held(change["serial"], change["last_five"], change["product_key_id"])
        if (self.hardware, sku, held.serial) in self.licences:
            _license(held)
        self.held[sku] = held

    def _look_again(self) -> None:
        for sku, held in self.held.items():
            if held.pending:
                self.licences.add((self.hardware, sku, held.serial))
                _license(held)

    def _rearm(self, skus: list[str], of: str) -> None:
        self.rearms_left -= of == "windows"
        for held in (self.held[sku] for sku in skus if sku in self.held):
            if held.status is not LicenseStatus.LICENSED:
                held.status, held.reason = LicenseStatus.OOB_GRACE, OOB_GRACE_REASON
                held.grace = FIRST_GRACE

    def _change_hardware(self, hardware: str) -> None:
        self.hardware = hardware
        for held in self.held.values():
            held.pending = False
            if held.status is LicenseStatus.LICENSED:
                held.status, held.reason = LicenseStatus.OOT_GRACE, HARDWARE_CHANGED
                held.grace = OUT_OF_TOLERANCE_GRACE


def _license(held: Held) -> None:
    held.status, held.reason, held.grace = LicenseStatus.LICENSED, 0, 0
    held.pending = False


def rows_of(spec: MachineSpec) -> tuple[SkuRow, ...]:
    """Return every product that the machine's licensing services know."""
    offices = (office_rows(suite, spec.edition) for suite in spec.offices)
    return (*windows_rows(spec.edition), *(row for rows in offices for row in rows))


def first_state(spec: MachineSpec) -> MachineState:
    """Return a machine as it was set up, before anybody touched it."""
    state = MachineState(spec.hardware, spec.identity)
    rows = rows_of(spec)
    windows = next(row for row in rows if row.channel == _first_channel(spec.start))
    key = _first_key(spec, windows)
    _hold(spec, state, windows, key, spec.start)
    for row in rows:
        if row.setup_key and row.application != WINDOWS_APPLICATION:
            _hold(spec, state, row, ProductKey.parse(row.setup_key), Start.NOTIFICATION)
    if spec.has_esu:
        addon = next(row for row in rows if row.is_addon and row.line is Line.ESU)
        _hold(spec, state, addon, ESU.key, Start.MAK_GRACE)
    return state


def _first_channel(start: Start) -> str:
    match start:
        case Start.MAK_GRACE | Start.LICENSED_MAK:
            return "Volume:MAK"
        case Start.LICENSED_OEM:
            return "OEM:DM"
        case _:
            return "Volume:GVLK"


def key_of(line: Line | None) -> LabKey | None:
    """Return the lab's multiple activation key for a line of Windows editions."""
    return {Line.CLIENT: CLIENT, Line.SERVER: SERVER, Line.LEGACY: LEGACY}.get(line or Line.LTSC)


def _first_key(spec: MachineSpec, row: SkuRow) -> ProductKey:
    key = key_of(row.line)
    if row.channel == "Volume:MAK" and key is not None:
        return key.key
    return firmware_key(spec) if row.channel == "OEM:DM" else ProductKey.parse(row.setup_key)


def firmware_key(spec: MachineSpec) -> ProductKey:
    """Return the made-up key in the machine's firmware, which nobody has any reason to read."""
    number = f"{spec.number % 10_000:04d}".translate(str.maketrans("015", "BCD"))
    return ProductKey.parse(f"VMTQT-FRMWR-NVRRD-FCTVK-{number}G")


def _hold(
    spec: MachineSpec, state: MachineState, row: SkuRow, key: ProductKey, start: Start
) -> None:
    serial = serial_of(key)
    pid = product_key_id(spec.edition, serial, row.channel, _LONG_AGO)
    held = Held(serial, key.last_five, pid)
    match start:
        case Start.NOTIFICATION:
            held.status, held.reason, held.grace = LicenseStatus.NOTIFICATION, GRACE_OVER, 0
        case Start.GRACE | Start.MAK_GRACE:
            held.grace = FIRST_GRACE - 1_440 * (1 + spec.number % 29)
        case Start.LICENSED_KMS:
            _license(held)
            held.grace = KMS_VALIDITY - 1_440 * (spec.number % 7)
        case Start.LICENSED_MAK | Start.LICENSED_OEM:
            _license(held)
            state.licences.add((state.hardware, row.id, serial))
    state.held[row.id] = held
