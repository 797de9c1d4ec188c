"""The logons of WS-Management, each once: NTLM, Negotiate, Kerberos, CredSSP, certificate.

Kerberos and CredSSP need libraries that not every installation has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import RemoteDisconnected
from ipaddress import ip_address
from typing import Any, Final, Protocol, cast

import requests
from pypsrp.encryption import WinRMEncryption
from pypsrp.negotiate import HTTPNegotiateAuth
from requests.auth import AuthBase

from vamt_qt.licensing.errors import AccessDeniedError, LicensingError
from vamt_qt.licensing.logon import Credential, LogonKind
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets import line_errors
from vamt_qt.targets.kerberos_errors import kerberos_meaning
from vamt_qt.targets.line_errors import Line, Step, chain_of

_PROVIDERS: Final = {
    LogonKind.PASSWORD: "ntlm",
    LogonKind.NEGOTIATE: "negotiate",
    LogonKind.KERBEROS: "kerberos",
    LogonKind.TICKET: "kerberos",
}
_BY_CERTIFICATE: Final = {
    "Authorization": "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"
}


class Logon(Protocol):
    """One attempt to log on. `headers` go with every message."""

    @property
    def auth(self) -> AuthBase | None:
        """What requests calls to log on."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """What proves the logon again with each message."""
        ...

    @property
    def offered(self) -> str:
        """What the machine offered, as it said it."""
        ...

    @property
    def was_tried(self) -> bool:
        """Whether the machine was told who we are."""
        ...

    @property
    def is_complete(self) -> bool:
        """Whether both sides are through."""
        ...

    def encryption(self) -> WinRMEncryption:
        """Return what encrypts messages from now on."""
        ...

    def meaning(self, error: Exception, line: Line) -> LicensingError | None:
        """Return what a failure of the libraries behind it means, None where it does not say."""
        ...


@contextmanager
def explained(logon: Logon, line: Line) -> Iterator[None]:
    """Turn what a logon's own libraries raise inside into the program's errors; others pass."""
    try:
        yield
    except LicensingError:
        raise
    # They have no type in common, and some are not everywhere.
    except Exception as error:
        known = logon.meaning(error, line)
        if known is None:
            raise
        raise known from error


def logon_of(machine: Machine, credential: Credential, *, is_tls: bool) -> Logon:
    """Return the logon of a profile; AccessDeniedError `logon-method` where it cannot be had."""
    match credential.kind:
        case LogonKind.CERTIFICATE if is_tls:
            return ByCertificate()
        case LogonKind.CREDSSP:
            return ByCredSsp(credential, machine)
        case kind if kind in _PROVIDERS:
            return ByNegotiate(machine, credential, seals=not is_tls)
        case kind:
            line = Line(machine, Step.LOGON, 0)
            raise line_errors.logon_of_another_carrier(line, kind)


class ByNegotiate:
    """NTLM, Kerberos, or whichever of them can be had; bound to the machine's certificate."""

    headers: Mapping[str, str] = {}

    def __init__(self, machine: Machine, credential: Credential, *, seals: bool) -> None:
        has_ticket = credential.kind is LogonKind.TICKET
        self._may_be_kerberos = credential.kind is not LogonKind.PASSWORD
        self.auth = _Negotiate(
            credential.user or None,
            auth_provider=_PROVIDERS[credential.kind],
            service="HTTP",
            hostname_override=principal_host(machine),
            wrap_required=seals,
        )
        self.auth.secret, self.auth.has_secret = credential.password, not has_ticket

    @property
    def offered(self) -> str:
        return self.auth.offered

    @property
    def was_tried(self) -> bool:
        # Kerberos says all with its first token, NTLM only with its second.
        return bool(self.auth.contexts) and (self.is_complete or self._may_be_kerberos)

    @property
    def is_complete(self) -> bool:
        context = self._context
        return context is not None and bool(context.complete)

    def encryption(self) -> WinRMEncryption:
        return WinRMEncryption(self._context, WinRMEncryption.SPNEGO)

    def meaning(self, error: Exception, line: Line) -> LicensingError | None:
        return kerberos_meaning(error, line) if self._may_be_kerberos else None

    @property
    def _context(self) -> Any:
        return next(iter(self.auth.contexts.values()), None)


class _Negotiate(HTTPNegotiateAuth):
    """pypsrp's logon, which also remembers what the machine offered."""

    offered = ""
    secret: Secret
    has_secret = True

    def handle_401(self, response: requests.Response, **kwargs: Any) -> Any:
        # Only now somebody asks for it. A ticket has no secret, but whoever guards the account
        # hears of the logon by this.
        plain = self.secret.reveal()
        self.password = plain if self.has_secret else None
        return super().handle_401(response, **kwargs)  # type: ignore[no-untyped-call]

    def response_hook(self, response: requests.Response, **kwargs: Any) -> requests.Response:
        self.offered = response.headers.get("WWW-Authenticate", "")
        answered = super().response_hook(response, **kwargs)  # type: ignore[no-untyped-call]
        return cast("requests.Response", answered)


class ByCredSsp:
    """The password itself goes to the machine, within a TLS connection inside the messages."""

    headers: Mapping[str, str] = {}

    def __init__(self, credential: Credential, machine: Machine) -> None:
        try:
            from requests_credssp import (  # type: ignore[import-untyped]  # noqa: PLC0415 - not everywhere
                HttpCredSSPAuth,
            )
        except ImportError as error:
            raise AccessDeniedError(
                f"CredSSP to {machine.name} is not available in this installation",
                hint="Install the extra “kerberos” (requests-credssp), or choose another logon.",
                code="logon-method",
            ) from error
        self._user = credential.user
        self.auth = HttpCredSSPAuth(
            credential.user, credential.password.reveal(), minimum_version=_PATCHED
        )

    @property
    def offered(self) -> str:
        return ""

    @property
    def was_tried(self) -> bool:
        return bool(self.auth.contexts)

    @property
    def is_complete(self) -> bool:
        return any(context._context.complete for context in self.auth.contexts.values())  # noqa: SLF001

    def encryption(self) -> WinRMEncryption:
        return WinRMEncryption(next(iter(self.auth.contexts.values())), WinRMEncryption.CREDSSP)

    def meaning(self, error: Exception, line: Line) -> LicensingError | None:
        if type(error).__module__ != "requests_credssp.exceptions":
            return kerberos_meaning(error, line)
        if self.was_tried:
            return line_errors.logon_refused(line, self._user)
        return line_errors.no_logon_method(line, "no CredSSP")


_PATCHED: Final = 5
"""The version in which a man in the middle can no longer relay the logon (CVE-2018-0886)."""


@dataclass(slots=True)
class ByCertificate:
    """TLS has proved who we are; the machine looks for the account that the certificate is for."""

    auth: None = None
    offered: str = ""
    was_tried: bool = True
    is_complete: bool = True
    headers: Mapping[str, str] = field(default_factory=lambda: _BY_CERTIFICATE)

    def encryption(self) -> WinRMEncryption:
        raise AssertionError("over TLS nothing is encrypted twice")

    def meaning(self, error: Exception, line: Line) -> LicensingError | None:
        """A certificate is refused after the handshake: the line is cut without a word."""
        has_cut = any(isinstance(link, RemoteDisconnected) for link in chain_of(error))
        return line_errors.certificate_refused(line) if has_cut else None


def principal_host(machine: Machine) -> str:
    """Return the host in the machine's Kerberos name: a number has none, so its name stands in."""
    try:
        ip_address(machine.address)
    except ValueError:
        return machine.address
    return machine.name
