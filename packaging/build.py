"""Build the one-folder program: what administrators without Python unpack and start."""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from notices import ROOT, in_program, licence_files


def main() -> int:
    """Build into `dist/vamt-qt/`, or where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the folder goes")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build", help="what may be kept between"
    )
    options = parser.parse_args()
    freeze(options.dist, options.work)
    add_licences(options.dist / "vamt-qt")
    build_manual(options.dist / "vamt-qt" / "manual")
    print(f"Built {options.dist / 'vamt-qt' / 'vamt-qt'}")
    return 0


def freeze(dist: Path, work: Path) -> None:
    """Run PyInstaller; its own words are shown only as far as they warn."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(dist), "--workpath", str(work)]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "vamt-qt.spec")], check=True)


def build_manual(folder: Path) -> None:
    """Write the manual as web pages that are read without a network."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"]
    subprocess.run([*command, "--site-dir", str(folder.absolute())], cwd=ROOT, check=True)


def add_licences(program: Path) -> None:
    """Lay the licence texts of everything inside beside the program."""
    shutil.copy(ROOT / "LICENSE", program)
    shutil.copy(ROOT / "packaging" / "NOTICES.md", program)
    shutil.copytree(ROOT / "packaging" / "licences", program / "licences", dirs_exist_ok=True)
    for name in in_program():
        for text in licence_files(name):
            target = program / "licences" / name / text.name
            target.parent.mkdir(exist_ok=True)
            shutil.copy(text, target)


if __name__ == "__main__":
    sys.exit(main())
