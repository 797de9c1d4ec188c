"""Tries a machine's line piece by piece, from this computer's side: name, port, who answers.

Nothing is sent but what opens a connection. Each piece has a time-out of its own and raises the
same UnreachableError as a carrier would.
"""

from __future__ import annotations

import socket
import ssl
import threading
from ipaddress import ip_address
from typing import Final

from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.machine import Machine
from vamt_qt.targets import line_errors
from vamt_qt.targets.connecting import FAMILIES, connected_socket
from vamt_qt.targets.line_errors import Line, Step

_LONGEST_GREETING: Final = 64 * 1024
_LONGEST_NAME: Final = 255
"""What a server may say of itself at most (RFC 4253, 4.2)."""


def is_address(text: str) -> bool:
    """Whether a text is an IP address, which needs no resolving."""
    try:
        return bool(ip_address(text))
    except ValueError:
        return False


def addresses_of(machine: Machine, seconds: float) -> tuple[str, ...]:
    """Return the addresses that the machine's name leads to.

    Raises UnreachableError `name-unknown`, `timed-out`.
    """
    line = Line(machine, Step.CONNECT, seconds)
    found: list[str] = []
    trouble: list[BaseException] = []

    def ask() -> None:
        try:
            family, kind = FAMILIES[machine.route.family], socket.SOCK_STREAM
            infos = socket.getaddrinfo(machine.address, machine.port, family, kind)
            found.extend(dict.fromkeys(str(info[4][0]) for info in infos))
        except (OSError, UnicodeError) as error:
            trouble.append(error)

    # The system's resolver cannot be interrupted; its thread ends by itself, and nobody waits.
    asking = threading.Thread(target=ask, name="resolver", daemon=True)
    asking.start()
    asking.join(seconds)
    if trouble:
        raise line_errors.name_unknown(line) from trouble[0]
    if not found:
        raise line_errors.timed_out(line)
    return tuple(found)


def open_port(machine: Machine, seconds: float) -> None:
    """Open a connection and end it; raises UnreachableError `refused`, `no-route`, `timed-out`."""
    connected_socket(machine, seconds).close()


def ports_that_answer(machine: Machine, ports: tuple[int, ...], seconds: float) -> tuple[int, ...]:
    """Return those of `ports` that take a connection."""
    answering = []
    for port in ports:
        try:
            socket.create_connection((machine.address, port), seconds).close()
        except OSError:
            continue
        answering.append(port)
    return tuple(answering)


def ssh_greeting(machine: Machine, seconds: float) -> str:
    """Return how an SSH server introduces itself ("SSH-2.0-OpenSSH_for_Windows_9.5").

    Raises UnreachableError: `bad-reply` for anything else that answers, `timed-out`,
    `connection-cut`.
    """
    line = Line(machine, Step.GREETING, seconds)
    said = bytearray()
    with connected_socket(machine, seconds) as sock:
        sock.settimeout(seconds)
        try:
            while len(said) < _LONGEST_GREETING:
                part = sock.recv(4096)
                if not part:
                    break
                said += part
                for one in said.split(b"\n")[:-1]:
                    if one.startswith(b"SSH-"):
                        return one_line(one.decode("ascii", "replace"), _LONGEST_NAME)
        except OSError as error:
            if said:
                raise line_errors.not_understood(line, "does not speak SSH") from error
            known = line_errors.socket_error(error, line)
            raise known or line_errors.unreachable(line, error) from error
    if not said:
        raise line_errors.cut(line)
    raise line_errors.not_understood(line, "does not speak SSH")


def tls_version(machine: Machine, seconds: float) -> str:
    """Return the version of TLS that the machine speaks; whom it claims to be is not looked at.

    Raises UnreachableError: `bad-reply` where it speaks none, `timed-out`, `connection-cut`.
    """
    line = Line(machine, Step.GREETING, seconds)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with connected_socket(machine, seconds) as sock:
        sock.settimeout(seconds)
        try:
            with context.wrap_socket(sock) as secured:
                return secured.version() or "TLS"
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:
            raise line_errors.cut(line) from error
        except ssl.SSLError as error:
            raise line_errors.not_understood(line, "does not speak TLS") from error
        except OSError as error:
            known = line_errors.socket_error(error, line)
            raise known or line_errors.unreachable(line, error) from error
