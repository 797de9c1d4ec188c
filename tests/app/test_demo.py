"""The demonstration: the same numbers with a window as without, and an end in any case."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

MACHINES = 8


def words(folder: Path, *more: str) -> list[str]:
    command = [sys.executable, "-m", "vamt_qt", "demo", f"--machines={MACHINES}", "--healthy"]
    return [*command, f"--data-dir={folder}", *more]


def demo(folder: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words(folder, *more),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env=os.environ | environment,
    )


@pytest.mark.slow
def test_the_window_shows_the_same_numbers_as_the_table_and_spends_nothing_twice(
    tmp_path: Path,
) -> None:
    pictures, data = tmp_path / "pictures", tmp_path / "data"
    shown = demo(data, "--screenshots", str(pictures), "--json")
    assert shown.returncode == 0, shown.stderr
    first = json.loads(shown.stdout)
    assert first["machines"] == MACHINES
    assert first["adds_up"]
    assert first["ledger_ok"]
    assert first["spent"] == first["issued"] == first["observed"] == first["activated"] > 0
    names = {path.name.split("-", 1)[1] for path in pictures.glob("*.png")}
    pages = {"dashboard", "machines", "products", "keys", "batches", "ledger", "runs"}
    pages |= {"ledger-spent"}
    steps = {"machines", "key", "what-it-spends", "result"}
    wanted = {f"{page}.png" for page in pages} | {f"wizard-{step}.png" for step in steps}
    dark = {name.replace(".png", "-dark.png") for name in wanted}
    assert wanted | dark <= names
    again = demo(data, "--headless", "--json")
    assert again.returncode == 0, again.stderr
    second = json.loads(again.stdout)
    assert second["spent"] == second["issued"] == second["observed"] == 0
    assert second["already_licensed"] >= first["activated"]


def test_without_a_screen_it_says_what_to_do_instead(tmp_path: Path) -> None:
    here = dict(os.environ)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        here.pop(name, None)
    for more in (["demo", "--machines=1", "--healthy"], []):
        command = [sys.executable, "-m", "vamt_qt", f"--data-dir={tmp_path / 'data'}", *more]
        told = subprocess.run(
            command, capture_output=True, text=True, timeout=120, check=False, env=here
        )
        assert told.returncode == 2
        assert "There is no screen" in told.stderr
        assert "--he" in told.stderr


@pytest.mark.slow
def test_headless_means_that_the_toolkit_is_not_even_loaded(tmp_path: Path) -> None:
    line = words(tmp_path / "data", "--headless", "--json")
    script = (
        "import sys; from vamt_qt.__main__ import main; status = main(); "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *line[3:]],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["adds_up"]


@contextmanager
def demo_on(screen: Mapping[str, str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        words(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | dict(screen),
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.slow
def test_on_a_real_screen_the_window_stays_until_it_is_closed(
    screen: Mapping[str, str], tmp_path: Path
) -> None:
    with demo_on(screen, tmp_path / "data") as process:
        assert process.stdout is not None
        lines: list[str] = []
        while "add up" not in (line := process.stdout.readline()):
            assert line or process.poll() is None, process.stderr and process.stderr.read()
            lines.append(line)
        assert line.split()[-1] == "yes"
        assert process.poll() is None, "the window closed by itself"
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
