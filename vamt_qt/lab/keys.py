"""The product keys of the simulated estate: made up, and visibly so.

No key here was ever issued by anybody: each spells VMTQT (the program), what it is for and FCTVK
(a fictive key). The lab's machines take these and their own setup keys, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from vamt_qt.clearinghouse.mock import MockKey
from vamt_qt.lab.editions import Line
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
)
from vamt_qt.licensing.product_key import ProductKey


@dataclass(frozen=True, slots=True, kw_only=True)
class LabKey:
    """One multiple activation key of the lab; `purchased` counts its activations.

    `refused` keys are known to every machine as blocked: they cannot even be installed.
    """

    key: ProductKey
    line: Line
    product: str
    description: str
    application: str = WINDOWS_APPLICATION
    purchased: int = 0
    refused: bool = False

    @property
    def serial(self) -> str:
        """Group and serial, as in the extended product ID of a machine that holds the key."""
        return serial_of(self.key)


def serial_of(key: ProductKey) -> str:
    """Return the group and serial that a key gets in the lab, such as `05150-000-025690`.

    A one-way digest: it names the key to the clearinghouse and cannot be turned back.
    """
    number = int(sha256(f"vamt-qt lab {key.reveal()}".encode()).hexdigest(), 16) % 10**11
    digits = f"{number:011d}"
    return f"091{digits[:2]}-{digits[2:5]}-{digits[5:]}"


def _mak(
    text: str, line: Line, product: str, description: str, purchased: int, application: str
) -> LabKey:
    return LabKey(
        key=ProductKey.parse(text),
        line=line,
        product=product,
        description=description,
        application=application,
        purchased=purchased,
    )


CLIENT: Final = _mak(
    "VMTQT-WNDWW-FCTVK-CCCCC-2222C",
    Line.CLIENT,
    "Windows 8.1, 10 and 11 Pro, Enterprise and Education",
    "The lab's main key: fits four machines in five",
    50_000,
    WINDOWS_APPLICATION,
)
SERVER: Final = _mak(
    "VMTQT-RVRRN-FCTVK-RRRRR-3333R",
    Line.SERVER,
    "Windows Server 2012 to 2025 Standard and Datacenter",
    "Servers",
    10_000,
    WINDOWS_APPLICATION,
)
LEGACY: Final = _mak(
    "VMTQT-WDW77-FCTVK-77777-4444W",
    Line.LEGACY,
    "Windows 7 and Server 2008 R2",
    "Old machines; a key without N",
    10_000,
    WINDOWS_APPLICATION,
)
OFFICE: Final = _mak(
    "VMTQT-FFCCN-FCTVK-FFFFF-6666F",
    Line.OFFICE,
    "Office 2016, 2019 and LTSC 2021 Professional Plus",
    "Office",
    20_000,
    OFFICE_APPLICATION,
)
OFFICE_2010: Final = _mak(
    "VMTQT-FFC2K-FCTVK-FFFFF-7777F",
    Line.OFFICE_2010,
    "Office 2010 Professional Plus",
    "Old Office; a key without N",
    5_000,
    OFFICE_2010_APPLICATION,
)
ESU: Final = _mak(
    "VMTQT-XTNDD-FCTVK-XXXXX-8888X",
    Line.ESU,
    "Windows 10 extended security updates, year 1",
    "An add-on: it licenses updates and not Windows",
    5_000,
    WINDOWS_APPLICATION,
)
SMALL: Final = _mak(
    "VMTQT-WNDWW-FCTVK-TWTWT-9999T",
    Line.CLIENT,
    "Windows 8.1, 10 and 11 Pro, Enterprise and Education",
    "Two activations only, to see a key run out",
    2,
    WINDOWS_APPLICATION,
)
REFUSED: Final = LabKey(
    key=ProductKey.parse("VMTQT-BKDKN-FCTVK-BBBBB-6666B"),
    line=Line.CLIENT,
    product="Windows 8.1, 10 and 11 Pro, Enterprise and Education",
    description="Blocked: no machine takes it",
    refused=True,
)

MAKS: Final = (CLIENT, SERVER, LEGACY, OFFICE, OFFICE_2010, ESU, SMALL, REFUSED)


def clearinghouse_keys(keys: Iterable[LabKey] = MAKS) -> tuple[MockKey, ...]:
    """Return the keys as the mock clearinghouse wants to know them, without the keys."""
    return tuple(
        MockKey(key.serial, key.key.last_five, key.purchased, blocked=key.refused) for key in keys
    )
