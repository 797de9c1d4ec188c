"""A machine's Windows over each way to it: looked at, keyed and activated, over one logon."""

from __future__ import annotations

import pytest

from tests.targets.conftest import Reach
from tests.targets.contract.activated import activated
from tests.targets.reached import Way
from tests.targets.site import WINDOWS_7, WINDOWS_10
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab import keys
from vamt_qt.lab.estate import Start
from vamt_qt.licensing.errors import TargetRefusedError
from vamt_qt.licensing.product import (
    WINDOWS_APPLICATION,
    LicenseStatus,
)


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
    assert activated(reached, product).is_licensed
    assert reached.inside.state.held[product.sku].status is LicenseStatus.LICENSED


def test_a_key_goes_in_without_a_probe_before_it(reach: Reach) -> None:
    reached = reach(WINDOWS_10)

    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)

    assert product.partial_key == keys.CLIENT.key.last_five


def test_a_machine_that_was_licensed_with_the_key_is_licensed_again_at_once(reach: Reach) -> None:
    reached = reach(WINDOWS_10)
    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)
    activated(reached, product)
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
    assert activated(reached, product).is_licensed


def test_the_firmware_key_is_never_read(reach: Reach) -> None:
    reached = reach(WINDOWS_10)

    reached.session.probe()
    product = reached.session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)
    activated(reached, product)

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
