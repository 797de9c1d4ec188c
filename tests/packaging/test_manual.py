"""The manual becomes web pages that are read without a network."""

import re
import subprocess
import sys
from pathlib import Path

from tests.architecture.repository import ROOT

OUTSIDE = re.compile(r"""(?:src|href)=["'](?:https?:)?//(?!www\.mkdocs\.org)[^"']+""")


def test_the_manual_is_built_whole_and_points_nowhere_outside(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    subprocess.run([*command, "--site-dir", str(tmp_path)], cwd=ROOT, check=True, timeout=120)
    sources = {path.stem for path in (ROOT / "docs" / "manual").glob("*.md")}
    built = {path.stem for path in tmp_path.glob("*.html")}
    assert sources <= built
    for page in tmp_path.glob("*.html"):
        assert not OUTSIDE.findall(page.read_text(encoding="utf-8")), page.name
