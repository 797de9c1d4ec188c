"""Machines for tests: chosen from an estate, or built without any server around them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import replace

from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab import editions, skus
from vamt_qt.lab.cim import Row
from vamt_qt.lab.editions import Edition
from vamt_qt.lab.estate import MachineSpec, Start, machine
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import MAKS, clearinghouse_keys
from vamt_qt.lab.lab import Lab
from vamt_qt.lab.skus import OfficeSuite
from vamt_qt.lab.state import Change
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.licensing.machine import CarrierKind, Credential
from vamt_qt.licensing.product import WINDOWS_APPLICATION

PRO = editions.CLIENTS[0]
SERVER = editions.SERVERS[0]
WINDOWS_7 = editions.WINDOWS_7[0]
KEYED = "SELECT * FROM SoftwareLicensingProduct WHERE PartialProductKey <> NULL"


def spec(
    edition: Edition = PRO,
    *,
    start: Start = Start.NOTIFICATION,
    offices: tuple[OfficeSuite, ...] = (),
    illness: Illness | None = None,
    has_esu: bool = False,
    number: int = 0,
) -> MachineSpec:
    """Return a machine as wanted, the rest as seed 1 has it."""
    return replace(
        machine(1, number),
        edition=edition,
        start=start,
        offices=offices,
        illness=illness,
        has_esu=has_esu,
    )


def windows(
    wanted: MachineSpec | None = None,
    *,
    clearinghouse: MockClearinghouse | None = None,
    record: Callable[[str, Change], None] = lambda _name, _change: None,
) -> SimulatedWindows:
    """Return a machine without any server around it."""
    activator = clearinghouse or MockClearinghouse(clearinghouse_keys())
    return SimulatedWindows(wanted or spec(), activator, record)


def keyed(machine: SimulatedWindows, application: str = WINDOWS_APPLICATION) -> Row:
    """Return the keyed product of an application that is no add-on."""
    rows = machine.query(f"{KEYED} AND ApplicationID = '{application}' AND LicenseIsAddon = FALSE")
    (row,) = rows.rows
    return row


def service(machine: SimulatedWindows, class_name: str = "SoftwareLicensingService") -> str:
    """Return the version that selects a licensing service."""
    (row,) = machine.query(f"SELECT Version FROM {class_name}").rows
    return str(row["Version"])


def install(
    machine: SimulatedWindows, key: str, class_name: str = "SoftwareLicensingService"
) -> None:
    """Install a product key."""
    selector = {"Version": service(machine, class_name)}
    machine.invoke(class_name, selector, "InstallProductKey", {"ProductKey": key})


def refresh(machine: SimulatedWindows) -> None:
    """Have the licensing service look again."""
    name = "SoftwareLicensingService"
    machine.invoke(name, {"Version": service(machine)}, "RefreshLicenseStatus", {})


def deposit(machine: SimulatedWindows, sku: object, iid: object, cid: str) -> None:
    """Deposit a confirmation ID."""
    machine.invoke(
        "SoftwareLicensingProduct",
        {"ID": str(sku)},
        "DepositOfflineConfirmationId",
        {"InstallationId": str(iid), "ConfirmationId": cid},
    )


def inventory(lab: Lab) -> dict[str, Mapping[str, str]]:
    """Return the lines of a lab's inventory by the machine's name."""
    with lab.sheet.inventory.open(newline="") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def account(lab: Lab, line: Mapping[str, str]) -> Credential:
    """Return the account that an inventory's line names."""
    return next(one for one in lab.sheet.credentials if one.name == line["credential"])


def behind(lab: Lab, *carriers: CarrierKind, illness: Illness | None = None) -> list[str]:
    """Return the names of the machines behind one of the carriers that have the illness."""
    return [spec.name for spec in lab.specs if spec.carrier in carriers and spec.illness is illness]


OFFICE_2016 = skus.OFFICE_2016
OFFICE_2010 = skus.OFFICE_2010


def fitting_key(lab: Lab, name: str) -> str:
    """Return a key that the machine takes for Windows."""
    takes = lab.truth(name).takes
    return next(mak.key.reveal() for mak in MAKS if mak.key.last_five in takes)


def modern(lab: Lab) -> str:
    """Return the name of a machine behind WinRM that is no Windows 7."""
    machines = (spec for spec in lab.specs if spec.carrier is CarrierKind.WINRM)
    return next(spec.name for spec in machines if not spec.edition.is_old)
