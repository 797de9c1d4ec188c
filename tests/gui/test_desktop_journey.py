"""The program as a process of its own on a real screen, led to a licence by xdotool alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.fixtures.accessibility import FOCUSED, ScreenReader, patiently
from tests.fixtures.programs import program
from tests.fixtures.stations import place_in, station_in
from tests.gui.test_screen_reader import Seen
from vamt_qt.cli.program import Place
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

MACHINES, FITTING = 4, 2
CLIENT = "Windows 8.1"
STOPS = 60


class Hand:
    """Keys that go through the X server to whichever window is in front, and waiting."""

    def __init__(self, seen: Seen, screen: Mapping[str, str], process: int) -> None:
        self.seen, self._screen, self._process = seen, screen, process

    def do(self, *words: str) -> None:
        command = [program("xdotool"), *words]
        subprocess.run(command, env=os.environ | self._screen, check=True, timeout=60)

    def key(self, name: str) -> None:
        self.do("key", "--clearmodifiers", name)

    def window(self, title: str) -> None:
        """Wait for a window of the program, and let the window manager bring it forward."""
        found = ["search", "--sync", "--onlyvisible", "--pid", str(self._process), "--name", title]
        self.do(*found, "windowactivate", "--sync")

    def walk_to(self, name: str) -> None:
        """Walk with Tab to what begins with a name, as soon as it is there."""
        self.until(lambda: any(one.name.startswith(name) for one in self.seen.all()))
        for _ in range(STOPS):
            focused = [one for one in self.seen.all() if FOCUSED in one.states]
            if any(one.name.startswith(name) for one in focused):
                return
            self.key("Tab")
        raise AssertionError(f"Tab never comes to “{name}”")

    def push(self, name: str) -> None:
        self.walk_to(name)
        self.key("space")

    def until(self, ready: Callable[[], bool]) -> None:
        patiently(lambda: True if ready() else None)


@contextmanager
def program_on(
    place: Place, variables: Mapping[str, str], reader: ScreenReader
) -> Iterator[tuple[Hand, subprocess.Popen[bytes]]]:
    command = [sys.executable, "-m", "vamt_qt", "--data-dir", str(place.data_dir)]
    command += ["--passphrase-file", str(place.passphrase_file)]
    with subprocess.Popen(command, env=os.environ | variables) as process:
        try:
            seen = Seen(reader, reader.program(process.pid), variables)
            yield Hand(seen, variables, process.pid), process
        finally:
            process.terminate()


def _set_up(place: Place, folder: Path, lab: Lab) -> None:
    """Enter what the keyboard's own journey types: logons, a key, who answers."""
    sheet = lab.sheet.revealed()
    assert isinstance(sheet["credentials"], list)
    assert isinstance(sheet["keys"], list)
    assert isinstance(sheet["clearinghouse"], dict)
    with station_in(folder) as station:
        station.call("settings.put", {"name": "winrm_ca_file", "value": sheet["ca_file"]})
        for logon in sheet["credentials"]:
            assert isinstance(logon, dict)
            station.call("credentials.set", logon)
        for key in sheet["keys"]:
            assert isinstance(key, dict)
            if str(key["product"]).startswith(CLIENT):
                station.call("keys.add", {**key, "keys": key["key"], "kind": "mak"})
        station.call("clearinghouses.set", {"name": "lab", **sheet["clearinghouse"]})


@pytest.mark.slow
def test_a_list_becomes_licensed_machines_under_a_window_manager(
    accessible_screen: tuple[Mapping[str, str], ScreenReader], tmp_path: Path
) -> None:
    variables, reader = accessible_screen
    place = place_in(tmp_path)
    assert place.data_dir is not None
    with ExitStack() as stack:
        lab = stack.enter_context(Lab(LabOptions(machines=MACHINES, seed=3, ill=())))
        _set_up(place, tmp_path, lab)
        views = stack.enter_context(open_views(place.data_dir))
        hand, process = stack.enter_context(program_on(place, variables, reader))
        _brings_in_a_list(hand, lab, views)
        _activates(hand, views)
        licensed = sum(len(truth.newly_licensed) for truth in lab.truths())
        spent = sum(row.spent for row in views.usage())
        assert spent == lab.clearinghouse.issued == licensed == FITTING
        hand.window("^VAMT-Qt$")
        hand.key("ctrl+q")
        assert process.wait(60) == 0


def _brings_in_a_list(hand: Hand, lab: Lab, views: Views) -> None:
    hand.window("^VAMT-Qt$")
    hand.seen.find("label", "Ready")
    hand.key("ctrl+2")
    hand.push("Import a list")
    hand.window("^Import machines$")
    hand.walk_to("File")
    hand.do("type", str(lab.sheet.inventory))
    hand.key("Return")
    hand.until(lambda: views.counts().machines == MACHINES)
    hand.window("^VAMT-Qt$")
    hand.push("Probe all")
    hand.until(lambda: all(row.products for row in views.machine_rows()))
    hand.seen.find("label", "Ready")


def _activates(hand: Hand, views: Views) -> None:
    hand.key("ctrl+f")
    hand.do("type", "PC")
    hand.key("Down")
    hand.key("ctrl+a")
    hand.push(f"Activate {FITTING}")
    hand.window("^Proxy activation$")
    hand.push("Next")
    hand.walk_to("Product keys")
    hand.key("Down")
    hand.push("Next")
    hand.push(f"Spend {FITTING} activations")
    hand.until(lambda: views.counts().licensed >= FITTING)
    hand.push("Close")
