"""Why a machine cannot be worked on: the first broken piece, in one sentence, changing nothing."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.stations import Station, station_in
from tests.targets.leftovers import nothing_left
from tests.targets.rude_ssh import CREDENTIAL as RUDE
from tests.targets.rude_ssh import Manners, rude_ssh
from tests.targets.rude_tcp import Then, machine_at, rude_listener
from tests.targets.rude_winrm import CREDENTIAL as RUDE_WINRM
from tests.targets.rude_winrm import Manners as WinRmManners
from tests.targets.rude_winrm import rude_winrm
from tests.targets.site import Site, spec
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Credential, Machine
from vamt_qt.licensing.route import JumpHost, Route
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets import line_check
from vamt_qt.targets.session import Carrier, LicensingSession
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions
from vamt_qt.workflow import mends
from vamt_qt.workflow.cancellation import Cancellation, StoppedError
from vamt_qt.workflow.diagnose import Diagnosis, Patience, Piece, diagnose
from vamt_qt.workflow.logon_guard import Hold

CREDENTIAL = Credential(name="any", user="LAB\\any", password=Secret("Never-mind-0815"))
QUICK = Patience(name=5, port=1, greeting=1, neighbour=0.3)
SSH = SshOptions(connect_timeout=1, banner_timeout=1, auth_timeout=5, command_timeout=1)
WINRM = WinRmOptions(connect_timeout=1, auth_timeout=1, operation_timeout=1)
EACH = pytest.mark.parametrize("carrier", NETWORKED, ids=str)


@dataclass
class OneWay:
    """Opens every session in the same way."""

    carrier: Carrier
    credential: Credential = CREDENTIAL
    holds: Sequence[Hold] = ()

    def open(self, machine: Machine, cancel: Cancellation) -> LicensingSession:
        return self.carrier.connect(machine, self.credential)

    def held_back(self, machine: MachineId) -> str:
        return ""


def _quick(machine: Machine, credential: Credential = CREDENTIAL) -> Diagnosis:
    is_ssh = machine.carrier is CarrierKind.SSH
    carrier: Carrier = SshCarrier(SSH) if is_ssh else WinRmCarrier(WINRM)
    return diagnose(machine, OneWay(carrier, credential), Cancellation(), patience=QUICK)


def _broken(found: Diagnosis) -> tuple[Piece, str]:
    """Return the one piece that is broken and why; nothing behind it may have been tried."""
    assert found.failure is not None
    (broken,) = [check.piece for check in found.checks if check.is_good is False]
    order = [check.piece for check in found.checks]
    assert order == list(Piece)
    assert all(not check.is_good for check in found.checks[order.index(broken) + 1 :])
    assert found.sentence.startswith(found.failure.message)
    assert found.sentence.endswith(".")
    assert "\n" not in found.sentence
    return broken, found.failure.code


# --- the line


def test_a_name_that_leads_nowhere() -> None:
    found = _quick(machine_at("no-such-machine.invalid", 22, CarrierKind.SSH))
    assert _broken(found) == (Piece.NAME, "name-unknown")
    assert "DNS" in found.sentence


@EACH
def test_a_closed_port_names_the_service_to_start(carrier: CarrierKind) -> None:
    machine = machine_at("127.66.0.2", 1, carrier)
    with nothing_left(machine):
        found = _quick(machine)
    assert _broken(found) == (Piece.PORT, "refused")
    start = {"ssh": "Start-Service sshd", "winrm": "winrm quickconfig"}
    assert start.get(carrier.value, "-Transport HTTPS") in found.sentence


@EACH
def test_a_swallowed_connection_names_the_firewall_rule(carrier: CarrierKind) -> None:
    with _black_hole() as port:
        found = _quick(machine_at("127.66.0.9", port, carrier))
    assert _broken(found) == (Piece.PORT, "timed-out")
    assert f"allow TCP port {port} inbound" in found.sentence


class _black_hole:  # noqa: N801 - used like a function
    """A port whose queue is full: the system drops whoever else knocks."""

    def __enter__(self) -> int:
        self._server = socket.create_server(("127.66.0.9", 0), backlog=0)
        self._waiting = []
        address = self._server.getsockname()
        for _ in range(4):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(address)
            self._waiting.append(one)
        return int(address[1])

    def __exit__(self, *_: object) -> None:
        for one in (*self._waiting, self._server):
            one.close()


def test_a_network_without_a_way_is_no_matter_of_settings(tmp_path: Path) -> None:
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    if subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody make a network of its own")
    script = tmp_path / "alone.py"
    script.write_text(
        "from tests.workflow.test_diagnose import _quick, _broken, machine_at, CarrierKind\n"
        "found = _quick(machine_at('192.0.2.7', 22, CarrierKind.SSH))\n"
        "print(*_broken(found), found.sentence)\n"
    )
    ran = subprocess.run(
        [*alone, sys.executable, str(script)],
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout.startswith("port no-route"), ran.stderr
    assert "cable" in ran.stdout


def test_other_ports_that_answer_say_that_the_machine_is_on() -> None:
    with socket.create_server(("127.66.0.5", 0)) as server:
        port = server.getsockname()[1]
        machine = machine_at("127.66.0.5", 1, CarrierKind.SSH)
        assert line_check.ports_that_answer(machine, (1, port), 1) == (port,)
    assert "file the machine under what answers: WinRM on port 5985" in mends.closed_port(
        machine, "refused", (5985,)
    )
    assert "the machine is on" in mends.closed_port(machine, "timed-out", (5985, 5986))


@EACH
@pytest.mark.parametrize(
    ("says", "then", "code"),
    [
        (b"220 mail.example ESMTP\r\n" * 120, Then.HANGS, "bad-reply"),
        (b"\x00\xff\x80noise" * 2_000, Then.REPEATS, "bad-reply"),
        (b"", Then.HANGS, "timed-out"),
        (b"", Then.CUTS, "connection-cut"),
    ],
)
def test_what_does_not_greet_as_it_should(
    carrier: CarrierKind, says: bytes, then: Then, code: str
) -> None:
    with rude_listener(carrier, says, then) as machine:
        with nothing_left(machine):
            found = _quick(machine)
        assert _broken(found) == (Piece.GREETING, code)


def test_a_greeting_that_nothing_follows() -> None:
    says = b"SSH-2.0-OpenSSH_for_Windows_9.5\r\n"
    with rude_listener(CarrierKind.SSH, says, Then.HANGS) as machine:
        found = _quick(machine)
    assert _broken(found) == (Piece.LOGON, "timed-out")
    assert "OpenSSH_for_Windows_9.5" in found.checks[2].text


def test_behind_a_jump_host_it_is_the_jump_host_that_is_tried_first() -> None:
    route = Route(jump=(JumpHost("127.66.0.2", 1),))
    machine = replace(machine_at("10.255.0.1", 22, CarrierKind.SSH), route=route)
    found = _quick(machine)
    assert _broken(found) == (Piece.PORT, "refused")
    assert "The jump host before RUDE-PC-0001 (127.66.0.2, port 1)" in found.sentence


def test_the_operator_may_stop_it() -> None:
    stopped = Cancellation()
    stopped.cancel()
    with rude_listener(CarrierKind.SSH, b"", Then.HANGS) as machine, pytest.raises(StoppedError):
        diagnose(machine, OneWay(SshCarrier(SSH)), stopped, patience=QUICK)


# --- who answers, and whom it lets in


def test_a_password_is_tried_once() -> None:
    manners = Manners()
    with rude_ssh(manners) as machine:
        found = _quick(machine)
        assert _broken(found) == (Piece.LOGON, "access-denied")
        assert manners.passwords == [CREDENTIAL.password.reveal()]
        assert CREDENTIAL.password.reveal() not in str(found)
        unknown = _quick(replace(machine, host_key=""), RUDE)
    assert _broken(unknown) == (Piece.IDENTITY, "identity-unknown")
    assert "pin it" in unknown.sentence
    assert len(manners.passwords) == 1


def test_an_account_that_may_run_nothing() -> None:
    with rude_ssh(Manners()) as machine:
        found = _quick(machine, RUDE)
    assert _broken(found) == (Piece.RIGHTS, "command-refused")
    assert "DefaultShell" in found.sentence


def test_a_logon_that_is_not_offered(tmp_path: Path) -> None:
    with rude_winrm(WinRmManners(offers=('Basic realm="x"',)), tmp_path / "accounts") as machine:
        found = _quick(machine, RUDE_WINRM)
    assert _broken(found) == (Piece.LOGON, "logon-method")
    assert "Negotiate" in found.sentence


def test_a_certificate_of_nobody_who_is_trusted() -> None:
    with Site(spec(CarrierKind.WINRM_HTTPS)) as site:
        (machine,) = site.machines
        reach = OneWay(WinRmCarrier(), site.credential(machine))
        found = diagnose(machine, reach, Cancellation())
    assert _broken(found) == (Piece.IDENTITY, "certificate-untrusted")
    assert "machines reach --ca-file" in found.sentence


def test_a_machine_of_the_carry_kit_is_not_tried() -> None:
    machine = replace(machine_at("127.66.0.2", 0, CarrierKind.KIT), port=0)
    found = _quick(machine)
    assert _broken(found) == (Piece.NAME, "carry-kit")


# --- the lab's ills, by the verb

ILLS: dict[Illness, tuple[Piece, str] | None] = {
    Illness.WRONG_PASSWORD: (Piece.LOGON, "access-denied"),
    Illness.SILENT: (Piece.GREETING, "timed-out"),
    Illness.HANGS: None,
    Illness.CUTS: (Piece.SERVICE, "connection-cut"),
    Illness.CHANGED_HOST_KEY: (Piece.IDENTITY, "identity-changed"),
    Illness.WRONG_EDITION: None,
    Illness.NOT_ELEVATED: None,
    Illness.NO_RIGHTS: (Piece.RIGHTS, "not-elevated"),
    Illness.SLOW: None,
}


@pytest.fixture(scope="module")
def ill_lab() -> Iterator[Lab]:
    """Each illness on a machine behind SSH and on one behind WinRM: seed 2 happens to deal so."""
    with Lab(LabOptions(machines=36, seed=2, ill=tuple(Illness) * 3)) as lab:
        yield lab


@pytest.fixture(scope="module")
def hospital(ill_lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    with station_in(tmp_path_factory.mktemp("hospital"), ill_lab) as station:
        for name in ("connect_timeout_s", "command_timeout_s"):
            station.call("settings.put", {"name": name, "value": 3})
        yield station


def _ill(lab: Lab, illness: Illness, *carriers: CarrierKind) -> str:
    return next(s.name for s in lab.specs if s.illness is illness and s.carrier in carriers)


def _told(result: Any) -> tuple[str, str] | None:
    if result["failure"] is None:
        assert all(check["good"] for check in result["checks"])
        return None
    (broken,) = [check["piece"] for check in result["checks"] if check["good"] is False]
    return broken, result["failure"]["code"]


@pytest.mark.parametrize("illness", list(Illness), ids=str)
def test_each_illness_is_found_and_nothing_is_touched(
    ill_lab: Lab, hospital: Station, illness: Illness
) -> None:
    carriers = [(CarrierKind.SSH,), (CarrierKind.WINRM, CarrierKind.WINRM_HTTPS)]
    for some in carriers if illness.strikes(CarrierKind.WINRM) else carriers[:1]:
        name = _ill(ill_lab, illness, *some)
        before = ill_lab.truth(name), hospital.views.ledger(limit=10_000)
        result: Any = hospital.call("diagnose", {"machine": name})
        assert _told(result) == ILLS[illness]
        assert len(hospital.news) == len(Piece)
        assert (ill_lab.truth(name), hospital.views.ledger(limit=10_000)) == before


def test_a_change_that_was_refused_tells_of_the_rights(ill_lab: Lab, tmp_path: Path) -> None:
    """At a station of its own: what it records would change what others are told."""
    name = _ill(ill_lab, Illness.NOT_ELEVATED, CarrierKind.WINRM, CarrierKind.WINRM_HTTPS)
    truth = ill_lab.truth(name)
    five = next(iter(truth.takes))
    with station_in(tmp_path, ill_lab) as station:
        key = next(one.id for one in station.views.keys() if one.last_five == five)
        station.call("install-key", {"machines": [name], "key": key, "force": True})
        result: Any = station.call("diagnose", {"machine": name})
    assert _told(result) == (Piece.RIGHTS, "not-elevated")
    assert "LocalAccountTokenFilterPolicy" in result["sentence"]


def test_without_a_logon_it_ends_there(ill_lab: Lab, hospital: Station) -> None:
    well = next(s for s in ill_lab.specs if s.illness is None)
    hospital.call(
        "machines.add",
        {
            "name": "nobody",
            "address": well.address,
            "port": _port(hospital, well.name),
            "carrier": well.carrier.value,
        },
    )
    result: Any = hospital.call("diagnose", {"machine": "nobody"})
    assert _told(result) == (Piece.LOGON, "no-credential")
    with pytest.raises(LicensingError):
        hospital.call("diagnose", {"machine": "not in the inventory"})


def _port(station: Station, name: str) -> int:
    machine = station.views.machine_by_name(name)
    assert machine is not None
    return machine.port
