"""Read the installation ID that a machine shows for the key it holds."""

from __future__ import annotations

from vamt_qt.licensing.facts import IidCollected
from vamt_qt.licensing.identifiers import ActivationRef, InstallationId, KeyId
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.workflow.lane import Lane


def collect_id(
    lane: Lane, product: LicensedProduct, ref: ActivationRef, key: KeyId
) -> InstallationId:
    """Record the installation ID of a product that was just looked at, and return it.

    It is read once more where the product did not show it: that tells why.
    """
    iid = product.iid
    if iid is None:
        lane.step("Reading the installation ID")
        iid = lane.read(lambda session: session.installation_id(product.sku))
    lane.record(ref, IidCollected(product.sku, key, iid, product.product_key_id), key=key)
    return iid
