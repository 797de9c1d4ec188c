"""What is committed holds everywhere: no address of a registry, no path of one machine."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT, tracked_files

# Put together here, so that this file does not name what it forbids.
REGISTRIES = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("crates", "io"),
        ("deb", "debian", "org"),
        ("anaconda", "org"),
    ]
]
FORBIDDEN = re.compile(
    "|".join(
        [
            *map(re.escape, REGISTRIES),
            "(?i:index" + "[-_]url)",
            "(?i:find" + "[-_]links)",
            r"(?<![\w.$}~-])/(?:work|farm|root|Users|home/[a-z])[/\w]",
            r"https?://\S+\.(?:whl|tar\.gz|tgz|deb)\b",
        ]
    )
)
LOCKS = ["requirements.lock", "requirements-dev.lock"]
PINNED = re.compile(r"^([a-z0-9-]+)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)


def _texts() -> Iterator[tuple[Path, str]]:
    for path in tracked_files():
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:  # a font or a picture
            continue


def _pins(lock: str) -> dict[str, str]:
    return dict(PINNED.findall((ROOT / lock).read_text(encoding="utf-8")))


def test_nothing_names_a_registry_or_a_machine() -> None:
    found = [
        f"{path}:{number}: {line.strip()}"
        for path, text in _texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if FORBIDDEN.search(line)
    ]
    assert not found


@pytest.mark.parametrize(
    "line",
    [
        f"see https://{REGISTRIES[0]}/simple",
        "--index" + "-url something",
        f"cd {Path('/', 'work', 'main')}",
        f"HOME={Path('/', 'home', 'alice', '.venv')}",
    ],
)
def test_the_net_catches(line: str) -> None:
    assert FORBIDDEN.search(line)


@pytest.mark.parametrize("line", ["vamt_qt/workflow/run.py", "docs/work/x", "$HOME/work/x"])
def test_the_net_lets_through(line: str) -> None:
    assert not FORBIDDEN.search(line)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes(lock: str) -> None:
    entries = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    pins = [entry for entry in entries if entry and not entry.startswith("#")]
    assert len(pins) > 30
    assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)


def test_locks_agree() -> None:
    small, large = map(_pins, LOCKS)
    assert small.items() <= large.items()


@pytest.mark.parametrize("lock", LOCKS)
def test_qt_is_the_one_that_was_measured(lock: str) -> None:
    assert _pins(lock)["pyside6-essentials"] == "6.11.3"


def test_locks_name_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["lab"],
    ]
    wanted = {re.split(r"[\[<>=!~ ]", name)[0].lower() for name in names}
    assert wanted <= _pins("requirements.lock").keys()
