"""What a simulated machine could be licensed as: the rows of SoftwareLicensingProduct.

A machine lists many more products than it holds keys for. Their IDs are made up, all but those
of the extended security updates, which Microsoft publishes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from vamt_qt.lab.editions import Edition, Line
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
)

_TOKENS: Final = {
    "Volume:GVLK": "VOLUME_KMSCLIENT",
    "Volume:MAK": "VOLUME_MAK",
    "Volume:CSVLK": "VOLUME_KMS_WS16",
    "Retail": "RETAIL",
    "OEM:DM": "OEM_DM",
    "OEM:NONSLP": "OEM_COA_NSLP",
}
_ESU_IDS: Final = {"Client-ESU-Year1": "f520e45e-7413-4a34-a497-d2765967d094"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SkuRow:
    """One product that the licensing service knows, keyed or not.

    `line` names the multiple activation keys that fit; None where no key of the lab does.
    """

    id: str
    application: str
    name: str
    description: str
    family: str
    channel: str
    line: Line | None = None
    setup_key: str = ""
    is_addon: bool = False
    is_ospp: bool = False
    """Answered by the classes of Office's own licensing service and not by Windows'."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSuite:
    """One volume edition of Office and the families that its channels go by."""

    title: str
    line: Line
    application: str
    kms_family: str
    mak_family: str
    setup_key: str
    """Made up: the lab holds no published key of Office."""


OFFICE_2010: Final = OfficeSuite(
    title="Office 14",
    line=Line.OFFICE_2010,
    application=OFFICE_2010_APPLICATION,
    kms_family="OfficeProPlus-KMS_Client",
    mak_family="OfficeProPlus-MAK",
    setup_key="VMTQT-KMKPT-FCTVK-FFFFF-2222K",
)
OFFICE_2016: Final = OfficeSuite(
    title="Office 16",
    line=Line.OFFICE,
    application=OFFICE_APPLICATION,
    kms_family="Office16ProPlusVL_KMS_Client",
    mak_family="Office16ProPlusVL_MAK",
    setup_key="VMTQT-KMKPN-FCTVK-FFFFF-3333K",
)
OFFICE_2019: Final = OfficeSuite(
    title="Office 19",
    line=Line.OFFICE,
    application=OFFICE_APPLICATION,
    kms_family="Office19ProPlus2019VL_KMS_Client_AE",
    mak_family="Office19ProPlus2019VL_MAK_AE",
    setup_key="VMTQT-KMKPN-FCTVK-FFFFF-4444K",
)
OFFICE_2021: Final = OfficeSuite(
    title="Office 21",
    line=Line.OFFICE,
    application=OFFICE_APPLICATION,
    kms_family="Office21ProPlus2021VL_KMS_Client_AE",
    mak_family="Office21ProPlus2021VL_MAK_AE",
    setup_key="VMTQT-KMKPN-FCTVK-FFFFF-6666K",
)


def _made_up_id(*words: str) -> str:
    return str(uuid5(NAMESPACE_URL, "vamt-qt-lab:" + "/".join(words)))


def _windows_title(edition: Edition) -> str:
    """Windows 7 and 8 write their release into each product; later ones do not."""
    release = edition.release.removesuffix(" SP1")
    return "Windows(R)" if edition.nt == (10, 0) else release.replace("Windows", "Windows(R)", 1)


def _windows_row(edition: Edition, family: str, channel: str, *, own: bool) -> SkuRow:
    title = _windows_title(edition)
    system = "Windows(R) Operating System"
    if edition.is_old:
        system = f"Windows Operating System - {title}"
    fits = own and channel == "Volume:MAK" and edition.line is not Line.LTSC
    return SkuRow(
        id=_made_up_id(title, family, channel, "old" if edition.is_old else ""),
        application=WINDOWS_APPLICATION,
        name=f"{title}, {family} edition",
        description=f"{system}, {_TOKENS[channel]} channel",
        family=family,
        channel=channel,
        line=edition.line if fits else None,
        setup_key=edition.setup_key if own and channel == "Volume:GVLK" else "",
    )


def _esu_row(edition: Edition, year: int) -> SkuRow:
    family = f"{'Server' if edition.is_server else 'Client'}-ESU-Year{year}"
    title = _windows_title(edition)
    return SkuRow(
        id=_ESU_IDS.get(family, _made_up_id(title, family)),
        application=WINDOWS_APPLICATION,
        name=f"{title}, {family} add-on for {edition.family}",
        description=f"Windows(R) Operating System, {_TOKENS['Volume:MAK']} channel",
        family=family,
        channel="Volume:MAK",
        line=Line.ESU if year == 1 else None,
        is_addon=True,
    )


def _office_row(suite: OfficeSuite, channel: str, *, is_ospp: bool) -> SkuRow:
    family = suite.kms_family if channel == "Volume:GVLK" else suite.mak_family
    return SkuRow(
        id=_made_up_id(suite.title, family),
        application=suite.application,
        name=f"{suite.title}, {family} edition",
        description=f"{suite.title}, {_TOKENS[channel]} channel",
        family=family,
        channel=channel,
        line=suite.line if channel == "Volume:MAK" else None,
        setup_key=suite.setup_key if channel == "Volume:GVLK" else "",
        is_ospp=is_ospp,
    )


@cache
def windows_rows(edition: Edition) -> tuple[SkuRow, ...]:
    """Return what an installation of `edition` can be licensed as, other editions included."""
    own = ("Volume:GVLK", "Volume:MAK", "Retail", "OEM:DM", "OEM:NONSLP")
    rows = [_windows_row(edition, edition.family, channel, own=True) for channel in own]
    family = "ServerWeb" if edition.is_server else "Core"
    rows += [
        _windows_row(edition, family, channel, own=False)
        for channel in ("Retail", "OEM:DM", "OEM:NONSLP")
    ]
    if edition.is_server:
        rows.append(_windows_row(edition, edition.family, "Volume:CSVLK", own=False))
    if edition.is_old or edition.release.startswith("Windows 10"):
        rows += [_esu_row(edition, year) for year in (1, 2, 3)]
    return tuple(rows)


@cache
def office_rows(suite: OfficeSuite, edition: Edition) -> tuple[SkuRow, ...]:
    """Return what an installation of Office can be licensed as.

    Office 2010 anywhere, and every Office on Windows 7, bring a licensing service of their own.
    """
    is_ospp = edition.is_old or suite is OFFICE_2010
    return tuple(
        _office_row(suite, channel, is_ospp=is_ospp) for channel in ("Volume:GVLK", "Volume:MAK")
    )
