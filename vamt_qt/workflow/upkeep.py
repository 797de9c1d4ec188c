"""What is done to a machine's licensing besides activating it: rearm, registry, KMS settings."""

from __future__ import annotations

from vamt_qt.licensing.facts import OptionChanged, Rearmed, RegistryKeyCleared, Verb
from vamt_qt.licensing.identifiers import ActivationRef, Sku
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.licensing.volume_option import VolumeOption
from vamt_qt.workflow.lane import Lane


def rearm(lane: Lane, product: LicensedProduct) -> None:
    """Begin a product's time of grace anew; the machine has to be restarted then."""
    lane.step("Rearming")
    lane.attempt(
        Verb.REARM,
        activation_ref(product),
        lambda: lane.session.rearm(product.sku),
        lambda intent, _: (Rearmed(intent),),
    )


def clear_registry_key(lane: Lane, ref: ActivationRef, application: str) -> None:
    """Take the product key out of the machine's registry."""
    lane.step("Clearing the key from the registry")
    lane.attempt(
        Verb.CLEAR_REGISTRY_KEY,
        ref,
        lambda: lane.session.clear_registry_key(application),
        lambda intent, _: (RegistryKeyCleared(intent),),
    )


def change_option(
    lane: Lane, ref: ActivationRef, option: VolumeOption, value: str, sku: Sku | None
) -> None:
    """Set an option of volume activation, or clear it where `value` is empty."""
    lane.step(f"Changing the {option.label}" if value else f"Clearing the {option.label}")
    lane.attempt(
        Verb.CHANGE_OPTION,
        ref,
        lambda: lane.session.change_option(option, value, sku),
        lambda intent, _: (OptionChanged(intent, option.value, value),),
    )
