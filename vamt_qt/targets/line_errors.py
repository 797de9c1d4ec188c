"""The errors of a line to a machine, in the words that all carriers share.

UnreachableError codes: `name-unknown`, `refused`, `no-route`, `timed-out`, `connection-cut`,
`bad-reply`, `unreachable`. AccessDeniedError codes: `access-denied` (the logon was refused),
`logon-method` (the machine takes no logon that this program offers), `key-refused` (a key or
certificate is not known there), `command-refused`.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from vamt_qt.licensing.errors import AccessDeniedError, UnreachableError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.logon import LogonKind
from vamt_qt.licensing.machine import Machine

_LONGEST_OFFER: Final = 100
_NO_ROUTE: Final = frozenset({errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN})


class Step(StrEnum):
    """What was being done when it went wrong, as it stands in the message."""

    CONNECT = "the connection"
    GREETING = "the greeting"
    LOGON = "the logon"
    COMMAND = "the command"


@dataclass(frozen=True, slots=True)
class Line:
    """Which machine and what step an error is about, and how long the step may take."""

    machine: Machine
    step: Step
    seconds: float

    @property
    def where(self) -> str:
        """The machine as the operator looks for it."""
        return f"{self.machine.name} ({self.machine.address}, port {self.machine.port})"


def chain_of(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what led to it, the outermost first."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def socket_error(error: BaseException, line: Line) -> UnreachableError | None:
    """Return what a socket's error means wherever it stands in the chain; None if none does."""
    for link in chain_of(error):
        match link:
            case socket.gaierror():
                return name_unknown(line)
            case ConnectionRefusedError():
                return _refused(line)
            case TimeoutError():
                return timed_out(line)
            case OSError(errno=number) if number in _NO_ROUTE:
                return _no_route(line)
            case ConnectionError() | EOFError():
                return cut(line)
            case _:
                pass
    return None


def name_unknown(line: Line) -> UnreachableError:
    """Return the error for a machine whose name leads nowhere."""
    return UnreachableError(
        f"No address is known for {line.machine.address}",
        hint="Check the machine's address, and whether name resolution works on this computer.",
        code="name-unknown",
    )


def _refused(line: Line) -> UnreachableError:
    return UnreachableError(
        f"Nothing listens on {line.where}",
        hint="Is the service running there, on this port, and does the firewall let it through?",
        code="refused",
    )


def _no_route(line: Line) -> UnreachableError:
    return UnreachableError(
        f"There is no way to {line.where}",
        hint="Check the network between here and the machine.",
        code="no-route",
    )


def timed_out(line: Line) -> UnreachableError:
    """Return the error for a machine that kept silent too long."""
    return UnreachableError(
        f"{line.where} did not answer {line.step} within {round(line.seconds, 1):g} seconds",
        hint="The machine is off, overloaded, or a firewall swallows the answer.",
        code="timed-out",
    )


def cut(line: Line) -> UnreachableError:
    """Return the error for a line that ended in the middle."""
    return UnreachableError(
        f"{line.where} cut {line.step} off",
        hint="Look at the machine's event log, or whether something on the way cuts connections.",
        code="connection-cut",
    )


def not_understood(line: Line, what: str) -> UnreachableError:
    """Return the error for something that speaks another language than it should."""
    return UnreachableError(
        f"What answers on {line.where} {what}",
        hint="Check the port and the carrier of the machine.",
        code="bad-reply",
    )


def logon_refused(line: Line, user: str) -> AccessDeniedError:
    """Return the error for a refused password. It was tried once and is not tried again."""
    return AccessDeniedError(
        f"{line.where} refused the logon of {user}",
        hint="Check user name and password, and whether the password has expired or the account is"
        " locked: most machines do not say which. It was tried once only, so that no account"
        " locks.",
    )


def password_expired(line: Line, user: str) -> AccessDeniedError:
    """Return the error for a right password that has to be changed before it is of use."""
    return AccessDeniedError(
        f"{line.where} does not let {user} log on: the password has expired",
        hint="Change it, then enter the new one here. Nothing was changed on the machine.",
    )


def key_refused(line: Line, user: str) -> AccessDeniedError:
    """Return the error for a key that the machine does not take for this user."""
    return AccessDeniedError(
        f"{line.where} takes none of the keys for {user}",
        hint="The public key has to stand in administrators_authorized_keys on the machine, which"
        " only administrators may write, or in the user's own authorized_keys.",
        code="key-refused",
    )


def certificate_refused(line: Line) -> AccessDeniedError:
    """Return the error for a machine that does not take the certificate that it was shown."""
    return AccessDeniedError(
        f"{line.where} does not take the certificate of this logon",
        hint="The machine has to trust the authority that signed it, and WinRM there needs a"
        " mapping from it to an account.",
        code="key-refused",
    )


def logon_of_another_carrier(line: Line, kind: LogonKind) -> AccessDeniedError:
    """Return the error for a profile whose method the machine's carrier does not know."""
    return AccessDeniedError(
        f"The logon “{kind.label}” is of no use for {line.where}",
        hint="Choose another profile for the machine, or another carrier. Nothing was sent.",
        code="logon-method",
    )


def no_logon_method(line: Line, offered: str) -> AccessDeniedError:
    """Return the error for a machine that takes no logon of ours; nothing was sent."""
    said = one_line(offered, _LONGEST_OFFER)
    return AccessDeniedError(
        f"{line.where} takes no logon that this program offers (it offers: {said})",
        hint="Allow the logon in the service's settings on the machine.",
        code="logon-method",
    )


def command_refused(line: Line) -> AccessDeniedError:
    """Return the error for an account that may log on but run nothing."""
    return AccessDeniedError(
        f"{line.where} lets this account log on but run no command",
        hint="Check the account's shell and the limits in sshd_config on the machine.",
        code="command-refused",
    )


def unreachable(line: Line, error: BaseException) -> UnreachableError:
    """Return the error for trouble that has no name of its own."""
    return UnreachableError(
        f"{line.where}: {line.step} failed ({type(error).__name__})",
        hint="Check the network and the service on the machine.",
    )
