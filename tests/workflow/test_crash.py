"""`kill -9` at every moment: a restart finishes the job, nothing is lost or spent twice.

The lab ends the program just before a machine carries a call out, or just after and before the
machine's reply: in the middle of a verb. Others die as soon as the ledger has its n-th entry:
between two verbs. Then the operator simply gives the same command again.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

import pytest

from tests.fixtures.stations import place_in, station_in
from tests.workflow.conftest import CLIENT
from vamt_qt.cli.program import Place
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, Phase

pytestmark = pytest.mark.slow

CALLS = 17
"""The calls of one machine behind SSH and one behind WinRM, from probing to the observed licence:
`test_the_points_cover_the_whole_job` counts them."""
ENTRIES = range(1, 23, 2)


@dataclass
class Killer:
    """Ends a process at the n-th call; counts calls all the time."""

    nth: int = 0
    phase: Phase = Phase.BEFORE
    victim: subprocess.Popen[str] | None = None
    calls: list[Call] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def arm(self, nth: int, phase: Phase) -> None:
        self.nth, self.phase, self.victim = nth, phase, None
        self.calls.clear()

    def __call__(self, call: Call) -> bool:
        if call.phase is not self.phase:
            return False
        with self._lock:
            self.calls.append(call)
            is_it = len(self.calls) == self.nth
        if is_it and self.victim is not None:
            os.kill(self.victim.pid, signal.SIGKILL)
            self.victim.wait(30)
        return is_it


@dataclass
class Crime:
    """The lab, its killer, and a data directory that is ready for the job."""

    lab: Lab
    killer: Killer
    template: Path
    key: str
    names: list[str]


@pytest.fixture(scope="module")
def crime(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crime]:
    killer = Killer()
    folder = tmp_path_factory.mktemp("crash")
    with Lab(LabOptions(machines=10, seed=3, ill=()), watcher=killer) as lab:
        clients = [t for t in lab.truths() if "2222C" in t.takes and not t.windows_at_first]
        ssh = next(t.name for t in clients if t.carrier == "ssh")
        winrm = next(t.name for t in clients if t.carrier != "ssh")
        with station_in(folder, lab) as station:
            key = station.key(CLIENT)
        yield Crime(lab, killer, folder, key, [ssh, winrm])


@pytest.fixture
def place(crime: Crime, tmp_path: Path) -> Place:
    """A fresh copy of the data, and machines that were never activated."""
    crime.killer.arm(0, Phase.BEFORE)
    shutil.copytree(crime.template, tmp_path / "station")
    for name in crime.names:
        crime.lab.change_hardware(name)
        crime.lab.reimage(name)
    return place_in(tmp_path / "station")


def _start(crime: Crime, place: Place) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "vamt_qt",
            f"--data-dir={place.data_dir}",
            f"--passphrase-file={place.passphrase_file}",
            "--json",
            "activate",
            f"--key={crime.key}",
            "--clearinghouse=lab",
            "--max-spend=2",
            *crime.names,
        ],
        stdout=subprocess.PIPE,
        text=True,
    )


def _finish(crime: Crime, place: Place) -> dict[str, Any]:
    with _start(crime, place) as process:
        out, _ = process.communicate(timeout=120)
    result = json.loads(out)
    assert isinstance(result, dict)
    return result


def _check(crime: Crime, place: Place, issued_before: int) -> None:
    """The restart brought the job to its end, and everybody's count is the same."""
    result = _finish(crime, place)
    assert result["failed"] == 0, result
    assert result["done"] == 2
    assert place.data_dir is not None
    with station_in(place.data_dir.parent) as station:
        assert station.spent() == 2
        assert sum(row.held for row in station.views.usage()) == 0
        assert not station.views.open_intents()
        verified = station.call("ledger.verify")
        assert verified["whole"], verified
    assert crime.lab.clearinghouse.issued - issued_before == 2
    assert all(crime.lab.truth(name).windows_now for name in crime.names)


def test_the_points_cover_the_whole_job(crime: Crime, place: Place) -> None:
    issued = crime.lab.clearinghouse.issued
    _check(crime, place, issued)
    assert len(crime.killer.calls) >= CALLS
    assert {"InstallProductKey", "DepositOfflineConfirmationId"} <= {
        call.op for call in crime.killer.calls
    }


@pytest.mark.parametrize("phase", list(Phase), ids=str)
@pytest.mark.parametrize("nth", range(1, CALLS + 1))
def test_killed_in_the_middle_of_a_verb(crime: Crime, place: Place, nth: int, phase: Phase) -> None:
    issued = crime.lab.clearinghouse.issued
    crime.killer.arm(nth, phase)
    with _start(crime, place) as process:
        crime.killer.victim = process
        process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    crime.killer.arm(0, phase)
    _check(crime, place, issued)


@pytest.mark.parametrize("entry", ENTRIES)
def test_killed_between_two_verbs(crime: Crime, place: Place, entry: int) -> None:
    issued = crime.lab.clearinghouse.issued
    assert place.data_dir is not None
    before = entries(place.data_dir)
    with _start(crime, place) as process:
        while entries(place.data_dir) < before + entry:
            assert process.poll() is None, "it ended before the ledger had that entry"
            time.sleep(0.001)
        process.kill()
        process.communicate(timeout=120)
    _check(crime, place, issued)


def entries(data_dir: Path) -> int:
    """Count the entries of a ledger, beside whoever writes it."""
    uri = f"file:{data_dir / 'vamt.db'}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=10)) as database:
        (count,) = database.execute("select coalesce(max(seq), 0) from ledger").fetchone()
    return int(count)
