"""A wheel carries everything that the program needs when no checkout is near."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT, tracked_files
from vamt_qt.resources import migrations_dir, resource

ASK = """
import json
from vamt_qt import resources
print(json.dumps({
    "module": resources.__file__,
    "icon": str(resources.resource("icons/key.svg")),
    "migrations": str(resources.migrations_dir()),
}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [path] = folder.glob("*.whl")
    return path


def _contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_checkout_is_found() -> None:
    assert resource("icons/key.svg") == ROOT / "resources" / "icons" / "key.svg"
    assert migrations_dir() == ROOT / "migrations"


def test_a_missing_resource_says_so() -> None:
    with pytest.raises(FileNotFoundError, match="incomplete"):
        resource("icons/no-such-picture.svg")


@pytest.mark.parametrize("folder", ["resources", "migrations", "docs/manual"])
def test_wheel_carries_every_file_of(folder: str, wheel: Path) -> None:
    top = ROOT / folder
    wanted = {
        f"vamt_qt/_shipped/{path.relative_to(ROOT).as_posix()}"
        for path in tracked_files()
        if path.is_relative_to(top)
    }
    assert wanted
    assert wanted <= _contents(wheel)


def test_wheel_carries_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in _contents(wheel)}
    assert tops == {"vamt_qt", "vamt_qt-0.1.0.dist-info"}
    assert not [name for name in _contents(wheel) if "__pycache__" in name]


def test_installed_wheel_finds_its_own_files(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(site)},
        check=True,
        capture_output=True,
        text=True,
    )
    places = json.loads(answer.stdout)
    assert places == {
        "module": str(site / "vamt_qt" / "resources.py"),
        "icon": str(site / "vamt_qt" / "_shipped" / "resources" / "icons" / "key.svg"),
        "migrations": str(site / "vamt_qt" / "_shipped" / "migrations"),
    }
