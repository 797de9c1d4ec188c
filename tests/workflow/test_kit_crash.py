"""The program ends while a kit's results are taken in: what was taken stays, the rest follows."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.stations import place_in, station_in
from tests.workflow.conftest import CLIENT
from tests.workflow.simulated import CrashError
from tests.workflow.test_crash import entries
from vamt_qt.engine.desk import Result
from vamt_qt.lab.kit_player import AtTheMachine, play_kit
from vamt_qt.lab.lab import Lab
from vamt_qt.licensing.activation import Stage


def _played(lab: Lab, folder: Path, names: list[str]) -> Path:
    """Make a station and a kit in `folder`, and play the kit on the machines."""
    keys: Any = lab.sheet.revealed()["keys"]
    key = next(str(one["key"]) for one in keys if str(one["key"]).endswith("2222C"))
    kit = folder / "kit"
    with station_in(folder / "station", lab) as station:
        station.call(
            "kit.make", {"machines": [*names], "path": str(kit), "key": station.key(CLIENT)}
        )
    for name in names:
        play_kit(kit, lab.windows(name), AtTheMachine(secrets=(key,)))
    return kit


def _finish(folder: Path, kit: Path, names: list[str], taken: int | None = None) -> None:
    """Import once more: all is there then, and each of it once."""
    with station_in(folder / "station") as station:
        told: Any = station.call("kit.import", {"paths": [str(kit)]})
        assert told["taken"] + told["passed"] == len(names)
        assert taken is None or told["passed"] == taken
        assert (told["failed"], told["refused"]) == (0, 0)
        waiting = station.views.activations(stages=(Stage.AWAITING_CID,))
        assert len(waiting) == len(names)
        for activation in waiting:
            kinds = [e.kind for e in station.views.ledger(activation=activation.ref)]
            assert kinds.count("iid-collected") == 1
            assert kinds.count("key-installed") == kinds.count("intended") <= 1
        assert not station.views.open_intents()
        assert station.call("ledger.verify")["whole"]


@pytest.mark.parametrize("results", [1, 2])
def test_it_ends_between_two_results(
    lab: Lab, clients: list[str], tmp_path: Path, results: int
) -> None:
    kit = _played(lab, tmp_path, clients)
    heard: list[Result] = []

    def crash(news: Result) -> None:
        heard.append(news)
        if len(heard) == results:
            raise CrashError

    with station_in(tmp_path / "station") as station, pytest.raises(CrashError):
        station.engine.call("kit.import", {"paths": [str(kit)]}, emit=crash)
    _finish(tmp_path, kit, clients, results)


@pytest.mark.slow
def test_it_is_killed_at_any_moment(lab: Lab, clients: list[str], tmp_path: Path) -> None:
    kit = _played(lab, tmp_path, clients)
    place = place_in(tmp_path / "station")
    assert place.data_dir is not None
    before = entries(place.data_dir)
    command = [
        sys.executable,
        "-m",
        "vamt_qt",
        f"--data-dir={place.data_dir}",
        f"--passphrase-file={place.passphrase_file}",
        "kit",
        "import",
        str(kit),
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while entries(place.data_dir) == before and process.poll() is None:
            time.sleep(0.001)
        process.kill()
    _finish(tmp_path, kit, clients)
