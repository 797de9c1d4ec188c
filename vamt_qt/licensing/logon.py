"""Logons to machines: who somebody is there, and by which method that is proved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.secret import Secret


class LogonKind(StrEnum):
    """How a logon is proved; not every carrier knows each."""

    PASSWORD = "password"  # noqa: S105 - the name of a method
    """SSH: the password, also where it is asked for in a dialogue. WinRM: NTLM."""
    KEY = "key"
    """SSH: a private key in a file; the secret is its passphrase."""
    AGENT = "agent"
    """SSH: the keys that this computer's agent holds; there is no secret."""
    NEGOTIATE = "negotiate"
    """WinRM: Kerberos where it can be had, else NTLM."""
    KERBEROS = "kerberos"
    """WinRM: Kerberos by password."""
    TICKET = "kerberos-ticket"
    """WinRM: Kerberos by the ticket that the operator holds already; there is no secret."""
    CERTIFICATE = "certificate"
    """WinRM over HTTPS: a certificate and its private key in a file; the secret opens the key."""
    CREDSSP = "credssp"
    """WinRM: the password itself is handed to the machine, within TLS."""

    @property
    def label(self) -> str:
        """The method in the operator's words."""
        return _LABELS[self]

    @property
    def carriers(self) -> str:
        """Where it serves, in the operator's words."""
        match self:
            case LogonKind.PASSWORD:
                return "SSH, and WinRM with NTLM"
            case LogonKind.CERTIFICATE:
                return "WinRM over HTTPS"
            case _:
                return "SSH" if self.is_for_ssh else "WinRM"

    @property
    def is_for_ssh(self) -> bool:
        """Whether SSH knows it."""
        return self in {LogonKind.PASSWORD, LogonKind.KEY, LogonKind.AGENT}

    @property
    def has_file(self) -> bool:
        """Whether it needs a file."""
        return self in {LogonKind.KEY, LogonKind.CERTIFICATE}

    @property
    def needs_secret(self) -> bool:
        """Whether it is nothing without a secret; a key's passphrase may be empty."""
        return not self.has_file and self not in {LogonKind.AGENT, LogonKind.TICKET}

    @classmethod
    def named(cls, text: str) -> LogonKind:
        """Return the method of a name; BadInputError for another."""
        try:
            return cls(text.strip().lower())
        except ValueError as error:
            raise BadInputError(
                f"“{text[:40]}” is no kind of logon", hint=f"Choose one of {', '.join(cls)}."
            ) from error


_LABELS: Final = {
    LogonKind.PASSWORD: "Password",
    LogonKind.KEY: "Key file",
    LogonKind.AGENT: "Key agent",
    LogonKind.NEGOTIATE: "Negotiate",
    LogonKind.KERBEROS: "Kerberos, password",
    LogonKind.TICKET: "Kerberos, ticket",
    LogonKind.CERTIFICATE: "Client certificate",
    LogonKind.CREDSSP: "CredSSP",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A logon, ready to be used: the profile's name, the user, the secret, the method.

    `password` is whatever the method keeps secret: a password, or the passphrase of `file`.
    """

    name: str
    user: str
    password: Secret
    kind: LogonKind = LogonKind.PASSWORD
    file: str = ""
