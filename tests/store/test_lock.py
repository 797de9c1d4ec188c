"""One engine at a time in a data directory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vamt_qt.licensing.errors import ConflictError
from vamt_qt.store.lock import hold

HOLD = """
import sys
from pathlib import Path
from vamt_qt.store.lock import hold

with hold(Path(sys.argv[1]), purpose="window"):
    print("held", flush=True)
    sys.stdin.read()
"""


def start(data_dir: Path) -> subprocess.Popen[str]:
    """Run a process that holds the lock until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, data_dir],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_second_engine_is_told_who_is_there(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with start(data_dir) as process:
        with pytest.raises(ConflictError) as refusal, hold(data_dir):
            pass
        assert refusal.value.code == "in-use"
        assert f"window, process {process.pid} on" in refusal.value.message
        assert refusal.value.hint
        process.communicate()
    with hold(data_dir):
        pass


def test_lock_goes_with_a_process_that_is_killed(tmp_path: Path) -> None:
    with start(tmp_path) as process:
        process.kill()
        process.wait()
    with hold(tmp_path):
        assert json.loads((tmp_path / "engine.json").read_text())["pid"] == os.getpid()
    assert not (tmp_path / "engine.json").exists()


def test_lock_is_not_held_twice_in_one_process(tmp_path: Path) -> None:
    with hold(tmp_path), pytest.raises(ConflictError), hold(tmp_path):
        pass
    with hold(tmp_path):
        pass


@pytest.mark.parametrize("text", ["", "[]", "no JSON"])
def test_holder_that_cannot_be_read_is_still_refused(tmp_path: Path, text: str) -> None:
    with hold(tmp_path):
        (tmp_path / "engine.json").write_text(text)
        with pytest.raises(ConflictError) as refusal, hold(tmp_path):
            pass
        assert "another copy" in refusal.value.message


def test_lock_is_let_go_when_the_work_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), hold(tmp_path):
        raise ZeroDivisionError
    with hold(tmp_path):
        pass
    assert (tmp_path / "engine.lock").stat().st_mode & 0o777 == 0o600
