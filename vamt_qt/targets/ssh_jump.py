"""Hosts on the way: one connection to each serves all machines of a run behind it.

A jump host drops logons that come all at once, and its account is worth guarding like any other:
one machine logs on for all, and where it was refused nobody of the run tries again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final

import paramiko  # type: ignore[import-untyped]

from vamt_qt.licensing.errors import AccessDeniedError, IdentityError, UnreachableError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.licensing.route import JumpHost, Route
from vamt_qt.targets.deadline import Deadline
from vamt_qt.targets.line_errors import Line, Step
from vamt_qt.targets.ssh_errors import translated

Release = Callable[[], None]
Open = Callable[[Machine, Credential], tuple[Any, Release]]
"""Connects to a machine by its route; returns the connection and what ends it."""
LogOn = Callable[[Machine, Credential, Open], tuple[Any, Release]]
"""Opens a line to a jump host with a profile of its own; whoever guards accounts may refuse."""
_PROHIBITED: Final = 1
_HELD_BACK: Final = "held-back"


@dataclass(slots=True)
class _Shared:
    """The connection to one jump host and how many machines use it."""

    lock: Lock = field(default_factory=Lock)
    transport: Any = None
    end: Release | None = None
    users: int = 0
    refusal: AccessDeniedError | None = None


class JumpHosts:
    """The jump hosts of a run, from many threads. `credentials` finds a profile by its name.

    `log_on` guards profiles that are the jump hosts' own; the machine's is guarded already.
    """

    def __init__(
        self,
        open_line: Open,
        credentials: Callable[[str], Credential] | None,
        log_on: LogOn | None = None,
    ) -> None:
        self._open = open_line
        self._credentials = credentials
        self._log_on = log_on
        self._lock = Lock()
        self._shared: dict[tuple[tuple[JumpHost, ...], str], _Shared] = {}

    def channel(
        self, machine: Machine, credential: Credential, seconds: float
    ) -> tuple[Any, Release]:
        """Return a channel to the machine through its jump hosts, and what gives it back."""
        *_, nearest = machine.route.jump
        own, opens = credential, self._open
        if nearest.credential not in {"", credential.name} and self._credentials is not None:
            own, opens = self._credentials(nearest.credential), self._guarded
        with self._lock:
            shared = self._shared.setdefault((machine.route.jump, own.name), _Shared())
        transport = self._joined(shared, _as_machine(machine), own, opens)
        try:
            channel = _forwarded(transport, machine, nearest, seconds)
        except BaseException:
            _leave(shared)
            raise
        return channel, lambda: _leave(shared)

    def _guarded(self, host: Machine, own: Credential) -> tuple[Any, Release]:
        return self._log_on(host, own, self._open) if self._log_on else self._open(host, own)

    def _joined(self, shared: _Shared, host: Machine, credential: Credential, opens: Open) -> Any:
        with shared.lock:
            if shared.refusal is not None:
                known = shared.refusal
                raise AccessDeniedError(known.message, hint=known.hint, code=known.code)
            if shared.transport is None or not shared.transport.is_active():
                _end(shared)
                try:
                    shared.transport, shared.end = opens(host, credential)
                except AccessDeniedError as error:
                    shared.refusal = error if error.code != _HELD_BACK else None
                    raise
                except IdentityError as error:
                    raise _not_the_machine_s(error) from error
            shared.users += 1
            return shared.transport


def _leave(shared: _Shared) -> None:
    with shared.lock:
        shared.users -= 1
        if shared.users <= 0:
            _end(shared)


def _end(shared: _Shared) -> None:
    end, shared.end, shared.transport = shared.end, None, None
    if end is not None:
        end()


def _as_machine(machine: Machine) -> Machine:
    """Return the last host before a machine, with the hosts before it, as a machine itself."""
    *before, last = machine.route.jump
    return Machine(
        id=MachineId(""),
        name=f"Jump host {last.address}",
        address=last.address,
        carrier=CarrierKind.SSH,
        port=last.port,
        host_key=last.host_key,
        route=Route(
            jump=tuple(before),
            family=machine.route.family,
            old_algorithms=machine.route.old_algorithms,
        ),
    )


def _not_the_machine_s(error: IdentityError) -> IdentityError:
    """Return the error without the fingerprint: pinned for the machine it would be a wrong one."""
    return IdentityError(
        error.message,
        hint="Compare it on the jump host itself, then write it behind the host in the machine's"
        " jump hosts, or into the file of known hosts. No password was sent.",
        code=error.code,
        fingerprint="",
    )


def _forwarded(transport: Any, machine: Machine, host: JumpHost, seconds: float) -> Any:
    line, deadline = Line(machine, Step.CONNECT, seconds), Deadline.after(seconds)
    there, here = (machine.address, machine.port), ("127.0.0.1", 0)
    with translated(line, deadline, transport):
        try:
            return transport.open_channel("direct-tcpip", there, here, timeout=seconds)
        except paramiko.ChannelException as error:
            raise _no_way(line, host, error.code) from error


def _no_way(line: Line, host: JumpHost, code: int) -> UnreachableError:
    if code == _PROHIBITED:
        return UnreachableError(
            f"The jump host {host.address} forwards nothing to {line.where}",
            hint="Allow it there: AllowTcpForwarding and PermitOpen in its sshd_config.",
            code="no-forwarding",
        )
    return UnreachableError(
        f"The jump host {host.address} cannot connect to {line.where}",
        hint="Check the machine's address as the jump host sees it, and the firewalls behind it.",
        code="refused",
    )
