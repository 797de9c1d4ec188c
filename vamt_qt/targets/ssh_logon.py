"""Log on over SSH: by key, or with a password that is tried once, whatever the machine says.

A wrong password that is tried again and again locks a domain account, on all machines of a run at
once.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, Final

import paramiko  # type: ignore[import-untyped]
from paramiko.auth_handler import AuthHandler  # type: ignore[import-untyped]

from vamt_qt.licensing.machine import Credential, LogonKind, Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.ssh_errors import PasswordExpiredError, translated
from vamt_qt.targets.ssh_keys import KeyRing, agent_keys
from vamt_qt.targets.ssh_packets import check_count

_PASSWORD: Final = "password"  # noqa: S105 - the name of a method
_DIALOGUE: Final = "keyboard-interactive"
_KEY: Final = "publickey"
_SHORTEST_QUESTION: Final = 5
"""The length of its text, and whether the answer may be shown."""


def log_on(
    transport: Any, machine: Machine, credential: Credential, keys: KeyRing, timeout: float
) -> None:
    """Log on within `timeout` seconds; raises UnreachableError, AccessDeniedError or
    BadInputError for a key that cannot be used.

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
        match credential.kind:
            case LogonKind.PASSWORD if _PASSWORD in offered:
                missing = _by_password(transport, credential)
            case LogonKind.PASSWORD if _DIALOGUE in offered:
                missing = _by_dialogue(transport, credential, line)
            case LogonKind.KEY if _KEY in offered:
                missing = _by_keys(transport, credential, line, (keys.of_file(credential),))
            case LogonKind.AGENT if _KEY in offered:
                with agent_keys() as held:
                    # There is no secret; whoever guards the account hears of the logon by this.
                    credential.password.reveal()
                    missing = _by_keys(transport, credential, line, held)
            case kind if not kind.is_for_ssh:
                raise line_errors.logon_of_another_carrier(line, kind)
            case _:
                pass
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


def _by_keys(transport: Any, credential: Credential, line: Line, keys: Sequence[Any]) -> list[str]:
    """Offer one key after the other: a key that is refused locks nobody out."""
    for key in keys:
        handler, done = _second_request(transport), threading.Event()
        handler.auth_publickey(credential.user, key, done)
        try:
            return list(handler.wait_for_response(done))
        except paramiko.BadAuthenticationType:
            raise
        except paramiko.AuthenticationException:
            if not transport.is_active():
                raise
    raise line_errors.key_refused(line, credential.user)


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

    def _parse_userauth_info_request(self, message: Any) -> None:
        # One number means two things: after a password it asks for a new one (RFC 4252, 8).
        if self.auth_method == _PASSWORD:
            raise PasswordExpiredError("the password has expired")
        told = paramiko.Message(message.get_remainder())
        for _ in ("title", "text", "language"):
            told.get_binary()
        check_count(told, _SHORTEST_QUESTION)
        super()._parse_userauth_info_request(message)


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
