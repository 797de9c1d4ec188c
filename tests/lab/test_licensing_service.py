"""What the simulated licensing service does with keys, and when it refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lab.machines import (
    KEYED,
    OFFICE_2010,
    OFFICE_2016,
    PRO,
    WINDOWS_7,
    deposit,
    install,
    keyed,
    refresh,
    service,
    spec,
    windows,
)
from tests.lab.machines import SERVER as A_SERVER
from tests.licensing.strategies import cids
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey, fictional_confirmation_id
from vamt_qt.lab import editions
from vamt_qt.lab.cim import CimError
from vamt_qt.lab.estate import Start
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import (
    CLIENT,
    ESU,
    LEGACY,
    OFFICE,
    REFUSED,
    SERVER,
    SMALL,
    LabKey,
    clearinghouse_keys,
)
from vamt_qt.lab.skus import OfficeSuite
from vamt_qt.lab.state import Change
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.product import OFFICE_2010_APPLICATION, OFFICE_APPLICATION

MAK = CLIENT.key.reveal()


def _own(machine: SimulatedWindows) -> tuple[str, InstallationId]:
    row = keyed(machine)
    return str(row["ID"]), InstallationId.parse(str(row["OfflineInstallationId"]))


def _license(machine: SimulatedWindows, key: str = MAK) -> None:
    install(machine, key)
    sku, iid = _own(machine)
    deposit(machine, sku, iid.digits, fictional_confirmation_id(iid).digits)
    refresh(machine)


def _refusal(work: Callable[..., object], *arguments: object) -> int:
    with pytest.raises(CimError) as caught:
        work(*arguments)
    return caught.value.hresult


class TestInstall:
    def test_the_key_takes_the_place_of_the_setup_key(self) -> None:
        machine = windows()
        former = keyed(machine)
        install(machine, MAK)
        row = keyed(machine)
        assert row["PartialProductKey"] == CLIENT.key.last_five
        assert row["ProductKeyChannel"] == "Volume:MAK"
        assert "VOLUME_MAK" in str(row["Description"])
        assert row["ID"] != former["ID"]
        assert row["OfflineInstallationId"] != former["OfflineInstallationId"]
        assert row["LicenseStatus"] == 2

    def test_nothing_shows_a_whole_key(self) -> None:
        machine = windows()
        install(machine, MAK)
        shown = str(machine.query("SELECT * FROM SoftwareLicensingProduct"))
        assert MAK not in shown
        assert MAK.replace("-", "") not in shown

    @pytest.mark.parametrize("text", ["", "no key", MAK[:-1], "VMTQT-WNDWW-FCTVK-CCCCC-2222D"])
    def test_what_is_no_key_of_ours_is_invalid(self, text: str) -> None:
        machine = windows()
        before = keyed(machine)
        assert _refusal(install, machine, text) == 0xC004F050
        assert keyed(machine) == before

    def test_a_blocked_key(self) -> None:
        assert _refusal(install, windows(), REFUSED.key.reveal()) == 0xC004F051

    @pytest.mark.parametrize(
        ("edition", "key"),
        [(A_SERVER, CLIENT), (PRO, SERVER), (editions.LTSC[0], CLIENT), (A_SERVER, ESU)],
    )
    def test_a_key_for_another_edition_does_not_fit(
        self, edition: editions.Edition, key: LabKey
    ) -> None:
        machine = windows(spec(edition))
        assert _refusal(install, machine, key.key.reveal()) == 0xC004F069

    def test_a_key_of_another_generation_means_nothing(self) -> None:
        assert _refusal(install, windows(spec(WINDOWS_7)), MAK) == 0xC004F050
        assert _refusal(install, windows(), LEGACY.key.reveal()) == 0xC004F050

    def test_windows_7_takes_its_own_key_and_shows_54_digits(self) -> None:
        machine = windows(spec(WINDOWS_7))
        _license(machine, LEGACY.key.reveal())
        assert keyed(machine)["LicenseStatus"] == 1
        assert len(_own(machine)[1].digits) == 54

    def test_the_setup_key_can_be_put_back(self) -> None:
        machine = windows()
        install(machine, MAK)
        install(machine, PRO.setup_key)
        assert keyed(machine)["ProductKeyChannel"] == "Volume:GVLK"

    def test_an_add_on_stands_beside_windows(self) -> None:
        machine = windows()
        install(machine, ESU.key.reveal())
        rows = machine.query(f"{KEYED} AND LicenseIsAddon = TRUE").rows
        assert [row["PartialProductKey"] for row in rows] == [ESU.key.last_five]
        assert keyed(machine)["ProductKeyChannel"] == "Volume:GVLK"


class TestDeposit:
    def test_a_licence_shows_after_the_refresh_and_not_before(self) -> None:
        machine = windows()
        install(machine, MAK)
        sku, iid = _own(machine)
        deposit(machine, sku, iid.digits, fictional_confirmation_id(iid).digits)
        assert keyed(machine)["LicenseStatus"] == 2
        refresh(machine)
        row = keyed(machine)
        assert (row["LicenseStatus"], row["LicenseStatusReason"]) == (1, 0)
        assert row["GracePeriodRemaining"] == 0

    @given(cids())
    def test_any_other_confirmation_id_is_refused(self, cid: ConfirmationId) -> None:
        machine = windows()
        install(machine, MAK)
        sku, iid = _own(machine)
        assert _refusal(deposit, machine, sku, iid.digits, cid.digits) in {0xC004F031, 0xC004F04D}
        refresh(machine)
        assert keyed(machine)["LicenseStatus"] == 2

    def test_a_confirmation_id_of_another_machine(self) -> None:
        machine, other = windows(), windows(spec(number=1))
        for one in (machine, other):
            install(one, MAK)
        (sku, iid), (_, foreign) = _own(machine), _own(other)
        cid = fictional_confirmation_id(foreign).digits
        assert _refusal(deposit, machine, sku, iid.digits, cid) == 0xC004F031
        assert _refusal(deposit, machine, sku, foreign.digits, cid) == 0xC004F07F

    def test_an_installation_id_of_another_key(self) -> None:
        machine = windows()
        install(machine, SMALL.key.reveal())
        sku, former = _own(machine)
        cid = fictional_confirmation_id(former).digits
        install(machine, MAK)
        assert _refusal(deposit, machine, sku, former.digits, cid) == 0xC004F07E

    @pytest.mark.parametrize(
        ("cid", "hresult"),
        [
            ("", 0xC004F02C),
            ("x" * 48, 0xC004F02C),
            ("0" * 47, 0xC004F02F),
            ("0" * 54, 0xC004F02F),
            ("0" * 47 + "1", 0xC004F04D),
        ],
    )
    def test_a_confirmation_id_that_is_none(self, cid: str, hresult: int) -> None:
        machine = windows()
        install(machine, MAK)
        sku, iid = _own(machine)
        assert _refusal(deposit, machine, sku, iid.digits, cid) == hresult

    def test_a_setup_key_is_not_confirmed(self) -> None:
        machine = windows()
        sku, iid = _own(machine)
        cid = fictional_confirmation_id(iid).digits
        assert _refusal(deposit, machine, sku, iid.digits, cid) == 0xC004F07D

    def test_a_product_without_a_key(self) -> None:
        machine = windows()
        (row,) = machine.query(
            "SELECT ID FROM SoftwareLicensingProduct WHERE PartialProductKey = NULL"
            " AND Name LIKE '%Professional%' AND Description LIKE '%VOLUME_MAK%'"
            " AND LicenseIsAddon = FALSE"
        ).rows
        assert _refusal(deposit, machine, row["ID"], "0" * 63, "0" * 48) == 0xC004F014


class TestMemory:
    def test_the_same_key_brings_back_the_same_installation_id_and_the_licence(self) -> None:
        machine = windows()
        _license(machine)
        sku, iid = _own(machine)
        machine.invoke("SoftwareLicensingProduct", {"ID": sku}, "UninstallProductKey", {})
        assert machine.query(f"{KEYED}").rows == ()
        install(machine, MAK)
        assert _own(machine) == (sku, iid)
        assert keyed(machine)["LicenseStatus"] == 1

    def test_another_key_is_another_installation_id_without_a_licence(self) -> None:
        machine = windows()
        _license(machine)
        before = _own(machine)[1]
        install(machine, SMALL.key.reveal())
        assert _own(machine)[1] != before
        assert keyed(machine)["LicenseStatus"] == 2

    def test_new_hardware_is_a_new_installation_id_and_out_of_tolerance(self) -> None:
        machine = windows()
        _license(machine)
        before = _own(machine)[1]
        machine.change({"change": "hardware-changed", "hardware": "another board"})
        row = keyed(machine)
        assert _own(machine)[1] != before
        assert (row["LicenseStatus"], row["LicenseStatusReason"]) == (3, 0xC004F00F)

    def test_an_old_confirmation_id_does_not_fit_new_hardware(self) -> None:
        machine = windows()
        install(machine, MAK)
        sku, iid = _own(machine)
        cid = fictional_confirmation_id(iid).digits
        machine.change({"change": "hardware-changed", "hardware": "another board"})
        assert _refusal(deposit, machine, sku, iid.digits, cid) == 0xC004F07F
        assert _refusal(deposit, machine, sku, _own(machine)[1].digits, cid) == 0xC004F031

    def test_a_machine_set_up_anew_keeps_its_installation_id_and_can_take_the_old_cid(self) -> None:
        machine = windows()
        _license(machine)
        sku, iid = _own(machine)
        machine.change({"change": "reimaged", "identity": "somebody new"})
        assert keyed(machine)["ProductKeyChannel"] == "Volume:GVLK"
        install(machine, MAK)
        assert _own(machine) == (sku, iid)
        assert keyed(machine)["LicenseStatus"] == 2
        deposit(machine, sku, iid.digits, fictional_confirmation_id(iid).digits)
        refresh(machine)
        assert keyed(machine)["LicenseStatus"] == 1

    def test_every_change_is_recorded_and_none_holds_a_key(self) -> None:
        changes: list[tuple[str, Change]] = []
        machine = windows(record=lambda name, change: changes.append((name, change)))
        _license(machine)
        again = windows()
        for _, change in changes:
            again.replay(change)
        assert again.query(KEYED) == machine.query(KEYED)
        assert MAK not in repr(changes)
        assert {name for name, _ in changes} == {machine.spec.name}


class TestOnline:
    def _activate(self, machine: SimulatedWindows) -> None:
        machine.invoke("SoftwareLicensingProduct", {"ID": _own(machine)[0]}, "Activate", {})

    def test_a_mak_activates_and_one_activation_is_counted(self) -> None:
        clearinghouse = MockClearinghouse(clearinghouse_keys())
        machine = windows(clearinghouse=clearinghouse)
        install(machine, MAK)
        self._activate(machine)
        assert keyed(machine)["LicenseStatus"] == 2
        refresh(machine)
        assert keyed(machine)["LicenseStatus"] == 1
        assert clearinghouse.issued == 1

    def test_a_licensed_machine_spends_nothing(self) -> None:
        clearinghouse = MockClearinghouse(clearinghouse_keys())
        machine = windows(clearinghouse=clearinghouse)
        _license(machine)
        self._activate(machine)
        assert clearinghouse.issued == 0

    def test_a_key_that_is_used_up(self) -> None:
        clearinghouse = MockClearinghouse(
            [MockKey(CLIENT.serial, CLIENT.key.last_five, activations=0)]
        )
        machine = windows(clearinghouse=clearinghouse)
        install(machine, MAK)
        assert _refusal(self._activate, machine) == 0xC004C020

    def test_a_setup_key_looks_for_a_kms_host_in_vain(self) -> None:
        assert _refusal(self._activate, windows()) == 0xC004F074


class TestOffice:
    def test_office_stands_beside_windows_in_the_same_classes(self) -> None:
        machine = windows(spec(offices=(OFFICE_2016,)))
        install(machine, OFFICE.key.reveal())
        assert keyed(machine, OFFICE_APPLICATION)["PartialProductKey"] == OFFICE.key.last_five
        assert keyed(machine)["ProductKeyChannel"] == "Volume:GVLK"

    def test_a_machine_without_office_does_not_know_its_key(self) -> None:
        assert _refusal(install, windows(), OFFICE.key.reveal()) == 0xC004F050

    @pytest.mark.parametrize(
        ("edition", "suite", "application"),
        [
            (PRO, OFFICE_2010, OFFICE_2010_APPLICATION),
            (WINDOWS_7, OFFICE_2016, OFFICE_APPLICATION),
        ],
    )
    def test_old_office_and_office_on_windows_7_have_classes_of_their_own(
        self, edition: editions.Edition, suite: OfficeSuite, application: str
    ) -> None:
        machine = windows(spec(edition, offices=(suite,)))
        shown = machine.query(
            "SELECT ApplicationID FROM OfficeSoftwareProtectionProduct"
            " WHERE PartialProductKey <> NULL"
        ).rows
        assert [row["ApplicationID"] for row in shown] == [application]
        hidden = machine.query(
            f"SELECT ID FROM SoftwareLicensingProduct WHERE ApplicationID = '{application}'"
        )
        assert hidden.rows == ()

    def test_office_2016_on_windows_7_takes_its_key_there(self) -> None:
        machine = windows(spec(WINDOWS_7, offices=(OFFICE_2016,)))
        name = "OfficeSoftwareProtectionService"
        install(machine, OFFICE.key.reveal(), name)
        (row,) = machine.query(
            "SELECT PartialProductKey FROM OfficeSoftwareProtectionProduct"
            " WHERE PartialProductKey <> NULL"
        ).rows
        assert row["PartialProductKey"] == OFFICE.key.last_five
        assert _refusal(install, machine, OFFICE.key.reveal()) == 0xC004F050

    def test_without_such_office_the_class_is_invalid(self) -> None:
        query = windows().query
        assert _refusal(query, "SELECT ID FROM OfficeSoftwareProtectionProduct") == 0x80041010


class TestRights:
    def test_who_may_only_look_changes_nothing(self) -> None:
        machine = windows(spec(illness=Illness.NOT_ELEVATED))
        before = keyed(machine)
        assert _refusal(install, machine, MAK) == 0xC004F025
        assert _refusal(refresh, machine) == 0xC004F025
        assert keyed(machine) == before

    def test_who_has_no_rights_sees_nothing(self) -> None:
        machine = windows(spec(illness=Illness.NO_RIGHTS))
        assert _refusal(machine.query, KEYED) == 0x80041003
        assert _refusal(machine.get, "SoftwareLicensingService", {"Version": "1"}) == 0x80041003


class TestSettings:
    def test_a_kms_host_can_be_set_and_cleared(self) -> None:
        machine = windows()
        selector = {"Version": service(machine)}

        def call(method: str, **arguments: str) -> None:
            machine.invoke("SoftwareLicensingService", selector, method, arguments)

        def shown() -> tuple[object, object]:
            (row,) = machine.instances("SoftwareLicensingService").rows
            return row["KeyManagementServiceMachine"], row["KeyManagementServicePort"]

        call("SetKeyManagementServiceMachine", MachineName="kms.lab.example")
        call("SetKeyManagementServicePort", PortNumber="1700")
        assert shown() == ("kms.lab.example", 1700)
        call("ClearKeyManagementServiceMachine")
        call("ClearKeyManagementServicePort")
        assert shown() == (None, 0)

    def test_an_interval_has_limits(self) -> None:
        machine = windows()
        selector = {"Version": service(machine)}
        for text, is_fine in (("14", False), ("15", True), ("43200", True), ("43201", False)):
            arguments = {"ActivationInterval": text}
            call = (
                "SoftwareLicensingService",
                selector,
                "SetVLActivationInterval",
                arguments,
            )
            if is_fine:
                machine.invoke(*call)
            else:
                assert _refusal(machine.invoke, *call) == 0x80070057

    def test_rearms_run_out(self) -> None:
        machine = windows()
        selector = {"Version": service(machine)}
        service_class = "SoftwareLicensingService"
        for _ in range(3):
            machine.invoke(service_class, selector, "ReArmWindows", {})
        assert keyed(machine)["LicenseStatus"] == 2
        refusal = _refusal(machine.invoke, service_class, selector, "ReArmWindows", {})
        assert refusal == 0xC004D307


@given(st.sampled_from(Start), st.integers(0, 40))
def test_a_machine_shows_what_it_starts_with(start: Start, number: int) -> None:
    row = keyed(windows(spec(start=start, number=number)))
    assert (row["LicenseStatus"] == 1) is start.is_licensed
    assert (row["ProductKeyChannel"] == "Volume:MAK") is start.value.endswith(("mak", "mak-grace"))
    assert (row["LicenseStatus"] == 5) is (start is Start.NOTIFICATION)
