"""Office and add-ons over each way: each product by its activation ID, and no other."""

from __future__ import annotations

import pytest

from tests.targets.conftest import Reach
from tests.targets.contract.activated import activated
from tests.targets.site import WINDOWS_7, WINDOWS_10
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab import keys, skus
from vamt_qt.licensing.errors import TargetRefusedError
from vamt_qt.licensing.product import (
    OFFICE_2010_APPLICATION,
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
)
from vamt_qt.licensing.volume_option import VolumeOption


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
    assert activated(reached, product).is_licensed
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
