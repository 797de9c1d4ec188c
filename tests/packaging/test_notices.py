"""The notices name what the program is built from."""

import subprocess
import sys

from tests.architecture.repository import ROOT

NOTICES = ROOT / "packaging" / "NOTICES.md"
GENERATE = "import notices; print(notices.notices(), end='')"


def test_notices_are_those_of_the_lock() -> None:
    """After `make lock`, packaging/notices.py writes them anew."""
    generated = subprocess.run(
        [sys.executable, "-c", GENERATE],
        cwd=ROOT / "packaging",
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert generated == NOTICES.read_text(encoding="utf-8")


def test_every_package_states_a_licence() -> None:
    rows = [line for line in NOTICES.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert len(cells) > 50
    assert all(len(cell) == 2 and 0 < len(cell[1]) < 60 for cell in cells)
