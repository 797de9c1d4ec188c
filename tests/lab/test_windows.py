"""The simulated machine's classes: what can be asked of them, and how strictly."""

from __future__ import annotations

import pytest

from tests.lab.machines import KEYED, WINDOWS_7, install, service, spec, windows
from vamt_qt.lab.cim import CimError
from vamt_qt.lab.keys import CLIENT


def _refusal(wql: str, *, old: bool = False) -> int:
    with pytest.raises(CimError) as caught:
        windows(spec(WINDOWS_7) if old else None).query(wql)
    return caught.value.hresult


def test_an_unfiltered_query_shows_products_without_keys_too() -> None:
    machine = windows()
    everything = machine.query("SELECT ID, PartialProductKey FROM SoftwareLicensingProduct").rows
    assert len(everything) > 8
    assert sum(row["PartialProductKey"] is not None for row in everything) == 1
    assert len({row["ID"] for row in everything}) == len(everything)


def test_names_are_compared_without_case_and_answered_as_the_class_has_them() -> None:
    found = windows().query("SELECT licensestatus, id FROM softwarelicensingproduct")
    assert set(found.rows[0]) == {"LicenseStatus", "ID"}


@pytest.mark.parametrize(
    "wql",
    [
        "SELECT Nope FROM SoftwareLicensingProduct",
        "SELECT ID, Nope FROM SoftwareLicensingProduct",
        "SELECT ID FROM SoftwareLicensingProduct WHERE Nope = 1",
        "SELECT * FROM SoftwareLicensingProduct WHERE Nope = 1",
    ],
)
def test_one_unknown_property_fails_the_whole_query(wql: str) -> None:
    assert _refusal(wql) == 0x80041017


def test_windows_7_lacks_the_later_properties_and_methods() -> None:
    wql = "SELECT ID, ProductKeyChannel FROM SoftwareLicensingProduct"
    assert _refusal(wql, old=True) == 0x80041017
    assert windows().query(wql).rows
    machine = windows(spec(WINDOWS_7))
    assert "ProductKeyChannel" not in machine.query(KEYED).rows[0]
    with pytest.raises(CimError) as caught:
        machine.invoke(
            "SoftwareLicensingService",
            {"Version": service(machine)},
            "SetVLActivationTypeEnabled",
            {"ActivationType": "2"},
        )
    assert caught.value.hresult == 0x8004102E


def test_an_unknown_class_is_an_invalid_class() -> None:
    assert _refusal("SELECT * FROM Win32_Nonsense") == 0x80041010


def test_a_machine_tells_who_it_is() -> None:
    machine = windows()
    (system,) = machine.query("SELECT Caption, Version, CSName FROM Win32_OperatingSystem").rows
    assert system == {
        "Caption": "Microsoft Windows 10 Pro",
        "Version": "10.0.19045",
        "CSName": machine.spec.name,
    }
    (board,) = machine.query("SELECT UUID FROM Win32_ComputerSystemProduct").rows
    (same,) = machine.query("SELECT UUID FROM Win32_ComputerSystemProduct").rows
    assert board == same
    machine.change({"change": "hardware-changed", "hardware": "another board"})
    (other,) = machine.query("SELECT UUID FROM Win32_ComputerSystemProduct").rows
    assert board != other


def test_an_instance_is_found_by_its_key_alone() -> None:
    machine = windows()
    version = service(machine)
    found = machine.get("SoftwareLicensingService", {"version": version})
    assert found.rows[0]["Version"] == version
    for selector in ({}, {"Version": "1.2.3"}, {"ClientMachineID": "x"}):
        with pytest.raises(CimError) as caught:
            machine.get("SoftwareLicensingService", selector)
        assert caught.value.hresult == 0x80041002


@pytest.mark.parametrize(
    ("method", "arguments", "hresult"),
    [
        ("Nope", {}, 0x8004102E),
        ("InstallProductKey", {}, 0x8004102F),
        ("InstallProductKey", {"Key": "x"}, 0x8004102F),
        ("InstallProductKey", {"ProductKey": "x", "More": "y"}, 0x8004102F),
        ("InstallProductKey", {"ProductKey": None}, 0x80070057),
        ("RefreshLicenseStatus", {"Hard": "yes"}, 0x8004102F),
    ],
)
def test_a_wrong_call_is_refused(
    method: str, arguments: dict[str, str | None], hresult: int
) -> None:
    machine = windows()
    selector = {"Version": service(machine)}
    with pytest.raises(CimError) as caught:
        machine.invoke("SoftwareLicensingService", selector, method, arguments)
    assert caught.value.hresult == hresult


def test_a_method_returns_zero_and_nothing_else() -> None:
    machine = windows()
    selector = {"Version": service(machine)}
    arguments = {"ProductKey": CLIENT.key.reveal()}
    assert machine.invoke("SoftwareLicensingService", selector, "installproductkey", arguments) == {
        "ReturnValue": 0
    }


@pytest.mark.parametrize(
    "wql",
    [
        "SELECT OA3xOriginalProductKey FROM SoftwareLicensingService",
        "SELECT Version, oa3xoriginalproductkey FROM SoftwareLicensingService",
        "SELECT * FROM SoftwareLicensingService",
        "SELECT * FROM SoftwareLicensingService WHERE Version <> NULL",
        "SELECT Version FROM SoftwareLicensingService WHERE OA3xOriginalProductKey <> NULL",
    ],
)
def test_whoever_asks_for_the_firmware_key_is_noticed(wql: str) -> None:
    machine = windows()
    machine.query(wql)
    assert machine.firmware_key_reads == 1


def test_ordinary_work_does_not_touch_the_firmware_key() -> None:
    machine = windows()
    install(machine, CLIENT.key.reveal())
    machine.query("SELECT * FROM SoftwareLicensingProduct")
    machine.query("SELECT Version, ClientMachineID FROM SoftwareLicensingService")
    assert machine.firmware_key_reads == 0
    machine.get("SoftwareLicensingService", {"Version": service(machine)})
    assert machine.firmware_key_reads == 1
