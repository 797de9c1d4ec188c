"""How the licensing classes show what a machine remembers."""

from __future__ import annotations

from datetime import UTC, datetime

from vamt_qt.lab.cim import CimValue, Row
from vamt_qt.lab.cim_schema import OFFICE_SERVICE
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.numbers import installation_id
from vamt_qt.lab.skus import SkuRow
from vamt_qt.lab.state import MachineState, firmware_key
from vamt_qt.licensing.identifiers import InstallationId

NOT_A_KMS_HOST = 0xFFFFFFFF
_PROCESSOR_URL = "http://go.microsoft.com/fwlink/?LinkID=34407"


def offline_id(spec: MachineSpec, state: MachineState, sku: str) -> InstallationId | None:
    """Return the installation ID of a product, None while it holds no key."""
    held = state.held.get(sku)
    if held is None:
        return None
    return installation_id(state.hardware, sku, held.serial, is_old=spec.edition.is_old)


def product_row(spec: MachineSpec, state: MachineState, row: SkuRow) -> Row:
    """Return one instance of SoftwareLicensingProduct or its Office sister."""
    values: dict[str, CimValue] = {
        "ID": row.id,
        "Name": row.name,
        "Description": row.description,
        "ApplicationID": row.application,
        "LicenseFamily": row.family,
        "LicenseIsAddon": row.is_addon,
        "ProcessorURL": _PROCESSOR_URL,
        "KeyManagementServiceCurrentCount": NOT_A_KMS_HOST,
        "TokenActivationILVID": NOT_A_KMS_HOST,
        "RemainingAppReArmCount": 1001,
        "RemainingSkuReArmCount": 1001,
        "TrustedTime": datetime(2026, 1, 5, 6, 0, tzinfo=UTC),
        **_settings(state, row.id),
    }
    held = state.held.get(row.id)
    if held is not None:
        iid = offline_id(spec, state, row.id)
        values |= {
            "PartialProductKey": held.last_five,
            "ProductKeyID": held.product_key_id,
            "ProductKeyID2": held.product_key_id,
            "ProductKeyChannel": row.channel,
            "OfflineInstallationId": iid.digits if iid else None,
            "LicenseStatus": int(held.status),
            "LicenseStatusReason": held.reason,
            "GracePeriodRemaining": held.grace,
        }
        if row.channel == "Volume:GVLK":
            values |= {"VLActivationInterval": 120, "VLRenewalInterval": 10_080}
    return values


def service_row(spec: MachineSpec, state: MachineState, class_name: str) -> Row:
    """Return the one instance of a licensing service."""
    of = class_name
    version = spec.edition.service_version
    if class_name == OFFICE_SERVICE.name:
        version = "14.0.370.400" if not spec.edition.is_old else "15.0.4420.1017"
    return {
        "Version": version,
        "ClientMachineID": state.identity,
        "RemainingWindowsReArmCount": state.rearms_left,
        "KeyManagementServiceListeningPort": 1688,
        "KeyManagementServiceDnsPublishing": True,
        "KeyManagementServiceHostCaching": True,
        "KeyManagementServiceCurrentCount": NOT_A_KMS_HOST,
        "OA3xOriginalProductKey": firmware_key(spec).reveal(),
        "VLActivationInterval": 120,
        "VLRenewalInterval": 10_080,
        **_settings(state, of),
    }


def _settings(state: MachineState, of: str) -> dict[str, CimValue]:
    """Return what was set on a product or service; numbers came in as texts."""
    return {
        name: int(value) if value.isdecimal() else value
        for (owner, name), value in state.settings.items()
        if owner == of
    }
