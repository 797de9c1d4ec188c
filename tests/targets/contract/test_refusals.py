"""What a machine refuses over each way, told with its reason, and nothing changed."""

from __future__ import annotations

import pytest

from tests.targets.conftest import Reach
from tests.targets.site import LTSC, WINDOWS_7, WINDOWS_10
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab import keys
from vamt_qt.lab.estate import Start
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import AccessDeniedError, TargetRefusedError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, Sku
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.volume_option import VolumeOption

STRANGER = ProductKey.parse("VMTQT-BKWNT-FCTVK-TTTTT-2222T")


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
