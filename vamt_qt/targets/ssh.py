"""Reach machines over SSH: Windows PowerShell on the other side, one connection a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vamt_qt.licensing.errors import LicensingError, UnreachableError
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
from vamt_qt.targets.ssh_command import RemoteCommand, Said, SshLine
from vamt_qt.targets.ssh_connection import SshLines, SshOptions
from vamt_qt.targets.ssh_jump import LogOn
from vamt_qt.targets.ssh_paramiko import ParamikoLine
from vamt_qt.targets.ssh_wire import BridgeScripts, holds_reply, read_reply, request


class SshCarrier:
    """Opens sessions over SSH; one serves all machines of a run, from many threads.

    `credentials` finds the profile that a jump host names; without it the machine's own is used.
    `log_on` guards those profiles, whose passwords many jump hosts may be shown.
    """

    def __init__(
        self,
        options: SshOptions | None = None,
        credentials: Callable[[str], Credential] | None = None,
        log_on: LogOn | None = None,
    ) -> None:
        hush()
        self._lines = SshLines(options or SshOptions(), credentials, log_on)
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
    """Moves CIM calls over one SSH connection: one PowerShell answers them all, one after another.

    It is started with the first request, and anew where it ended since the last answer or where
    that answer went wrong. A request of which anything was sent is never sent again.
    """

    def __init__(
        self, line: SshLine, step: Line, options: SshOptions, scripts: BridgeScripts
    ) -> None:
        """`step` names the machine and what is done in errors."""
        self._line = line
        self._step = step
        self._options = options
        self._scripts = scripts
        self._command: RemoteCommand | None = None
        self._number = 0
        self._gathers: bool | None = None
        """Whether PowerShell there answers only at the end of its input; None: not yet known."""

    def run(self, calls: Sequence[CimCall]) -> tuple[CimReply, ...]:
        """Make `calls` in one round trip; see `CimTransport`."""
        deadline = Deadline.after(self._options.command_timeout)
        self._number += 1
        asked = request(self._number, calls)
        if self._command is not None and self._command.has_ended:
            self._let_go()
        if self._command is None:
            self._command = self._line.start(self._scripts.command, deadline)
            asked = self._scripts.bridge + asked
        try:
            replies = read_reply(self._answer(self._command, asked, deadline), self._number, calls)
        except BaseException:
            self._let_go()
            raise
        self._gathers = bool(self._gathers)
        if self._gathers:
            self._let_go()
        return replies

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._line.close()

    def _let_go(self) -> None:
        command, self._command = self._command, None
        if command is not None:
            command.close()

    def _answer(self, command: RemoteCommand, asked: bytes, deadline: Deadline) -> bytearray:
        """Ask and return what the machine said as soon as a whole reply is there."""
        command.send(asked, deadline)
        if self._gathers:
            command.end_input(deadline)
        output, errors = bytearray(), bytearray()
        while not holds_reply(output):
            said = self._said(command, deadline)
            if not any(said):
                raise self._no_reply(errors)
            output += said.output
            errors += said.errors
            if len(output) + len(errors) > self._options.max_reply:
                raise bad_reply("The machine said more than any reply can be long")
        return output

    def _said(self, command: RemoteCommand, deadline: Deadline) -> Said:
        """Listen; end the input where the first answer is long in coming.

        PowerShell should read line by line: see `bootstrap.ps1`. Where it gathers its input first,
        the end is what it waits for. Nothing is asked twice by that, and each request of the
        session is given a PowerShell of its own then.
        """
        seconds = self._options.gathers_after
        if self._gathers is not None or seconds >= deadline.left:
            return command.listen(deadline)
        try:
            return command.listen(Deadline.after(seconds))
        except UnreachableError as silence:
            if silence.code != "timed-out":
                raise
        self._gathers = True
        command.end_input(deadline)
        return command.listen(deadline)

    def _no_reply(self, errors: bytearray) -> LicensingError:
        said = without_keys(error_text(errors.decode("utf-8", "replace")))
        return bad_reply(
            f"{self._step.where} did not run the query: “{said or 'nothing was said'}”"
        )
