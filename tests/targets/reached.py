"""A machine that a test has logged on to, and the ways that lead to one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from tests.targets.kdc import PASSWORD, USER
from tests.targets.openssh import OpenSshSite
from tests.targets.site import Site, spec
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.lab.winrm_server import OPERATOR
from vamt_qt.licensing.logon import Credential, LogonKind
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.session import LicensingSession


class Way(StrEnum):
    """How a machine is reached: the carrier, and what is special about the machine's end."""

    SSH = "ssh"
    OPENSSH = "ssh-openssh"
    """A real sshd, whose login shell plays Windows."""
    WINRM = "winrm"
    WINRM_WMI_ERRORS = "winrm-wmi-errors"
    """Faults come as MSFT_WmiError and not as nested WSManFault elements."""
    WINRM_HTTPS = "winrm-https"
    NEGOTIATE = "winrm-negotiate"
    KERBEROS = "winrm-kerberos"
    KERBEROS_HTTPS = "winrm-https-kerberos"
    """Bound to the machine's certificate."""
    TICKET = "winrm-ticket"
    CREDSSP = "winrm-credssp"
    CERTIFICATE = "winrm-https-certificate"

    def spec(self, *args: Any, **kwargs: Any) -> MachineSpec:
        """Return a machine behind this way; see `site.spec` for what can be asked of it."""
        number = 1 if self is Way.WINRM_WMI_ERRORS else 0
        return spec(self.carrier, *args, number=number, **kwargs)

    @property
    def carrier(self) -> CarrierKind:
        """The carrier that the inventory names."""
        return {
            Way.SSH: CarrierKind.SSH,
            Way.OPENSSH: CarrierKind.SSH,
            Way.WINRM_HTTPS: CarrierKind.WINRM_HTTPS,
            Way.KERBEROS_HTTPS: CarrierKind.WINRM_HTTPS,
            Way.CERTIFICATE: CarrierKind.WINRM_HTTPS,
        }.get(self, CarrierKind.WINRM)

    @property
    def needs_realm(self) -> bool:
        """Whether a domain has to know the machine."""
        return self in {Way.KERBEROS, Way.KERBEROS_HTTPS, Way.TICKET}

    def credential(self, known: Credential, pem: Path | None) -> Credential:
        """Return the logon that this way is about; `pem` is where a certificate may lie."""
        match self:
            case Way.NEGOTIATE:
                return replace(known, kind=LogonKind.NEGOTIATE)
            case Way.CREDSSP:
                return replace(known, kind=LogonKind.CREDSSP)
            case Way.KERBEROS | Way.KERBEROS_HTTPS:
                return IN_REALM
            case Way.TICKET:
                return replace(IN_REALM, kind=LogonKind.TICKET, password=Secret(""))
            case Way.CERTIFICATE:
                nothing, kind = Secret(""), LogonKind.CERTIFICATE
                return Credential(
                    name="pem", user=OPERATOR, password=nothing, kind=kind, file=str(pem)
                )
            case _:
                return known


def by_certificate(pem: Path | None, passphrase: str = "") -> Credential:
    """Return the logon by a certificate in a file."""
    return Credential(
        name="pem",
        user=OPERATOR,
        password=Secret(passphrase),
        kind=LogonKind.CERTIFICATE,
        file=str(pem),
    )


IN_REALM = Credential(name="realm", user=USER, password=Secret(PASSWORD), kind=LogonKind.KERBEROS)


@dataclass(frozen=True, slots=True)
class Reached:
    """A machine, an open session with it, and a look at it from the inside."""

    site: Site | OpenSshSite
    machine: Machine
    session: LicensingSession

    @property
    def inside(self) -> SimulatedWindows:
        """The machine itself."""
        return self.site.windows(self.machine)

    def product(self, application: str = WINDOWS_APPLICATION) -> LicensedProduct:
        """Probe and return the one keyed product of an application that is no add-on."""
        (product,) = (
            one
            for one in self.session.probe().products
            if one.application == application and not one.is_addon
        )
        return product
