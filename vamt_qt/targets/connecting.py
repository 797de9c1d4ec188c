"""Connect to a machine: its addresses of the wanted family, all within the time of one step."""

from __future__ import annotations

import socket
from typing import Final

from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.route import AddressFamily
from vamt_qt.targets import line_errors
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step

FAMILIES: Final = {
    AddressFamily.ANY: socket.AF_UNSPEC,
    AddressFamily.IPV4: socket.AF_INET,
    AddressFamily.IPV6: socket.AF_INET6,
}


def connected_socket(machine: Machine, seconds: float) -> socket.socket:
    """Connect to a machine itself; raises UnreachableError."""
    line, deadline = Line(machine, Step.CONNECT, seconds), Deadline.after(seconds)
    try:
        sock = _first_that_answers(machine, deadline)
    except UnicodeError as error:
        raise line_errors.name_unknown(line) from error  # no name looks like this
    except OSError as error:
        known = line_errors.socket_error(error, line)
        raise known or line_errors.unreachable(line, error) from error
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return sock


def _first_that_answers(machine: Machine, deadline: Deadline) -> socket.socket:
    """Connect to one address of the machine; all of them together have the time of one step."""
    family, kind = FAMILIES[machine.route.family], socket.SOCK_STREAM
    addresses = socket.getaddrinfo(machine.address, machine.port, family, kind)
    failure: OSError = TimeoutError()
    for number, (found, _, protocol, _, place) in enumerate(addresses):
        sock = socket.socket(found, kind, protocol)
        try:
            # The first must not eat the time of the others: a name may lead to a dead address.
            sock.settimeout(max(0.01, deadline.left / (len(addresses) - number)))
            sock.connect(place)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise failure
