"""A real OpenSSH server whose login shell plays Windows: proof against a server we did not write.

It runs in a mount namespace of its own with an account list of its own, so that this computer's
accounts stay as they are. That needs root on Linux; elsewhere these tests say so and are skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import socketserver
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self

from tests.targets.site import PATIENT, SEED
from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab import powershell
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.identity import credential, operator_key
from vamt_qt.lab.keys import clearinghouse_keys
from vamt_qt.lab.watch import WatchedWindows
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions

SSHD = Path("/usr/sbin/sshd")
_SECONDS_TO_START = 30
_SHELL = """#!{python} -IS
import base64, json, os, socket, sys, threading
line = socket.socket(socket.AF_UNIX)
line.connect({address!r})
line.sendall(json.dumps(sys.argv[2]).encode() + b"\\n")
def tell():
    while told := os.read(0, 65536):
        line.sendall(told)
    line.shutdown(socket.SHUT_WR)
threading.Thread(target=tell, daemon=True).start()
for answer in line.makefile("rb"):
    ran = json.loads(answer)
    for stream, name in ((1, "stdout"), (2, "stderr")):
        text = base64.b64decode(ran[name])
        while text:
            text = text[os.write(stream, text):]
    if ran["status"] is not None:
        os._exit(ran["status"])
"""
_CONFIG = """
ListenAddress {address}
Port {port}
HostKey {folder}/host_key
PidFile none
UsePAM {pam}
UseDNS no
StrictModes no
PasswordAuthentication {password}
KbdInteractiveAuthentication {pam}
PubkeyAuthentication yes
AuthorizedKeysFile {folder}/authorized_keys
PermitRootLogin yes
LogLevel VERBOSE
{extra}
"""
# The account is root's under another name: it has to read its shell, which only root may.
_ACCOUNT = "{user}:x:0:0::/:{folder}/shell\n"
_PAM = """
auth required pam_unix.so
account required pam_permit.so
session required pam_permit.so
"""
_START = """set -e
mount -t tmpfs tmpfs /run
mkdir /run/sshd
mount --bind {folder}/passwd /etc/passwd
mount --bind {folder}/shadow /etc/shadow
mount --bind {folder}/pam /etc/pam.d/sshd
exec {sshd} -D -e -f {folder}/sshd_config
"""


def why_no_openssh() -> str:
    """Return why a real sshd cannot be had here, empty where it can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "a namespace for a real sshd needs root on Linux"
    if not SSHD.exists():
        return "openssh-server is not installed"
    probe = subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True)
    return "" if probe.returncode == 0 else "no mount namespace may be made here"


