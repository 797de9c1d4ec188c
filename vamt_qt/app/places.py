"""Where things lie on this machine, and who is at work on it."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

from vamt_qt.cli.orders import Place


def default_data_dir() -> Path:
    """Return the user's own data directory."""
    return Path(platformdirs.user_data_dir("vamt-qt", appauthor=False))


def data_dir(place: Place) -> Path:
    """Return the data directory that was asked for."""
    return (place.data_dir or default_data_dir()).expanduser().absolute()


def operator() -> str:
    """Return the name under which the ledger notes who did something."""
    import getpass  # noqa: PLC0415 - the engine's alone; the window opens without it

    try:
        return getpass.getuser()
    except OSError:
        return "unknown"


def host() -> str:
    """Return this station's name."""
    import socket  # noqa: PLC0415 - as above

    return socket.gethostname()


def own_command() -> list[str]:
    """Return the words that start this very program again, installed or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "vamt_qt"]
