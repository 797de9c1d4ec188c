"""Licensed products: what Windows' licensing service says of each product on a machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Final

from vamt_qt.licensing.identifiers import ActivationRef, InstallationId, MachineId, Sku

WINDOWS_APPLICATION: Final = "55c92734-d682-4d71-983e-d6ec3f16059f"
OFFICE_APPLICATION: Final = "0ff1ce15-a989-479d-af46-f275c6370663"
OFFICE_2010_APPLICATION: Final = "59a52881-a989-479d-af46-f275c6370663"


class LicenseStatus(IntEnum):
    """LicenseStatus of SoftwareLicensingProduct."""

    UNLICENSED = 0
    LICENSED = 1
    OOB_GRACE = 2
    OOT_GRACE = 3
    NON_GENUINE_GRACE = 4
    NOTIFICATION = 5
    EXTENDED_GRACE = 6

    @property
    def label(self) -> str:
        """The status in the operator's words."""
        return (
            "Unlicensed",
            "Licensed",
            "Grace, first run",
            "Grace, out of tolerance",
            "Grace, not genuine",
            "Notification",
            "Grace, extended",
        )[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class LicensedProduct:
    """One keyed product on one machine, as last observed.

    `grace_minutes` counts down to the end of a grace or validity period, 0 where there is none.
    `status_reason` is an unsigned HRESULT, 0 where there is nothing to say.
    """

    machine: MachineId
    sku: Sku
    application: str
    name: str
    description: str = ""
    family: str = ""
    channel: str = ""
    """"Volume:MAK", "Volume:GVLK", "Retail", …; unknown ones are kept as they come."""
    is_addon: bool = False
    partial_key: str = ""
    product_key_id: str = ""
    """The extended PID, which names the key to a clearinghouse without holding it."""
    status: LicenseStatus
    status_reason: int = 0
    grace_minutes: int = 0
    iid: InstallationId | None = None
    observed_at: datetime | None = None

    @property
    def is_windows(self) -> bool:
        """Whether this is Windows itself and not Office or an add-on."""
        return self.application == WINDOWS_APPLICATION and not self.is_addon

    @property
    def is_licensed(self) -> bool:
        """Whether the machine itself says so."""
        return self.status is LicenseStatus.LICENSED


def slot(product: LicensedProduct) -> str:
    """Name a product's place on its machine, the same before and after a change of key.

    A change from a volume client key to a MAK changes the SKU, so the SKU cannot be the name.
    """
    if product.is_addon:
        return f"addon-{product.sku}"
    if product.application == WINDOWS_APPLICATION:
        return "windows"
    stem = re.split("[-_]", product.family)[0].lower()
    return f"office-{stem or product.sku}"


def activation_ref(product: LicensedProduct) -> ActivationRef:
    """Return the name of the activation that this product is."""
    return ActivationRef(f"{product.machine}/{slot(product)}")


def channel_of(description: str) -> str:
    """Read the channel from a product's description where Windows 7 has no property for it."""
    tokens = description.upper()
    known = {
        "VOLUME_MAK": "Volume:MAK",
        "VOLUME_KMSCLIENT": "Volume:GVLK",
        "VOLUME_KMS": "Volume:CSVLK",
        "TIMEBASED_EVAL": "Retail:TB:Eval",
        "RETAIL": "Retail",
        "OEM_DM": "OEM:DM",
        "OEM_SLP": "OEM:SLP",
        "OEM_COA": "OEM:COA",
        "OEM": "OEM:NONSLP",
    }
    return next((channel for token, channel in known.items() if token in tokens), "")
