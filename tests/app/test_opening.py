"""The window opens without what only other commands need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vamt_qt.app.opening import window_place
from vamt_qt.cli.orders import Place

HEAVY = (
    *("alembic", "asyncssh", "cryptography", "fpdf", "httpx", "keyring", "paramiko", "PIL"),
    *("pypsrp", "rich", "segno", "starlette", "typer", "uvicorn", "xlsxwriter", "zxingcpp"),
    *("asyncio", "importlib.metadata", "platform", "sqlalchemy"),
    *("vamt_qt.gui.dialogs", "vamt_qt.gui.help.manual", "vamt_qt.gui.tables"),
    *("vamt_qt.licensing.activation", "vamt_qt.store.records"),
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ([], Place()),
        (["--data-dir", "here", "--debug"], Place(data_dir=Path("here"), debug=True)),
        (["--data-dir=here"], Place(data_dir=Path("here"))),
        (["--passphrase-file", "p"], Place(passphrase_file=Path("p"))),
        (["--language", "de"], Place(language="de")),
        (["--version"], None),
        (["machines", "list"], None),
        (["--data-dir", "here", "usage"], None),
        (["--data-dir"], None),
        (["--json"], None),
    ],
)
def test_only_a_window_is_opened_at_once(
    words: list[str], place: Place | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VAMT_QT_PASSPHRASE_FILE", "VAMT_QT_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    assert window_place(words) == place


def test_the_environment_counts_as_on_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VAMT_QT_PASSPHRASE_FILE", "p")
    monkeypatch.setenv("VAMT_QT_LANGUAGE", "he")
    assert window_place([]) == Place(passphrase_file=Path("p"), language="he")
    assert window_place(["--language=de"]) == Place(passphrase_file=Path("p"), language="de")


def test_the_window_loads_nothing_that_its_first_picture_does_not_need() -> None:
    script = (
        "import sys, vamt_qt.__main__, vamt_qt.app.desktop, vamt_qt.gui.pages.dashboard\n"
        f"print(*[name for name in {HEAVY} if name in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120
    )
    assert found.stdout.split() == []


def test_other_pages_and_dialogs_are_loaded_while_nobody_waits() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from vamt_qt.gui.station_pages import load_when_idle\n"
        "app = QCoreApplication([])\n"
        "load_when_idle(['runs'], app)\n"
        "later = {'vamt_qt.gui.pages.runs', 'vamt_qt.gui.dialogs.crash'}\n"
        "assert later.isdisjoint(sys.modules)\n"
        "look = QTimer(interval=10)\n"
        "look.timeout.connect(lambda: later <= set(sys.modules) and app.quit())\n"
        "look.start()\n"
        "app.exec()\n"
        "print('loaded')"
    )
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120
    )
    assert found.stdout.strip() == "loaded"
