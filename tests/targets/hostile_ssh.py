"""An SSH server that keeps to the protocol until it can hurt a client that trusts numbers.

Each hostility is one that an SSH library did not stand, as its makers told: see "Other SSH
libraries" in docs/performance.md. Nothing of it is of use against a client that checks lengths.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from threading import Event, Thread

import asyncssh
from asyncssh import constants as messages
from asyncssh.packet import String, UInt32

from tests.targets.rude_ssh import CREDENTIAL
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Machine

_ADDRESS = "127.66.0.4"
_MOST = 0xFFFFFFFF
_MSG_USERAUTH_INFO_REQUEST = 60
_WRAPS = (2**32 - 32).to_bytes(4)
"""With its own four bytes and a seal of thirty-two it is four bytes long in 32 bits."""
_PARCEL = b"x" * 30_000
_PARCELS_AT_ONCE = 32


class Hostility(StrEnum):
    """What the server does to its caller."""

    EXTENSIONS = "announces-four-billion-extensions"
    """Before the logon, with nothing of them in the packet."""
    LENGTH = "announces-a-packet-of-four-gigabytes"
    """Before the logon: so long that the size of packet and seal together wraps to four bytes."""
    BANNERS = "greets-without-end"
    """In the place of an answer to the logon, as fast as they are taken."""
    PROMPTS = "asks-four-billion-questions"
    """In the place of the one for the password, with nothing of them in the packet."""
    NO_ROOM = "takes-packets-of-no-bytes"
    """The channel is opened, and nothing fits into it."""
    OVERFLOWS = "talks-while-nobody-listens"
    """The channel takes nothing, and says more than it was allowed to."""


@contextmanager
def hostile_ssh(hostility: Hostility) -> Iterator[Machine]:
    """Stand a server up and return it as a machine of the inventory, its host key pinned."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    up, stop = Event(), asyncio.Event()
    port: list[int] = []
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        callers: set[_Caller] = set()
        acceptor = await asyncssh.listen(
            _ADDRESS,
            0,
            server_factory=lambda: _Caller(hostility, callers),
            server_host_keys=[key],
            encoding=None,
            public_key_auth=False,
            # A length that anybody can read, and write.
            encryption_algs=["aes128-ctr"],
            mac_algs=["hmac-sha2-256-etm@openssh.com"],
            login_timeout=0,
        )
        port.append(acceptor.get_port())
        loops.append(asyncio.get_running_loop())
        up.set()
        await stop.wait()
        acceptor.close()
        for caller in tuple(callers):
            caller.hang_up()
        await acceptor.wait_closed()

    thread = Thread(target=asyncio.run, args=(serve(),), name="hostile-ssh")
    thread.start()
    up.wait()
    try:
        yield Machine(
            id=MachineId("hostile"),
            name="HOSTILE-PC-0001",
            address=_ADDRESS,
            carrier=CarrierKind.SSH,
            port=port[0],
            host_key=key.get_fingerprint(),
        )
    finally:
        loops[0].call_soon_threadsafe(stop.set)
        thread.join()


class _Caller(asyncssh.SSHServer):
    """One connection: what it is sent goes through us."""

    def __init__(self, hostility: Hostility, callers: set[_Caller]) -> None:
        self._hostility = hostility
        self._callers = callers
        self._line: asyncio.Transport | None = None
        self._send: Callable[..., None] = _nothing
        self._flood: asyncio.Task[None] | None = None

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        self._callers.add(self)
        line = conn._transport
        assert isinstance(line, asyncio.Transport)
        self._line, self._send = line, conn.send_packet
        conn.send_packet = self._passed_on  # type: ignore[method-assign, assignment]

    def connection_lost(self, exc: Exception | None) -> None:
        self._callers.discard(self)
        if self._flood is not None:
            self._flood.cancel()

    def hang_up(self) -> None:
        if self._line is not None and not self._line.is_closing():
            self._line.abort()

    def password_auth_supported(self) -> bool:
        return self._hostility is not Hostility.PROMPTS

    def kbdint_auth_supported(self) -> bool:
        return self._hostility is Hostility.PROMPTS

    def get_kbdint_challenge(
        self, username: str, lang: str, submethods: str
    ) -> tuple[str, str, str, Sequence[tuple[str, bool]]]:
        return ("", "", "", (("Password: ", False),))

    def validate_password(self, username: str, password: str) -> bool:
        return CREDENTIAL.password.reveal() == password

    def session_requested(self) -> asyncssh.SSHServerSession[bytes]:
        return _TakesCommands()

    def _passed_on(self, kind: int, *parts: bytes, handler: object = None) -> None:
        match self._hostility, kind:
            case Hostility.EXTENSIONS, messages.MSG_SERVICE_ACCEPT:
                self._send(messages.MSG_EXT_INFO, UInt32(_MOST))
            case Hostility.LENGTH, messages.MSG_SERVICE_ACCEPT:
                assert self._line is not None
                self._line.write(_WRAPS + bytes(256))
            case Hostility.BANNERS, messages.MSG_USERAUTH_FAILURE:
                self._floods(messages.MSG_USERAUTH_BANNER, String(_PARCEL), String(b""))
            case Hostility.PROMPTS, number if number == _MSG_USERAUTH_INFO_REQUEST:
                self._send(kind, *(String(b""),) * 3, UInt32(_MOST))
            case Hostility.NO_ROOM, messages.MSG_CHANNEL_OPEN_CONFIRMATION:
                self._send(kind, *parts[:3], UInt32(0), *parts[4:])
            case Hostility.OVERFLOWS, messages.MSG_CHANNEL_OPEN_CONFIRMATION:
                self._send(kind, *parts[:2], UInt32(0), *parts[3:])
                self._floods(messages.MSG_CHANNEL_DATA, parts[0], String(_PARCEL))
            case _:
                self._send(kind, *parts)

    def _floods(self, kind: int, *parts: bytes) -> None:
        """Send the same as fast as it is taken."""
        line = self._line
        assert line is not None

        async def flood() -> None:
            while not line.is_closing():
                if line.get_write_buffer_size() < len(_PARCEL) * _PARCELS_AT_ONCE:
                    self._send(kind, *parts)
                else:
                    await asyncio.sleep(0)

        self._flood = asyncio.ensure_future(flood())


class _TakesCommands(asyncssh.SSHServerSession[bytes]):
    def exec_requested(self, command: str) -> bool:
        return True


def _nothing(*_: object) -> None:
    """Before there is a connection."""
