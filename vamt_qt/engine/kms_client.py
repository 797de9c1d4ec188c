"""Make machines clients of a KMS host: the published key of their edition, and how it is found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.desk import Call, Desk, Result
from vamt_qt.engine.driving import run_lanes
from vamt_qt.engine.fates import Products, sorted_out
from vamt_qt.exchange.client_keys import ClientKey, client_key_for
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct
from vamt_qt.licensing.product_key import unlisted_key
from vamt_qt.licensing.volume_option import VolumeOption
from vamt_qt.workflow.install_key import (
    KMS_CLIENT,
    KeyOrder,
    install_key,
    target_product,
    target_ref,
)
from vamt_qt.workflow.lane import Lane
from vamt_qt.workflow.probe import probe
from vamt_qt.workflow.upkeep import change_option


def client_order(known: ClientKey) -> KeyOrder:
    """Return a published client key ready to be installed; it is not listed and costs nothing."""
    return KeyOrder(unlisted_key(known.key.last_five), known.key, WINDOWS_APPLICATION)


@dataclass(frozen=True, slots=True)
class KmsClientSetUp:
    """How a client is to find its host. An option with an empty value is cleared."""

    options: tuple[tuple[VolumeOption, str], ...]
    edition: str
    force: bool

    @classmethod
    def read(cls, given: Arguments) -> Self:
        """Read `host`, `port`, `domain` and `activation_type`; raises BadInputError.

        Without a host machines look for one in DNS, in `domain` if one is named; with `keep_host`
        each goes on as it is set. An empty `activation_type` leaves that of each machine as it is,
        `any` allows all of them.
        """
        return cls(tuple(_options(given)), given.text("edition", ""), given.flag("force"))

    def order(self, os_name: str, os_version: str) -> KeyOrder:
        """Return the client key of a machine; raises BadInputError `no-client-key`."""
        named = (self.edition, "") if self.edition else (os_name, os_version)
        return client_order(client_key_for(*named))

    def leaves_alone(self, product: LicensedProduct | None) -> bool:
        """Whether a machine is licensed with a key of another kind, which is not taken off."""
        return (
            product is not None
            and product.is_licensed
            and product.channel != KMS_CLIENT
            and not self.force
        )


def _options(given: Arguments) -> Iterator[tuple[VolumeOption, str]]:
    host, port = given.text("host", "").strip(), given.text("port", "").strip()
    domain, kind = given.text("domain", "").strip(), given.text("activation_type", "").strip()
    if not host and port:
        raise BadInputError("A KMS port needs a KMS host", hint="Name the host as well.")
    if host and domain:
        raise BadInputError(
            "A KMS host is named or looked up, not both", hint="Leave out the host or the domain."
        )
    if given.flag("keep_host"):
        if host or domain:
            raise BadInputError(
                "A KMS host is kept or changed, not both", hint="Leave out one of the two."
            )
    else:
        yield VolumeOption.KMS_HOST, host and VolumeOption.KMS_HOST.checked(host)
        yield VolumeOption.KMS_PORT, port and VolumeOption.KMS_PORT.checked(port)
    if domain:
        yield VolumeOption.KMS_LOOKUP_DOMAIN, VolumeOption.KMS_LOOKUP_DOMAIN.checked(domain)
    if kind:
        wanted = "" if kind == "any" else VolumeOption.ACTIVATION_TYPE.checked(kind)
        yield VolumeOption.ACTIVATION_TYPE, wanted


def run_kms_client(desk: Desk, call: Call) -> Result:
    """Set machines up as KMS clients; nothing is activated by this and nothing spent."""
    setup = KmsClientSetUp.read(call.arguments)

    def work(lane: Lane) -> str:
        report = probe(lane)
        product = target_product(report.products, WINDOWS_APPLICATION)
        if setup.leaves_alone(product):
            return "left alone: licensed with another key"
        order = setup.order(report.os_name, report.os_version)
        ref = target_ref(lane, product, WINDOWS_APPLICATION)
        # The way to the host first: with its key the machine begins to look for one at once.
        for option, value in setup.options:
            change_option(lane, ref, option, value, None)
        if product is None or product.partial_key != order.key.last_five:
            install_key(lane, order, ref)
        probe(lane)
        return "KMS client set up"

    return run_lanes(desk, call, "set-up-kms-client", work)


def plan_kms_client(desk: Desk, call: Call) -> Result:
    """Say what would be done to each machine: `keys` names the last five of each one's key."""
    setup = KmsClientSetUp.read(call.arguments)
    keys: dict[str, str] = {}

    def fate(machine: Machine, products: Products) -> str:
        product = target_product(products, WINDOWS_APPLICATION)
        if setup.leaves_alone(product):
            return "leave"
        if not machine.os_name and not setup.edition:
            return "unseen"
        last_five = setup.order(machine.os_name, machine.os_version).key.last_five
        keys[machine.id] = last_five
        holds = product is not None and product.partial_key == last_five
        return "settings" if holds else "set_up"

    return {**sorted_out(desk, call, fate), "keys": {**keys}}
