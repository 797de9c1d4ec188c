"""What the other classes tell of a machine: its system, its name and its board."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from vamt_qt.lab.cim import Row
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.state import MachineState

_SET_UP = datetime(2025, 1, 7, 8, 30, tzinfo=UTC)


def system_row(spec: MachineSpec) -> Row:
    """Return Win32_OperatingSystem."""
    edition = spec.edition
    installed = _SET_UP + timedelta(hours=7 * (spec.number % 997))
    return {
        "Name": f"{edition.caption}|C:\\Windows|\\Device\\Harddisk0\\Partition2",
        "Caption": edition.caption,
        "Version": edition.version,
        "BuildNumber": edition.build,
        "CSName": spec.name,
        "OSArchitecture": edition.architecture,
        "SerialNumber": f"00000-00000-{spec.number:05d}-AALAB",
        "Manufacturer": "Microsoft Corporation",
        "SystemDirectory": "C:\\Windows\\system32",
        "WindowsDirectory": "C:\\Windows",
        "Locale": "0409",
        "CSDVersion": "Service Pack 1" if edition.is_old else None,
        "MUILanguages": ("en-US", "de-DE") if spec.number % 5 == 0 else ("en-US",),
        "OperatingSystemSKU": edition.number,
        "ProductType": 3 if edition.is_server else 1,
        "OSLanguage": 1033,
        "ServicePackMajorVersion": 1 if edition.is_old else 0,
        "Primary": True,
        "InstallDate": installed,
        "LastBootUpTime": installed + timedelta(days=90, microseconds=488_171),
        "LocalDateTime": installed + timedelta(days=91),
    }


def computer_row(spec: MachineSpec) -> Row:
    """Return Win32_ComputerSystem."""
    return {
        "Name": spec.name,
        "DNSHostName": spec.name.lower(),
        "Domain": "LAB",
        "Workgroup": None,
        "Manufacturer": "VAMT-Qt lab",
        "Model": "Simulated machine",
        "DomainRole": 3 if spec.edition.is_server else 1,
        "PartOfDomain": True,
    }


def computer_product_row(spec: MachineSpec, state: MachineState) -> Row:
    """Return Win32_ComputerSystemProduct; a new board has a new UUID."""
    return {
        "IdentifyingNumber": f"LAB-{state.hardware[:8].upper()}",
        "Name": "Simulated machine",
        "UUID": str(uuid5(NAMESPACE_URL, f"vamt-qt-lab:{state.hardware}")).upper(),
        "Vendor": "VAMT-Qt lab",
        "Version": f"1.{spec.number % 4}",
    }
