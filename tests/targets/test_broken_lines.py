"""Greetings that break off, names that lead nowhere, and sessions whose machine went away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.targets.fault_cases import ANYBODY, SSH, WINRM, impatient
from tests.targets.leftovers import nothing_left
from tests.targets.rude_tcp import Then, machine_at, rude_listener
from tests.targets.site import WINDOWS_10, Site, spec
from vamt_qt.lab import keys
from vamt_qt.lab.estate import Start
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION

BOTH = pytest.mark.parametrize("carrier", NETWORKED, ids=str)


def failure_of(attempt: Callable[[], object], machine: Machine) -> str:
    """Return the code of the UnreachableError that an attempt ends in; nothing may be left."""
    with nothing_left(machine), pytest.raises(UnreachableError) as broken:
        attempt()
    assert broken.value.hint
    return broken.value.code


@BOTH
@pytest.mark.parametrize("name", ["no-such-machine.invalid", "a" * 64 + ".invalid", "two..dots"])
def test_the_name_leads_nowhere(carrier: CarrierKind, name: str) -> None:
    machine = machine_at(name, 22, carrier)

    with pytest.raises(UnreachableError) as unknown:
        impatient(carrier).connect(machine, ANYBODY)

    assert unknown.value.code == "name-unknown"


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
        assert failure_of(lambda: attempt.connect(machine, ANYBODY), machine) == code


@pytest.mark.parametrize(
    ("says", "then", "code"),
    [
        (b"HTTP/1.1 401 Unauthorized\r\nWWW-Auth", Then.HANGS, "timed-out"),
        (b"HTTP/1.1 401 Unauthorized\r\nWWW-Auth", Then.CUTS, "connection-cut"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Then.CUTS, "connection-cut"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Then.HANGS, "bad-reply"),
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", Then.HANGS, "bad-reply"),
        (b"HTTP/1.1 401 X\r\nWWW-Authenticate: Negotiate\r\n\r\n", Then.CUTS, "bad-reply"),
        (
            b"HTTP/1.1 401 X\r\nContent-Length: 0\r\nWWW-Authenticate: Negotiate bm8=\r\n\r\n",
            Then.REPEATS,
            "bad-reply",
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
        assert failure_of(lambda: attempt.connect(machine, ANYBODY), machine) == code


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
