"""The HTTP line of WS-Management: one logon with NTLM, then encrypted messages.

pypsrp's logon and message encryption are used, and not its `WSMan`: that one logs whole messages
at DEBUG, takes an answer in the clear for an encrypted question, logs on again on its own and
sends the message anew after a dropped connection, drops the details of a fault and reads an answer
of any length.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, cast

import requests
from pypsrp.encryption import WinRMEncryption
from pypsrp.negotiate import HTTPNegotiateAuth
from requests.adapters import HTTPAdapter

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.winrm_errors import ReplyTooLongError, translated

_BOUNDARY: Final = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_SOAP: Final = "application/soap+xml;charset=UTF-8"
_CHUNK: Final = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class WinRmOptions:
    """How long each step may take, in seconds, how much a machine may say, whom TLS trusts.

    There is no choice of the logon's method: NTLM, with message encryption over HTTP. Basic would
    hand the password to whoever answers, so it does not exist here.
    """

    connect_timeout: float = 10.0
    auth_timeout: float = 30.0
    operation_timeout: float = 120.0
    """Installing a key and activating online are slow on Windows."""
    max_reply: int = 4 * 1024 * 1024
    ca_file: Path | None = None
    """PEM with the only authorities to trust; None trusts those of the system."""

    def tls(self) -> ssl.SSLContext:
        """Return the context that all connections of a run share; BadInputError for a bad file."""
        try:
            return ssl.create_default_context(cafile=self.ca_file)
        except OSError as error:
            raise BadInputError(
                f"The file of certificate authorities cannot be read: {self.ca_file}",
                hint="It has to be a PEM file with the authority that signed the machines'"
                " certificates.",
            ) from error


class WinRmHttp:
    """One machine's HTTP line; raises UnreachableError, AccessDeniedError, IdentityError."""

    def __init__(self, machine: Machine, options: WinRmOptions, tls: ssl.SSLContext) -> None:
        self._machine = machine
        self._options = options
        self._is_tls = machine.carrier is CarrierKind.WINRM_HTTPS
        self._encryption: WinRMEncryption | None = None
        scheme = "https" if self._is_tls else "http"
        host = f"[{machine.address}]" if ":" in machine.address else machine.address
        self.endpoint = f"{scheme}://{host}:{machine.port}/wsman"
        self._session = _session(scheme, _Adapter(tls, options.max_reply))

    def log_on(self, credential: Credential) -> None:
        """Prove who we are with an empty message, once; the connection stays logged on."""
        line = Line(self._machine, Step.LOGON, self._options.auth_timeout)
        logon = _Logon(
            credential.user,
            credential.password.reveal(),
            auth_provider="ntlm",
            wrap_required=not self._is_tls,
        )
        with translated(line, lambda: logon.offered):
            answer = self._post(b"", {}, self._options.auth_timeout, logon)
        context = next(iter(logon.contexts.values()), None)
        if context is None or not context.complete:
            status = f"gave HTTP status {answer.status_code} and no logon as WinRM has it"
            raise line_errors.not_understood(line, status)
        if answer.status_code == HTTPStatus.UNAUTHORIZED:
            raise line_errors.logon_refused(line, credential.user)
        if not self._is_tls:
            self._encryption = WinRMEncryption(context, WinRMEncryption.SPNEGO)

    def send(self, envelope: bytes, deadline: Deadline) -> bytes:
        """Send an envelope and return the one that answers it, a fault perhaps."""
        line = Line(self._machine, Step.COMMAND, deadline.seconds)
        if deadline.is_over:
            raise line_errors.timed_out(line)
        with translated(line):
            content_type, payload = self._sealed(envelope)
            headers = {"Content-Type": content_type}
            answer = self._post(payload, headers, deadline.left)
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
        headers: dict[str, str],
        timeout: float,
        logon: HTTPNegotiateAuth | None = None,
    ) -> requests.Response:
        return self._session.post(
            self.endpoint,
            data=payload,
            headers=headers,
            auth=logon,
            timeout=(self._options.connect_timeout, timeout),
            allow_redirects=False,
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
        if not content_type.startswith("multipart/encrypted") or boundary is None:
            # Whoever sits in between could have written it.
            raise line_errors.not_understood(line, "answers an encrypted question in the clear")
        return self._encryption.unwrap_message(answer.content, boundary[1])


class _Logon(HTTPNegotiateAuth):
    """pypsrp's logon, which also remembers what the machine offered."""

    offered = ""

    def response_hook(self, response: requests.Response, **kwargs: Any) -> requests.Response:
        self.offered = response.headers.get("WWW-Authenticate", "")
        answered = super().response_hook(response, **kwargs)  # type: ignore[no-untyped-call]
        return cast("requests.Response", answered)


class _Adapter(HTTPAdapter):
    """Connects with the run's own TLS context and reads no more than it must."""

    def __init__(self, tls: ssl.SSLContext, max_reply: int) -> None:
        self._tls = tls
        self._max_reply = max_reply
        self._latest: requests.Response | None = None
        # One connection: the logon belongs to it.
        super().__init__(pool_connections=1, pool_maxsize=1)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        super().init_poolmanager(
            connections, maxsize, block=block, ssl_context=self._tls, **pool_kwargs
        )

    def cert_verify(self, conn: Any, _url: str, _verify: Any, _cert: Any) -> None:
        """Leave trust to the context; the original adds the authorities of a package of its own."""
        conn.cert_reqs = "CERT_REQUIRED"

    def close(self) -> None:
        """Close the connection now; urllib3 waits until nobody holds a reply any more."""
        if self._latest is not None:
            self._latest.close()
        pools = self.poolmanager.pools
        for key in pools.keys():
            if (pool := pools.get(key)) is not None:
                pool.close()
        super().close()

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        response = self._latest = super().build_response(req, resp)
        bounded = _bounded(response, self._max_reply)
        response.iter_content = bounded  # type: ignore[method-assign] # requests has no limit
        return response


def _bounded(response: requests.Response, limit: int) -> Callable[..., Iterator[Any]]:
    read: Callable[..., Iterator[Any]] = response.iter_content

    def iter_content(_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:
        taken = 0
        for chunk in read(_CHUNK, decode_unicode):
            taken += len(chunk)
            if taken > limit:
                response.close()
                raise ReplyTooLongError
            yield chunk

    return iter_content


def _session(scheme: str, adapter: HTTPAdapter) -> requests.Session:
    session = requests.Session()
    # No proxy, no .netrc, no authorities from this computer's environment.
    session.trust_env = False
    session.headers.update({"User-Agent": "VAMT-Qt", "Accept-Encoding": "identity"})
    session.adapters.clear()
    session.mount(f"{scheme}://", adapter)
    return session
