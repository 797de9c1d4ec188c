"""Which classes and properties of Windows licensing are read, by family and Windows version.

Source: Microsoft's WMI reference for SoftwareLicensingProduct and SoftwareLicensingService and,
for Office, the select lists of Windows' and Office's own tools. A query that names a property
which the version lacks fails as a whole, so Windows 7 has a shorter list. Never asked for:
`OA3xOriginalProductKey` of the service, the whole key from the machine's firmware.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vamt_qt.licensing.errors import BadInputError, UnreachableError
from vamt_qt.licensing.identifiers import InstallationId, MachineId, Sku
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    LicensedProduct,
    LicenseStatus,
    channel_of,
)
from vamt_qt.licensing.volume_option import ACTIVATION_TYPES, VolumeOption
from vamt_qt.targets.cim import CimRow, Query, guid_literal, last_five_literal


@dataclass(frozen=True, slots=True)
class ClassFamily:
    """One licensing service and the class of its products."""

    service: str
    product: str
    has_channel: bool
    """Whether its products have ProductKeyChannel where Windows is 8 or later."""


WINDOWS: Final = ClassFamily("SoftwareLicensingService", "SoftwareLicensingProduct", True)
OFFICE: Final = ClassFamily(
    "OfficeSoftwareProtectionService", "OfficeSoftwareProtectionProduct", False
)
"""Office 2010 everywhere, and later Office on Windows 7; absent on most machines."""

OPERATING_SYSTEM: Final = Query("SELECT Caption, Version FROM Win32_OperatingSystem")
HARDWARE_ID: Final = Query("SELECT UUID FROM Win32_ComputerSystemProduct")

_COLUMNS: Final = (
    "ID, ApplicationID, Name, Description, LicenseFamily, LicenseIsAddon, PartialProductKey,"
    " ProductKeyID, LicenseStatus, LicenseStatusReason, GracePeriodRemaining,"
    " OfflineInstallationId"
)
_LATER_COLUMNS: Final = f"{_COLUMNS}, ProductKeyChannel"


def is_windows_7(version: str) -> bool:
    """Whether a version ("6.1.7601") is Windows 7 or Server 2008 R2; False if it is unknown."""
    return version.startswith(("6.0", "6.1"))


def family_of_application(application: str, version: str) -> ClassFamily:
    """Return the service that takes keys for an application on this version of Windows."""
    is_old_office = application == OFFICE_2010_APPLICATION
    if is_old_office or (application == OFFICE_APPLICATION and is_windows_7(version)):
        return OFFICE
    return WINDOWS


def service_query(family: ClassFamily) -> Query:
    """Ask for the service's version, by which it is addressed, and the machine's own name."""
    return Query(f"SELECT Version, ClientMachineID FROM {family.service}")  # noqa: S608 - WQL, no literal


def products_query(family: ClassFamily, where: str = "", *, is_old: bool) -> Query:
    """Ask for keyed products; `where` replaces the condition that they hold any key."""
    columns = _LATER_COLUMNS if family.has_channel and not is_old else _COLUMNS
    condition = where or "PartialProductKey <> NULL"
    return Query(f"SELECT {columns} FROM {family.product} WHERE {condition}")  # noqa: S608 - literals are checked


def holds_key(last_five: str) -> str:
    """Return the condition that a product holds the key with this end."""
    return f"PartialProductKey = {last_five_literal(last_five)}"


def state_query(family: ClassFamily, sku: Sku) -> Query:
    """Ask how one product stands, with properties that every version has."""
    columns = "ID, ApplicationID, LicenseIsAddon, Description, LicenseStatus, OfflineInstallationId"
    literal = guid_literal(sku)
    return Query(f"SELECT {columns} FROM {family.product} WHERE ID = {literal}")  # noqa: S608 - checked


_OPTIONS: Final = {
    VolumeOption.KMS_HOST: ("KeyManagementServiceMachine", "MachineName"),
    VolumeOption.KMS_PORT: ("KeyManagementServicePort", "PortNumber"),
    VolumeOption.KMS_LOOKUP_DOMAIN: ("KeyManagementServiceLookupDomain", "LookupDomain"),
    VolumeOption.ACTIVATION_TYPE: ("VLActivationTypeEnabled", "ActivationType"),
}


def option_call(option: VolumeOption, value: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the method that sets an option, or clears it where `value` is empty, and its inputs.

    Services and products have the same methods. BadInputError for a value that cannot be meant.
    """
    name, parameter = _OPTIONS[option]
    if not value:
        return f"Clear{name}", ()
    meant = option.checked(value)
    return f"Set{name}", ((parameter, ACTIVATION_TYPES.get(meant, meant)),)


def product_of(row: CimRow, machine: MachineId, observed_at: datetime) -> LicensedProduct:
    """Read one row of a products query.

    An installation ID that is none is left out here: the other products still count. Raises
    UnreachableError `bad-reply` for a status that Windows does not have.
    """
    description = row.words("Description")
    return LicensedProduct(
        machine=machine,
        sku=Sku(row.words("ID").lower()),
        application=row.words("ApplicationID").lower(),
        name=row.words("Name"),
        description=description,
        family=row.words("LicenseFamily"),
        channel=row.words("ProductKeyChannel") or channel_of(description),
        is_addon=row.flag("LicenseIsAddon"),
        partial_key=row.words("PartialProductKey"),
        product_key_id=row.words("ProductKeyID"),
        status=status_of(row),
        status_reason=row.number("LicenseStatusReason"),
        grace_minutes=row.number("GracePeriodRemaining"),
        iid=_iid_or_none(row),
        observed_at=observed_at,
    )


def status_of(row: CimRow) -> LicenseStatus:
    """Read LicenseStatus; UnreachableError `bad-reply` for one that Windows does not have."""
    number = row.number("LicenseStatus")
    try:
        return LicenseStatus(number)
    except ValueError:
        raise UnreachableError(
            f"The machine gave a licence status that does not exist: {number}",
            hint="Probe it again; if it stays so, the licensing service is damaged.",
            code="bad-reply",
        ) from None


def _iid_or_none(row: CimRow) -> InstallationId | None:
    text = row.text("OfflineInstallationId")
    try:
        return InstallationId.parse(text) if text else None
    except BadInputError:
        return None
