"""What a failed attempt must not leave behind: threads, and sockets that lead to a machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

from vamt_qt.lab.premises import WORKERS
from vamt_qt.licensing.machine import Machine

_SECONDS_TO_END = 5.0


@contextmanager
def nothing_left(machine: Machine) -> Iterator[None]:
    """Fail where the block leaves a thread or a socket to the machine behind."""
    before, sockets_before = _threads(), _sockets_to(machine)
    yield
    for thread in _threads() - before:
        thread.join(_SECONDS_TO_END)
    left = [thread.name for thread in _threads() - before]
    assert not left, f"threads left: {left}"
    sockets = _sockets_to(machine) - sockets_before
    assert not sockets, f"sockets left: {sockets}"


def _threads() -> set[threading.Thread]:
    # The lab's own workers stay for its next call.
    return {one for one in threading.enumerate() if not one.name.startswith(WORKERS)}


def _sockets_to(machine: Machine) -> set[str]:
    """Return this process's sockets that are connected to the machine's port, by inode."""
    try:
        number = int(ip_address(machine.address)).to_bytes(4)
    except ValueError:
        return set()  # a name that leads nowhere
    wanted = f"{number[::-1].hex().upper()}:{machine.port:04X}"
    lines = (line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:])
    to_machine = {fields[9] for fields in lines if fields[2] == wanted}
    return to_machine & _own_inodes()


def _own_inodes() -> set[str]:
    inodes = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except OSError:
            continue  # closed meanwhile, the listing's own one among them
        if target.startswith("socket:["):
            inodes.add(target.removeprefix("socket:[").removesuffix("]"))
    return inodes
