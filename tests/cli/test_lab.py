"""`vamt-qt lab serve`: its list goes straight into the inventory, and it ends when told to."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

from tests.fixtures.commands import Commands


def test_it_prints_a_list_that_import_takes_and_ends_politely(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    words = ["lab", "serve", "--machines=5", "--seed=4", f"--ready-file={ready}", "--with-parent"]
    with subprocess.Popen(
        [sys.executable, "-m", "vamt_qt", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as lab:
        assert lab.stdout is not None
        lines = [lab.stdout.readline() for _ in range(6)]
        sheet = json.loads(ready.read_text())
        inventory = tmp_path / "machines.csv"
        inventory.write_text("".join(lines))
        added = Commands(tmp_path)("machines", "import", str(inventory))
        assert added["added"] == sheet["machines"] == 5
        lab.send_signal(signal.SIGTERM)
        lab.wait(60)  # while whoever started it is still there
        _, told = lab.communicate(timeout=60)
        assert lab.returncode == 0
        assert "5 machines listen" in told


def test_a_lab_ends_with_whoever_started_it() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "vamt_qt", "lab", "serve", "--machines=2", "--with-parent"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as lab:
        assert lab.stdout is not None
        assert lab.stdout.readline().startswith("name,address")
        lab.communicate(timeout=60)
        assert lab.returncode == 0
