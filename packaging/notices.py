"""Name what the program is built from and under which licences; `NOTICES.md` is its output."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
PIN = re.compile(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==", re.MULTILINE)

# Needed to install the project from source, in no finished program.
BUILD_ONLY = frozenset(
    {"editables", "hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
)
# An extra of the project, but always in the finished program.
EXTRA = ["psycopg", "psycopg-binary"]
# Not installed on every system, or silent in their metadata: read from their licence texts.
ELSEWHERE = {
    "backports-tarfile": "MIT",
    "colorama": "BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "jeepney": "MIT",
    "lazy-importer": "Apache-2.0",
    "pyrage": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "sspilib": "MIT",
    "zipp": "MIT",
}
SPDX = {
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "ISC License": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
}

HEAD = """\
# Third-party notices

VAMT-Qt itself is under the MIT licence (`LICENSE`). It stands on the work of others, each under
a licence of its own. The one-folder program carries their licence texts in `licences/`.

**Qt and PySide6** (Qt for Python, with Shiboken) are used under the GNU Lesser General Public
License, version 3. They are neither changed nor linked statically: they lie beside the program as
shared libraries and may be replaced by other builds of the same version. Only modules that the
LGPL covers are used; QtCharts, QtGraphs and others that are under the GPL alone are not. Qt's
sources are published by the Qt Project. The texts are in `packaging/licences/`.

**paramiko** (LGPL-2.1), **psycopg** and **fpdf2** (LGPL-3.0) and **asyncssh** (EPL-2.0 or
GPL-2.0-or-later; EPL-2.0 is chosen here, and only the simulated estate uses it) are used unchanged.
In the one-folder program they lie as source files that may be replaced. psycopg-binary brings libpq
(PostgreSQL licence) and OpenSSL (Apache-2.0) with it.

**Inter**, the typeface, and **Noto Sans** Arabic and Hebrew, which PDF files fall back to, are
under the SIL Open Font License 1.1; its text lies beside the fonts in `resources/fonts/`.

**PyInstaller**'s start-up code is in the one-folder program under the GPL-2.0 with the exception
that allows this for programs under any licence. **Python** is in it under the PSF licence. Built
on Linux, it carries shared libraries of that system beside Qt's, unchanged and as files, among
them GLib and libsystemd (LGPL-2.1).
"""


def main() -> int:
    """Write the notices anew from the lock and from what is installed."""
    (ROOT / "packaging" / "NOTICES.md").write_text(notices(), encoding="utf-8")
    return 0


def notices() -> str:
    """Give the whole text: the licences that need words, then a table of all."""
    return "\n".join(
        [
            HEAD,
            "## In the program",
            "",
            *_table(in_program()),
            "",
            "## Needed to build it",
            "",
            *_table(sorted(BUILD_ONLY)),
            "",
        ]
    )


def in_program() -> list[str]:
    """Name every package that the finished program carries."""
    pinned = set(PIN.findall(LOCK.read_text(encoding="utf-8")))
    return sorted({*pinned, *EXTRA} - BUILD_ONLY)


def licence_files(name: str) -> list[Path]:
    """Find the licence texts that an installed package brings; none where it is not installed."""
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return []
    return [
        Path(str(file.locate()))
        for file in files
        if ".dist-info/" in str(file) and LICENCE.search(file.name)
    ]


def _table(names: list[str]) -> Iterator[str]:
    yield "| package | licence |"
    yield "|---|---|"
    yield from (f"| {name} | {_licence(name)} |" for name in names)


def _licence(name: str) -> str:
    if name in ELSEWHERE:
        return ELSEWHERE[name]
    text = _stated(distribution(name))
    return SPDX.get(text, text)


def _stated(package: Distribution) -> str:
    """Read what a package says of its licence, from the exact to the vague."""
    metadata = package.metadata
    exact = metadata.get_all("License-Expression") or metadata.get_all("License")
    if exact:
        return str(exact[0])
    classifiers = metadata.get_all("Classifier") or []
    words = [entry.split(" :: ")[-1] for entry in classifiers if entry.startswith("License ::")]
    return " / ".join(words)


if __name__ == "__main__":
    sys.exit(main())
