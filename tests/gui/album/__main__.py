"""Takes pictures of everything, and puts those that the documentation shows where it shows them.

    python -m tests.gui.album [FOLDER]

FOLDER keeps every picture in full; without one they are gone afterwards. `docs/images` then holds
the pages and the wizard in full, and sheets of all pages, dialogs and steps in light, in dark and
as on a screen of 200 %, with an empty station and a full one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.gui.album.shelf import keep, keep_for_manual, sheets
from tests.gui.look import PAGES

ROOT: Final = Path(__file__).parents[3]
IMAGES: Final = ROOT / "docs" / "images"
MANUAL: Final = ROOT / "docs" / "manual" / "images"
# (what is there, which colours, how many pixels for one)
LOOKS: Final = (
    ("empty", "light", 1),
    ("empty", "dark", 1),
    ("empty", "light", 2),
    ("full", "light", 1),
    ("full", "dark", 1),
    ("full", "light", 2),
)
# Whose name and folder are seen in the pictures.
_NAME: Final = "ann"
_NOBODY: Final = {"LOGNAME": _NAME, "HOME": f"/home/{_NAME}"}
STEPS: Final = ("machines", "key", "what-it-spends", "running", "result")


def take(folder: Path) -> None:
    """Take all pictures, each look in a process of its own."""
    for what, mode, scale in LOOKS:
        place = folder / f"{what}-{mode}-{scale}"
        words = [sys.executable, "-m", "tests.gui.album.camera", str(place), what, mode]
        variables = {**_NOBODY, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(words, cwd=ROOT, env={**os.environ, **variables}, check=True)


def shelve(folder: Path) -> None:
    """Put onto the shelf what belongs there, in place of what stood there before."""
    for old in (IMAGES, MANUAL):
        shutil.rmtree(old, ignore_errors=True)
    full, dark = folder / "full-light-1", folder / "full-dark-1"
    for page in PAGES:
        # A page without records has one picture, which says so.
        plain = (f"{page}-light", f"{page}-empty-light")
        keep(_one(full, *plain), IMAGES / f"{page}.png")
        keep_for_manual(_one(full, f"{page}-chosen-light", *plain), MANUAL / f"{page}.png")
    for page in ("dashboard", "machines"):
        keep(_one(dark, f"{page}-dark"), IMAGES / f"{page}-dark.png")
    for step in STEPS:
        keep(_step(full, step), IMAGES / f"wizard-{step}.png")
    keep_for_manual(_step(full, "what-it-spends"), MANUAL / "wizard.png")
    keep_for_manual(_one(folder / "empty-light-1", "dashboard-light"), MANUAL / "first-start.png")
    for what, mode, scale in LOOKS:
        place = folder / f"{what}-{mode}-{scale}"
        name = f"{what}-{mode}" + ("-200" if scale == 2 else "")
        sheets(_sorted(place.glob("*.png")), IMAGES / "sheets", name)
        if (place / "tour").exists():
            sheets(_sorted((place / "tour").glob("*.png")), IMAGES / "sheets", f"{name}-tour")


def _one(place: Path, *names: str) -> Path:
    return next(path for name in names if (path := place / f"{name}.png").exists())


def _step(place: Path, step: str) -> Path:
    return next((place / "tour").glob(f"*-wizard-{step}.png"))


def _sorted(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: (path.name.startswith("dialog-"), path.name))


def main() -> None:
    """Take them and shelve them."""
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        take(folder)
        shelve(folder)
        return
    with tempfile.TemporaryDirectory() as name:
        take(Path(name))
        shelve(Path(name))


if __name__ == "__main__":
    main()
