"""The Windows editions of the simulated estate: what they call themselves and which keys fit.

The setup keys are the KMS client keys that Microsoft publishes for volume editions.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Line(StrEnum):
    """What one multiple activation key is sold for: it fits every edition of its line."""

    CLIENT = "client"
    SERVER = "server"
    LEGACY = "legacy"
    LTSC = "ltsc"
    OFFICE_2010 = "office-2010"
    OFFICE = "office"
    ESU = "esu"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One edition of one Windows release. `number` is Windows' OperatingSystemSKU."""

    caption: str
    release: str
    version: str
    family: str
    number: int
    line: Line
    setup_key: str
    architecture: str = "64-bit"

    @property
    def nt(self) -> tuple[int, int]:
        """The version of Windows NT: (6, 1) is Windows 7 and Server 2008 R2."""
        major, minor, _ = self.version.split(".")
        return int(major), int(minor)

    @property
    def build(self) -> str:
        """The build number, as in the extended product ID."""
        return self.version.split(".")[2]

    @property
    def is_old(self) -> bool:
        """Windows 7 and Server 2008 R2: fewer properties, shorter installation IDs."""
        return self.nt == (6, 1)

    @property
    def is_server(self) -> bool:
        """Whether this is a Windows Server."""
        return self.family.startswith("Server")

    @property
    def host_id(self) -> str:
        """What stands first in an extended product ID of this release."""
        return {(6, 1): "55041", (6, 2): "05426", (6, 3): "06401"}.get(self.nt, "03612")

    @property
    def service_version(self) -> str:
        """The key of SoftwareLicensingService: the version of the licensing service."""
        return f"{self.version}.{1 if self.nt == (10, 0) else 16385}"


def _edition(release: str, edition: str, version: str, family: str, number: int) -> Edition:
    line, key = _SETUP[(family, version)]
    caption = f"Microsoft {release.removesuffix(' SP1').split(' (')[0]} {edition}".rstrip()
    return Edition(
        caption=caption,
        release=release,
        version=version,
        family=family,
        number=number,
        line=line,
        setup_key=key,
    )


_PRO: Final = "W269N-WFGWX-YVC9B-4J6C9-T83GX"
_ENTERPRISE: Final = "NPPR9-FWDCX-D2C8J-H872K-2YT43"
_EDUCATION: Final = "NW6C2-QMPVW-D7KKK-3GKT6-VCFB2"
_SETUP: Final = {
    ("Professional", "6.1.7601"): (Line.LEGACY, "FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4"),
    ("Enterprise", "6.1.7601"): (Line.LEGACY, "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH"),
    ("ServerStandard", "6.1.7601"): (Line.LEGACY, "YC6KT-GKW9T-YTKYR-T4X34-R7VHC"),
    ("Professional", "6.3.9600"): (Line.CLIENT, "GCRJD-8NW9H-F2CDX-CCM8D-9D6T9"),
    ("Enterprise", "6.3.9600"): (Line.CLIENT, "MHF9N-XY6XB-WVXMC-BTDCT-MKKG7"),
    ("Professional", "10.0.19044"): (Line.CLIENT, _PRO),
    ("Professional", "10.0.19045"): (Line.CLIENT, _PRO),
    ("Enterprise", "10.0.19045"): (Line.CLIENT, _ENTERPRISE),
    ("Education", "10.0.19045"): (Line.CLIENT, _EDUCATION),
    ("Professional", "10.0.22621"): (Line.CLIENT, _PRO),
    ("Enterprise", "10.0.22631"): (Line.CLIENT, _ENTERPRISE),
    ("Professional", "10.0.22631"): (Line.CLIENT, _PRO),
    ("Professional", "10.0.26100"): (Line.CLIENT, _PRO),
    ("Enterprise", "10.0.26100"): (Line.CLIENT, _ENTERPRISE),
    ("Education", "10.0.26100"): (Line.CLIENT, _EDUCATION),
    ("EnterpriseS", "10.0.17763"): (Line.LTSC, "M7XTQ-FN8P6-TTKYV-9D4CC-J462D"),
    ("EnterpriseS", "10.0.19044"): (Line.LTSC, "M7XTQ-FN8P6-TTKYV-9D4CC-J462D"),
    ("ServerStandard", "6.2.9200"): (Line.SERVER, "XC9B7-NBPP2-83J2H-RHMBY-92BT4"),
    ("ServerStandard", "6.3.9600"): (Line.SERVER, "D2N9P-3P6X9-2R39C-7RTCD-MDVJX"),
    ("ServerDatacenter", "6.3.9600"): (Line.SERVER, "W3GGN-FT8W3-Y4M27-J84CP-Q3VJ9"),
    ("ServerStandard", "10.0.14393"): (Line.SERVER, "WC2BQ-8NRM3-FDDYY-2BFGV-KHKQY"),
    ("ServerStandard", "10.0.17763"): (Line.SERVER, "N69G4-B89J2-4G8F4-WWYCC-J464C"),
    ("ServerDatacenter", "10.0.17763"): (Line.SERVER, "WMDGN-G9PQG-XVVXX-R3X43-63DFG"),
    ("ServerStandard", "10.0.20348"): (Line.SERVER, "VDYBN-27WPP-V4HQT-9VMD4-VMK7H"),
    ("ServerDatacenter", "10.0.20348"): (Line.SERVER, "WX4NM-KYWYW-QJJR4-XV3QB-6VM33"),
    ("ServerStandard", "10.0.26100"): (Line.SERVER, "TVRH6-WHNXV-R9WG3-9XRFY-MY832"),
    ("ServerDatacenter", "10.0.26100"): (Line.SERVER, "D764K-2NDRG-47T6Q-P8T8W-YP6DF"),
}

