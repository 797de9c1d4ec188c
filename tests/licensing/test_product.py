"""Licensed products: their status, their channel and their place on the machine."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.identifiers import MachineId, Sku
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
    LicensedProduct,
    LicenseStatus,
    activation_ref,
    channel_of,
    slot,
)

WINDOWS = LicensedProduct(
    machine=MachineId("m1"),
    sku=Sku("73111121-5638-40f6-bc11-f1d7b0d64300"),
    application=WINDOWS_APPLICATION,
    name="Windows, Enterprise edition",
    family="Enterprise",
    status=LicenseStatus.NOTIFICATION,
)
OFFICE = replace(
    WINDOWS,
    sku=Sku("d450596f-894d-49e0-966a-fd39ed4c4c64"),
    application=OFFICE_APPLICATION,
    family="Office16ProPlusVL_KMS_Client_AE",
)


def test_status_numbers_are_those_of_windows() -> None:
    assert [int(status) for status in LicenseStatus] == list(range(7))
    assert LicenseStatus(1) is LicenseStatus.LICENSED
    assert LicenseStatus(5) is LicenseStatus.NOTIFICATION


def test_status_has_a_label_of_its_own() -> None:
    labels = [status.label for status in LicenseStatus]
    assert len(set(labels)) == len(labels)
    assert all(labels)


@given(st.integers().filter(lambda number: number not in range(7)))
def test_unknown_status_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="not a valid LicenseStatus"):
        LicenseStatus(number)


@given(st.sampled_from(LicenseStatus))
def test_only_licensed_is_licensed(status: LicenseStatus) -> None:
    assert replace(WINDOWS, status=status).is_licensed == (status == 1)


@pytest.mark.parametrize(
    ("description", "channel"),
    [
        ("Windows(R) Operating System, VOLUME_MAK channel", "Volume:MAK"),
        ("Windows(R) Operating System, VOLUME_KMSCLIENT channel", "Volume:GVLK"),
        ("Windows(R) Operating System, VOLUME_KMS_2012-R2 channel", "Volume:CSVLK"),
        ("Office 16, VOLUME_MAK channel", "Volume:MAK"),
        ("Windows(R) Operating System, RETAIL channel", "Retail"),
        ("Windows(R) Operating System, RETAIL(TIMEBASED_EVAL) channel", "Retail:TB:Eval"),
        ("Windows(R) Operating System, OEM_SLP channel", "OEM:SLP"),
        ("Windows(R) Operating System, OEM_DM channel", "OEM:DM"),
        ("Windows(R) Operating System, OEM_COA_NSLP channel", "OEM:COA"),
        ("windows, volume_mak channel", "Volume:MAK"),
        ("Something new", ""),
        ("", ""),
    ],
)
def test_channel_is_read_from_the_description(description: str, channel: str) -> None:
    assert channel_of(description) == channel


@given(st.text())
def test_channel_is_found_anywhere_in_the_description(around: str) -> None:
    assert channel_of(f"{around} VOLUME_MAK {around}") == "Volume:MAK"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (WINDOWS, replace(WINDOWS, sku=Sku("another"), channel="Volume:MAK", family="Other")),
        (OFFICE, replace(OFFICE, sku=Sku("another"), family="Office16ProPlusVL_MAK_AE")),
    ],
)
def test_place_stays_when_the_key_changes(before: LicensedProduct, after: LicensedProduct) -> None:
    assert slot(before) == slot(after)
    assert activation_ref(before) == activation_ref(after) == f"m1/{slot(after)}"


def test_products_of_one_machine_have_places_of_their_own() -> None:
    products = [
        WINDOWS,
        OFFICE,
        replace(OFFICE, family="Office16VisioProVL_MAK_AE"),
        replace(OFFICE, application=OFFICE_2010_APPLICATION, family="Office14Standard_MAK"),
        replace(WINDOWS, is_addon=True, sku=Sku("esu-year-1")),
        replace(WINDOWS, is_addon=True, sku=Sku("esu-year-2")),
        replace(OFFICE, family="", sku=Sku("nameless")),
    ]
    assert len({slot(product) for product in products}) == len(products)


def test_windows_is_neither_office_nor_an_addon() -> None:
    assert WINDOWS.is_windows
    assert not OFFICE.is_windows
    assert not replace(WINDOWS, is_addon=True).is_windows


def test_carriers_have_the_ports_that_windows_listens_on() -> None:
    assert {kind: kind.default_port for kind in CarrierKind} == {
        CarrierKind.SSH: 22,
        CarrierKind.WINRM: 5985,
        CarrierKind.WINRM_HTTPS: 5986,
        CarrierKind.KIT: 0,
    }
