"""What paramiko says, as the program's own errors: most specific first, the cause kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from paramiko.ssh_exception import (  # type: ignore[import-untyped]
    AuthenticationException,
    BadAuthenticationType,
    IncompatiblePeer,
    PartialAuthentication,
    SSHException,
)

from vamt_qt.licensing.errors import LicensingError, UnreachableError
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step


class PasswordExpiredError(AuthenticationException):  # type: ignore[misc]
    """The machine takes the password only to have it changed."""


@contextmanager
def translated(line: Line, deadline: Deadline, transport: Any, user: str = "") -> Iterator[None]:
    """Turn whatever paramiko raises inside into one of the program's errors."""
    try:
        yield
    except LicensingError:
        raise
    except (SSHException, OSError, EOFError) as error:
        raise _meaning(error, line, deadline, transport, user) from error
    # paramiko's thread stumbles over a stranger's bytes with struct.error, ValueError, InvalidTag
    # and what not, ends, and hands that on. While it lives, such an error is a bug of ours.
    except Exception as error:
        if transport.is_active():
            raise
        raise _meaning(error, line, deadline, transport, user) from error


def _meaning(
    error: Exception, line: Line, deadline: Deadline, transport: Any, user: str
) -> LicensingError:
    is_dead = line.step is not Step.GREETING and not transport.is_active()
    return (
        _said_clearly(error, line, user)
        or line_errors.socket_error(error, line)
        or (line_errors.timed_out(line) if deadline.is_over else None)
        or (line_errors.cut(line) if is_dead or isinstance(error, OSError) else None)
        or _refused(error, line, user)
    )


def _said_clearly(error: Exception, line: Line, user: str) -> LicensingError | None:
    match error:
        case PasswordExpiredError():
            return line_errors.password_expired(line, user)
        case BadAuthenticationType() | PartialAuthentication():
            return line_errors.no_logon_method(line, ", ".join(error.allowed_types) or "none")
        case IncompatiblePeer():
            return _no_common_algorithm(line)
        case _:
            return None


def _refused(error: Exception, line: Line, user: str) -> LicensingError:
    match error:
        case AuthenticationException():
            return line_errors.logon_refused(line, user)
        case SSHException() if line.step is Step.COMMAND:
            return line_errors.command_refused(line)
        case _:
            return line_errors.not_understood(line, "does not speak SSH")


def _no_common_algorithm(line: Line) -> UnreachableError:
    return UnreachableError(
        f"{line.where} offers only SSH algorithms that this program does not use",
        hint="Update OpenSSH on the machine.",
        code="no-common-algorithm",
    )
