"""Reach machines over SSH: Windows PowerShell on the other side, one connection a session."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.targets import line_errors
from vamt_qt.targets.cim import CimCall, CimReply
from vamt_qt.targets.clixml import error_text
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.faults import without_keys
from vamt_qt.targets.foreign_logs import hush
from vamt_qt.targets.licensing_session import CimLicensingSession
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.replies import bad_reply
from vamt_qt.targets.session import LicensingSession
from vamt_qt.targets.ssh_connection import SshLines, SshOptions
from vamt_qt.targets.ssh_errors import translated
from vamt_qt.targets.ssh_wire import BridgeScripts, holds_reply, read_reply

_CHUNK = 64 * 1024
_LOOK_AT_STDERR_S = 1.0


class SshCarrier:
    """Opens sessions over SSH; one serves all machines of a run, from many threads.

    `credentials` finds the profile that a jump host names; without it the machine's own is used.
    """

    def __init__(
        self,
        options: SshOptions | None = None,
        credentials: Callable[[str], Credential] | None = None,
    ) -> None:
        hush()
        self._lines = SshLines(options or SshOptions(), credentials)
        self._scripts = BridgeScripts.load()

    def connect(self, machine: Machine, credential: Credential) -> LicensingSession:
        """Log on and return an open session.

        Raises UnreachableError, AccessDeniedError, or IdentityError when the machine shows another
        host key than the pinned or known one; the password is not sent then. It is tried once.
        BadInputError for a key file that cannot be used.
        """
        transport, end = self._lines.open(machine, credential)
        options = self._lines.options
        return CimLicensingSession(
            SshTransport(transport, end, machine, options, self._scripts), machine
        )


class SshTransport:
    """Moves CIM calls over one SSH connection: one command a round trip."""

    def __init__(
        self,
        transport: Any,
        end: Callable[[], None],
        machine: Machine,
        options: SshOptions,
        scripts: BridgeScripts,
    ) -> None:
        self._transport = transport
        self._end = end
        self._line = Line(machine, Step.COMMAND, options.command_timeout)
        self._options = options
        self._scripts = scripts

    def run(self, calls: Sequence[CimCall]) -> tuple[CimReply, ...]:
        """Make `calls` in one round trip; see `CimTransport`."""
        deadline = Deadline.after(self._options.command_timeout)
        standard_input = self._scripts.standard_input(calls)
        with translated(self._line, deadline, self._transport):
            channel = self._transport.open_session(timeout=deadline.left)
            try:
                # paramiko waits for the answer to `exec` without end.
                channel.event = _Patience(deadline)
                channel.exec_command(self._scripts.command)
                channel.settimeout(deadline.left)
                _tell(channel, standard_input)
                output = self._reply(channel, deadline)
            finally:
                channel.close()
        return read_reply(output, calls)

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._end()

    def _reply(self, channel: Any, deadline: Deadline) -> bytes:
        """Read until a whole reply is there: that PowerShell ends too is not waited for."""
        output, errors = bytearray(), bytearray()
        while not holds_reply(output):
            channel.settimeout(min(_LOOK_AT_STDERR_S, deadline.left))
            try:
                chunk = channel.recv(_CHUNK)
            except TimeoutError:
                if deadline.is_over:
                    raise
                # Both streams share one window: a full stderr would hold up the reply.
                chunk = None
            while channel.recv_stderr_ready() and len(errors) <= self._options.max_reply:
                errors += channel.recv_stderr(_CHUNK)
            if len(output) + len(errors) > self._options.max_reply:
                raise bad_reply("The machine said more than any reply can be long")
            if chunk == b"":
                raise self._no_reply(channel, errors)
            output += chunk or b""
        return bytes(output)

    def _no_reply(self, channel: Any, errors: bytearray) -> LicensingError:
        has_ended = channel.eof_received or channel.exit_status >= 0
        if not (has_ended and self._transport.is_active()):
            return line_errors.cut(self._line)
        said = without_keys(error_text(errors.decode("utf-8", "replace")))
        return bad_reply(
            f"{self._line.where} did not run the query: “{said or 'nothing was said'}”"
        )


def _tell(channel: Any, standard_input: bytes) -> None:
    """Send the input; a command that ended without reading it has said why."""
    try:
        channel.sendall(standard_input)
        channel.shutdown_write()
    except TimeoutError:
        raise
    except OSError:
        return


class _Patience(threading.Event):
    """An event that is waited for until a deadline and not for ever."""

    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def wait(self, timeout: float | None = None) -> bool:
        left = self._deadline.left
        if not super().wait(left if timeout is None else min(timeout, left)):
            raise TimeoutError
        return True
