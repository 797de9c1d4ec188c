"""Watchers: told of each call, and able to end the program between a change and its news."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from requests.exceptions import ConnectionError as RequestsConnectionError

from tests.lab.machines import behind, inventory, keyed, service
from tests.lab.management import asked, connected, invoked
from tests.lab.openssh import Ssh, command, query, stdin
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, CallLog, Phase, Trip, Tripwire, Watcher, together
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import CarrierKind

VERSION = "SELECT Version FROM SoftwareLicensingService"


@pytest.fixture
def victim() -> Iterator[subprocess.Popen[bytes]]:
    """A process to be killed."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process
        process.kill()


def _lab(watcher: Watcher | None) -> Lab:
    return Lab(LabOptions(machines=8, seed=3, ill=()), watcher=watcher)


def _rearm(lab: Lab, name: str) -> None:
    version = service(lab.windows(name))
    selector = ("Version", version)
    with connected(lab, name) as wsman:
        invoked(wsman, "SoftwareLicensingService", selector, "ReArmWindows", {})


def test_each_call_is_told_before_and_after(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    with _lab(CallLog(log)) as lab:
        ssh_name = behind(lab, CarrierKind.SSH)[0]
        name = behind(lab, CarrierKind.WINRM)[0]
        Ssh(tmp_path)(lab, ssh_name, command(), stdin(query(VERSION), query(VERSION)))
        _rearm(lab, name)
    assert log.read_text().splitlines() == [
        f"{ssh_name} query before",
        f"{ssh_name} query after",
        f"{ssh_name} query before",
        f"{ssh_name} query after",
        f"{name} ReArmWindows before",
        f"{name} ReArmWindows after",
    ]


@pytest.mark.parametrize("phase", [Phase.BEFORE, Phase.AFTER])
def test_a_tripwire_kills_on_its_side_of_the_call_and_the_reply_is_lost(
    phase: Phase, victim: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    pid_file = tmp_path / "pid"
    pid_file.write_text(str(victim.pid))
    with _lab(Tripwire(Trip("ReArmWindows", 2, phase), pid_file)) as lab:
        name = behind(lab, CarrierKind.WINRM)[0]
        _rearm(lab, name)
        assert victim.poll() is None
        with pytest.raises(RequestsConnectionError):
            _rearm(lab, name)
        assert victim.wait(30) == -signal.SIGKILL
        done = 3 - lab.windows(name).state.rearms_left
        assert done == (1 if phase is Phase.BEFORE else 2)
        with connected(lab, name) as wsman:
            asked(wsman, VERSION)


def test_over_ssh_the_reply_is_lost_too(victim: subprocess.Popen[bytes], tmp_path: Path) -> None:
    with _lab(Tripwire(Trip.parse("query:2:after"), victim.pid)) as lab:
        name = behind(lab, CarrierKind.SSH)[0]
        ran = Ssh(tmp_path)(lab, name, command(), stdin(query(VERSION), query(VERSION)))
        assert (ran.returncode, ran.stdout) == (255, b"")
        assert victim.wait(30) == -signal.SIGKILL


def test_all_watchers_hear_of_a_call_and_one_is_enough_to_drop_it() -> None:
    heard: list[Call] = []
    ask = together(lambda _: True, heard.append, lambda _: None)
    call = Call("one", "query", Phase.BEFORE)
    assert ask(call)
    assert heard == [call]
    assert not together(heard.append)(call)


@pytest.mark.parametrize(
    ("text", "trip"),
    [
        ("deposit:2:before", Trip("DepositOfflineConfirmationId", 2, Phase.BEFORE)),
        ("install:1:after", Trip("InstallProductKey", 1, Phase.AFTER)),
        ("any:30:after", Trip("any", 30, Phase.AFTER)),
        ("ReArmWindows:1:before", Trip("ReArmWindows", 1, Phase.BEFORE)),
    ],
)
def test_trips_are_read(text: str, trip: Trip) -> None:
    assert Trip.parse(text) == trip


@pytest.mark.parametrize(
    "text", ["", "deposit", "deposit:0:after", "deposit:x:after", "a:1:during"]
)
def test_what_names_no_call_is_refused(text: str) -> None:
    with pytest.raises(BadInputError):
        Trip.parse(text)


def test_any_counts_every_call(victim: subprocess.Popen[bytes]) -> None:
    wire = Tripwire(Trip.parse("any:3:before"), victim.pid)
    calls = [Call("m", op, phase) for op in ("query", "Activate") for phase in Phase]
    assert [wire(call) for call in calls] == [False] * 4
    assert wire(calls[0])
    assert not wire(calls[0])


def test_a_machine_of_a_watched_lab_is_an_ordinary_one() -> None:
    with _lab(None) as lab:
        name = behind(lab, CarrierKind.WINRM)[0]
        assert keyed(lab.windows(name))["PartialProductKey"]
        assert inventory(lab)[name]["carrier"] == "winrm"
