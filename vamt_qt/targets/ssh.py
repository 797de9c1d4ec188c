"""Reach machines over SSH: Windows PowerShell on the other side, one connection a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.targets.cim import CimCall, CimReply
from vamt_qt.targets.clixml import error_text
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.faults import without_keys
from vamt_qt.targets.foreign_logs import hush
from vamt_qt.targets.licensing_session import CimLicensingSession
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.replies import bad_reply
from vamt_qt.targets.session import LicensingSession
from vamt_qt.targets.ssh_command import RemoteCommand, SshLine
from vamt_qt.targets.ssh_connection import SshLines, SshOptions
from vamt_qt.targets.ssh_paramiko import ParamikoLine
from vamt_qt.targets.ssh_wire import BridgeScripts, holds_reply, read_reply


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
        step = Line(machine, Step.COMMAND, options.command_timeout)
        line = ParamikoLine(transport, end, step)
        return CimLicensingSession(SshTransport(line, step, options, self._scripts), machine)


class SshTransport:
    """Moves CIM calls over one SSH connection: one command a round trip."""

    def __init__(
        self, line: SshLine, step: Line, options: SshOptions, scripts: BridgeScripts
    ) -> None:
        """`step` names the machine and what is done in errors."""
        self._line = line
        self._step = step
        self._options = options
        self._scripts = scripts

    def run(self, calls: Sequence[CimCall]) -> tuple[CimReply, ...]:
        """Make `calls` in one round trip; see `CimTransport`."""
        deadline = Deadline.after(self._options.command_timeout)
        standard_input = self._scripts.standard_input(calls)
        command = self._line.start(self._scripts.command, deadline)
        try:
            command.send(standard_input, deadline)
            command.end_input(deadline)
            output = self._reply(command, deadline)
        finally:
            command.close()
        return read_reply(output, calls)

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._line.close()

    def _reply(self, command: RemoteCommand, deadline: Deadline) -> bytes:
        """Read until a whole reply is there: that PowerShell ends too is not waited for."""
        output, errors = bytearray(), bytearray()
        while not holds_reply(output):
            said = command.listen(deadline)
            if not any(said):
                raise self._no_reply(errors)
            output += said.output
            errors += said.errors
            if len(output) + len(errors) > self._options.max_reply:
                raise bad_reply("The machine said more than any reply can be long")
        return bytes(output)

    def _no_reply(self, errors: bytearray) -> LicensingError:
        said = without_keys(error_text(errors.decode("utf-8", "replace")))
        return bad_reply(
            f"{self._step.where} did not run the query: “{said or 'nothing was said'}”"
        )
