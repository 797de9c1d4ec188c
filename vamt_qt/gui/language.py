"""Which language the window speaks: settled once, before its pages are imported."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from vamt_qt.gui import tongue

SETTING: Final = "language"
"""What the window's settings call it; empty is as the system has it."""


def settle(data_dir: Path, wish: str = "") -> None:
    """Speak what was asked for, else what was set for these data, else what the system speaks.

    Raises FileNotFoundError where the installation lacks a catalogue.
    """
    settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
    tongue.speak(tongue.choose(wish, str(settings.value(SETTING) or "")))
