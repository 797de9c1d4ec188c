"""Reach machines over WinRM: WS-Management with encrypted messages or TLS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vamt_qt.licensing.errors import IdentityError, UnreachableError
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.targets import line_errors
from vamt_qt.targets.cim import (
    CimCall,
    CimReply,
    CimRow,
    Fault,
    Invoke,
    Outputs,
    Query,
    Rows,
    instance_query,
)
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.faults import NOT_FOUND
from vamt_qt.targets.foreign_logs import hush
from vamt_qt.targets.licensing_session import CimLicensingSession
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.replies import bad_reply
from vamt_qt.targets.session import LicensingSession
from vamt_qt.targets.winrm_answers import local_name, page_of, read_body, row_of
from vamt_qt.targets.winrm_faults import OVERLOADED, TIMED_OUT, fault_of
from vamt_qt.targets.winrm_http import WinRmHttp, WinRmOptions
from vamt_qt.targets.winrm_soap import Wire
from vamt_qt.targets.winrm_tls import TlsContexts, with_fingerprint

_MOST_PAGES: Final = 200


class WinRmCarrier:
    """Opens sessions over WinRM; one serves all machines of a run, from many threads.

    `machine.carrier` says whether it goes over HTTP with encrypted messages or over HTTPS.
    """

    def __init__(self, options: WinRmOptions | None = None) -> None:
        hush()
        self._options = options or WinRmOptions()
        self._tls = TlsContexts(self._options.ca_file)

    def connect(self, machine: Machine, credential: Credential) -> LicensingSession:
        """Log on and return an open session.

        Raises UnreachableError, AccessDeniedError, or IdentityError when the machine's certificate
        is not trusted (`certificate-untrusted`, `-name`, `-expired`) or another than the pinned
        one (`identity-changed`); the password is not sent then. It is tried once. BadInputError
        for a certificate file that cannot be used.
        """
        http = WinRmHttp(machine, credential, self._options, self._tls)
        try:
            http.log_on()
        except IdentityError as error:
            http.close()
            raise with_fingerprint(error, machine, self._options.connect_timeout) from error
        except BaseException:
            http.close()
            raise
        return CimLicensingSession(WinRmTransport(http, machine, self._options), machine)


class WinRmTransport:
    """Moves CIM calls over one HTTP connection: a request or more for each.

    Each call, with all its pages, has the time of one operation.
    """

    def __init__(self, http: WinRmHttp, machine: Machine, options: WinRmOptions) -> None:
        self._http = http
        self._seconds = options.operation_timeout
        self._line = Line(machine, Step.COMMAND, options.operation_timeout)
        # The machine gives up a little earlier than we do, and so can say so.
        soon = max(1, int(options.operation_timeout) - 2)
        self._wire = Wire(endpoint=http.endpoint, operation_timeout=soon)

    def run(self, calls: Sequence[CimCall]) -> tuple[CimReply, ...]:
        """Make `calls` one after the other; see `CimTransport`."""
        replies: list[CimReply] = []
        for call in calls:
            reply = self._reply(call)
            replies.append(reply)
            if isinstance(reply, Fault):
                break
        return tuple(replies)

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._http.close()

    def _reply(self, call: CimCall) -> CimReply:
        match call:
            case Query(wql):
                return self._query(wql)
            case Invoke():
                return self._invoke(call)

    def _query(self, wql: str) -> CimReply:
        rows: list[CimRow] = []
        deadline = Deadline.after(self._seconds)
        request = self._wire.enumerate(wql)
        for _ in range(_MOST_PAGES):
            answer = read_body(self._http.send(request, deadline))
            if local_name(answer) == "Fault":
                return self._fault(fault_of(answer))
            page = page_of(answer)
            rows += page.rows
            if not page.context:
                return Rows(tuple(rows))
            request = self._wire.pull(page.context)
        raise bad_reply("The machine lists rows without end")

    def _invoke(self, call: Invoke) -> CimReply:
        if call.only_if is not None:
            found = self._query(instance_query(call, (call.only_if[0],)).wql)
            if isinstance(found, Fault):
                return found
            if not (isinstance(found, Rows) and _shows(found, *call.only_if)):
                return Fault(NOT_FOUND)
        deadline = Deadline.after(self._seconds)
        answer = read_body(self._http.send(self._wire.invoke(call), deadline))
        if local_name(answer) == "Fault":
            return self._fault(fault_of(answer))
        if local_name(answer) != f"{call.method}_OUTPUT":
            raise bad_reply("The machine answered a method with something else")
        return Outputs(row_of(answer))

    def _fault(self, fault: Fault) -> Fault:
        """Return a fault of the provider; one of the line is raised instead."""
        match fault.hresult:
            case code if code == TIMED_OUT:
                raise line_errors.timed_out(self._line)
            case code if code == OVERLOADED:
                raise UnreachableError(
                    f"{self._line.where} has too many requests to answer",
                    hint="Try again with fewer machines at once.",
                    code="busy",
                )
            case _:
                return fault


def _shows(found: Rows, name: str, value: str) -> bool:
    return any(row.text(name) == value for row in found.rows)
