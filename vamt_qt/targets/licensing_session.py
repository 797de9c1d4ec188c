"""Work with one machine's licensing service, over whatever line leads there.

The one implementation of `LicensingSession`: the carriers only move CIM calls. The order of calls
follows what Windows' own tools do, except that products are always addressed by their activation
ID and that a ReturnValue other than 0 is a failure as well as an HRESULT.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from vamt_qt.licensing.errors import BadInputError, LicensingError, TargetRefusedError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, Sku
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct, LicenseStatus
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.licensing.volume_option import VolumeOption
from vamt_qt.targets import licensing_classes as classes
from vamt_qt.targets.cim import Argument, CimReply, CimRow, CimTransport, Fault, Invoke, Query, guid
from vamt_qt.targets.faults import (
    NOT_FOUND,
    column_is_missing,
    not_supported,
    product_is_gone,
    refusal,
)
from vamt_qt.targets.licensing_classes import OFFICE, WINDOWS, ClassFamily
from vamt_qt.targets.replies import checked, first_row, rows_of, rows_of_optional
from vamt_qt.targets.session import ProbeReport

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class CimLicensingSession:
    """An open session with a machine's licensing service; not shared between threads.

    `machine.os_version` from an earlier probe saves Windows 7 a refused query; empty is fine.
    """

    def __init__(
        self, transport: CimTransport, machine: Machine, clock: Callable[[], datetime] = _now
    ) -> None:
        self._transport = transport
        self._machine = machine
        self._clock = clock
        self._is_old = classes.is_windows_7(machine.os_version)
        self._versions: dict[ClassFamily, str] = {}
        self._families: dict[Sku, ClassFamily] = {}

    def probe(self) -> ProbeReport:
        """Read who the machine is and how each keyed product stands. Changes nothing.

        `identity` is the licensing service's client machine ID, else the hardware's UUID.
        """
        return self._report(self._look())

    def _report(self, replies: Sequence[CimReply]) -> ProbeReport:
        system, service, windows, office = replies
        about = first_row(service)
        self._versions[WINDOWS] = about.text("Version")
        products = (
            *self._products(rows_of(windows), WINDOWS),
            *self._products(rows_of_optional(office), OFFICE),
        )
        _log.debug("%s: %d keyed products", self._machine.name, len(products))
        return ProbeReport(
            identity=about.words("ClientMachineID") or self._hardware_id(),
            os_name=first_row(system).words("Caption"),
            os_version=first_row(system).words("Version"),
            products=products,
        )

    def install_key(self, key: ProductKey, application: str) -> LicensedProduct:
        """Install `key` and return the product of `application` that holds it now."""
        version = self._version(WINDOWS)
        family = classes.family_of_application(application, version)
        replies = self._transport.run(
            (
                self._of_service(family, "InstallProductKey", ("ProductKey", Secret(key.reveal()))),
                self._of_service(family, "RefreshLicenseStatus"),
                self._keyed(family, classes.holds_key(key.last_five)),
            )
        )
        checked(replies[0])
        _log.debug("%s: installed key …%s", self._machine.name, key.last_five)
        last = replies[-1]
        if len(replies) < 3 or isinstance(last, Fault):
            # The key is in. That the refresh was refused, or a property unknown, undoes nothing.
            last = self._ask_keyed(family, classes.holds_key(key.last_five))
        return self._holder(self._products(rows_of(last), family), key, application)

    def installation_id(self, sku: Sku) -> InstallationId:
        """Read the installation ID of a product for the key that it holds now.

        Raises TargetRefusedError `no-installation-id` where the product shows none.
        """
        text = self._state(sku).text("OfflineInstallationId")
        try:
            return InstallationId.parse(text)
        except BadInputError as error:
            raise TargetRefusedError(
                "The product shows no usable installation ID",
                hint="It has one only while it holds a product key. Probe the machine.",
                code="no-installation-id",
            ) from error

    def deposit(self, sku: Sku, iid: InstallationId, cid: ConfirmationId) -> ProbeReport | None:
        """Bring a confirmation ID to the product, have the service look again, and look.

        Nothing is sent unless the product still shows `iid`: TargetRefusedError `iid-changed`.
        Returns what a probe tells, None where the machine took the ID but did not tell.
        """
        if sku not in self._families:
            self._state(sku)
        call = Invoke(
            self._families[sku].product,
            ("ID", guid(sku)),
            "DepositOfflineConfirmationId",
            (("InstallationId", iid.digits), ("ConfirmationId", cid.digits)),
            only_if=("OfflineInstallationId", iid.digits),
        )
        first, *then = self._deposited(call)
        if isinstance(first, Fault) and first.hresult == NOT_FOUND:
            self._require_iid(sku, iid)
            # The same ID, but not in plain digits.
            first, *then = self._deposited(replace(call, only_if=None))
        checked(first)
        _log.debug("%s: deposited a confirmation ID for %s", self._machine.name, sku)
        return self._seen_after(then)

    def _deposited(self, call: Invoke) -> Sequence[CimReply]:
        return self._transport.run((call, *self._refreshes(), *self._looks()))

    def _require_iid(self, sku: Sku, iid: InstallationId) -> None:
        if self.installation_id(sku) != iid:
            raise TargetRefusedError(
                "The machine shows another installation ID than the one that was confirmed",
                hint="Its key or hardware changed. Collect the new ID and send it again.",
                code="iid-changed",
            )

    def _seen_after(self, replies: Sequence[CimReply]) -> ProbeReport | None:
        """Read what a machine said after a change that went through, however badly."""
        looks = len(self._looks())
        try:
            for reply in replies[:-looks]:
                checked(reply)
            return self._report(replies[-looks:]) if len(replies) > looks else None
        except LicensingError as error:
            _log.info("%s: did not tell how it stands: %s", self._machine.name, error)
            return None

    def refresh(self) -> None:
        """Ask the licensing services that are in use to look at their licences again."""
        for call in self._refreshes():
            checked(self._ask(call))

    def _refreshes(self) -> tuple[Invoke, ...]:
        families = {WINDOWS, *self._families.values()}
        return tuple(
            self._of_service(family, "RefreshLicenseStatus")
            for family in (WINDOWS, OFFICE)
            if family in families
        )

    def uninstall_key(self, sku: Sku) -> None:
        """Take the product's key off the machine."""
        self._call_product(sku, "UninstallProductKey")
        _log.info("%s: took the key off %s", self._machine.name, sku)
        family = self._families[sku]
        self._version(family)
        # The key is gone. That Windows does not look again at once undoes nothing.
        self._ask(self._of_service(family, "RefreshLicenseStatus"))

    def activate_online(self, sku: Sku) -> None:
        """Let the machine activate itself over its own line; a MAK activation is spent.

        A product that is licensed with a MAK already is left alone, so that none is wasted.
        """
        state = self._state(sku)
        is_mak = "MAK" in state.text("Description").upper()
        if is_mak and classes.status_of(state) is LicenseStatus.LICENSED:
            _log.info("%s: %s is licensed already", self._machine.name, sku)
            return
        self._call_product(sku, "Activate")
        _log.info("%s: %s activated itself", self._machine.name, sku)

    def rearm(self, sku: Sku) -> None:
        """Begin the product's time of grace anew; the machine has to be restarted then."""
        state = self._state(sku)
        is_windows = state.text("ApplicationID").lower() == WINDOWS_APPLICATION
        if is_windows and not state.flag("LicenseIsAddon"):
            checked(self._ask(self._of_service(WINDOWS, "ReArmWindows")))
        else:
            self._require_later(self._families[sku], "A rearm of a single product")
            self._call_product(sku, "ReArmSku")
        _log.info("%s: rearmed %s", self._machine.name, sku)

    def clear_registry_key(self, application: str) -> None:
        """Take the product key out of the registry, where others could read it; licences stay."""
        family = classes.family_of_application(application, self._version(WINDOWS))
        checked(self._ask(self._of_service(family, "ClearProductKeyFromRegistry")))
        _log.info("%s: cleared the key from the registry", self._machine.name)

    def change_option(self, option: VolumeOption, value: str, sku: Sku | None = None) -> None:
        """Set an option of volume activation, or clear it where `value` is empty."""
        method, arguments = classes.option_call(option, value)
        if sku is not None and sku not in self._families:
            self._state(sku)
        family = WINDOWS if sku is None else self._families[sku]
        if option.is_later:
            self._require_later(family, f"The {option.label}")
        if sku is None:
            checked(self._ask(self._of_service(family, method, *arguments)))
        else:
            self._call_product(sku, method, *arguments)
        _log.info("%s: %s is “%s”", self._machine.name, option, value)

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(self, call: Query | Invoke) -> CimReply:
        return self._transport.run((call,))[0]

    def _looks(self) -> tuple[Query, ...]:
        about = (classes.OPERATING_SYSTEM, classes.service_query(WINDOWS))
        return (*about, self._keyed(WINDOWS), self._keyed(OFFICE))

    def _look(self) -> Sequence[CimReply]:
        """Ask for all that a probe needs, in one round trip where the carrier can."""
        replies = self._transport.run(self._looks())
        if len(replies) == 3 and self._is_older_than_asked(replies[2]):
            more = self._transport.run((self._keyed(WINDOWS), self._keyed(OFFICE)))
            replies = (*replies[:2], *more)
        if len(replies) < 4 and isinstance(replies[-1], Fault):
            raise refusal(replies[-1])
        return replies

    def _keyed(self, family: ClassFamily, where: str = "") -> Query:
        return classes.products_query(family, where, is_old=self._is_old)

    def _ask_keyed(self, family: ClassFamily, where: str) -> CimReply:
        reply = self._ask(self._keyed(family, where))
        if self._is_older_than_asked(reply):
            reply = self._ask(self._keyed(family, where))
        return reply

    def _is_older_than_asked(self, reply: CimReply) -> bool:
        """Note that the machine lacks the later properties, where the reply says so."""
        if self._is_old or not (isinstance(reply, Fault) and column_is_missing(reply)):
            return False
        self._is_old = True
        return True

    def _products(
        self, rows: tuple[CimRow, ...], family: ClassFamily
    ) -> tuple[LicensedProduct, ...]:
        now = self._clock()
        products = tuple(classes.product_of(row, self._machine.id, now) for row in rows)
        self._families.update((product.sku, family) for product in products)
        return products

    def _holder(
        self, products: tuple[LicensedProduct, ...], key: ProductKey, application: str
    ) -> LicensedProduct:
        """Pick the product that took the key; a key for an add-on (ESU) is held by one."""
        fitting = [item for item in products if item.application == application]
        fitting.sort(key=lambda item: item.is_addon)
        if fitting:
            return fitting[0]
        others = ", ".join(item.name for item in products) or "no product"
        raise TargetRefusedError(
            f"Windows took key …{key.last_five}, but {others} holds it",
            hint="The key is for another application than expected. Probe the machine.",
            code="key-not-found",
        )

    def _require_later(self, family: ClassFamily, what: str) -> None:
        """Refuse what Windows 7 and Office's own service lack; each words that differently."""
        self._version(WINDOWS)
        if family is OFFICE or self._is_old:
            raise not_supported(what)

    def _version(self, family: ClassFamily) -> str:
        """Return the service's version, by which it is addressed; it stays for the session."""
        if family not in self._versions:
            version = first_row(self._ask(classes.service_query(family))).text("Version")
            self._versions[family] = version
            self._is_old = self._is_old or classes.is_windows_7(version)
        return self._versions[family]

    def _of_service(
        self, family: ClassFamily, method: str, *arguments: tuple[str, Argument]
    ) -> Invoke:
        return Invoke(family.service, ("Version", self._version(family)), method, arguments)

    def _state(self, sku: Sku) -> CimRow:
        """Read how one product stands, wherever it lives, and remember where that is."""
        known = self._families.get(sku)
        for family in (known,) if known else (WINDOWS, OFFICE):
            reply = self._ask(classes.state_query(family, sku))
            rows = rows_of(reply) if family is WINDOWS else rows_of_optional(reply)
            if rows:
                self._families[sku] = family
                return rows[0]
        raise product_is_gone()

    def _call_product(self, sku: Sku, method: str, *arguments: tuple[str, Argument]) -> None:
        if sku not in self._families:
            self._state(sku)
        selector = ("ID", guid(sku))
        checked(self._ask(Invoke(self._families[sku].product, selector, method, arguments)))

    def _hardware_id(self) -> str:
        """Return the firmware's UUID, empty where it says nothing of use."""
        rows = rows_of_optional(self._ask(classes.HARDWARE_ID))
        uuid = rows[0].words("UUID").lower() if rows else ""
        return "" if set(uuid) <= set("0-") or set(uuid) <= set("f-") else uuid
