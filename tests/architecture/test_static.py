"""Style, types and imports, as `make check` looks at them; there they run by themselves."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT

SCRIPTS = Path(sysconfig.get_path("scripts"))

CHECKS = {
    "ruff": [sys.executable, "-m", "ruff", "check", "."],
    "format": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "mypy": [sys.executable, "-m", "mypy"],
    "imports": [str(SCRIPTS / "lint-imports")],
}


@pytest.mark.slow
@pytest.mark.parametrize("name", CHECKS)
def test_check(name: str) -> None:
    run = subprocess.run(CHECKS[name], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
