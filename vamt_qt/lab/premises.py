"""What stands while a lab runs: the servers of every machine, the clearinghouse, the key sheet."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Thread
from typing import Final

from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab.certificates import CertificateAuthority, write_private
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults, ClearinghouseServer, PemFiles
from vamt_qt.lab.estate import SITES
from vamt_qt.lab.identity import clearinghouse_token, credential
from vamt_qt.lab.listeners import Listener, Listeners, listener
from vamt_qt.lab.negotiate import Door
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.sheet import Sheet, inventory_csv
from vamt_qt.lab.ssh_server import SshMachine
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.lab.winrm_server import WinrmMachine
from vamt_qt.licensing.machine import CarrierKind

_HOME: Final = "127.0.0.1"
WORKERS: Final = "lab-worker"
"""What the names of the lab's own threads begin with, so that nobody takes them for another's."""


class Premises:
    """A running lab's servers. `machines` are reached by name and in this order.

    Building it listens everywhere and writes inventory and ready-file; `close` gives all back.
    Raises UnreachableError `port-taken` where a port is not free.
    """

    def __init__(
        self,
        options: LabOptions,
        machines: Mapping[str, WatchedWindows],
        clearinghouse: MockClearinghouse,
        faults: ClearinghouseFaults | None,
    ) -> None:
        self._options = options
        self._scratch = Path(tempfile.mkdtemp(prefix="vamt-qt-lab-"))
        self._folder = options.state or self._scratch
        self._thread: Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: ClearinghouseServer | None = None
        self._listeners: dict[str, Listener] = {}
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.sheet = self._open(machines, clearinghouse, faults)
        except BaseException:
            self.close()
            raise

    def logons(self, name: str) -> int:
        """Return how often a logon was tried on a machine."""
        match self._listeners[name]:
            case SshMachine() | WinrmMachine() as machine:
                return machine.logons
            case _:
                return 0

    def close(self) -> None:
        """Hang up on everybody and remove what is not to be kept; a second time is harmless."""
        if self._thread is not None:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._thread = self._loop = None
        if self._server is not None:
            self._server.stop()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _open(
        self,
        machines: Mapping[str, WatchedWindows],
        clearinghouse: MockClearinghouse,
        faults: ClearinghouseFaults | None,
    ) -> Sheet:
        authority = CertificateAuthority(self._options.seed, self._folder, self._scratch)
        self._server = self._serve_clearinghouse(authority, clearinghouse, faults)
        sheet = self._sheet(authority.file, self._server.url)
        door = Door(self._write_accounts(sheet), self._options.keytab)
        for name, windows in machines.items():
            self._listeners[name] = listener(windows, self._options.seed, door, authority)
        specs = [windows.windows.spec for windows in machines.values()]
        ports = self._listen(Listeners(zip(specs, self._listeners.values(), strict=True)))
        write_private(sheet.inventory, inventory_csv(specs, ports, self._options.seed))
        if self._options.ready_file is not None:
            sheet.write(self._options.ready_file)
        return sheet

    def _serve_clearinghouse(
        self,
        authority: CertificateAuthority,
        core: MockClearinghouse,
        faults: ClearinghouseFaults | None,
    ) -> ClearinghouseServer:
        pem = self._scratch / "clearinghouse.pem"
        authority.write_server_pem(_HOME, pem)
        server = ClearinghouseServer(
            core,
            clearinghouse_token(self._options.seed),
            pem=PemFiles(pem, pem),
            address=_HOME,
            port=self._options.clearinghouse_port,
            faults=faults,
        )
        server.start()
        return server

    def _sheet(self, ca_file: Path, url: str) -> Sheet:
        seed = self._options.seed
        return Sheet(
            inventory=self._folder / "machines.csv",
            ca_file=ca_file,
            clearinghouse_url=url,
            clearinghouse_token=clearinghouse_token(seed),
            credentials=tuple(credential(seed, site) for site in SITES),
            seed=seed,
            machines=self._options.machines,
        )

    def _write_accounts(self, sheet: Sheet) -> Path:
        """Write the accounts for the NTLM acceptor, away from what is kept."""
        lines = (
            ":".join((*one.user.split("\\"), one.password.reveal())) + "\n"
            for one in sheet.credentials
        )
        path = self._scratch / "accounts"
        write_private(path, "".join(lines).encode())
        return path

    def _listen(self, listeners: Listeners) -> Mapping[CarrierKind, int]:
        started: Future[Mapping[CarrierKind, int]] = Future()
        self._thread = Thread(target=self._run, args=(listeners, started), name="lab")
        self._thread.start()
        return started.result()

    def _run(self, listeners: Listeners, started: Future[Mapping[CarrierKind, int]]) -> None:
        """Be the lab's thread: listen, tell the ports, serve until the loop is stopped."""
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            self._loop.set_default_executor(ThreadPoolExecutor(thread_name_prefix=WORKERS))
            try:
                ports = runner.run(listeners.start(self._options.ports))
            except BaseException as error:  # noqa: BLE001 - raised again by who waits for it
                runner.run(listeners.stop())
                self._loop = None
                started.set_exception(error)
                return
            started.set_result(ports)
            self._loop.run_forever()
            runner.run(listeners.stop())
