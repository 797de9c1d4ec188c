"""The classes of Windows licensing, and the few others that tell which machine it is.

Source: Microsoft's WMI reference for SoftwareLicensingProduct and SoftwareLicensingService, and
the select lists of Windows' own tools.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from vamt_qt.lab.cim import CimClass, Kind, Method


def _kinds(
    strings: str = "", numbers: str = "", booleans: str = "", dates: str = ""
) -> dict[str, Kind]:
    groups = (
        (Kind.STRING, strings),
        (Kind.UINT32, numbers),
        (Kind.BOOLEAN, booleans),
        (Kind.DATETIME, dates),
    )
    return {name: kind for kind, names in groups for name in names.split()}


_KMS_STRINGS = """KeyManagementServiceMachine DiscoveredKeyManagementServiceMachineName
    KeyManagementServiceProductKeyID KeyManagementServiceLookupDomain
    DiscoveredKeyManagementServiceMachineIpAddress"""
_KMS_NUMBERS = """KeyManagementServicePort DiscoveredKeyManagementServiceMachinePort
    VLActivationInterval VLRenewalInterval IsKeyManagementServiceMachine
    KeyManagementServiceCurrentCount RequiredClientCount KeyManagementServiceTotalRequests
    KeyManagementServiceFailedRequests KeyManagementServiceUnlicensedRequests
    KeyManagementServiceLicensedRequests KeyManagementServiceOOBGraceRequests
    KeyManagementServiceOOTGraceRequests KeyManagementServiceNonGenuineGraceRequests
    KeyManagementServiceNotificationRequests VLActivationType VLActivationTypeEnabled"""
_KMS_LATER = """KeyManagementServiceLookupDomain DiscoveredKeyManagementServiceMachineIpAddress
    VLActivationType VLActivationTypeEnabled"""
_VOUCHER_TEXTS = """TokenActivationILID TokenActivationCertificateThumbprint
    TokenActivationAdditionalInfo"""
_VOUCHER_NUMBERS = "TokenActivationILVID TokenActivationGrantNumber"
_KMS_METHODS: Final = {
    "SetKeyManagementServiceMachine": Method(takes=("MachineName",)),
    "ClearKeyManagementServiceMachine": Method(),
    "SetKeyManagementServicePort": Method(takes=("PortNumber",)),
    "ClearKeyManagementServicePort": Method(),
    "SetKeyManagementServiceLookupDomain": Method(takes=("LookupDomain",), later=True),
    "ClearKeyManagementServiceLookupDomain": Method(later=True),
    "SetVLActivationTypeEnabled": Method(takes=("ActivationType",), later=True),
    "ClearVLActivationTypeEnabled": Method(later=True),
}

PRODUCT: Final = CimClass(
    name="SoftwareLicensingProduct",
    key="ID",
    properties=_kinds(
        strings=f"""ID Name Description ApplicationID LicenseFamily LicenseDependsOn
            PartialProductKey ProductKeyID ProductKeyID2 ProductKeyChannel OfflineInstallationId
            ProcessorURL MachineURL ProductKeyURL UseLicenseURL ValidationURL
            ADActivationObjectName ADActivationObjectDN ADActivationCsvlkPid
            ADActivationCsvlkSkuId IAID AutomaticVMActivationHostMachineName
            AutomaticVMActivationHostDigitalPid2 {_KMS_STRINGS} {_VOUCHER_TEXTS}""",
        numbers=f"""LicenseStatus LicenseStatusReason GracePeriodRemaining GenuineStatus
            ExtendedGrace RemainingAppReArmCount RemainingSkuReArmCount
            {_KMS_NUMBERS} {_VOUCHER_NUMBERS}""",
        booleans="LicenseIsAddon",
        dates="EvaluationEndDate TrustedTime AutomaticVMActivationLastActivationTime",
    ),
    later=frozenset(
        f"""ProductKeyID2 ProductKeyChannel ValidationURL RemainingAppReArmCount
        RemainingSkuReArmCount ADActivationObjectName ADActivationObjectDN ADActivationCsvlkPid
        ADActivationCsvlkSkuId IAID AutomaticVMActivationHostMachineName
        AutomaticVMActivationLastActivationTime AutomaticVMActivationHostDigitalPid2
        {_KMS_LATER}""".split()
    ),
    methods={
        "UninstallProductKey": Method(),
        "Activate": Method(),
        "DepositOfflineConfirmationId": Method(takes=("InstallationId", "ConfirmationId")),
        "ReArmSku": Method(later=True),
        **_KMS_METHODS,
    },
)

SERVICE: Final = CimClass(
    name="SoftwareLicensingService",
    key="Version",
    properties=_kinds(
        strings=f"""Version ClientMachineID OA3xOriginalProductKey
            OA3xOriginalProductKeyDescription OA3xOriginalProductKeyPkPn {_KMS_STRINGS}
            {_VOUCHER_TEXTS}""",
        numbers=f"""PolicyCacheRefreshRequired RemainingWindowsReArmCount
            KeyManagementServiceListeningPort OA2xBiosMarkerStatus OA2xBiosMarkerMinorVersion
            {_KMS_NUMBERS} {_VOUCHER_NUMBERS}""",
        booleans="""KeyManagementServiceDnsPublishing KeyManagementServiceLowPriority
            KeyManagementServiceHostCaching""",
    ),
    later=frozenset(
        f"""OA3xOriginalProductKey OA3xOriginalProductKeyDescription
        OA3xOriginalProductKeyPkPn {_KMS_LATER}""".split()
    ),
    methods={
        "InstallProductKey": Method(takes=("ProductKey",)),
        "RefreshLicenseStatus": Method(),
        "ClearProductKeyFromRegistry": Method(),
        "ReArmWindows": Method(),
        "ReArmApp": Method(takes=("ApplicationId",), later=True),
        "SetVLActivationInterval": Method(takes=("ActivationInterval",)),
        "SetVLRenewalInterval": Method(takes=("RenewalInterval",)),
        **_KMS_METHODS,
    },
)

_OSPP_GONE = PRODUCT.later | SERVICE.later
OFFICE_PRODUCT: Final = replace(
    PRODUCT,
    name="OfficeSoftwareProtectionProduct",
    properties={n: kind for n, kind in PRODUCT.properties.items() if n not in _OSPP_GONE},
    later=frozenset(),
    methods={n: method for n, method in PRODUCT.methods.items() if not method.later},
)
OFFICE_SERVICE: Final = replace(
    SERVICE,
    name="OfficeSoftwareProtectionService",
    properties={n: kind for n, kind in SERVICE.properties.items() if n not in _OSPP_GONE},
    later=frozenset(),
    methods={n: m for n, m in SERVICE.methods.items() if not m.later and n != "ReArmWindows"},
)

OPERATING_SYSTEM: Final = CimClass(
    name="Win32_OperatingSystem",
    key="Name",
    properties=_kinds(
        strings="""Name Caption Version BuildNumber CSName OSArchitecture SerialNumber
            Manufacturer SystemDirectory WindowsDirectory Locale CSDVersion MUILanguages""",
        numbers="OperatingSystemSKU ProductType OSLanguage ServicePackMajorVersion",
        booleans="Primary",
        dates="InstallDate LastBootUpTime LocalDateTime",
    ),
)
COMPUTER_SYSTEM: Final = CimClass(
    name="Win32_ComputerSystem",
    key="Name",
    properties=_kinds(
        strings="Name DNSHostName Domain Workgroup Manufacturer Model",
        numbers="DomainRole",
        booleans="PartOfDomain",
    ),
)
COMPUTER_SYSTEM_PRODUCT: Final = CimClass(
    name="Win32_ComputerSystemProduct",
    key="IdentifyingNumber",
    properties=_kinds(strings="IdentifyingNumber Name UUID Vendor Version"),
)

CLASSES: Final = {
    cim.name.lower(): cim
    for cim in (
        PRODUCT,
        SERVICE,
        OFFICE_PRODUCT,
        OFFICE_SERVICE,
        OPERATING_SYSTEM,
        COMPUTER_SYSTEM,
        COMPUTER_SYSTEM_PRODUCT,
    )
}