WINDOWS_7: Final = (
    _edition("Windows 7 SP1", "Professional", "6.1.7601", "Professional", 48),
    _edition("Windows 7 SP1", "Enterprise", "6.1.7601", "Enterprise", 4),
    _edition("Windows Server 2008 R2 SP1", "Standard", "6.1.7601", "ServerStandard", 7),
)
CLIENTS: Final = (
    _edition("Windows 10 (22H2)", "Pro", "10.0.19045", "Professional", 48),
    _edition("Windows 11 (23H2)", "Pro", "10.0.22631", "Professional", 48),
    _edition("Windows 11 (24H2)", "Pro", "10.0.26100", "Professional", 48),
    _edition("Windows 10 (22H2)", "Enterprise", "10.0.19045", "Enterprise", 4),
    _edition("Windows 11 (24H2)", "Enterprise", "10.0.26100", "Enterprise", 4),
    _edition("Windows 11 (23H2)", "Enterprise", "10.0.22631", "Enterprise", 4),
    _edition("Windows 11 (22H2)", "Pro", "10.0.22621", "Professional", 48),
    _edition("Windows 10 (21H2)", "Pro", "10.0.19044", "Professional", 48),
    _edition("Windows 10 (22H2)", "Education", "10.0.19045", "Education", 121),
    _edition("Windows 11 (24H2)", "Education", "10.0.26100", "Education", 121),
    _edition("Windows 8.1", "Pro", "6.3.9600", "Professional", 48),
    _edition("Windows 8.1", "Enterprise", "6.3.9600", "Enterprise", 4),
)
SERVERS: Final = (
    _edition("Windows Server 2022", "Standard", "10.0.20348", "ServerStandard", 7),
    _edition("Windows Server 2019", "Standard", "10.0.17763", "ServerStandard", 7),
    _edition("Windows Server 2025", "Standard", "10.0.26100", "ServerStandard", 7),
    _edition("Windows Server 2016", "Standard", "10.0.14393", "ServerStandard", 7),
    _edition("Windows Server 2022", "Datacenter", "10.0.20348", "ServerDatacenter", 8),
    _edition("Windows Server 2025", "Datacenter", "10.0.26100", "ServerDatacenter", 8),
    _edition("Windows Server 2019", "Datacenter", "10.0.17763", "ServerDatacenter", 8),
    _edition("Windows Server 2012 R2", "Standard", "6.3.9600", "ServerStandard", 7),
    _edition("Windows Server 2012 R2", "Datacenter", "6.3.9600", "ServerDatacenter", 8),
    _edition("Windows Server 2012", "Standard", "6.2.9200", "ServerStandard", 7),
)
LTSC: Final = (
    _edition("Windows 10 (21H2)", "Enterprise LTSC", "10.0.19044", "EnterpriseS", 125),
    _edition("Windows 10 (1809)", "Enterprise LTSC", "10.0.17763", "EnterpriseS", 125),
)
"""Long-term editions have a line of keys of their own: none of the lab's keys fits them."""
