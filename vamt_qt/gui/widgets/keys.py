"""Buttons that are pressed by keys too."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

_KEYS: Final = "keys"


def set_keys(button: QAbstractButton, keys: str) -> None:
    """Say by which keys a button is pressed, in Qt's portable words; its text may change."""
    # The button's own shortcut would be gone with the next change of its text.
    button.setProperty(_KEYS, keys)


def keys_of(button: QAbstractButton, *, native: bool = False) -> str:
    """Give the keys of a button, empty where it has none; ``native`` as keyboards here say it."""
    form = QKeySequence.SequenceFormat
    keys = QKeySequence(str(button.property(_KEYS) or ""))
    return keys.toString(form.NativeText if native else form.PortableText)
