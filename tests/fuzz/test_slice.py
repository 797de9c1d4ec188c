"""A short slice of the fuzzing run; CONTRIBUTING.md names the long one."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.importers import IMPORTERS
from tests.fuzz.large import LARGE_CASES

_CASES = 25


def test_every_importer_has_its_ten_megabytes() -> None:
    assert LARGE_CASES.keys() == {one.name for one in IMPORTERS}


@pytest.mark.slow
@pytest.mark.skipif(
    not Path("/proc/self/clear_refs").is_file(), reason="only Linux tells a process's peak so"
)
def test_nothing_crashes_hangs_swells_or_is_taken_in_half() -> None:
    """In a process of its own, whose memory is measured."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--no-large", f"--cases={_CASES}", "--seed=1"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{_CASES * len(IMPORTERS)} cases" in done.stdout
