"""Machines that live in this process and break off where a test says so, for long histories.

They follow what is known of Windows: the installation ID changes with key and hardware and comes
back with both; the extended PID changes with every set-up; a confirmation ID fits one IID.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from types import TracebackType
from typing import Final, Self

from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.in_process import InProcessClearinghouse
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey
from vamt_qt.licensing.batch import Batch
from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.errors import TargetRefusedError, UnreachableError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, MachineId, Sku
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct, LicenseStatus
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.volume_option import VolumeOption
from vamt_qt.targets.session import ProbeReport
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.logon_guard import Hold

SKU: Final = Sku("2de67392-b7a7-462a-b1ca-108dd189f588")
SERIALS: Final = {"GGGGG": "05150-000-000001", "NPPPP": "05150-000-000002"}


class CrashError(BaseException):
    """The program ends here; nobody catches it but the test, which starts it anew."""


@dataclass(slots=True)
class SimulatedWindows:
    """One machine. `trouble` befalls the next change: it is lost, refused or a crash."""

    id: MachineId
    clearinghouse: MockClearinghouse
    image: int = 0
    hardware: int = 0
    key: ProductKey | None = None
    licensed: set[InstallationId] = field(default_factory=set)
    trouble: str = ""
    unheard: set[tuple[str, str]] = field(default_factory=set)
    """Key and IID of what it activated by itself without that the program could hear of it."""

    @property
    def last_five(self) -> str:
        """The end of the installed key."""
        return self.key.last_five if self.key else ""

    @property
    def iid(self) -> InstallationId:
        """What it shows for its key and hardware."""
        state = f"{self.id}/{self.hardware}/{self.last_five}"
        number = int(sha256(state.encode()).hexdigest(), 16)
        return InstallationId(with_check_digits(str(number)[:54].zfill(54), 7))

    @property
    def product_key_id(self) -> str:
        """Its extended PID."""
        return f"03612-{SERIALS[self.last_five]}-03-1033-19045.0000-{self.image:03d}2026"

    def product(self) -> LicensedProduct:
        """Windows as it stands."""
        licensed = self.iid in self.licensed
        return LicensedProduct(
            machine=self.id,
            sku=SKU,
            application=WINDOWS_APPLICATION,
            name="Windows",
            channel="Volume:MAK",
            partial_key=self.last_five,
            product_key_id=self.product_key_id,
            status=LicenseStatus.LICENSED if licensed else LicenseStatus.NOTIFICATION,
        )

    def set_up_anew(self) -> None:
        """Install Windows again: key and licences are gone, the hardware stays."""
        self.image += 1
        self.key = None
        self.licensed.clear()

    def change_hardware(self) -> None:
        """Put another board in: the installation ID is another from now on."""
        self.hardware += 1

    def change(self, work: Callable[[], None]) -> bool:
        """Do something, with the trouble that is due; return whether it can be heard of."""
        trouble, self.trouble = self.trouble, ""
        if trouble == "refused":
            raise TargetRefusedError(hresult=0xC004F050)
        if trouble.endswith("after") or not trouble:
            work()
        if trouble.startswith("lost"):
            raise UnreachableError("The machine cut the connection off", code="connection-cut")
        if trouble.startswith("crash"):
            raise CrashError
        return True


class SimulatedSession:
    """A `LicensingSession` with one such machine."""

    def __init__(self, windows: SimulatedWindows) -> None:
        self._windows = windows

    def probe(self) -> ProbeReport:
        products = (self._windows.product(),) if self._windows.key else ()
        return ProbeReport(
            identity=self._windows.id, os_name="Windows", os_version="10", products=products
        )

    def install_key(self, key: ProductKey, application: str) -> LicensedProduct:
        def work() -> None:
            self._windows.key = key

        self._windows.change(work)
        return self._windows.product()

    def installation_id(self, sku: Sku) -> InstallationId:
        self._require_key()
        return self._windows.iid

    def deposit(self, sku: Sku, iid: InstallationId, cid: ConfirmationId) -> ProbeReport | None:
        self._require_key()
        if iid != self._windows.iid:
            raise TargetRefusedError("another installation ID", code="iid-changed")
        if cid != fictional_confirmation_id(iid):
            raise TargetRefusedError(hresult=0xC004F031)
        self._windows.change(lambda: self._windows.licensed.add(iid))
        return self.probe()

    def refresh(self) -> None:
        """Nothing is cached here."""

    def uninstall_key(self, sku: Sku) -> None:
        def work() -> None:
            self._windows.key = None

        self._windows.change(work)

    def rearm(self, sku: Sku) -> None:
        """Grace is not simulated."""

    def clear_registry_key(self, application: str) -> None:
        """There is no registry."""

    def change_option(self, option: VolumeOption, value: str, sku: Sku | None = None) -> None:
        """Nobody asks a KMS host."""

    def activate_online(self, sku: Sku) -> None:
        windows = self._windows
        self._require_key()
        spent = SERIALS[windows.last_five], windows.iid.digits

        def work() -> None:
            answer = windows.clearinghouse.issue(windows.product_key_id, windows.iid)
            if answer.cid is None:
                raise TargetRefusedError(hresult=0xC004C020)
            windows.licensed.add(windows.iid)
            windows.unheard.add(spent)

        windows.change(work)
        windows.unheard.discard(spent)

    def close(self) -> None:
        """There is no line to hang up."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _require_key(self) -> None:
        if self._windows.key is None:
            raise TargetRefusedError("no such product", code="product-not-found")


@dataclass(slots=True)
class SimulatedReach:
    """Opens sessions with the machines of a test."""

    windows: dict[MachineId, SimulatedWindows]
    holds: tuple[Hold, ...] = ()

    def held_back(self, machine: MachineId) -> str:
        """Nobody is: these machines know no passwords."""
        return ""

    def open(self, machine: Machine, cancel: Cancellation) -> SimulatedSession:
        """Log on."""
        return SimulatedSession(self.windows[machine.id])


class CrashingClearinghouse(InProcessClearinghouse):
    """Counts a batch, and then the program that handed it in ends."""

    def submit(self, batch: Batch) -> str:
        super().submit(batch)
        raise CrashError


def mock_of(activations: int) -> MockClearinghouse:
    """A clearinghouse that knows both keys."""
    return MockClearinghouse(MockKey(serial, five, activations) for five, serial in SERIALS.items())
