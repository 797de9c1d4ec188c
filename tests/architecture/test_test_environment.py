"""The tests' own ground: no home, keyring or screen of the developer's, no thread left behind."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import keyring
import keyring.errors
import pytest

from tests.fixtures.programs import program

STORE_AND_READ = """
import keyring
keyring.set_password("vamt-qt-tests", "child", "kept by the child")
print(keyring.get_password("vamt-qt-tests", "child"))
"""

WINDOW = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("seen from outside")
label.setWindowTitle("A window of the tests")
label.show()
application.exec()
"""


def test_home_is_not_the_developers() -> None:
    assert Path.home().name.startswith("vamt-qt-tests-")
    assert all(
        Path(os.environ[name]).is_relative_to(Path.home())
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    )


def test_no_keyring_unless_asked_for() -> None:
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.set_password("vamt-qt-tests", "anybody", "must not be kept")


def test_real_keyring_keeps_a_secret(secret_service: Mapping[str, str]) -> None:
    keyring.set_password("vamt-qt-tests", "operator", "Schlüssel")
    assert keyring.get_password("vamt-qt-tests", "operator") == "Schlüssel"
    keyring.delete_password("vamt-qt-tests", "operator")
    assert keyring.get_password("vamt-qt-tests", "operator") is None
    assert not any(
        "Schlüssel".encode() in file.read_bytes()
        for file in Path(secret_service["XDG_DATA_HOME"]).rglob("*.keyring")
    )


def test_children_share_the_real_keyring(secret_service: Mapping[str, str]) -> None:
    child = subprocess.run(
        [sys.executable, "-c", STORE_AND_READ], check=True, capture_output=True, text=True
    )
    assert child.stdout.strip() == "kept by the child"
    assert keyring.get_password("vamt-qt-tests", "child") == "kept by the child"


def test_a_window_is_seen_from_outside(screen: Mapping[str, str]) -> None:
    environment = os.environ | screen
    search = [program("xdotool"), "search", "--sync", "--onlyvisible", "--name", "^A window of"]
    with subprocess.Popen([sys.executable, "-c", WINDOW], env=environment) as window:
        try:
            found = subprocess.run(
                search, env=environment, check=True, capture_output=True, text=True, timeout=60
            )
        finally:
            window.terminate()
    assert found.stdout.strip().isdigit()
    assert "DISPLAY" not in os.environ
