"""Somebody in the middle who passes everything on: with a certificate of his own, or listening."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from select import select
from threading import Thread

from tests.targets.site import SEED
from vamt_qt.lab.certificates import CertificateAuthority
from vamt_qt.licensing.machine import Machine

_ADDRESS = "127.66.0.9"
_PATIENCE_S = 30


@contextmanager
def tls_relay(
    ca_file: Path, machine: Machine, folder: Path, words: Sequence[tuple[bytes, bytes]] = ()
) -> Iterator[Machine]:
    """Stand in the way to a machine and return it as it is reached through the relay.

    `words` are pairs: what the caller says, and what it is called on the machine's side.
    """
    authority = CertificateAuthority(SEED, ca_file.parent, folder)
    own = authority.server_context(_ADDRESS).context
    server = socket.create_server((_ADDRESS, 0))
    thread = Thread(target=_serve, args=(server, own, machine, words), name="relay")
    thread.start()
    try:
        yield replace(machine, address=_ADDRESS, port=server.getsockname()[1])
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join()


@contextmanager
def tap(machine: Machine) -> Iterator[tuple[Machine, bytearray]]:
    """Listen in on a machine; yields it as it is reached through the tap, and what was heard."""
    heard = bytearray()
    server = socket.create_server((_ADDRESS, 0))
    thread = Thread(target=_listen, args=(server, machine, heard), name="tap")
    thread.start()
    try:
        yield replace(machine, address=_ADDRESS, port=server.getsockname()[1]), heard
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join()


def _listen(server: socket.socket, machine: Machine, heard: bytearray) -> None:
    while True:
        try:
            near, _ = server.accept()
        except OSError:
            return
        with near, socket.create_connection((machine.address, machine.port)) as far:
            one = Thread(target=_pass_on, args=(near, far, heard))
            one.start()
            _pass_on(far, near, heard)
            one.join()


def _serve(
    server: socket.socket,
    own: ssl.SSLContext,
    machine: Machine,
    words: Sequence[tuple[bytes, bytes]],
) -> None:
    while True:
        try:
            caller, _ = server.accept()
        except OSError:
            return
        there = socket.create_connection((machine.address, machine.port))
        trusting = ssl.create_default_context()
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
        with own.wrap_socket(caller, server_side=True) as near, trusting.wrap_socket(there) as far:
            _exchange(near, far, words)


def _exchange(
    near: ssl.SSLSocket, far: ssl.SSLSocket, words: Sequence[tuple[bytes, bytes]]
) -> None:
    """Pass on both ways in one thread: OpenSSL lets no two threads use one connection."""
    to = {near: far, far: near}
    said = {near: words, far: [(theirs, ours) for ours, theirs in words]}
    with suppress(OSError):
        while True:
            buffered = [end for end in to if end.pending()]
            for source in buffered or select(list(to), [], [])[0]:
                data = _what_has_come(source)
                if data == b"":
                    return
                if data is not None:
                    for one, other in said[source]:
                        data = data.replace(one, other)
                    to[source].settimeout(_PATIENCE_S)
                    to[source].sendall(data)


def _what_has_come(source: ssl.SSLSocket) -> bytes | None:
    """Empty where the peer hung up; None for what TLS keeps for itself, such as a ticket."""
    source.setblocking(False)
    try:
        return source.recv(65_536)
    except ssl.SSLWantReadError:
        return None


def _pass_on(source: socket.socket, target: socket.socket, heard: bytearray) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            heard += data
            target.sendall(data)
    for end in (source, target):
        with suppress(OSError):  # the other side may have hung up already
            end.shutdown(socket.SHUT_RDWR)
