"""Lines and commands with paramiko, behind the protocols of `ssh_command`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from paramiko import SSHException  # type: ignore[import-untyped]

from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line
from vamt_qt.targets.ssh_command import Said
from vamt_qt.targets.ssh_errors import translated

_CHUNK: Final = 64 * 1024
_LOOK_AT_STDERR_S: Final = 1.0


class ParamikoLine:
    """A paramiko Transport that is logged on; see `SshLine`."""

    def __init__(self, transport: Any, end: Callable[[], None], line: Line) -> None:
        """`end` hangs up; `line` names the machine and the step in errors."""
        self._transport = transport
        self._end = end
        self._line = line

    @property
    def is_alive(self) -> bool:
        """Whether paramiko's thread still serves the connection."""
        return bool(self._transport.is_active())

    def start(self, command: str, deadline: Deadline) -> ParamikoCommand:
        """Start a command on a channel of its own; see `SshLine`."""
        with translated(self._line, deadline, self._transport):
            channel = self._transport.open_session(timeout=deadline.left)
            try:
                # paramiko waits for the answer to `exec` without end.
                channel.event = _Patience(deadline)
                channel.exec_command(command)
            except BaseException:
                channel.close()
                raise
            return ParamikoCommand(channel, self._line)

    def close(self) -> None:
        """Hang up; never raises, may be called twice."""
        self._end()


class ParamikoCommand:
    """A command on a paramiko Channel; see `RemoteCommand`."""

    def __init__(self, channel: Any, line: Line) -> None:
        self._channel = channel
        self._transport = channel.get_transport()
        self._line = line

    @property
    def has_ended(self) -> bool:
        """Whether the machine ended the command or the channel, or the line is gone."""
        channel = self._channel
        has_ended = channel.closed or channel.eof_received or channel.exit_status >= 0
        return bool(has_ended or not self._transport.is_active())

    def send(self, data: bytes, deadline: Deadline) -> None:
        """Write to the command's input; see `RemoteCommand`."""
        with translated(self._line, deadline, self._transport):
            self._channel.settimeout(deadline.left)
            try:
                self._channel.sendall(data)
            except TimeoutError:
                raise
            except OSError:
                return

    def end_input(self, deadline: Deadline) -> None:
        """End the command's input; see `RemoteCommand`."""
        with translated(self._line, deadline, self._transport), suppress(OSError):
            self._channel.shutdown_write()

    def listen(self, deadline: Deadline) -> Said:
        """Wait until the command says something; see `RemoteCommand`."""
        channel = self._channel
        with translated(self._line, deadline, self._transport):
            while True:
                channel.settimeout(min(_LOOK_AT_STDERR_S, deadline.left))
                try:
                    output = channel.recv(_CHUNK)
                except TimeoutError:
                    if deadline.is_over:
                        raise
                    output = None
                # Looked at once a second too: both streams share one window.
                errors = channel.recv_stderr(_CHUNK) if channel.recv_stderr_ready() else b""
                if output or errors:
                    return Said(output or b"", errors)
                if output is not None:
                    return self._end()

    def _end(self) -> Said:
        has_ended = self._channel.eof_received or self._channel.exit_status >= 0
        if not (has_ended and self._transport.is_active()):
            raise line_errors.cut(self._line)
        return Said(b"", b"")

    def close(self) -> None:
        """Close the channel; never raises, may be called twice."""
        with suppress(OSError, EOFError, SSHException):
            self._channel.close()


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
