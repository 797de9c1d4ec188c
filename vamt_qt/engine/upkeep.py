"""Verbs that look after a machine's licensing without activating anything.

Each reads its arguments once, refuses what cannot be meant, and returns the work of one lane.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from vamt_qt.engine.arguments import Arguments
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.volume_option import VolumeOption
from vamt_qt.workflow.fleet import Work
from vamt_qt.workflow.install_key import target_product, target_ref
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.probe import probe
from vamt_qt.workflow.upkeep import change_option, clear_registry_key, rearm


def rearming(given: Arguments) -> Work:
    """Begin the time of grace anew, of Windows or of the `product` that is named."""
    application, sku = given.application(), given.text("product", "")

    def work(lane: Lane) -> str:
        products = probe(lane).products
        product = target_product(products, application, sku)
        if product is None:
            return "no product holds a key"
        rearm(lane, product)
        probe(lane)
        return "rearmed: restart the machine"

    return work


def clearing_registry(given: Arguments) -> Work:
    """Take the product key out of the registry."""
    application = given.application()

    def work(lane: Lane) -> str:
        product = target_product(probe(lane).products, application)
        clear_registry_key(lane, target_ref(lane, product, application), application)
        return "key cleared from the registry"

    return work


def changing_option(given: Arguments) -> Work:
    """Set `option` to `value`, or clear it; of the machine or of the `product` that is named."""
    option, sku = VolumeOption.named(given.text("option")), given.text("product", "")
    value = given.text("value", "").strip()
    if value:
        value = option.checked(value)

    def work(lane: Lane) -> str:
        products = probe(lane).products
        product = target_product(products, WINDOWS_APPLICATION, sku)
        ref = target_ref(lane, product, WINDOWS_APPLICATION)
        change_option(lane, ref, option, value, product.sku if product and sku else None)
        return f"{option.label} set to {value}" if value else f"{option.label} cleared"

    return work


UPKEEP: Final[Mapping[str, Callable[[Arguments], Work]]] = {
    "rearm": rearming,
    "clear-registry-key": clearing_registry,
    "change-option": changing_option,
}
