"""Push a product key to a machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from vamt_qt.licensing.errors import ConflictError, TargetRefusedError
from vamt_qt.licensing.facts import Fact, KeyInstalled, KeyUninstalled, Verb
from vamt_qt.licensing.identifiers import ActivationRef, IntentId, KeyId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct, activation_ref
from vamt_qt.licensing.product_key import NO_TERMS, KeyTerms, ProductKey, unlisted_key
from vamt_qt.store.views import Views
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.probe import probe, record_product

_OTHER_PRODUCT: Final = "other-product"
KMS_CLIENT: Final = "Volume:GVLK"
"""The channel of setup keys for KMS clients, which no clearinghouse answers."""


@dataclass(frozen=True, slots=True)
class KeyOrder:
    """The key that a run works with: its name in the list, the key itself, its application."""

    id: KeyId
    key: ProductKey
    application: str
    terms: KeyTerms = NO_TERMS


def target_product(
    products: tuple[LicensedProduct, ...], application: str, sku: str = ""
) -> LicensedProduct | None:
    """Return the product that a key of `application` is meant for, None where none is keyed.

    `sku` names it by its activation ID; ConflictError `no-product` where the machine has no such.

    Of several Office products only one may be open to question: a key does not say which of
    them it is for, and trying one after the other spends activations on the wrong one.
    """
    if sku:
        return named_product(products, sku)
    fitting = [item for item in products if item.application == application and not item.is_addon]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    unlicensed = [item for item in fitting if not item.is_licensed]
    if len(unlicensed) > 1:
        names = ", ".join(item.name for item in unlicensed)
        raise ConflictError(
            f"Several products could take this key: {names}",
            hint="Say which is meant by its activation ID, or remove those that are not used.",
            code="ambiguous-product",
        )
    return unlicensed[0] if unlicensed else fitting[0]


def named_product(products: tuple[LicensedProduct, ...], sku: str) -> LicensedProduct:
    """Return the product of an activation ID; raises ConflictError `no-product`."""
    wanted = sku.strip().strip("{}").lower()
    found = next((item for item in products if item.sku == wanted), None)
    if found is None:
        raise ConflictError(
            f"The machine holds no key for the product {sku[:60]}",
            hint="Look at the machine's products; each is listed with its activation ID.",
            code="no-product",
        )
    return found


def installed_key(views: Views, partial_key: str) -> KeyId:
    """Name the listed key that a machine holds, or the one that is counted without being listed."""
    known = views.find_key_by_last_five(partial_key)
    return known[0].id if len(known) == 1 else unlisted_key(partial_key)


def target_ref(lane: Lane, product: LicensedProduct | None, application: str) -> ActivationRef:
    """Name the activation that a key will belong to, also where no key is installed yet."""
    if product is not None:
        return activation_ref(product)
    if application != WINDOWS_APPLICATION:
        # Which suite a first key would belong to is known only afterwards, and so is its record.
        raise ConflictError(
            "No Office product with a key was found on this machine",
            hint="Check that Office is installed, and give it a volume client key first.",
            code="no-product",
        )
    return ActivationRef(f"{lane.machine.id}/windows")


def require_site(machine: Machine, terms: KeyTerms) -> None:
    """Raise ConflictError `other-site` for a machine whose site may not take the key."""
    if not terms.allows(machine.site):
        raise ConflictError(
            f"{machine.name}: this key may only be used at {', '.join(terms.sites)}",
            hint="Choose another key for this machine, or change the key's sites.",
            code="other-site",
        )


def install_key(lane: Lane, order: KeyOrder, ref: ActivationRef) -> LicensedProduct:
    """Install the key and return the product that holds it now, as the machine shows it.

    Which of several products takes a key is Windows' choice: TargetRefusedError `other-product`
    where it was another than that of `ref`, and then the machine is looked at once more.
    """
    require_site(lane.machine, order.terms)
    lane.step("Installing the key")

    def touch() -> LicensedProduct:
        taken = lane.session.install_key(order.key, order.application)
        if not taken.is_addon and activation_ref(taken) != ref:
            raise TargetRefusedError(
                f"Windows gave key …{order.key.last_five} to {taken.name}, which was not meant",
                hint="Nothing was spent. Take the key off that product, or activate it instead.",
                code=_OTHER_PRODUCT,
            )
        return taken

    def done(intent: IntentId, product: LicensedProduct) -> tuple[Fact, ...]:
        return (
            KeyInstalled(
                intent, order.id, product.sku, product.product_key_id, product.partial_key
            ),
        )

    try:
        product = lane.attempt(Verb.INSTALL_KEY, ref, touch, done, key=order.id)
    except TargetRefusedError as error:
        if error.code == _OTHER_PRODUCT:
            probe(lane)
        raise
    lane.jot(lambda unit: record_product(unit, product), ref)
    return product


def uninstall_key(lane: Lane, product: LicensedProduct) -> None:
    """Take a product's key off the machine."""
    lane.step("Removing the key")
    lane.attempt(
        Verb.UNINSTALL_KEY,
        activation_ref(product),
        lambda: lane.session.uninstall_key(product.sku),
        lambda intent, _: (KeyUninstalled(intent),),
    )
