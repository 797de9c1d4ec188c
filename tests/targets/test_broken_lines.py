"""A line that breaks gives its own error in its own time, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.targets.leftovers import nothing_left
from tests.targets.rude_tcp import Then, machine_at, rude_listener
from tests.targets.site import WINDOWS_10, Site, spec
from vamt_qt.lab import keys
from vamt_qt.lab.estate import Start
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Credential, Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.session import Carrier
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

CREDENTIAL = Credential(name="any", user="LAB\\any", password=Secret("Never-mind-0815"))
# Short where silence is waited for; a busy computer only makes it late.
SSH = SshOptions(connect_timeout=1, banner_timeout=1, auth_timeout=5, command_timeout=0.8)
WINRM = WinRmOptions(connect_timeout=1, auth_timeout=1, operation_timeout=0.8)
BOTH = pytest.mark.parametrize("carrier", NETWORKED, ids=str)


def impatient(kind: CarrierKind) -> Carrier:
    """Return a carrier that gives up soon."""
    return SshCarrier(SSH) if kind is CarrierKind.SSH else WinRmCarrier(WINRM)


def failure_of(attempt: Callable[[], object], machine: Machine) -> str:
    """Return the code of the UnreachableError that an attempt ends in."""
    with nothing_left(machine), pytest.raises(UnreachableError) as broken:
        attempt()
    assert broken.value.hint
    assert broken.value.__cause__ is not None or broken.value.code in {
        "bad-reply",
        "connection-cut",
    }
    return broken.value.code


@BOTH
def test_nothing_listens(carrier: CarrierKind) -> None:
    machine = machine_at("127.66.0.2", 1, carrier)

    code = failure_of(lambda: impatient(carrier).connect(machine, CREDENTIAL), machine)

    assert code == "refused"


@BOTH
@pytest.mark.parametrize("name", ["no-such-machine.invalid", "a" * 64 + ".invalid", "two..dots"])
def test_the_name_leads_nowhere(carrier: CarrierKind, name: str) -> None:
    machine = machine_at(name, 22, carrier)

    with pytest.raises(UnreachableError) as unknown:
        impatient(carrier).connect(machine, CREDENTIAL)

    assert unknown.value.code == "name-unknown"


@BOTH
def test_a_silent_machine_is_given_up(carrier: CarrierKind) -> None:
    with rude_listener(carrier, b"", Then.HANGS) as machine:
        code = failure_of(lambda: impatient(carrier).connect(machine, CREDENTIAL), machine)

    assert code == "timed-out"


@BOTH
def test_a_machine_that_hangs_up_at_once(carrier: CarrierKind) -> None:
    with rude_listener(carrier, b"", Then.CUTS) as machine:
        code = failure_of(lambda: impatient(carrier).connect(machine, CREDENTIAL), machine)

    assert code == "connection-cut"


@BOTH
def test_something_else_listens(carrier: CarrierKind) -> None:
    with rude_listener(carrier, b"220 mail.example ESMTP\r\n" * 120, Then.HANGS) as machine:
        code = failure_of(lambda: impatient(carrier).connect(machine, CREDENTIAL), machine)

    assert code == "bad-reply"


@BOTH
def test_noise_without_end_is_not_listened_to(carrier: CarrierKind) -> None:
    with rude_listener(carrier, b"\x00\xff\x80noise" * 2_000, Then.REPEATS) as machine:
        code = failure_of(lambda: impatient(carrier).connect(machine, CREDENTIAL), machine)

    assert code == "bad-reply"


@pytest.mark.parametrize(
    ("says", "then", "code"),
    [
        (b"SSH-2.0-OpenSSH_for_Windows_9.5\r\n", Then.HANGS, "timed-out"),
        (b"SSH-2.0-OpenSSH_for_Windows_9.5\r\n", Then.CUTS, "connection-cut"),
        (b"SSH-2.0-OpenSSH_for_Windows_9.5\r\n" + b"\x7f" * 4_096, Then.HANGS, "bad-reply"),
        (b"SSH-2.0-OpenSSH_for_Windows_9.5\r\n" + b"\0\0\0\x0c\x0a", Then.CUTS, "connection-cut"),
        (b"SSH-2.0-x\r\n\x7f\xff\xff\xfc" + b"\0" * 4_096, Then.HANGS, "bad-reply"),
        (b"SSH-1.5-ancient\r\n", Then.HANGS, "no-common-algorithm"),
    ],
)
def test_a_greeting_that_breaks_off(says: bytes, then: Then, code: str) -> None:
    with rude_listener(CarrierKind.SSH, says, then) as machine:
        attempt = impatient(CarrierKind.SSH)
        assert failure_of(lambda: attempt.connect(machine, CREDENTIAL), machine) == code


@pytest.mark.parametrize(
    ("says", "then", "code"),
    [
        (b"HTTP/1.1 401 Unauthorized\r\nWWW-Auth", Then.HANGS, "timed-out"),
        (b"HTTP/1.1 401 Unauthorized\r\nWWW-Auth", Then.CUTS, "connection-cut"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Then.CUTS, "connection-cut"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Then.HANGS, "bad-reply"),
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", Then.HANGS, "bad-reply"),
        (b"HTTP/1.1 401 X\r\nWWW-Authenticate: Negotiate\r\n\r\n", Then.CUTS, "connection-cut"),
        (
            b"HTTP/1.1 401 X\r\nContent-Length: 0\r\nWWW-Authenticate: Negotiate bm8=\r\n\r\n",
            Then.REPEATS,
            "connection-cut",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + b"x" * 5_000_000,
            Then.HANGS,
            "bad-reply",
        ),
    ],
)
def test_a_logon_over_http_that_breaks_off(says: bytes, then: Then, code: str) -> None:
    with rude_listener(CarrierKind.WINRM, says, then) as machine:
        attempt = impatient(CarrierKind.WINRM)
        assert failure_of(lambda: attempt.connect(machine, CREDENTIAL), machine) == code


@BOTH
def test_a_machine_that_falls_silent_in_the_middle_is_given_up(carrier: CarrierKind) -> None:
    with Site(spec(carrier, WINDOWS_10, illness=Illness.HANGS, start=Start.MAK_GRACE)) as site:
        (machine,) = site.machines
        reach = site.carrier(
            machine, replace(SSH, banner_timeout=30), replace(WINRM, auth_timeout=30)
        )

        def attempt() -> None:
            with reach.connect(machine, site.credential(machine)) as session:
                session.install_key(keys.CLIENT.key, WINDOWS_APPLICATION)

        assert failure_of(attempt, machine) == "timed-out"


@BOTH
def test_a_machine_that_cuts_its_reply_in_the_middle(carrier: CarrierKind) -> None:
    with Site(spec(carrier, WINDOWS_10, illness=Illness.CUTS)) as site:
        (machine,) = site.machines

        def attempt() -> None:
            with site.carrier(machine).connect(machine, site.credential(machine)) as session:
                session.probe()

        assert failure_of(attempt, machine) == "connection-cut"


@BOTH
def test_a_session_whose_machine_went_away_says_so_again(carrier: CarrierKind) -> None:
    site = Site(spec(carrier))
    with site:
        (machine,) = site.machines
        session = site.carrier(machine).connect(machine, site.credential(machine))
        session.probe()

    for _ in range(2):
        with pytest.raises(UnreachableError) as gone:
            session.probe()
        assert gone.value.code in {"connection-cut", "refused"}
    with nothing_left(machine):
        session.close()


@BOTH
def test_a_session_that_works_leaves_nothing_behind(carrier: CarrierKind) -> None:
    with Site(spec(carrier)) as site:
        (machine,) = site.machines
        carrier_ = site.carrier(machine)
        with nothing_left(machine), carrier_.connect(machine, site.credential(machine)) as session:
            session.probe()
