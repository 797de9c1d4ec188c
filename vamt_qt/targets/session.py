"""What a carrier must be able to do with one machine. One contract suite proves each."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, Sku
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.licensing.product import LicensedProduct
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.volume_option import VolumeOption


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeReport:
    """How a machine stands: who it is, what it runs, one record for each keyed product."""

    identity: str
    os_name: str
    os_version: str
    products: tuple[LicensedProduct, ...]


class LicensingSession(Protocol):
    """An open connection to one machine's licensing service; not shared between threads.

    Every method raises UnreachableError (nobody knows how far the machine came: probe before
    anything else), AccessDeniedError `not-elevated` or TargetRefusedError (the machine said no,
    with its HRESULT, or `product-not-found`). Nothing is repeated automatically.
    """

    def probe(self) -> ProbeReport:
        """Read who the machine is and how each keyed product stands. Changes nothing.

        `identity` is the licensing service's client machine ID, else the hardware's UUID, else
        empty. Cloned machines may share it.
        """
        ...

    def install_key(self, key: ProductKey, application: str) -> LicensedProduct:
        """Install `key` and return the product of `application` that holds it now.

        The former key of that product is gone, and its IID and CID with it. The machine may be
        licensed at once when it was licensed with this key before. A key for an add-on (ESU) is
        held by the add-on. TargetRefusedError `key-not-found`: Windows took the key, but a product
        of another application holds it.
        """
        ...

    def installation_id(self, sku: Sku) -> InstallationId:
        """Read the installation ID of a product for the key that it holds now.

        TargetRefusedError `no-installation-id` where it holds none.
        """
        ...

    def deposit(self, sku: Sku, iid: InstallationId, cid: ConfirmationId) -> ProbeReport | None:
        """Bring a confirmation ID to the product, have the service look again, and look.

        The installation ID is read again first: TargetRefusedError `iid-changed` when it is
        another than `iid`, and then nothing was sent. Returns what `probe` tells, None where the
        machine took the ID but could not be looked at in the same round trip: refresh and probe.
        """
        ...

    def refresh(self) -> None:
        """Ask the licensing service to look at its licences again."""
        ...

    def uninstall_key(self, sku: Sku) -> None:
        """Take the product's key off the machine."""
        ...

    def activate_online(self, sku: Sku) -> None:
        """Let the machine activate itself over its own line; a MAK activation is spent.

        A product that is licensed with a MAK already is left alone.
        """
        ...

    def rearm(self, sku: Sku) -> None:
        """Begin the product's time of grace anew; the machine has to be restarted then.

        For Windows itself this goes through its service and concerns all of Windows. Each machine
        has few rearms: TargetRefusedError 0xC004D307 when none is left, `not-supported` where
        Windows or Office has no rearm for a single product.
        """
        ...

    def clear_registry_key(self, application: str) -> None:
        """Take the product key out of the registry, where others could read it; licences stay."""
        ...

    def change_option(self, option: VolumeOption, value: str, sku: Sku | None = None) -> None:
        """Set an option of volume activation, or clear it where `value` is empty.

        For one product, or for the machine's Windows service where `sku` is None. BadInputError
        for a value that cannot be meant; TargetRefusedError `not-supported` where the version of
        Windows or Office lacks the option. Nothing was sent then.
        """
        ...

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class Carrier(Protocol):
    """A way to reach machines. One carrier serves all machines of a run, from many threads."""

    def connect(self, machine: Machine, credential: Credential) -> LicensingSession:
        """Log on and return an open session.

        Raises UnreachableError, AccessDeniedError, or IdentityError when the machine's host key
        is unknown or another than the pinned one (`machine.host_key`); the password is not sent
        then.
        """
        ...
