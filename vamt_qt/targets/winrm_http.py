"""The HTTP line of WS-Management: one logon, then encrypted messages or TLS.

pypsrp's logons and message encryption are used, and not its `WSMan`: that one logs whole messages
at DEBUG, takes an answer in the clear for an encrypted question, logs on again on its own and
sends the message anew after a dropped connection, drops the details of a fault and reads an answer
of any length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Final

import requests
from pypsrp.encryption import WinRMEncryption
from requests.auth import AuthBase

from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.winrm_errors import translated
from vamt_qt.targets.winrm_logon import explained, logon_of
from vamt_qt.targets.winrm_session import Adapter, one_session
from vamt_qt.targets.winrm_tls import TlsContexts

_BOUNDARY: Final = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_SOAP: Final = "application/soap+xml;charset=UTF-8"
_ENCRYPTED: Final = ("multipart/encrypted", "multipart/x-multi-encrypted")


@dataclass(frozen=True, slots=True, kw_only=True)
class WinRmOptions:
    """How long each step may take, in seconds, how much a machine may say, whom TLS trusts.

    A profile chooses the method of its logon. Basic would hand the password to whoever answers, so
    it does not exist here; over HTTP every message is encrypted by the logon's own key.
    """

    connect_timeout: float = 10.0
    auth_timeout: float = 30.0
    operation_timeout: float = 120.0
    """Installing a key and activating online are slow on Windows."""
    max_reply: int = 4 * 1024 * 1024
    ca_file: Path | None = None
    """PEM with the only authorities to trust; None trusts those of the system."""


class WinRmHttp:
    """One machine's HTTP line; raises UnreachableError, AccessDeniedError, IdentityError."""

    def __init__(
        self, machine: Machine, credential: Credential, options: WinRmOptions, tls: TlsContexts
    ) -> None:
        self._machine = machine
        self._options = options
        self._is_tls = machine.carrier is CarrierKind.WINRM_HTTPS
        self._encryption: WinRMEncryption | None = None
        scheme = "https" if self._is_tls else "http"
        host = f"[{machine.address}]" if ":" in machine.address else machine.address
        self.endpoint = f"{scheme}://{host}:{machine.port}/wsman"
        self._credential = credential
        self._logon = logon_of(machine, credential, is_tls=self._is_tls)
        trust = tls.for_machine(machine, credential)
        self._adapter = Adapter(machine, trust, options.max_reply, options.connect_timeout)
        self._session = one_session(scheme, self._adapter)

    def log_on(self) -> None:
        """Prove who we are with an empty message, once; the connection stays logged on."""
        line = Line(self._machine, Step.LOGON, self._options.auth_timeout)
        logon, deadline = self._logon, Deadline.after(self._options.auth_timeout)
        with translated(line, lambda: logon.offered), explained(logon, line):
            answer = self._post(b"", logon.headers, deadline, logon.auth)
        if answer.status_code == HTTPStatus.UNAUTHORIZED and logon.was_tried:
            raise line_errors.logon_refused(line, self._credential.user)
        if not logon.is_complete or answer.status_code == HTTPStatus.UNAUTHORIZED:
            status = f"gave HTTP status {answer.status_code} and no logon as WinRM has it"
            raise line_errors.not_understood(line, status)
        self._encryption = None if self._is_tls else logon.encryption()

    def send(self, envelope: bytes, deadline: Deadline) -> bytes:
        """Send an envelope and return the one that answers it, a fault perhaps."""
        line = Line(self._machine, Step.COMMAND, deadline.seconds)
        if deadline.is_over:
            raise line_errors.timed_out(line)
        with translated(line):
            content_type, payload = self._sealed(envelope)
            headers = {"Content-Type": content_type, **self._logon.headers}
            answer = self._post(payload, headers, deadline)
        if answer.status_code == HTTPStatus.UNAUTHORIZED:
            # The connection that was logged on is gone. The message is not sent again.
            raise line_errors.cut(line)
        if not answer.content:
            raise line_errors.not_understood(line, f"gave HTTP status {answer.status_code}")
        with translated(line):
            return self._opened(line, answer)

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._session.close()

    def _post(
        self,
        payload: bytes,
        headers: Mapping[str, str],
        deadline: Deadline,
        logon: AuthBase | None = None,
    ) -> requests.Response:
        self._adapter.deadline = deadline
        return self._session.post(
            self.endpoint, data=payload, headers=headers, auth=logon, allow_redirects=False
        )

    def _sealed(self, envelope: bytes) -> tuple[str, bytes]:
        if self._encryption is None:
            return _SOAP, envelope
        content_type, payload = self._encryption.wrap_message(envelope)
        protocol = self._encryption.protocol
        return f'{content_type};protocol="{protocol}";boundary="Encrypted Boundary"', payload

    def _opened(self, line: Line, answer: requests.Response) -> bytes:
        content_type = answer.headers.get("Content-Type", "")
        if self._encryption is None:
            return answer.content
        boundary = _BOUNDARY.search(content_type)
        if not content_type.startswith(_ENCRYPTED) or boundary is None:
            # Whoever sits in between could have written it.
            raise line_errors.not_understood(line, "answers an encrypted question in the clear")
        return self._encryption.unwrap_message(answer.content, boundary[1])
