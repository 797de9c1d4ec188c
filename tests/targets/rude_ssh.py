"""An SSH server that logs on and answers as a test wants it to, right or wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Any

import asyncssh

from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.licensing.secret import Secret

CREDENTIAL = Credential(name="rude", user="LAB\\rude", password=Secret("Only-here-0815"))
_Challenge = tuple[str, str, str, Sequence[tuple[str, bool]]]
Process = asyncssh.SSHServerProcess[bytes]


@dataclass(slots=True)
class Manners:
    """How the server behaves; `passwords` are those that were tried, by whichever method."""

    answer: Callable[[Process], Awaitable[None]] | None = None
    """None refuses every command."""
    asks: tuple[tuple[str, bool], ...] = ()
    """Prompts of a dialogue, each with whether the answer may be shown; none: by password."""
    asks_again: bool = False
    has_expired: bool = False
    """Takes a right password only to have it changed."""
    changes_its_mind: bool = False
    """Offers the password first and the dialogue after it was refused."""
    thinks_until: Event | None = None
    """Where commands are refused: says nothing, not even that, before this is set."""
    passwords: list[str] = field(default_factory=list)


@contextmanager
def rude_ssh(manners: Manners) -> Iterator[Machine]:
    """Stand a server up and return it as a machine of the inventory."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    up, stop = Event(), asyncio.Event()
    port: list[int] = []
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        acceptor = await asyncssh.listen(
            "127.66.0.3",
            0,
            server_factory=lambda: _Server(manners),
            process_factory=(lambda process: _process(manners, process))
            if manners.answer
            else None,
            server_host_keys=[key],
            encoding=None,
            public_key_auth=False,
        )
        port.append(acceptor.get_port())
        loops.append(asyncio.get_running_loop())
        up.set()
        await stop.wait()
        acceptor.close()
        await acceptor.wait_closed()

    thread = Thread(target=asyncio.run, args=(serve(),), name="rude-ssh")
    thread.start()
    up.wait()
    try:
        yield Machine(
            id=MachineId("rude"),
            name="RUDE-PC-0002",
            address="127.66.0.3",
            carrier=CarrierKind.SSH,
            port=port[0],
            host_key=key.get_fingerprint(),
        )
    finally:
        if manners.thinks_until is not None:
            manners.thinks_until.set()
        loops[0].call_soon_threadsafe(stop.set)
        thread.join()


async def asked(process: Process) -> dict[str, Any]:
    """Wait for a request, as PowerShell waits for a line; ConnectionError where none comes."""
    while line := await process.stdin.readline():
        if line.startswith(b"{"):
            request: dict[str, Any] = json.loads(line)
            return request
    raise ConnectionError("nothing was asked")


async def _process(manners: Manners, process: Process) -> None:
    try:
        assert manners.answer is not None
        await manners.answer(process)
    except (asyncssh.Error, OSError):
        pass  # the caller hung up


class _Server(asyncssh.SSHServer):
    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._was_refused = False

    def password_auth_supported(self) -> bool:
        if self._manners.changes_its_mind:
            return not self._was_refused
        return not self._manners.asks

    def validate_password(self, username: str, password: str) -> bool:
        self._manners.passwords.append(password)
        self._was_refused = True
        right = CREDENTIAL.password.reveal() == password
        if right and self._manners.has_expired:
            raise asyncssh.PasswordChangeRequired("Your password has expired.")
        return right and not self._manners.changes_its_mind

    def kbdint_auth_supported(self) -> bool:
        return bool(self._manners.asks) and (
            self._was_refused or not self.password_auth_supported()
        )

    def get_kbdint_challenge(self, username: str, lang: str, submethods: str) -> _Challenge:
        return ("", "", "", self._manners.asks)

    def validate_kbdint_response(
        self, username: str, responses: Sequence[str]
    ) -> bool | _Challenge:
        self._manners.passwords.extend(responses)
        if self._manners.asks_again:
            return ("", "", "", self._manners.asks)
        return list(responses) == [CREDENTIAL.password.reveal()]

    def session_requested(self) -> asyncssh.SSHServerSession[bytes]:
        return _RefusesCommands(self._manners)


class _RefusesCommands(asyncssh.SSHServerSession[bytes]):
    def __init__(self, manners: Manners) -> None:
        self._manners = manners

    def exec_requested(self, command: str) -> bool:
        if self._manners.thinks_until is not None:
            self._manners.thinks_until.wait()
        return False
