"""What an SSH library has to do for a session: an open line, and commands that run at its end.

`ssh_paramiko` does it with paramiko; another library may do it too, behind the same protocols.
How a line is opened, who answers there and the logon are the library's own business: see `Carrier`.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from vamt_qt.targets.deadline import Deadline


class Said(NamedTuple):
    """What a command said since it was last listened to; nothing at all when it says no more."""

    output: bytes
    errors: bytes


class RemoteCommand(Protocol):
    """A command at work on the machine; not shared between threads.

    All but `close` and `has_ended` raise UnreachableError: `timed-out` once the deadline is over,
    `connection-cut` where the line broke, `bad-reply` where something else than SSH came.
    """

    @property
    def has_ended(self) -> bool:
        """Whether it is known by now, without waiting, that the command reads no more.

        Its output ended, its exit was told, its channel was closed, or the line is gone.
        """
        ...

    def send(self, data: bytes, deadline: Deadline) -> None:
        """Write to the command's standard input, all of it.

        Says nothing where the command ended meanwhile: what it said tells why.
        """
        ...

    def end_input(self, deadline: Deadline) -> None:
        """End the command's standard input; says nothing where the command ended meanwhile."""
        ...

    def listen(self, deadline: Deadline) -> Said:
        """Wait until the command says something, and return it: at most some 64 kB of each stream.

        Nothing on either stream: it ended, and the line still stands. A full error stream must not
        hold up the output: both share one window.
        """
        ...

    def close(self) -> None:
        """Let go of the command, finished or not; never raises, may be called twice."""
        ...


class SshLine(Protocol):
    """A connection that is logged on; not shared between threads."""

    @property
    def is_alive(self) -> bool:
        """Whether the connection still stands as far as is known without waiting."""
        ...

    def start(self, command: str, deadline: Deadline) -> RemoteCommand:
        """Start a command in a session of its own and wait until the machine took it.

        Raises AccessDeniedError `command-refused`, and UnreachableError as `RemoteCommand` does.
        """
        ...

    def close(self) -> None:
        """Hang up; never raises, may be called twice, leaves no thread and no socket behind."""
        ...
