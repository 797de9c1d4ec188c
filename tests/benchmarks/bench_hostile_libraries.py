"""What SSH libraries do with a machine that means harm: the reason why only paramiko is used.

    python -m tests.benchmarks.bench_hostile_libraries

`pip install ssh2-python ssh-python` into the environment to have them tried; neither is a
dependency of this project. Each library asks in a process of its own, without blocking, and gives
up after three seconds, as a carrier would. Whatever is still at work after fifteen is ended. Time,
CPU and memory are those of the whole process, of which its start is the most.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from tests.benchmarks.bench_fleet import say
from tests.targets.hostile_ssh import Hostility, hostile_ssh
from tests.targets.rude_ssh import CREDENTIAL
from tests.targets.rude_tcp import machine_at
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions

_HERE: Final = "tests.benchmarks.bench_hostile_libraries"
_SECONDS: Final = 3.0
_SECONDS_TO_END: Final = 15.0
_INPUT: Final = b"x" * 100_000
_LIBSSH2_AGAIN, _LIBSSH_AGAIN, _LIBSSH_LOGON_AGAIN = -37, -2, 4
_CIPHER, _SEAL = "aes128-ctr", "hmac-sha2-256-etm@openssh.com"


class _GivenUpError(Exception):
    """The time was over, and the library had come back to say so."""


def _until_done(call: Callable[[], Any], again: int, line: socket.socket, ends: float) -> Any:
    """Make a call again as long as it says `again`, until the time is over."""
    while (said := call()) == again:
        if time.monotonic() > ends:
            raise _GivenUpError
        select.select([line], [], [], 0.05)
    return said


def by_libssh2(line: socket.socket) -> None:
    """Log on and give a command its input by ssh2-python."""
    ssh2: Any = importlib.import_module("ssh2.session")
    ends, session = time.monotonic() + _SECONDS, ssh2.Session()
    session.method_pref(ssh2.LIBSSH2_METHOD_CRYPT_SC, _CIPHER)
    session.method_pref(ssh2.LIBSSH2_METHOD_MAC_SC, _SEAL)
    session.set_blocking(False)

    def done(call: Callable[[], Any]) -> Any:
        return _until_done(call, _LIBSSH2_AGAIN, line, ends)

    done(lambda: session.handshake(line))
    user, password = CREDENTIAL.user, CREDENTIAL.password.reveal()
    done(lambda: session.userauth_password(user, password))
    channel = done(session.open_session)
    done(lambda: channel.execute("powershell.exe"))
    done(lambda: channel.write(_INPUT)[0])
    done(lambda: channel.read()[0])


def by_libssh(line: socket.socket) -> None:
    """Log on and give a command its input by ssh-python."""
    ssh: Any = importlib.import_module("ssh.session")
    options: Any = importlib.import_module("ssh.options")
    ends, session = time.monotonic() + _SECONDS, ssh.Session()
    session.options_set(options.HOST, line.getpeername()[0])
    session.options_set(options.USER, CREDENTIAL.user)
    session.options_set(options.CIPHERS_S_C, _CIPHER)
    session.options_set(options.HMAC_S_C, _SEAL)
    session.set_socket(line)
    session.set_blocking(False)
    user, password = CREDENTIAL.user, CREDENTIAL.password.reveal()

    def done(call: Callable[[], Any], again: int = _LIBSSH_AGAIN) -> Any:
        return _until_done(call, again, line, ends)

    done(session.connect)
    done(lambda: session.userauth_password(user, password), _LIBSSH_LOGON_AGAIN)
    channel = session.channel_new()
    done(channel.open_session)
    done(lambda: channel.request_exec("powershell.exe"))
    done(lambda: channel.write(_INPUT)[0])
    done(lambda: channel.read_nonblocking()[0], again=0)


def by_us(machine: Machine) -> None:
    """Probe as a run does."""
    patience = SshOptions(banner_timeout=_SECONDS, auth_timeout=_SECONDS, command_timeout=_SECONDS)
    with SshCarrier(patience).connect(machine, CREDENTIAL) as session:
        session.probe()


_LIBRARIES: Final = {"ssh2-python": ("ssh2", by_libssh2), "ssh-python": ("ssh", by_libssh)}


def tried(name: str, machine: Machine) -> str:
    """Let a library ask the machine and return what came of it, with time, CPU and memory."""
    begun = time.monotonic()
    child = subprocess.Popen(
        [sys.executable, "-m", _HERE, name, machine.address, str(machine.port), machine.host_key],
        stdout=subprocess.PIPE,
        text=True,
    )
    while time.monotonic() - begun < _SECONDS_TO_END and not _has_ended(child.pid):
        time.sleep(0.05)
    is_lost = not _has_ended(child.pid)
    if is_lost:
        child.kill()
    assert child.stdout is not None
    said = child.stdout.read().strip()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if is_lost:
        said = "never came back"
    elif child.returncode < 0:
        said = f"CRASHED the process ({signal.Signals(-child.returncode).name})"
    cpu = used.ru_utime + used.ru_stime
    took = time.monotonic() - begun
    return f"{said}; {took:.1f} s, {cpu:.1f} s of CPU, {used.ru_maxrss // 1024} MB at most"


def _has_ended(pid: int) -> bool:
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def ask(name: str, machine: Machine) -> None:
    """Be the child: ask the machine and print how it ended."""
    try:
        if name == "us":
            by_us(machine)
        else:
            with socket.create_connection((machine.address, machine.port)) as line:
                line.setblocking(False)
                _LIBRARIES[name][1](line)
        said = "took it for well"
    except LicensingError as error:
        said = f"error {error.code}"
    except _GivenUpError:
        said = "gave up in time"
    except Exception as error:  # noqa: BLE001 - whatever a library says, it has come back
        said = f"error {type(error).__name__}"
    print(said, flush=True)


def main() -> None:
    """Try what is installed, or be the process that tries one."""
    if len(sys.argv) > 1:
        name, address, port, host_key = sys.argv[1:]
        machine = machine_at(address, int(port), CarrierKind.SSH)
        ask(name, replace(machine, host_key=host_key))
        return
    names = ["us"]
    for name, (module, _) in _LIBRARIES.items():
        if importlib.util.find_spec(module) is None:
            say(f"{name} is not installed")
        else:
            names.append(name)
    for hostility in Hostility:
        with hostile_ssh(hostility) as machine:
            for name in names:
                say(f"{hostility}: {name}: {tried(name, machine)}")


if __name__ == "__main__":
    main()
