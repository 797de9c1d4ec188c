"""Log on over SSH with a password that is tried once, whatever the machine says.

A wrong password that is tried again and again locks a domain account, on all machines of a run at
once.
"""

from __future__ import annotations

import threading
from typing import Any, Final

import paramiko  # type: ignore[import-untyped]
from paramiko.auth_handler import AuthHandler  # type: ignore[import-untyped]

from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.ssh_errors import translated

_PASSWORD: Final = "password"  # noqa: S105 - the name of a method
_DIALOGUE: Final = "keyboard-interactive"


def log_on(transport: Any, machine: Machine, credential: Credential, timeout: float) -> None:
    """Log on within `timeout` seconds; raises UnreachableError or AccessDeniedError.

    The machine is asked first which methods it takes, and one of them is used. Offering the
    password and seeing would be a round trip less, but a machine that then names another method
    would get the same password twice.
    """
    line, deadline = Line(machine, Step.LOGON, timeout), Deadline.after(timeout)
    transport.auth_timeout = timeout
    with translated(line, deadline, transport, credential.user):
        offered = _methods(transport, credential.user)
        transport.auth_timeout = deadline.left
        missing: list[str] = []
        if _PASSWORD in offered:
            missing = _by_password(transport, credential)
        elif _DIALOGUE in offered:
            missing = _by_dialogue(transport, credential, line)
        if missing or not transport.is_authenticated():
            raise line_errors.no_logon_method(line, ", ".join(missing or offered) or "none")


def _methods(transport: Any, user: str) -> list[str]:
    try:
        transport.auth_none(user)
    except paramiko.BadAuthenticationType as refusal:
        return list(refusal.allowed_types)
    return []


def _by_password(transport: Any, credential: Credential) -> list[str]:
    handler, done = _second_request(transport), threading.Event()
    handler.auth_password(credential.user, credential.password.reveal(), done)
    return list(handler.wait_for_response(done))


def _by_dialogue(transport: Any, credential: Credential, line: Line) -> list[str]:
    handler, done = _second_request(transport), threading.Event()
    answer = _OneAnswer(credential.password)
    try:
        handler.auth_interactive(credential.user, answer, done)
        return list(handler.wait_for_response(done))
    except paramiko.SSHException as error:
        if answer.was_asked_again:
            raise line_errors.logon_refused(line, credential.user) from error
        raise


def _second_request(transport: Any) -> Any:
    transport.auth_handler = _SecondRequest(transport)
    return transport.auth_handler


class _SecondRequest(AuthHandler):  # type: ignore[misc]
    """paramiko's logon without asking for the service again, which was granted already.

    RFC 4252 wants it asked for once; some servers hang up on a second time.
    """

    def _request_auth(self) -> None:
        granted = paramiko.Message()
        granted.add_string("ssh-userauth")
        granted.rewind()
        self._parse_service_accept(granted)


class _OneAnswer:
    """Answers a machine that asks for the password in a dialogue: once, and hidden only."""

    def __init__(self, password: Secret) -> None:
        self._password: Secret | None = password
        self.was_asked_again = False

    def __call__(self, _title: str, _text: str, fields: list[tuple[str, bool]]) -> list[str]:
        if not fields:
            return []
        password, self._password = self._password, None
        if password is None or len(fields) > 1 or fields[0][1]:
            self.was_asked_again = True
            raise paramiko.SSHException("asked for more than one hidden answer")
        return [password.reveal()]
