"""A listener that says what it is told to, whatever is said to it, and then hangs or hangs up."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from threading import Event, Thread

from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Machine

ADDRESS = "127.66.0.1"


class Then(StrEnum):
    """What happens once everything was said."""

    HANGS = "hangs"
    CUTS = "cuts"
    REPEATS = "repeats"
    """Says the last part again without end."""


@contextmanager
def rude_listener(
    carrier: CarrierKind, says: bytes, then: Then, shows: ssl.SSLContext | None = None
) -> Iterator[Machine]:
    """Stand a listener up and return it as a machine; `shows` is what it greets with over TLS."""
    stopped = Event()
    with socket.create_server((ADDRESS, 0)) as server:
        server.settimeout(0.05)
        thread = Thread(target=_serve, args=(server, says, then, stopped, shows), name="rude")
        thread.start()
        try:
            yield machine_at(ADDRESS, server.getsockname()[1], carrier)
        finally:
            stopped.set()
            thread.join()


def machine_at(address: str, port: int, carrier: CarrierKind) -> Machine:
    """Return a machine of the inventory that is said to be there."""
    return Machine(
        id=MachineId("rude"), name="RUDE-PC-0001", address=address, carrier=carrier, port=port
    )


def _serve(
    server: socket.socket, says: bytes, then: Then, stopped: Event, shows: ssl.SSLContext | None
) -> None:
    while not stopped.is_set():
        try:
            line, _ = server.accept()
        except TimeoutError:
            continue
        with line, suppress(OSError):
            if shows is not None:
                line.settimeout(5)
                with shows.wrap_socket(line, server_side=True):
                    continue
            line.settimeout(0.05)
            line.sendall(says)
            while then is not Then.CUTS and not stopped.is_set():
                if then is Then.REPEATS:
                    line.sendall(says)
                elif _hung_up(line):
                    break
            line.shutdown(socket.SHUT_RDWR)


def _hung_up(line: socket.socket) -> bool:
    try:
        return line.recv(65_536) == b""
    except TimeoutError:
        return False
