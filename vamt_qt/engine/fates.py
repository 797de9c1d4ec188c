"""What a verb would do to each machine, from what was last seen of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from vamt_qt.engine.desk import Call, Desk, Handler, Result
from vamt_qt.exchange.client_keys import client_key_for
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.errors import ConflictError, LicensingError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct
from vamt_qt.workflow.install_key import require_site, target_product

Products: TypeAlias = tuple[LicensedProduct, ...]
Fate: TypeAlias = Callable[[Machine, Products], str]
"""Names the list that a machine goes to; raises LicensingError where it has to be left out."""


def sorted_out(desk: Desk, call: Call, fate: Fate) -> Result:
    """Sort the machines of a call by what would happen to them; nothing is spent by any of it.

    Those that have to be left out are in the list `unclear`, and `why` tells the reason of each.
    """
    machines = desk.for_run(call.arguments.texts("machines"))
    wanted = {machine.id for machine in machines}
    products: dict[MachineId, list[LicensedProduct]] = {}
    for product in desk.views.products():
        if product.machine in wanted:
            products.setdefault(product.machine, []).append(product)
    groups: dict[str, list[str]] = {}
    why: dict[str, str] = {}
    for machine in machines:
        try:
            name = fate(machine, tuple(products.get(machine.id, ())))
        except LicensingError as error:
            name, why[machine.id] = "unclear", error.message
        groups.setdefault(name, []).append(machine.id)
    lists: Result = {name: [*ids] for name, ids in groups.items()}
    return {**lists, "why": {**why}, "most": 0, "available": None}


def plan_install(desk: Desk, call: Call) -> Result:
    """Say which machines get the key, hold it already, or are licensed with another."""
    given = call.arguments
    client, edition = given.flag("client_key"), given.text("edition", "")
    listed = None if client else desk.key(given.text("key"))
    application = listed.application if listed else WINDOWS_APPLICATION
    force, sku = given.flag("force"), given.text("product", "")

    def fate(machine: Machine, products: Products) -> str:
        if listed is not None:
            require_site(machine, listed.terms)
        if not machine.os_name:
            return "unseen"
        os = (edition, "") if edition else (machine.os_name, machine.os_version)
        last_five = listed.last_five if listed else client_key_for(*os).key.last_five
        product = target_product(products, application, sku)
        if product is None and application != WINDOWS_APPLICATION:
            raise ConflictError("No Office product with a key was found", hint="Install Office.")
        if product is not None and product.partial_key == last_five:
            return "holds"
        return "leave" if product is not None and product.is_licensed and not force else "install"

    return sorted_out(desk, call, fate)


def plan_deposit(desk: Desk, call: Call) -> Result:
    """Say which machines have a confirmation ID waiting."""
    ready = {
        activation.machine
        for activation in desk.views.activations(stages=(Stage.CONFIRMED, Stage.DEPOSITED))
        if activation.cid is not None
    }
    return sorted_out(
        desk, call, lambda machine, _: "deposit" if machine.id in ready else "nothing"
    )


def _on_product(name: str, *, licensed: str, keyless: str) -> Handler:
    """Make the plan of a verb that acts on the product which holds a key."""

    def plan(desk: Desk, call: Call) -> Result:
        application, sku = call.arguments.application(), call.arguments.text("product", "")

        def fate(machine: Machine, products: Products) -> str:
            if not machine.os_name:
                return "unseen"
            product = target_product(products, application, sku)
            if product is None or not product.partial_key:
                return keyless
            return licensed if product.is_licensed else name

        return sorted_out(desk, call, fate)

    return plan


FATES: Final[Mapping[str, Handler]] = {
    "install-key": plan_install,
    "deposit": plan_deposit,
    "uninstall-key": _on_product("uninstall", licensed="unlicense", keyless="nothing"),
    "collect": _on_product("collect", licensed="leave", keyless="nothing"),
    "rearm": _on_product("change", licensed="change", keyless="nothing"),
    "clear-registry-key": _on_product("change", licensed="change", keyless="change"),
    "change-option": _on_product("change", licensed="change", keyless="change"),
}
