"""Faults that need a machine of their own, as a table: how each is stood up, and its error.

What breaks in the middle of an exchange is in `broken_line`; here something else answers, or
nothing, or a machine that will not have us, or one that says what nobody can use.
"""

from __future__ import annotations

import json
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from ipaddress import ip_address
from pathlib import Path

from tests.fixtures.certificates import write_pem
from tests.targets import rude_ssh, rude_winrm
from tests.targets.rude_tcp import Then, machine_at, rude_listener
from tests.targets.site import Site, spec
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import (
    AccessDeniedError,
    IdentityError,
    LicensingError,
    UnreachableError,
)
from vamt_qt.licensing.logon import Credential
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.session import Carrier
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

ANYBODY = Credential(name="any", user="LAB\\any", password=Secret("Never-mind-0815"))
WRONG = Secret("Wrong-and-not-again-0815")
ANOTHER_KEY = "SHA256:AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK"
# Short where silence is waited for; a busy computer only makes it late.
SSH = SshOptions(connect_timeout=1, banner_timeout=1, auth_timeout=1, command_timeout=1)
WINRM = WinRmOptions(connect_timeout=1, auth_timeout=1, operation_timeout=1)
_PATIENT_SSH, _PATIENT_WINRM = SshOptions(command_timeout=30), WinRmOptions(operation_timeout=30)
_FIFTY_MB = 50_000_000


@dataclass(frozen=True, slots=True)
class Target:
    """A machine in trouble, and who goes there with what."""

    machine: Machine
    carrier: Carrier
    credential: Credential = ANYBODY

    def probe(self) -> None:
        """Log on, look and hang up."""
        with self.carrier.connect(self.machine, self.credential) as session:
            session.probe()


Stand = Callable[[CarrierKind, Path], AbstractContextManager[Target]]


@dataclass(frozen=True, slots=True)
class Case:
    """A fault: its name, how to stand it up (with a folder to write to), and its error."""

    name: str
    stand: Stand
    code: str
    kind: type[LicensingError] = UnreachableError
    carriers: tuple[CarrierKind, ...] = NETWORKED
    said: str = ""
    """What stands in the message beside the machine."""


def impatient(carrier: CarrierKind) -> Carrier:
    """Return a carrier that gives up soon."""
    return SshCarrier(SSH) if carrier is CarrierKind.SSH else WinRmCarrier(WINRM)


@contextmanager
def _refused(carrier: CarrierKind, _folder: Path) -> Iterator[Target]:
    yield Target(machine_at("127.66.0.2", 1, carrier), impatient(carrier))


