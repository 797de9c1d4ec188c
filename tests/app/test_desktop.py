"""The program without words: its window on somebody's data, and what is left when it closes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.fixtures.stations import place_in
from vamt_qt.app.desktop import engine_command
from vamt_qt.app.places import data_dir
from vamt_qt.store.database import FILE_NAME
from vamt_qt.store.lock import hold

SECONDS = 90


def test_the_engine_is_started_on_the_windows_own_data(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    words = engine_command(place)
    assert words[-1] == "engine"
    assert words[words.index("--data-dir") + 1] == str(data_dir(place))
    assert Path(words[words.index("--passphrase-file") + 1]).is_absolute()
    assert "--debug" not in words


def test_a_window_makes_its_data_and_lets_go_of_it_when_it_is_closed(tmp_path: Path) -> None:
    place = place_in(tmp_path)
    folder = data_dir(place)
    line = [sys.executable, "-m", "vamt_qt", *engine_command(place)[-5:-1]]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True, env=os.environ) as process:
        end = time.monotonic() + SECONDS
        while not (folder / FILE_NAME).exists() and process.poll() is None:
            assert time.monotonic() < end, "the window's engine never made its data"
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(SECONDS) == 0, process.stderr and process.stderr.read()
    with hold(folder, purpose="engine"):
        assert (folder / "window.ini").exists()
