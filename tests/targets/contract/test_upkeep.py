"""The upkeep of the licensing service over each way: rearm, the key in the registry, options."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.targets.conftest import Reach
from tests.targets.site import WINDOWS_7, WINDOWS_10
from vamt_qt.lab import skus
from vamt_qt.lab.estate import Start
from vamt_qt.licensing.errors import TargetRefusedError
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
    LicenseStatus,
)
from vamt_qt.licensing.volume_option import VolumeOption


def test_windows_is_rearmed_until_no_rearm_is_left(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    product = reached.product()

    for _ in range(3):
        reached.session.rearm(product.sku)

    assert reached.product().status is LicenseStatus.OOB_GRACE
    with pytest.raises(TargetRefusedError) as refused:
        reached.session.rearm(product.sku)
    assert refused.value.hresult == 0xC004D307
    assert "MAX_REARM_REACHED" in refused.value.message
    assert refused.value.hint


def test_office_is_rearmed_by_its_activation_id_and_windows_is_not(reach: Reach) -> None:
    reached = reach(WINDOWS_10, offices=(skus.OFFICE_2021,))
    office = reached.product(OFFICE_APPLICATION)

    reached.session.rearm(office.sku)

    assert reached.product(OFFICE_APPLICATION).status is LicenseStatus.OOB_GRACE
    assert reached.product().status is LicenseStatus.NOTIFICATION
    assert reached.inside.state.rearms_left == 3


@pytest.mark.parametrize(
    ("edition", "suite"),
    [
        pytest.param(WINDOWS_10, skus.OFFICE_2010, id="2010"),
        pytest.param(WINDOWS_7, skus.OFFICE_2016, id="2016-on-windows-7"),
    ],
)
def test_what_offices_own_service_lacks_is_refused_before_it_is_sent(
    reach: Reach, edition: object, suite: skus.OfficeSuite
) -> None:
    reached = reach(edition, offices=(suite,))
    office = reached.product(suite.application).sku

    asks: list[Callable[[], None]] = [
        lambda: reached.session.rearm(office),
        lambda: reached.session.change_option(VolumeOption.ACTIVATION_TYPE, "kms", office),
    ]
    for ask in asks:
        with pytest.raises(TargetRefusedError) as refused:
            ask()
        assert refused.value.code == "not-supported"
        assert refused.value.hresult == 0x8004102E


def test_windows_7_lacks_the_later_options(reach: Reach) -> None:
    reached = reach(WINDOWS_7)

    with pytest.raises(TargetRefusedError) as refused:
        reached.session.change_option(VolumeOption.KMS_LOOKUP_DOMAIN, "lab.example")

    assert refused.value.code == "not-supported"


@pytest.mark.parametrize("office", [None, skus.OFFICE_2010], ids=["windows", "office-2010"])
def test_the_key_is_cleared_from_the_registry_and_the_licence_stays(
    reach: Reach, office: skus.OfficeSuite | None
) -> None:
    reached = reach(WINDOWS_10, start=Start.LICENSED_MAK, offices=(office,) if office else ())

    reached.session.clear_registry_key(office.application if office else WINDOWS_APPLICATION)

    service = "OfficeSoftwareProtectionService" if office else "SoftwareLicensingService"
    assert reached.inside.state.cleared_registries == {service}
    assert reached.product().is_licensed


OPTIONS = [
    (VolumeOption.KMS_HOST, "kms.lab.example", "KeyManagementServiceMachine", "kms.lab.example"),
    (VolumeOption.KMS_PORT, "1700", "KeyManagementServicePort", 1700),
    (VolumeOption.KMS_LOOKUP_DOMAIN, "lab.example", "KeyManagementServiceLookupDomain",
     "lab.example"),
    (VolumeOption.ACTIVATION_TYPE, "kms", "VLActivationTypeEnabled", 2),
]  # fmt: skip


@pytest.mark.parametrize(("option", "value", "column", "shown"), OPTIONS)
def test_an_option_is_set_and_cleared_for_the_machine_and_for_one_product(
    reach: Reach, option: VolumeOption, value: str, column: str, shown: object
) -> None:
    reached = reach(WINDOWS_10, offices=(skus.OFFICE_2021,))
    office = reached.product(OFFICE_APPLICATION).sku

    def settings() -> list[object]:
        of_service = f"SELECT {column} FROM SoftwareLicensingService"
        of_keyed = f"SELECT {column} FROM SoftwareLicensingProduct WHERE ID = '{{}}'"
        asked = (of_service, of_keyed.format(office), of_keyed.format(reached.product().sku))
        rows = [reached.inside.query(wql).rows[0] for wql in asked]
        return [row[column] or None for row in rows]

    reached.session.change_option(option, value)
    assert settings() == [shown, None, None]
    reached.session.change_option(option, "")
    reached.session.change_option(option, value, office)
    assert settings() == [None, shown, None]
    reached.session.change_option(option, "", office)
    assert settings() == [None, None, None]


def test_offices_own_service_is_told_its_kms_host(reach: Reach) -> None:
    reached = reach(WINDOWS_10, offices=(skus.OFFICE_2010,))
    office = reached.product(OFFICE_2010_APPLICATION).sku

    reached.session.change_option(VolumeOption.KMS_HOST, "fd00::5", office)

    wql = "SELECT KeyManagementServiceMachine FROM OfficeSoftwareProtectionProduct"
    (row,) = reached.inside.query(f"{wql} WHERE ID = '{office}'").rows
    assert row["KeyManagementServiceMachine"] == "fd00::5"
