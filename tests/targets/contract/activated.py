"""The steps from a key to a licence, as tests of a carrier need them."""

from __future__ import annotations

from tests.targets.reached import Reached
from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.licensing.product import LicensedProduct


def activated(reached: Reached, product: LicensedProduct) -> LicensedProduct:
    """Bring a product its confirmation ID and return it as it is shown then."""
    iid = reached.session.installation_id(product.sku)
    reached.session.deposit(product.sku, iid, fictional_confirmation_id(iid))
    reached.session.refresh()
    return reached.product(product.application)
