"""Connect to a machine over SSH: who answers is checked, then the password is tried once.

Time-outs are apart from each other because they mean different things: nothing there, something
else there, a directory that does not answer, a machine at work.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import paramiko  # type: ignore[import-untyped]

from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.targets.connecting import connected_socket
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.host_keys import check_host_key
from vamt_qt.targets.known_hosts import KnownHosts
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.ssh_algorithms import offer
from vamt_qt.targets.ssh_errors import translated
from vamt_qt.targets.ssh_jump import JumpHosts, LogOn, Release
from vamt_qt.targets.ssh_keys import KeyRing
from vamt_qt.targets.ssh_logon import log_on
from vamt_qt.targets.ssh_packets import BoundedPacketizer, QuietTransport

_SECONDS_TO_END: Final = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SshOptions:
    """How long each step may take, in seconds, and how much a machine may say, in bytes."""

    connect_timeout: float = 10.0
    banner_timeout: float = 15.0
    """From the connection to the end of the key exchange."""
    auth_timeout: float = 30.0
    """A domain controller may have to be asked."""
    command_timeout: float = 120.0
    """Installing a key and activating online are slow on Windows."""
    gathers_after: float = 20.0
    """A machine that has said nothing for so long is told that the request is all: PowerShell there
    may gather its whole input before it begins."""
    keepalive: float = 30.0
    max_reply: int = 4 * 1024 * 1024
    known_hosts: Path | None = None
    """OpenSSH's file, asked where the inventory pins no host key."""


class SshLines:
    """Opens connections for one run: known hosts, key files and jump hosts are shared by all."""

    def __init__(
        self,
        options: SshOptions,
        credentials: Callable[[str], Credential] | None,
        log_on: LogOn | None = None,
    ) -> None:
        self.options = options
        self._keys = KeyRing()
        self._jump_hosts = JumpHosts(self.open, credentials, log_on)

    @cached_property
    def _known_hosts(self) -> KnownHosts:
        """The file, read when the first machine is asked for and never again in this run."""
        return KnownHosts.load(self.options.known_hosts)

    def open(self, machine: Machine, credential: Credential) -> tuple[Any, Release]:
        """Return a paramiko Transport that is logged on, and what ends it.

        Raises UnreachableError, IdentityError (the password was not sent), AccessDeniedError, or
        BadInputError for a key file that cannot be used; nothing is left open then.
        """
        options = self.options
        known = () if machine.host_key else self._known_hosts.keys(machine.address, machine.port)
        with ExitStack() as stack:
            sock = self._sock(machine, credential, stack)
            transport = _transport(sock, options)
            stack.callback(hang_up, transport)
            offer(transport, (key.kind for key in known), old=machine.route.old_algorithms)
            _greet(transport, machine, options)
            check_host_key(transport.host_key, machine, known)
            log_on(transport, machine, credential, self._keys, options.auth_timeout)
            if options.keepalive:
                transport.set_keepalive(options.keepalive)
            return transport, stack.pop_all().close

    def _sock(self, machine: Machine, credential: Credential, stack: ExitStack) -> Any:
        seconds = self.options.connect_timeout
        if not machine.route.jump:
            return connected_socket(machine, seconds)
        channel, release = self._jump_hosts.channel(machine, credential, seconds)
        stack.callback(release)
        return channel


def hang_up(transport: Any) -> None:
    """End the connection and its thread; never raises, may be called twice.

    The socket is shut down before it is closed: that wakes the thread at once, and nobody reads
    from a number that a new connection may have been given meanwhile.
    """
    # Through a jump host the socket is a channel, whose own connection may be gone already.
    with suppress(OSError, EOFError, paramiko.SSHException):
        transport.sock.shutdown(socket.SHUT_RDWR)
    if transport.is_alive():
        transport.join(_SECONDS_TO_END)
    transport.close()
    transport.sock.close()


def _transport(sock: Any, options: SshOptions) -> Any:
    try:
        transport = QuietTransport(sock, packetizer_class=BoundedPacketizer)
        transport.banner_timeout = options.banner_timeout
        transport.handshake_timeout = options.banner_timeout
    except BaseException:
        sock.close()
        raise
    return transport


def _greet(transport: Any, machine: Machine, options: SshOptions) -> None:
    """Exchange keys, so that the line is secret and the machine has shown its host key."""
    deadline = Deadline.after(options.banner_timeout)
    done = threading.Event()
    with translated(Line(machine, Step.GREETING, options.banner_timeout), deadline, transport):
        transport.start_client(event=done)
        if not done.wait(deadline.left):
            raise TimeoutError
        if not transport.is_active():
            raise transport.get_exception() or EOFError()
