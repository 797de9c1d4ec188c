"""The one-folder program starts, knows its version and brings a database to its schema."""

import json
import os
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from filelock import FileLock

from tests.architecture.repository import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

# A program that finds Python's or the checkout's files would prove nothing.
FORGOTTEN = {"PYTHONPATH", "VIRTUAL_ENV"}


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build once, however many processes run the tests."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    built = shared / "frozen" / "vamt-qt" / "vamt-qt"
    with FileLock(shared / "frozen.lock"):
        if not built.exists():
            places = ["--dist", str(shared / "frozen"), "--work", str(shared / "frozen-work")]
            build = [sys.executable, str(ROOT / "packaging" / "build.py"), *places]
            subprocess.run(build, check=True, capture_output=True)
    return built


def _run(program: Path, *arguments: str, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in FORGOTTEN}
    run = subprocess.run(
        [program, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_it_knows_its_version(program: Path, tmp_path: Path) -> None:
    assert version("vamt-qt") in _run(program, "--version", cwd=tmp_path)


def test_it_makes_a_database(program: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    answer = _run(program, "--data-dir", str(data), "machines", "list", "--json", cwd=tmp_path)
    assert json.loads(answer) is not None
    [database] = [path for path in data.rglob("*") if path.suffix in {".db", ".sqlite"}]
    with sqlite3.connect(database) as connection:
        assert connection.execute("select count(*) from alembic_version").fetchone() == (1,)


def test_it_carries_its_licences_and_no_foreign_theme(program: Path) -> None:
    folder = program.parent
    assert (folder / "LICENSE").is_file()
    assert (folder / "licences" / "LGPL-3.0.txt").is_file()
    assert (folder / "licences" / "sqlalchemy" / "LICENSE").is_file()
    assert not list(folder.rglob("libqgtk3*"))
    assert list(folder.rglob("libqxcb.so"))
