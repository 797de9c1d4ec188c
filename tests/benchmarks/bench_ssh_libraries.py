"""What other SSH libraries cost beside paramiko, for one connection and one command.

    python -m tests.benchmarks.bench_ssh_libraries [MACHINES] [AT ONCE]

Against a real sshd that answers a probe as a machine did. `pip install ssh2-python ssh-python` into
the environment to have them measured; neither is a dependency of this project. The same algorithms
are asked of all. Nobody's host key is checked by the others: they are the floor and no carriers;
`bench_hostile_libraries` shows why not.
"""

from __future__ import annotations

import importlib
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.bench_carriers import QUERIES, Estate, bare_paramiko, measured
from tests.benchmarks.bench_fleet import RealSshd, compare, say
from tests.targets.openssh import why_no_openssh
from tests.targets.site import spec
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.targets.ssh_wire import BridgeScripts, request

Work = Callable[[Machine], object]
_KEX: Final = "curve25519-sha256"
_CIPHER: Final = "aes128-gcm@openssh.com"


def by_libssh2(account: Credential, command: str, standard_input: bytes) -> Work:
    """Return the work as ssh2-python does it."""
    ssh2: Any = importlib.import_module("ssh2.session")

    def run(machine: Machine) -> int:
        with socket.create_connection((machine.address, machine.port)) as line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            session = ssh2.Session()
            session.method_pref(ssh2.LIBSSH2_METHOD_KEX, _KEX)
            session.method_pref(ssh2.LIBSSH2_METHOD_CRYPT_CS, _CIPHER)
            session.method_pref(ssh2.LIBSSH2_METHOD_CRYPT_SC, _CIPHER)
            session.handshake(line)
            session.userauth_password(account.user, account.password.reveal())
            channel = session.open_session()
            channel.execute(command)
            channel.write(standard_input)
            channel.send_eof()
            return _read(channel, session)

    return run


def by_libssh(account: Credential, command: str, standard_input: bytes) -> Work:
    """Return the work as ssh-python does it."""
    ssh: Any = importlib.import_module("ssh.session")
    options: Any = importlib.import_module("ssh.options")

    def run(machine: Machine) -> int:
        session = ssh.Session()
        session.options_set(options.HOST, machine.address)
        session.options_set(options.USER, account.user)
        session.options_set_port(machine.port)
        session.options_set(options.KEY_EXCHANGE, _KEX)
        session.options_set(options.CIPHERS_C_S, _CIPHER)
        session.options_set(options.CIPHERS_S_C, _CIPHER)
        session.connect()
        session.userauth_password(account.user, account.password.reveal())
        channel = session.channel_new()
        channel.open_session()
        channel.request_exec(command)
        channel.write(standard_input)
        channel.send_eof()
        return _read(channel, session)

    return run


def _read(channel: Any, session: Any) -> int:
    size = 0
    while (got := channel.read()[0]) > 0:
        size += got
    channel.close()
    session.disconnect()
    if not size:
        raise RuntimeError("no answer")
    return size


def main() -> None:
    """Measure what is installed."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    at_once = int(sys.argv[2]) if len(sys.argv) > 2 else 32
    if why := why_no_openssh():
        say(f"not measured: {why}")
        return
    site = replace(spec(CarrierKind.SSH), address="0.0.0.0")
    with RealSshd(site, extra="MaxStartups 500:30:600\nLogLevel ERROR") as sshd:
        (one,) = sshd.machines
        account, scripts = sshd.credential(one), BridgeScripts.load()
        machines = [
            replace(
                one,
                id=MachineId(f"m{n}"),
                name=f"M-{n}",
                address=f"127.30.{n // 250}.{n % 250 + 1}",
            )
            for n in range(wanted)
        ]
        told = (scripts.command, scripts.bridge + request(1, QUERIES))
        works: dict[str, Work] = {
            "paramiko": bare_paramiko(Estate(machines, {one.credential: account}, Path()))
        }
        for name, make in (("ssh2-python", by_libssh2), ("ssh-python", by_libssh)):
            try:
                works[name] = make(account, *told)
            except ModuleNotFoundError:
                say(f"{name} is not installed")
        peers: dict[str, Callable[[], object]] = {
            name: partial(measured, work, machines, at_once) for name, work in works.items()
        }
        compare(peers, wanted)


if __name__ == "__main__":
    main()
