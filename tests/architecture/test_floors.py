"""The ground floor stands on Python alone, and the floors are where the plan has them."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.repository import ROOT

GROUND = [ROOT / "vamt_qt" / "licensing", ROOT / "vamt_qt" / "resources.py"]


def _files(places: list[Path]) -> Iterator[Path]:
    for place in places:
        yield from place.rglob("*.py") if place.is_dir() else [place]


def _imported(file: Path) -> Iterator[str]:
    """Name every module that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, level=level):
                yield f"vamt_qt.licensing.{module or ''}" if level else module or ""


def _is_allowed(module: str) -> bool:
    top = module.split(".", maxsplit=1)[0]
    return top in sys.stdlib_module_names or module.startswith("vamt_qt.licensing")


def test_ground_floor_is_standard_library_only() -> None:
    foreign = {
        f"{file.relative_to(ROOT)}: {module}"
        for file in _files(GROUND)
        for module in _imported(file)
        if not _is_allowed(module)
    }
    assert not foreign


def test_ground_floor_is_looked_at() -> None:
    assert len(list(_files(GROUND))) > 10


def test_every_room_has_a_floor() -> None:
    """A new package must be given its place before it is given code."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    floors = project["tool"]["importlinter"]["contracts"][0]
    placed = {room.strip() for floor in floors["layers"] for room in floor.split("|")}
    rooms = {path.parent.name for path in (ROOT / "vamt_qt").glob("*/__init__.py")}
    assert floors["type"] == "layers"
    assert floors["exhaustive"] is True
    assert rooms <= placed
