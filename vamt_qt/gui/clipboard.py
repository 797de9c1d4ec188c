"""Secrets on the clipboard, and off it again after a time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication

CLIPBOARD_SECONDS: Final = 30


def copy_for_a_while(text: str, seconds: float = CLIPBOARD_SECONDS) -> None:
    """Put a secret on the clipboard; it is taken off again unless something else is there."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    timer = QTimer(QGuiApplication.instance(), singleShot=True, interval=int(seconds * 1000))

    @Slot()
    def forget() -> None:
        if clipboard.text() == text:
            clipboard.clear()
        timer.deleteLater()

    timer.timeout.connect(forget)
    timer.start()
