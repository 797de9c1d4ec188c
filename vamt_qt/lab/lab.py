"""A simulated estate that runs: machines behind real servers, and a clearinghouse.

For tests in the same process, and behind `vamt-qt lab serve`:

    with Lab(LabOptions(machines=8, seed=1)) as lab:
        lab.sheet.inventory  # the machines as CSV
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from ipaddress import IPv4Network
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Final, Self
from uuid import uuid4

from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab.certificates import CertificateAuthority, write_private
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults, ClearinghouseServer, PemFiles
from vamt_qt.lab.estate import DEFAULT_BLOCK, SITES, MachineSpec, estate
from vamt_qt.lab.identity import clearinghouse_token, credential
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.journal import EstateJournal
from vamt_qt.lab.keys import clearinghouse_keys
from vamt_qt.lab.listeners import Listener, Listeners, listener
from vamt_qt.lab.sheet import Sheet, inventory_csv
from vamt_qt.lab.ssh_server import SshMachine
from vamt_qt.lab.truth import Truth, truth_of
from vamt_qt.lab.watch import WatchedWindows, Watcher
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.lab.winrm_server import WinrmMachine
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import CarrierKind

_HOME: Final = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabOptions:
    """What a lab is to be like. Ports of 0 take free ones.

    `state` is a folder that keeps what happens to the machines; without it a restart begins
    afresh. `ill` None lets the seed choose who is ill, an empty list nobody, see `estate`.
    """

    machines: int = 40
    seed: int = 1
    state: Path | None = None
    ready_file: Path | None = None
    ssh_port: int = 0
    winrm_port: int = 0
    winrm_https_port: int = 0
    clearinghouse_port: int = 0
    block: IPv4Network = DEFAULT_BLOCK
    ill: tuple[Illness, ...] | None = None

    @property
    def ports(self) -> dict[CarrierKind, int]:
        """The wanted port of each carrier."""
        return {
            CarrierKind.SSH: self.ssh_port,
            CarrierKind.WINRM: self.winrm_port,
            CarrierKind.WINRM_HTTPS: self.winrm_https_port,
        }


class Lab:
    """A running estate; use it in a `with` block, or start and stop it.

    `watcher` is told of every call to a machine, on the lab's own thread. `faults` go wrong with
    the clearinghouse.
    """

    def __init__(
        self,
        options: LabOptions,
        *,
        watcher: Watcher | None = None,
        faults: ClearinghouseFaults | None = None,
    ) -> None:
        self.options = options
        self.specs = estate(options.machines, options.seed, block=options.block, ill=options.ill)
        self._scratch = Path(tempfile.mkdtemp(prefix="vamt-qt-lab-"))
        self._folder = options.state or self._scratch
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._authority = CertificateAuthority(options.seed, self._folder)
        kept = None if options.state is None else options.state / "clearinghouse.jsonl"
        self.clearinghouse = MockClearinghouse(clearinghouse_keys(), state=kept)
        self._server = self._clearinghouse_server(faults)
        self._journal = self._estate_journal()
        self._machines = {spec.name: self._windows(spec) for spec in self.specs}
        self._listeners: dict[str, Listener] = {}
        self._watcher = watcher
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._replay()

    @property
    def sheet(self) -> Sheet:
        """Where everything is; the inventory's ports are right once the lab has started."""
        options = self.options
        return Sheet(
            inventory=self._folder / "machines.csv",
            ca_file=self._authority.file,
            clearinghouse_url=self._server.url,
            clearinghouse_token=clearinghouse_token(options.seed),
            credentials=tuple(credential(options.seed, site) for site in SITES),
            seed=options.seed,
            machines=options.machines,
        )

    def start(self) -> None:
        """Listen everywhere, then write inventory and ready-file; returns when all is up.

        Raises UnreachableError `port-taken` where a port is not free.
        """
        accounts = self._write_accounts()
        started: Future[Mapping[CarrierKind, int]] = Future()
        self._thread = Thread(target=self._run, args=(accounts, started), name="lab")
        self._thread.start()
        try:
            ports = started.result()
        except BaseException:
            self._thread.join()
            raise
        self._server.start()
        inventory = inventory_csv(self.specs, ports, self.options.seed)
        write_private(self.sheet.inventory, inventory)
        if self.options.ready_file is not None:
            self.sheet.write(self.options.ready_file)

    def stop(self) -> None:
        """Hang up on everybody and remove what is not to be kept; a second time is harmless."""
        if self._thread is not None and self._loop is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._thread = None
        self._server.stop()
        self._journal.close()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def windows(self, name: str) -> SimulatedWindows:
        """Return a machine from the inside."""
        try:
            return self._machines[name]
        except KeyError:
            raise BadInputError(f"The lab has no machine “{name}”") from None

    def truth(self, name: str) -> Truth:
        """Tell how a machine really stands."""
        return truth_of(self.windows(name))

    def truths(self) -> tuple[Truth, ...]:
        """Tell how every machine really stands, in order."""
        return tuple(truth_of(windows) for windows in self._machines.values())

    def logons(self, name: str) -> int:
        """Return how often a logon was tried on a machine since the start."""
        match self._listeners.get(name):
            case SshMachine() | WinrmMachine() as machine:
                return machine.logons
            case _:
                return 0

    def change_hardware(self, name: str) -> None:
        """Give a machine another board: its installation IDs change, its licences do not count."""
        change = {"change": "hardware-changed", "hardware": uuid4().hex[:16]}
        self.windows(name).change(change)

    def reimage(self, name: str) -> None:
        """Set a machine up anew on the same hardware: the setup key is back, licences are gone."""
        self.windows(name).change({"change": "reimaged", "identity": str(uuid4())})

    def _clearinghouse_server(self, faults: ClearinghouseFaults | None) -> ClearinghouseServer:
        pem = self._scratch / "clearinghouse.pem"
        self._authority.write_server_pem(_HOME, pem)
        return ClearinghouseServer(
            self.clearinghouse,
            clearinghouse_token(self.options.seed),
            pem=PemFiles(pem, pem),
            address=_HOME,
            port=self.options.clearinghouse_port,
            faults=faults,
        )

    def _estate_journal(self) -> EstateJournal:
        state = self.options.state
        return EstateJournal(state and state / "machines.jsonl", self.options.seed)

    def _windows(self, spec: MachineSpec) -> SimulatedWindows:
        return SimulatedWindows(spec, self.clearinghouse, self._journal.append)

    def _replay(self) -> None:
        for name, change in self._journal.replay():
            if name in self._machines:
                self._machines[name].replay(change)

    def _write_accounts(self) -> Path:
        """Write the accounts for the NTLM acceptor, away from what is kept."""
        lines = (
            f"{one.user.replace(chr(92), ':')}:{one.password.reveal()}\n"
            for one in self.sheet.credentials
        )
        path = self._scratch / "accounts"
        write_private(path, "".join(lines).encode())
        return path

    def _run(self, accounts: Path, started: Future[Mapping[CarrierKind, int]]) -> None:
        """Be the lab's thread: listen, tell the ports, serve until the loop is stopped."""
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            self._listeners = {name: self._listener(name, accounts) for name in self._machines}
            listeners = Listeners(
                {spec.name: (spec, self._listeners[spec.name]) for spec in self.specs}
            )
            try:
                ports = runner.run(listeners.start(self.options.ports))
            except BaseException as error:  # noqa: BLE001 - raised again by who waits for it
                runner.run(listeners.stop())
                started.set_exception(error)
                return
            started.set_result(ports)
            self._loop.run_forever()
            runner.run(listeners.stop())

    def _listener(self, name: str, accounts: Path) -> Listener:
        windows = WatchedWindows(self._machines[name], self._watcher)
        return listener(windows, self.options.seed, accounts, self._authority)
