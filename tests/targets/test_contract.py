"""What every carrier must do with a machine, written once and run over each way to one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.targets.conftest import Reach
from tests.targets.reached import Reached, Way
from tests.targets.site import LTSC, WINDOWS_7, WINDOWS_10
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab import keys, skus
from vamt_qt.lab.estate import Start
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import AccessDeniedError, TargetRefusedError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, Sku
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
    LicensedProduct,
    LicenseStatus,
)
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.volume_option import VolumeOption

# After the logon every method of SSH is the same; those of WinRM each seal messages their own way.
_WAYS = [
    *(way for way in Way if way not in {Way.OPENSSH, Way.NEGOTIATE, Way.TICKET}),
    *(
        pytest.param(way, marks=pytest.mark.slow)
        for way in (Way.OPENSSH, Way.NEGOTIATE, Way.TICKET)
    ),
]


@pytest.fixture(params=_WAYS)
def way(request: pytest.FixtureRequest) -> Way:
    """A way to reach machines, one after the other, with every kind of logon."""
    return Way(request.param)


STRANGER = ProductKey.parse("VMTQT-BKWNT-FCTVK-TTTTT-2222T")


def activate(reached: Reached, product: LicensedProduct) -> LicensedProduct:
    """Bring a product its confirmation ID and return it as it is shown then."""
    iid = reached.session.installation_id(product.sku)
    reached.session.deposit(product.sku, iid, fictional_confirmation_id(iid))
    reached.session.refresh()
    return reached.product(product.application)


def test_a_probe_tells_who_the_machine_is_and_how_its_products_stand(reach: Reach) -> None:
    reached = reach(WINDOWS_10, start=Start.NOTIFICATION, has_esu=True)

    report = reached.session.probe()

    assert report.identity == reached.inside.spec.identity
    assert report.os_name == "Microsoft Windows 10 Pro"
    assert report.os_version == "10.0.19045"
    own, addon = sorted(report.products, key=lambda product: product.is_addon)
    assert own.machine == reached.machine.id
    assert own.application == WINDOWS_APPLICATION
    assert own.name == "Windows(R), Professional edition"
    assert own.channel == "Volume:GVLK"
    assert own.family == "Professional"
    assert own.partial_key == "T83GX"
    assert own.product_key_id.startswith("03612-")
    assert own.status is LicenseStatus.NOTIFICATION
    assert own.status_reason == 0xC004F009
    assert own.observed_at is not None
    assert addon.is_addon
    assert addon.iid is not None


def test_a_probe_reads_times_of_grace_and_licences(reach: Reach) -> None:
    reached = reach(WINDOWS_10, start=Start.LICENSED_KMS)

    product = reached.product()

    assert product.is_licensed
    assert product.grace_minutes > 200_000


def test_a_mak_is_installed_and_activated_by_its_confirmation_id(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    former = reached.product()

    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)

    assert product.sku != former.sku
    assert product.partial_key == keys.CLIENT.key.last_five
    assert product.channel == "Volume:MAK"
    assert not product.is_licensed
    assert product.iid == reached.session.installation_id(product.sku)
    assert activate(reached, product).is_licensed
    assert reached.inside.state.held[product.sku].status is LicenseStatus.LICENSED


def test_a_key_goes_in_without_a_probe_before_it(reach: Reach) -> None:
    reached = reach(WINDOWS_10)

    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)

    assert product.partial_key == keys.CLIENT.key.last_five


def test_a_machine_that_was_licensed_with_the_key_is_licensed_again_at_once(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)
    activate(reached, product)
    reached.session.uninstall_key(product.sku)

    again = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)

    assert again.is_licensed


def test_a_deposit_tells_what_the_machine_shows_once_it_has_looked_itself(reach: Reach) -> None:
    reached = reach(WINDOWS_10, start=Start.MAK_GRACE)
    product = reached.product()
    assert product.iid is not None

    seen = reached.session.deposit(product.sku, product.iid, fictional_confirmation_id(product.iid))

    assert seen is not None
    (after,) = (one for one in seen.products if one.sku == product.sku)
    assert after.is_licensed
    assert reached.product().is_licensed


def test_a_key_that_is_taken_off_is_gone(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    product = reached.product()

    reached.session.uninstall_key(product.sku)

    assert reached.session.probe().products == ()
    with pytest.raises(TargetRefusedError) as refused:
        reached.session.installation_id(product.sku)
    assert refused.value.code == "no-installation-id"


def test_an_online_activation_is_counted_once(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)
    left = reached.site.clearinghouse.remaining(product.product_key_id)

    reached.session.activate_online(product.sku)
    reached.session.refresh()
    assert reached.product().is_licensed
    reached.session.activate_online(product.sku)

    assert left is not None
    assert reached.site.clearinghouse.remaining(product.product_key_id) == left - 1


def test_windows_7_is_read_without_the_properties_that_it_lacks(reach: Reach) -> None:
    reached = reach(WINDOWS_7)

    product = reached.product()

    assert product.channel == "Volume:GVLK"
    assert product.iid is not None
    assert len(product.iid.digits) == 54


def test_windows_7_is_activated_too(reach: Reach) -> None:
    reached = reach(WINDOWS_7)

    product = reached.session.install_key(keys.LEGACY.key, WINDOWS_APPLICATION)

    assert product.channel == "Volume:MAK"
    assert activate(reached, product).is_licensed


@pytest.mark.parametrize(
    ("edition", "suite", "key", "is_ospp"),
    [
        pytest.param(WINDOWS_10, skus.OFFICE_2021, keys.OFFICE, False, id="2021"),
        pytest.param(WINDOWS_7, skus.OFFICE_2016, keys.OFFICE, True, id="2016-on-windows-7"),
        pytest.param(WINDOWS_10, skus.OFFICE_2010, keys.OFFICE_2010, True, id="2010"),
    ],
)
def test_office_is_activated_through_whichever_service_has_it(
    reach: Reach,
    edition: object,
    suite: skus.OfficeSuite,
    key: keys.LabKey,
    *,
    is_ospp: bool,
) -> None:
    reached = reach(edition, offices=(suite,))
    windows, office = reached.product(), reached.product(suite.application)

    product = reached.session.install_key(key.key, suite.application)

    rows = skus.office_rows(suite, reached.inside.spec.edition)
    assert {row.is_ospp for row in rows if row.id == product.sku} == {is_ospp}
    assert product.sku != office.sku
    assert activate(reached, product).is_licensed
    assert reached.product() == windows or reached.product().sku == windows.sku
    reached.session.uninstall_key(product.sku)
    assert {one.application for one in reached.session.probe().products} == {WINDOWS_APPLICATION}


def test_two_offices_are_told_apart(reach: Reach) -> None:
    reached = reach(WINDOWS_10, offices=(skus.OFFICE_2010, skus.OFFICE_2021))

    applications = [one.application for one in reached.session.probe().products]

    assert sorted(applications) == sorted(
        [WINDOWS_APPLICATION, OFFICE_APPLICATION, OFFICE_2010_APPLICATION]
    )


def test_of_two_products_of_office_only_the_one_that_is_meant_is_touched(reach: Reach) -> None:
    reached = reach(WINDOWS_10, offices=(skus.OFFICE_2016, skus.OFFICE_2021))
    offices = [p for p in reached.session.probe().products if p.application == OFFICE_APPLICATION]
    meant, other = sorted(offices, key=lambda product: "21" in product.name, reverse=True)
    before = reached.inside.state.held[other.sku]

    assert reached.session.installation_id(meant.sku) != reached.session.installation_id(other.sku)
    assert meant.iid is not None
    cid = fictional_confirmation_id(meant.iid)
    with pytest.raises(TargetRefusedError) as refused:
        reached.session.deposit(other.sku, meant.iid, cid)
    assert refused.value.code == "iid-changed"
    reached.session.rearm(meant.sku)
    reached.session.change_option(VolumeOption.KMS_PORT, "1700", meant.sku)
    reached.session.uninstall_key(meant.sku)

    assert meant.sku not in reached.inside.state.held
    assert reached.inside.state.held[other.sku] == before
    assert {of for of, _ in reached.inside.state.settings} == {meant.sku}


def test_a_key_for_an_add_on_is_found_at_the_add_on(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    windows = reached.product()

    product = reached.session.install_key(keys.ESU.key, WINDOWS_APPLICATION)

    assert product.is_addon
    assert product.partial_key == keys.ESU.key.last_five
    assert reached.product().sku == windows.sku


@pytest.mark.parametrize(
    ("edition", "key", "hresult"),
    [
        pytest.param(WINDOWS_10, STRANGER, 0xC004F050, id="stranger"),
        pytest.param(WINDOWS_7, keys.CLIENT.key, 0xC004F050, id="another-generation"),
        pytest.param(LTSC, keys.CLIENT.key, 0xC004F069, id="another-edition"),
        pytest.param(WINDOWS_10, keys.REFUSED.key, 0xC004F051, id="blocked"),
    ],
)
def test_a_key_that_does_not_fit_is_refused_with_its_reason(
    reach: Reach, edition: object, key: ProductKey, hresult: int
) -> None:
    reached = reach(edition)
    before = reached.product()

    with pytest.raises(TargetRefusedError) as refused:
        reached.session.install_key(key, WINDOWS_APPLICATION)

    assert refused.value.hresult == hresult
    assert refused.value.hint
    after = reached.product()
    assert (after.sku, after.partial_key) == (before.sku, before.partial_key)


def test_a_confirmation_id_of_another_machine_is_refused(reach: Reach) -> None:
    reached = reach(WINDOWS_10, start=Start.MAK_GRACE)
    product = reached.product()
    assert product.iid is not None
    other = InstallationId.parse("020650770493837252929082195773527024195725809211989214")

    with pytest.raises(TargetRefusedError) as refused:
        reached.session.deposit(product.sku, product.iid, fictional_confirmation_id(other))

    assert refused.value.hresult == 0xC004F031
    assert not reached.product().is_licensed


def test_a_damaged_confirmation_id_is_refused(reach: Reach) -> None:
    reached = reach(WINDOWS_10, start=Start.MAK_GRACE)
    product = reached.product()
    assert product.iid is not None
    digits = fictional_confirmation_id(product.iid).digits
    damaged = ConfirmationId(str((int(digits[0]) + 1) % 10) + digits[1:])

    with pytest.raises(TargetRefusedError) as refused:
        reached.session.deposit(product.sku, product.iid, damaged)

    assert refused.value.hresult == 0xC004F04D


def test_a_confirmation_id_is_not_sent_when_the_installation_id_changed(reach: Reach) -> None:
    reached = reach(WINDOWS_10, start=Start.MAK_GRACE)
    product = reached.product()
    assert product.iid is not None
    reached.inside.change({"change": "hardware-changed", "hardware": "another board"})

    with pytest.raises(TargetRefusedError) as refused:
        reached.session.deposit(product.sku, product.iid, fictional_confirmation_id(product.iid))

    assert refused.value.code == "iid-changed"
    assert refused.value.hresult is None
    assert not reached.inside.state.held[product.sku].pending


def test_an_exhausted_mak_is_refused(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    product = reached.session.install_key(keys.SMALL.key, WINDOWS_APPLICATION)
    for group in ("111111", "222222"):
        spent = reached.site.clearinghouse.issue(
            product.product_key_id, InstallationId.parse(fitting(group))
        )
        assert spent.failure is None

    with pytest.raises(TargetRefusedError) as refused:
        reached.session.activate_online(product.sku)

    assert refused.value.hresult == 0xC004C020
    assert not reached.product().is_licensed


def fitting(group: str) -> str:
    """Return an installation ID of nine groups whose check digits fit."""
    total = sum(int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(group))
    return (group + str(total % 7)) * 9


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


def test_an_account_that_is_not_elevated_may_look_and_change_nothing(reach: Reach) -> None:
    reached = reach(WINDOWS_10, illness=Illness.NOT_ELEVATED, start=Start.MAK_GRACE)
    product = reached.product()
    assert product.iid is not None
    cid = fictional_confirmation_id(product.iid)

    for change in (
        lambda: reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION),
        lambda: reached.session.deposit(product.sku, InstallationId(product.iid.digits), cid),
        lambda: reached.session.uninstall_key(product.sku),
        lambda: reached.session.activate_online(product.sku),
        lambda: reached.session.rearm(product.sku),
        lambda: reached.session.clear_registry_key(WINDOWS_APPLICATION),
        lambda: reached.session.change_option(VolumeOption.KMS_PORT, "1688"),
        reached.session.refresh,
    ):
        with pytest.raises(AccessDeniedError) as denied:
            change()
        assert denied.value.code == "not-elevated"
    assert reached.product() == product or reached.product().partial_key == product.partial_key


def test_an_account_without_rights_may_not_even_look(reach: Reach) -> None:
    reached = reach(WINDOWS_10, illness=Illness.NO_RIGHTS)

    with pytest.raises(AccessDeniedError) as denied:
        reached.session.probe()

    assert denied.value.code == "not-elevated"


def test_a_product_that_the_machine_does_not_know_is_refused(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    nowhere = Sku("00000000-1111-2222-3333-444444444444")

    for ask in (
        reached.session.installation_id,
        reached.session.activate_online,
        reached.session.rearm,
    ):
        with pytest.raises(TargetRefusedError) as refused:
            ask(nowhere)
        assert refused.value.code == "product-not-found"


def test_the_firmware_key_is_never_read(reach: Reach) -> None:
    reached = reach(WINDOWS_10)

    reached.session.probe()
    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)
    activate(reached, product)

    assert reached.inside.firmware_key_reads == 0


def test_a_session_serves_many_calls_over_one_logon(reach: Reach, way: Way) -> None:
    reached = reach(WINDOWS_10)

    for _ in range(5):
        reached.session.probe()

    assert reached.site.logons(reached.machine) == 1


def test_hanging_up_twice_is_harmless(reach: Reach) -> None:
    reached = reach(WINDOWS_10)

    reached.session.close()
    reached.session.close()
