"""A few simulated machines, chosen by hand, behind real servers: what tests of carriers work on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab import editions
from vamt_qt.lab.certificates import CertificateAuthority
from vamt_qt.lab.editions import Edition
from vamt_qt.lab.estate import MachineSpec, Start, machine
from vamt_qt.lab.identity import credential, pinned_host_key
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import clearinghouse_keys
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.premises import Premises
from vamt_qt.lab.skus import OfficeSuite
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.lab.winrm_server import OPERATOR
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

SEED = 1
WINDOWS_10 = editions.CLIENTS[0]
WINDOWS_7 = editions.WINDOWS_7[0]
LTSC = editions.LTSC[0]

# Generous for a busy computer; tests of time-outs choose their own.
PATIENT = SshOptions(command_timeout=60)
PATIENT_WINRM = WinRmOptions(operation_timeout=60)


def spec(
    carrier: CarrierKind,
    edition: Edition = WINDOWS_10,
    *,
    number: int = 0,
    start: Start = Start.NOTIFICATION,
    offices: tuple[OfficeSuite, ...] = (),
    illness: Illness | None = None,
    has_esu: bool = False,
) -> MachineSpec:
    """Return a machine as wanted. An even `number` nests its WinRM faults, an odd one does not."""
    return replace(
        machine(SEED, number),
        carrier=carrier,
        edition=edition,
        start=start,
        offices=offices,
        illness=illness,
        has_esu=has_esu,
    )


def client_pem(site: Site, folder: Path, user: str = OPERATOR) -> Path:
    """Write a certificate and its private key, as the site's own authority gives them out."""
    pem = folder / f"{user}.pem"
    CertificateAuthority(SEED, site.ca_file.parent, folder).write_client_pem(user, pem)
    return pem


class Site:
    """Simulated machines that stand inside a `with` block, each on an address of its own."""

    def __init__(self, *specs: MachineSpec, keytab: Path | None = None) -> None:
        self._keytab = keytab
        self.clearinghouse = MockClearinghouse(clearinghouse_keys())
        self._windows = {
            one.name: SimulatedWindows(one, self.clearinghouse, lambda _name, _change: None)
            for one in specs
        }
        self._premises: Premises | None = None
        self._ports: dict[str, int] = {}

    def __enter__(self) -> Self:
        watched = {name: WatchedWindows(one, None) for name, one in self._windows.items()}
        options = LabOptions(machines=len(watched), seed=SEED, keytab=self._keytab)
        self._premises = Premises(options, watched, self.clearinghouse, None)
        lines = self._premises.sheet.inventory.read_text().splitlines()[1:]
        self._ports = {name: int(port) for name, _, port, *_ in (x.split(",") for x in lines)}
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._standing.close()

    @property
    def machines(self) -> Sequence[Machine]:
        """The machines as the inventory has them."""
        return [self._machine(one.spec) for one in self._windows.values()]

    def credential(self, machine: Machine) -> Credential:
        """Return the account that the machine takes."""
        return credential(SEED, self._windows[machine.name].spec.site)

    @property
    def ca_file(self) -> Path:
        """The site's own authority."""
        return self._standing.sheet.ca_file

    def windows(self, machine: Machine) -> SimulatedWindows:
        """Return a machine from the inside."""
        return self._windows[machine.name]

    def logons(self, machine: Machine) -> int:
        """Return how often a logon was tried on a machine."""
        return self._standing.logons(machine.name)

    def carrier(
        self,
        machine: Machine,
        ssh: SshOptions = PATIENT,
        winrm: WinRmOptions = PATIENT_WINRM,
    ) -> SshCarrier | WinRmCarrier:
        """Return the carrier that reaches a machine; it trusts the site's own authority."""
        if machine.carrier is CarrierKind.SSH:
            return SshCarrier(ssh)
        return WinRmCarrier(replace(winrm, ca_file=self._standing.sheet.ca_file))

    @property
    def _standing(self) -> Premises:
        assert self._premises is not None, "the site was not entered"
        return self._premises

    def _machine(self, one: MachineSpec) -> Machine:
        return Machine(
            id=MachineId(one.name.lower()),
            name=one.name,
            address=one.address,
            carrier=one.carrier,
            port=self._ports[one.name],
            credential=one.site.credential,
            host_key=pinned_host_key(SEED, one),
        )