class OpenSshSite:
    """One simulated machine behind a real sshd, inside a `with` block."""

    def __init__(
        self,
        spec: MachineSpec,
        *,
        takes_passwords: bool = True,
        asks: bool = False,
        extra: str = "",
    ) -> None:
        """`asks` for the password in a dialogue, through PAM; `extra` is more of sshd_config."""
        self.clearinghouse = MockClearinghouse(clearinghouse_keys())
        self._spec = replace(spec, carrier=CarrierKind.SSH)
        self._simulated = SimulatedWindows(spec, self.clearinghouse, lambda _name, _change: None)
        self._takes_passwords = takes_passwords
        self._asks, self._extra = asks, extra
        self._folder = Path(tempfile.mkdtemp(prefix="vq-sshd-"))
        self._address, self._port = spec.address, _free_port(spec.address)
        self.commands: list[str] = []

    def __enter__(self) -> Self:
        try:
            self._write_files()
            self._shell = _ShellServer(self._folder / "line", self)
            self._log = (self._folder / "log").open("wb")
            script = _START.format(folder=self._folder, sshd=SSHD)
            self._process = subprocess.Popen(
                ["unshare", "--mount", "sh", "-c", script],
                stderr=self._log,
                stdin=subprocess.DEVNULL,
            )
            self._wait()
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait()
        self._log.close()
        self._shell.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def machines(self) -> Sequence[Machine]:
        """The machine, its host key as OpenSSH's own tool prints it."""
        printed = _output("ssh-keygen", "-lf", str(self._folder / "host_key.pub"))
        return [
            Machine(
                id=MachineId("interop"),
                name=self._spec.name,
                address=self._address,
                carrier=CarrierKind.SSH,
                port=self._port,
                host_key=printed.split()[1],
            )
        ]

    def credential(self, _machine: Machine) -> Credential:
        """Return the account that the machine takes."""
        return credential(SEED, self._spec.site)

    def windows(self, _machine: Machine) -> SimulatedWindows:
        """Return the machine from the inside."""
        return self._simulated

    def logons(self, _machine: Machine) -> int:
        """Return how many passwords sshd says that it checked."""
        log = (self._folder / "log").read_text(errors="replace")
        return log.count("Accepted password") + log.count("Failed password")

    def carrier(self, _machine: Machine, ssh: SshOptions = PATIENT) -> SshCarrier:
        """Return the carrier that reaches the machine."""
        return SshCarrier(ssh)

    def shell(self, command: str) -> powershell.PowerShell:
        """Play Windows for one command; called for the login shell."""
        self.commands.append(command)
        return powershell.PowerShell(WatchedWindows(self._simulated, None), command)

    def _write_files(self) -> None:
        folder, account = self._folder, credential(SEED, self._spec.site)
        _output("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / "host_key"))
        secret = _output("openssl", "passwd", "-6", "-stdin", given=account.password.reveal())
        passwd = Path("/etc/passwd").read_text() + _ACCOUNT.format(user=account.user, folder=folder)
        (folder / "passwd").write_text(passwd)
        (folder / "shadow").write_text(f"{account.user}:{secret.strip()}:20000::::::\n")
        (folder / "shell").write_text(
            _SHELL.format(python=sys.executable, address=str(folder / "line"))
        )
        (folder / "shell").chmod(0o700)
        (folder / "pam").write_text(_PAM)
        operator = operator_key(SEED).export_public_key("openssh")
        (folder / "authorized_keys").write_bytes(operator)
        (folder / "sshd_config").write_text(
            _CONFIG.format(
                address=self._address,
                port=self._port,
                folder=folder,
                password="yes" if self._takes_passwords else "no",
                pam="yes" if self._asks else "no",
                extra=self._extra,
            )
        )

    def _wait(self) -> None:
        deadline = time.monotonic() + _SECONDS_TO_START
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError((self._folder / "log").read_text())
            try:
                socket.create_connection((self._address, self._port), 1).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        raise RuntimeError("sshd did not start")


class _ShellServer:
    """Answers the login shells of a site."""

    def __init__(self, path: Path, site: OpenSshSite) -> None:
        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                shell = site.shell(json.loads(self.rfile.readline()))
                # The shell is gone before its input ends where sshd lost its client.
                with suppress(ConnectionError):
                    self._say(shell.started())
                    while True:
                        data = self.rfile.read1(65_536)
                        for ran in shell.told(data):
                            self._say(ran)
                        if not data:
                            return

            def _say(self, ran: powershell.Ran) -> None:
                answer = {
                    "stdout": b64encode(ran.stdout).decode(),
                    "stderr": b64encode(ran.stderr).decode(),
                    "status": ran.status,
                }
                self.wfile.write(json.dumps(answer).encode() + b"\n")

        self._server = socketserver.ThreadingUnixStreamServer(str(path), Handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), name="shells")
        self._thread.start()

    def stop(self) -> None:
        """Take no more shells."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _output(*command: str, given: str = "") -> str:
    ran = subprocess.run(command, input=given, check=True, capture_output=True, text=True)
    return ran.stdout


def _free_port(address: str) -> int:
    with socket.socket() as sock:
        sock.bind((address, 0))
        return int(sock.getsockname()[1])
