"""The SSH half of the estate: each machine listens on its own address with its own host key.

It behaves as OpenSSH for Windows does for one command without a terminal: logon by password or by
the operator's key, cmd.exe as the shell, lines that end in CR LF. It forwards to other machines of
the estate, so that each may stand in for a jump host.
"""

from __future__ import annotations

import asyncio
from ipaddress import ip_address
from typing import Final

import asyncssh

from vamt_qt.lab.illness import Illness
from vamt_qt.lab.powershell import PowerShell, Ran
from vamt_qt.lab.watch import ReplyDroppedError, WatchedWindows
from vamt_qt.licensing.machine import Credential

_BANNER: Final = "OpenSSH_for_Windows_9.5"
_SLOWNESS: Final = 0.3
_CHUNK: Final = 64 * 1024


class SshMachine:
    """One machine's SSH server; `logons` counts passwords and keys that were tried.

    `operator` is the public key that it takes.
    """

    def __init__(
        self,
        windows: WatchedWindows,
        credential: Credential,
        key: asyncssh.SSHKey,
        operator: asyncssh.SSHKey,
    ) -> None:
        self.logons = 0
        self._windows = windows
        self._credential = credential
        self._key = key
        self._operator = operator.public_data
        self._illness = windows.windows.spec.illness
        self._connections: set[asyncssh.SSHServerConnection] = set()
        self._acceptor: asyncssh.SSHAcceptor | None = None

    async def start(self, port: int) -> int:
        """Listen on the machine's address and return the port."""
        self._acceptor = await asyncssh.listen(
            self._windows.windows.spec.address,
            port,
            server_factory=lambda: _Logon(self, self._connections),
            process_factory=self._serve,
            server_host_keys=[self._key],
            server_version=_BANNER,
            encoding=None,
            kbdint_auth=False,
            gss_host=None,
            reuse_address=True,
            backlog=16,
        )
        return self._acceptor.get_port()

    async def stop(self) -> None:
        """Stop listening and hang up on everybody."""
        if self._acceptor is not None:
            self._acceptor.close()
        for connection in tuple(self._connections):
            connection.abort()
        if self._acceptor is not None:
            await self._acceptor.wait_closed()

    def knows(self, user: str, password: str) -> bool:
        """Whether somebody may log on; the domain may be left out, as Windows allows."""
        self.logons += 1
        right = self._credential.password.reveal() == password
        return self._is_user(user) and right and self._illness is not Illness.WRONG_PASSWORD

    def knows_key(self, user: str, key: asyncssh.SSHKey) -> bool:
        """Whether somebody may log on by this key."""
        self.logons += 1
        return self._is_user(user) and key.public_data == self._operator

    def _is_user(self, user: str) -> bool:
        full = self._credential.user.lower()
        return user.lower() in {full, full.partition("\\")[2]}

    async def _serve(self, process: asyncssh.SSHServerProcess[bytes]) -> None:
        shell = PowerShell(self._windows, process.command or "")
        try:
            if await self._say(process, shell.started()):
                return
            while True:
                data = await process.stdin.read(_CHUNK)
                for ran in shell.told(data):
                    if await self._say(process, ran):
                        return
        except ReplyDroppedError:
            process.channel.get_connection().abort()
        except (asyncssh.Error, OSError):
            pass  # the caller hung up; there is nobody to tell

    async def _say(self, process: asyncssh.SSHServerProcess[bytes], ran: Ran) -> bool:
        """Say what came of the command; return whether that was the last of it."""
        if ran.stdout and self._illness is Illness.SLOW:
            await asyncio.sleep(_SLOWNESS)
        if ran.stdout and self._stops(ran):
            process.stdout.write(ran.stdout[: len(ran.stdout) // 2])
            await process.stdout.drain()
            if self._illness is Illness.CUTS:
                process.channel.get_connection().abort()
            await process.channel.wait_closed()
            return True
        process.stdout.write(ran.stdout)
        process.stderr.write(ran.stderr)
        if ran.status is not None:
            process.exit(ran.status)
        return ran.status is not None

    def _stops(self, ran: Ran) -> bool:
        return self._illness is Illness.CUTS or (self._illness is Illness.HANGS and ran.changed)


class _Logon(asyncssh.SSHServer):
    """Asks for the password or a key, once a try, and forwards to loopback alone."""

    def __init__(
        self,
        machine: SshMachine,
        connections: set[asyncssh.SSHServerConnection],
    ) -> None:
        self._machine = machine
        self._connections = connections
        self._connection: asyncssh.SSHServerConnection | None = None

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        self._connection = conn
        self._connections.add(conn)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncssh's name
        if self._connection is not None:
            self._connections.discard(self._connection)

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return self._machine.knows(username, password)

    def public_key_auth_supported(self) -> bool:
        return True

    def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:
        return self._machine.knows_key(username, key)

    def connection_requested(
        self, dest_host: str, _dest_port: int, _orig_host: str, _orig_port: int
    ) -> bool:
        try:
            is_loopback = ip_address(dest_host).is_loopback
        except ValueError:
            is_loopback = False
        if not is_loopback:
            raise asyncssh.ChannelOpenError(
                asyncssh.OPEN_ADMINISTRATIVELY_PROHIBITED, "only within this computer"
            )
        return True


class SilentMachine:
    """A machine that takes connections on its port and never says a word."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    async def start(self, port: int) -> int:
        """Listen and return the port."""
        self._server = await asyncio.start_server(self._swallow, self._address, port)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Stop listening and hang up on everybody."""
        if self._server is not None:
            self._server.close()
        for writer in tuple(self._writers):
            writer.transport.abort()

    async def _swallow(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while await reader.read(4_096):
                pass
        except OSError:
            pass  # the caller gave up, as was to be expected
        finally:
            self._writers.discard(writer)
            writer.close()
