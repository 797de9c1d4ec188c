"""What holds for every test: no home, keyring or screen is touched, and nothing is left running.

The environment is set while this file is imported, before Qt, keyring or the program read it;
processes that tests start inherit it.
"""

import atexit
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = [
    "tests.fixtures.certificates",
    "tests.fixtures.accessibility",
    "tests.fixtures.gap",
    "tests.fixtures.screen",
    "tests.fixtures.secret_service",
]

SECONDS_TO_END = 5.0  # for a thread that was told to stop and is on its way


def _move_in(home: Path) -> None:
    folders = {
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    os.environ.update({name: str(folder) for name, folder in folders.items()})
    os.environ["HOME"] = str(home)


def _forget_desktop() -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SSH_AUTH_SOCK"):
        os.environ.pop(name, None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["VAMT_QT_LANGUAGE"] = "en"  # whatever the developer's desktop speaks
    os.environ["TZ"] = "UTC"  # days are local; `tests/fixtures/zone.py` moves elsewhere
    time.tzset()
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


_HOME = Path(tempfile.mkdtemp(prefix="vamt-qt-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
_move_in(_HOME)
_forget_desktop()
if "MONKEY_LANGUAGE" in os.environ:
    # Tables of words are made while they are imported, and speak what was chosen before.
    from vamt_qt.gui.tongue import speak

    speak(os.environ["MONKEY_LANGUAGE"])

# Neither profile measures time: a busy machine is no fault of the program.
_SLOW_IS_FINE = [HealthCheck.too_slow]
settings.register_profile("dev", deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile(
    "ci", deadline=None, suppress_health_check=_SLOW_IS_FINE, derandomize=True, print_blob=True
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--histories",
        type=int,
        default=15,
        help="How many random histories of a station's accounting are tried; for more than a "
        "hundred add --timeout=0.",
    )
    parser.addoption(
        "--monkey-seconds",
        type=float,
        default=0.0,
        help="How long random hands work in the window; for minutes add --timeout=0.",
    )
    parser.addoption("--monkey-seed", type=int, default=1, help="What they do.")


def _serves_several_tests(thread: threading.Thread) -> bool:
    """Whether it works for a lab: one that tests share outlives each of them."""
    from vamt_qt.lab.premises import WORKERS  # noqa: PLC0415 - after the environment is set

    return thread.name.startswith(WORKERS)


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread behind which would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not thread.daemon and not _serves_several_tests(thread)
    ]
    for thread in left:
        thread.join(SECONDS_TO_END)
    alive = [thread.name for thread in left if thread.is_alive()]
    assert not alive, f"threads left running: {', '.join(alive)}"
