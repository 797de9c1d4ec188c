"""Connect to a machine over SSH: who answers is checked, then the password is tried once.

Time-outs are apart from each other because they mean different things: nothing there, something
else there, a directory that does not answer, a machine at work.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final

import paramiko  # type: ignore[import-untyped]
from paramiko.packet import Packetizer  # type: ignore[import-untyped]

from vamt_qt.licensing.errors import IdentityError
from vamt_qt.licensing.machine import Credential, Machine
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.ssh_errors import translated
from vamt_qt.targets.ssh_logon import log_on

# Fast ones first; what is weak or slow is not offered. OpenSSH for Windows has all of the first.
_KEX: Final = (
    "curve25519-sha256@libssh.org",
    "ecdh-sha2-nistp256",
    "ecdh-sha2-nistp384",
    "ecdh-sha2-nistp521",
    "diffie-hellman-group14-sha256",
    "diffie-hellman-group16-sha512",
)
_CIPHERS: Final = (
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "aes128-ctr",
    "aes256-ctr",
)
_MACS: Final = (
    "hmac-sha2-256-etm@openssh.com",
    "hmac-sha2-512-etm@openssh.com",
    "hmac-sha2-256",
    "hmac-sha2-512",
)
_LONGEST_PACKET: Final = 512 * 1024
_LONGEST_GREETING: Final = 64 * 1024
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
    keepalive: float = 30.0
    max_reply: int = 4 * 1024 * 1024


class _BoundedPacketizer(Packetizer):  # type: ignore[misc]
    """paramiko's reader of packets without its timer thread and with limits.

    The original starts a thread for each connection that outlives a failed one, and takes the
    length that a stranger announces, up to 4 GB.
    """

    _handshake_ends: float | None = None
    _greeting: int = 0

    def start_handshake(self, timeout: float) -> None:
        self._handshake_ends = monotonic() + timeout

    def handshake_timed_out(self) -> bool:
        if self._handshake_ends is not None and monotonic() > self._handshake_ends:
            raise TimeoutError
        return False

    def complete_handshake(self) -> None:
        self._handshake_ends = None

    def read_all(self, n: int, check_rekey: bool = False) -> bytes:
        if n > _LONGEST_PACKET:
            raise paramiko.SSHException("the packet is too long")
        packet: bytes = super().read_all(n, check_rekey)
        return packet

    def _read_timeout(self, timeout: float) -> bytes:
        part: bytes = super()._read_timeout(timeout)
        self._greeting += len(part)
        if self._greeting > _LONGEST_GREETING:
            raise paramiko.SSHException("the greeting is too long")
        return part


def open_transport(machine: Machine, credential: Credential, options: SshOptions) -> Any:
    """Return a paramiko Transport that is logged on; nothing is left open when it fails.

    Raises UnreachableError, IdentityError (the password was not sent), AccessDeniedError.
    """
    transport = _transport(_connected_socket(machine, options), options)
    try:
        _greet(transport, machine, options)
        _check_host_key(transport, machine)
        log_on(transport, machine, credential, options.auth_timeout)
    except BaseException:
        hang_up(transport)
        raise
    if options.keepalive:
        transport.set_keepalive(options.keepalive)
    return transport


def hang_up(transport: Any) -> None:
    """End the connection and its thread; never raises, may be called twice.

    The socket is shut down before it is closed: that wakes the thread at once, and nobody reads
    from a number that a new connection may have been given meanwhile.
    """
    with suppress(OSError):
        transport.sock.shutdown(socket.SHUT_RDWR)
    if transport.is_alive():
        transport.join(_SECONDS_TO_END)
    transport.close()
    transport.sock.close()


def _connected_socket(machine: Machine, options: SshOptions) -> socket.socket:
    line = Line(machine, Step.CONNECT, options.connect_timeout)
    try:
        sock = socket.create_connection((machine.address, machine.port), options.connect_timeout)
    except UnicodeError as error:
        raise line_errors.name_unknown(line) from error  # no name looks like this
    except OSError as error:
        known = line_errors.socket_error(error, line)
        raise known or line_errors.unreachable(line, error) from error
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return sock


def _transport(sock: socket.socket, options: SshOptions) -> Any:
    try:
        transport = paramiko.Transport(sock, packetizer_class=_BoundedPacketizer)
        transport.banner_timeout = options.banner_timeout
        transport.handshake_timeout = options.banner_timeout
        security = transport.get_security_options()
        security.kex, security.ciphers, security.digests = _KEX, _CIPHERS, _MACS
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


def _check_host_key(transport: Any, machine: Machine) -> None:
    key = transport.host_key
    shown, pinned = str(key.fingerprint), machine.host_key.strip().rstrip("=")
    if shown == pinned:
        return
    if not pinned:
        raise IdentityError(
            f"{machine.name} is not known yet; its host key is {key.get_name()} {shown}",
            hint="Compare it with what ssh-keygen -lf shows for the host key on the machine"
            " itself, then pin it.",
            code="identity-unknown",
            fingerprint=shown,
        )
    raise IdentityError(
        f"{machine.name} shows the host key {shown}, but {pinned} is pinned",
        hint="Was the machine set up anew? If not, something else answers in its place."
        " The password was not sent.",
        code="identity-changed",
        fingerprint=shown,
        expected=pinned,
    )
