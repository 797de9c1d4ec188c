"""One WinRM machine whose door a test chooses: who checks a logon, and what it is bound to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

import gssapi
from gssapi.raw import ChannelBindings, indicate_mechs

from tests.targets.site import PATIENT_WINRM, SEED, spec
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab.certificates import CertificateAuthority, write_private
from vamt_qt.lab.identity import credential
from vamt_qt.lab.keys import clearinghouse_keys
from vamt_qt.lab.negotiate import Door
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.lab.winrm_server import WinrmMachine
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.logon import Credential
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets.winrm import WinRmCarrier

NTLM = gssapi.OID.from_int_seq("1.3.6.1.4.1.311.2.2.10")
_SIGNATURE = 16  # [MS-NLMP] 2.2.2.9


@dataclass(frozen=True, slots=True)
class LoneMachine:
    """The machine as it is reached, its account, and a look at it from the inside."""

    machine: Machine
    credential: Credential
    ca_file: Path
    windows: SimulatedWindows

    @property
    def carrier(self) -> WinRmCarrier:
        """The carrier that trusts the machine's authority."""
        return WinRmCarrier(replace(PATIENT_WINRM, ca_file=self.ca_file))


@contextmanager
def lone_machine(
    carrier: CarrierKind, folder: Path, door: type[Door] = Door, *, is_bound: bool = True
) -> Iterator[LoneMachine]:
    """Let a machine listen; `is_bound` demands over HTTPS that a logon is bound to its TLS."""
    missing = "gss-ntlmssp is missing; packaging/set-up installs it"
    assert door is not GssDoor or NTLM in indicate_mechs(), missing
    one = spec(carrier)
    logon = credential(SEED, one.site)
    write_private(
        folder / "accounts", f"{logon.user}:{logon.password.reveal()}\n".replace("\\", ":").encode()
    )
    authority = CertificateAuthority(SEED, folder, folder)
    tls = authority.server_context(one.address) if carrier is CarrierKind.WINRM_HTTPS else None
    if tls is not None and not is_bound:
        tls = replace(tls, channel_bindings=None)
    windows = SimulatedWindows(one, MockClearinghouse(clearinghouse_keys()), lambda *_: None)
    listener = WinrmMachine(
        WatchedWindows(windows, None), door(folder / "accounts", host=one.name.lower()), tls
    )
    with _listening(listener) as port:
        machine = Machine(
            id=MachineId(one.name.lower()),
            name=one.name,
            address=one.address,
            carrier=carrier,
            port=port,
        )
        yield LoneMachine(machine, logon, authority.file, windows)


@contextmanager
def _listening(listener: WinrmMachine) -> Iterator[int]:
    port: Future[int] = Future()
    loop = asyncio.new_event_loop()

    def serve() -> None:
        port.set_result(loop.run_until_complete(listener.start(0)))
        loop.run_forever()
        loop.run_until_complete(listener.stop())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()

    thread = Thread(target=serve, name="lone-machine")
    thread.start()
    try:
        yield port.result(30)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


class GssDoor(Door):
    """Logons are checked by gss-ntlmssp: NTLM in C, by others than the rest of the lab."""

    __slots__ = ()

    def begin(self, scheme: str, channel_bindings: bytes | None) -> Any:
        assert scheme == "negotiate"
        return _GssLogon(self.host, channel_bindings)


class _GssLogon:
    """A logon as the lab wants it."""

    def __init__(self, host: str, channel_bindings: bytes | None) -> None:
        # Without a name gss-ntlmssp 1.2.0 crashes. Where the accounts are it reads from the
        # environment, as the lab's own door does.
        name = gssapi.Name(f"HTTP@{host}", gssapi.NameType.hostbased_service)
        bound = None
        if channel_bindings is not None:
            bound = ChannelBindings(application_data=channel_bindings)
        self._context = gssapi.SecurityContext(
            creds=gssapi.Credentials(name=name, usage="accept", mechs=[NTLM]),
            usage="accept",
            channel_bindings=bound,
        )

    @property
    def complete(self) -> bool:
        return bool(self._context.complete)

    def step(self, token: bytes) -> bytes | None:
        answer: bytes | None = self._context.step(token)
        return answer

    def unwrap_winrm(self, header: bytes, data: bytes) -> bytes:
        return bytes(self._context.unwrap(header + data).message)

    def wrap_winrm(self, plain: bytes) -> SimpleNamespace:
        sealed = self._context.wrap(plain, encrypt=True).message
        return SimpleNamespace(
            header=sealed[:_SIGNATURE], data=sealed[_SIGNATURE:], padding_length=0
        )
