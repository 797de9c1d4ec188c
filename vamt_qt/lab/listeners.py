"""The estate's listeners: every machine on its own address, one port for each way to reach them."""

from __future__ import annotations

import asyncio
import errno
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, Protocol

from vamt_qt.lab.certificates import CertificateAuthority
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.identity import credential, host_key, operator_key
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.negotiate import Door
from vamt_qt.lab.ssh_server import SilentMachine, SshMachine
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.lab.winrm_server import WinrmMachine
from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.licensing.machine import NETWORKED, CarrierKind

_TRIES: Final = 20
_DESCRIPTORS_A_MACHINE: Final = 4


class Listener(Protocol):
    """A machine that can be reached."""

    async def start(self, port: int) -> int:
        """Listen and return the port."""
        ...

    async def stop(self) -> None:
        """Stop listening and hang up on everybody."""
        ...


def listener(
    windows: WatchedWindows, seed: int, door: Door, authority: CertificateAuthority
) -> Listener:
    """Return the server that a machine stands behind."""
    spec = windows.windows.spec
    if spec.illness is Illness.SILENT:
        return SilentMachine(spec.address)
    match spec.carrier:
        case CarrierKind.SSH:
            logon, key = credential(seed, spec.site), host_key(seed, spec)
            return SshMachine(windows, logon, key, operator_key(seed))
        case CarrierKind.WINRM:
            return WinrmMachine(windows, replace(door, host=spec.name.lower()), None)
        case CarrierKind.WINRM_HTTPS:
            door = replace(door, host=spec.name.lower())
            return WinrmMachine(windows, door, authority.server_context(spec.address))
        case CarrierKind.KIT:
            raise ValueError("nothing listens on a machine without a network")


class Listeners:
    """All of an estate's listeners; lives in one event loop."""

    def __init__(self, machines: Iterable[tuple[MachineSpec, Listener]]) -> None:
        self._by_carrier: dict[CarrierKind, list[Listener]] = defaultdict(list)
        for spec, one in machines:
            self._by_carrier[spec.carrier].append(one)
        count = sum(map(len, self._by_carrier.values()))
        allow_descriptors(_DESCRIPTORS_A_MACHINE * count + 256)

    async def start(self, wanted: Mapping[CarrierKind, int]) -> dict[CarrierKind, int]:
        """Listen everywhere and return the port of each carrier; 0 takes one that is free."""
        return {kind: await self._start_all(kind, wanted.get(kind, 0)) for kind in NETWORKED}

    async def stop(self) -> None:
        """Stop everything and hang up on everybody."""
        every = (one for machines in self._by_carrier.values() for one in machines)
        await asyncio.gather(*(one.stop() for one in every))

    async def _start_all(self, kind: CarrierKind, wanted: int) -> int:
        machines = self._by_carrier[kind]
        for _ in range(_TRIES):
            try:
                return await _start_on_one_port(machines, wanted)
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
                await asyncio.gather(*(one.stop() for one in machines))
                if wanted:
                    break
        raise UnreachableError(
            f"Port {wanted or 'of any number'} is taken on an address of the lab",
            hint="Another lab may be running. Give it other ports or another address block.",
            code="port-taken",
        )


async def _start_on_one_port(machines: Iterable[Listener], wanted: int) -> int:
    port = wanted
    for one in machines:
        port = await one.start(port)
    return port


def allow_descriptors(wanted: int) -> None:
    """Ask for as many open files as an estate needs, as far as the system allows."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