@contextmanager
def _blackhole(carrier: CarrierKind, _folder: Path) -> Iterator[Target]:
    """Let a queue of callers be full: what comes then is dropped without a word."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.66.0.12", 0), backlog=0))
        for _ in range(4):
            caller = stack.enter_context(socket.socket())
            caller.setblocking(False)
            with suppress(BlockingIOError):
                caller.connect(server.getsockname())
        machine = machine_at("127.66.0.12", server.getsockname()[1], carrier)
        yield Target(machine, impatient(carrier))


@contextmanager
def _says(
    carrier: CarrierKind, _folder: Path, *, says: bytes = b"", then: Then = Then.HANGS
) -> Iterator[Target]:
    with rude_listener(carrier, says, then) as machine:
        yield Target(machine, impatient(carrier))


@contextmanager
def _ill(carrier: CarrierKind, _folder: Path, *, illness: Illness) -> Iterator[Target]:
    with Site(spec(carrier, illness=illness)) as site:
        (machine,) = site.machines
        yield Target(machine, site.carrier(machine), site.credential(machine))


@contextmanager
def _well(
    carrier: CarrierKind,
    _folder: Path,
    *,
    password: Secret | None = None,
    host_key: str = "",
    elsewhere: bool = False,
) -> Iterator[Target]:
    """Stand a machine up that is well, and go there with something that is not."""
    with Site(spec(carrier)) as site:
        (machine,) = site.machines
        credential = site.credential(machine)
        if password is not None:
            credential = replace(credential, password=password)
        machine = replace(machine, host_key=host_key or machine.host_key)
        carrier_ = site.carrier(machine)
        if elsewhere:
            # Another name for the same address, which the certificate does not hold.
            number = int(ip_address(machine.address))
            machine = replace(machine, address=f"{number:#x}")
        yield Target(machine, carrier_, credential)


@contextmanager
def _dated(_carrier: CarrierKind, folder: Path, *, days: int) -> Iterator[Target]:
    """Show a certificate that is valid for a day, `days` from now."""
    since = datetime.now(UTC) + timedelta(days=days)
    pem = write_pem(folder, address="127.66.0.1", since=since, until=since + timedelta(days=1))
    shows = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    shows.load_cert_chain(pem.certificate, pem.private_key)
    with rude_listener(CarrierKind.WINRM_HTTPS, b"", Then.CUTS, shows) as machine:
        yield Target(machine, WinRmCarrier(replace(WINRM, ca_file=pem.certificate)))


@contextmanager
def _expired_password(_carrier: CarrierKind, _folder: Path) -> Iterator[Target]:
    with rude_ssh.rude_ssh(rude_ssh.Manners(has_expired=True)) as machine:
        yield Target(machine, SshCarrier(_PATIENT_SSH), rude_ssh.CREDENTIAL)


@contextmanager
def _answers(
    carrier: CarrierKind, folder: Path, *, ssh: Callable[[], bytes], winrm: Callable[[], bytes]
) -> Iterator[Target]:
    """Log on as usual and answer every question with the same."""
    if carrier is CarrierKind.SSH:

        async def answer(process: rude_ssh.Process) -> None:
            await rude_ssh.asked(process)
            process.stdout.write(ssh())
            process.exit(0)

        with rude_ssh.rude_ssh(rude_ssh.Manners(answer)) as machine:
            yield Target(machine, SshCarrier(_PATIENT_SSH), rude_ssh.CREDENTIAL)
        return
    manners = rude_winrm.Manners(lambda _: rude_winrm.Reply(winrm()))
    with rude_winrm.rude_winrm(manners, folder / "accounts") as machine:
        yield Target(machine, WinRmCarrier(_PATIENT_WINRM), rude_winrm.CREDENTIAL)


def _marked(reply: bytes) -> bytes:
    return b"<<<VAMT-QT\r\n" + b64encode(reply) + b"\r\n>>>\r\n"


def _answering(
    name: str, ssh: Callable[[], bytes], winrm: Callable[[], bytes], said: str = ""
) -> Case:
    stand, both = partial(_answers, ssh=ssh, winrm=winrm), (CarrierKind.SSH, CarrierKind.WINRM)
    return Case(name, stand, "bad-reply", carriers=both, said=said)


def _untrusted(name: str, stand: Stand, code: str, said: str = "") -> Case:
    return Case(name, stand, code, IdentityError, (CarrierKind.WINRM_HTTPS,), said)


_TLS, _SSH = (CarrierKind.WINRM_HTTPS,), (CarrierKind.SSH,)
_WHOLE = json.dumps({"format": 2, "number": 1, "results": []}).encode()
_XML = b'<?xml version="1.0"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">'

CASES = (
    Case("refused", _refused, "refused"),
    Case("blackhole", _blackhole, "timed-out", said="the connection within"),
    Case("hangs-in-greeting", _says, "timed-out"),
    Case("hangs-up-at-once", partial(_says, then=Then.CUTS), "connection-cut"),
    Case("something-else", partial(_says, says=b"220 mail.example ESMTP\r\n" * 120), "bad-reply"),
    Case(
        "noise-without-end",
        partial(_says, says=b"\x00\xff\x80noise" * 2_000, then=Then.REPEATS),
        "bad-reply",
    ),
    Case("cuts-in-command", partial(_ill, illness=Illness.CUTS), "connection-cut"),
    _answering("garbage", lambda: b"\x00\x9c\xff" * 99, lambda: b"\x00\x9c\xff" * 99),
    _answering("truncated", lambda: _marked(_WHOLE[:-2]), lambda: _XML + b"<s:Bo"),
    _answering("invalid", lambda: _marked(b"{format:1}"), lambda: _XML + b"</s:Body>"),
    _answering(
        "wrong-encoding",
        lambda: _marked(_WHOLE.decode().encode("utf-16")),
        lambda: b'<?xml version="1.0" encoding="utf-8"?><s>\xe4\xf6</s>',
    ),
    _answering(
        "fifty-megabytes",
        lambda: b"x" * _FIFTY_MB,
        lambda: b"x" * _FIFTY_MB,
        "more than any reply",
    ),
    Case("password-refused", partial(_well, password=WRONG), "access-denied", AccessDeniedError),
    # Over NTLM, and for most of SSH, a locked account and an expired password look like this.
    Case(
        "account-locked",
        partial(_ill, illness=Illness.WRONG_PASSWORD),
        "access-denied",
        AccessDeniedError,
        said="refused the logon",
    ),
    Case(
        "password-expired",
        _expired_password,
        "access-denied",
        AccessDeniedError,
        _SSH,
        "password has expired",
    ),
    Case(
        "host-key-changed",
        partial(_well, host_key=ANOTHER_KEY),
        "identity-changed",
        IdentityError,
        _SSH + _TLS,
    ),
    _untrusted("certificate-wrong-name", partial(_well, elsewhere=True), "certificate-name"),
    _untrusted("certificate-expired", partial(_dated, days=-9), "certificate-expired"),
    _untrusted(
        "clock-years-off", partial(_dated, days=3_650), "certificate-expired", "not valid yet"
    ),
)
