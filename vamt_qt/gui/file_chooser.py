"""Qt's chooser of files and folders, which is gone once it is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def file_chooser(parent: QWidget, title: str, start: str = "", kinds: str = "") -> QFileDialog:
    """Make a chooser that starts at a file or folder; ``kinds`` are filters in Qt's notation."""
    chooser = QFileDialog(parent, title, start, kinds)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return chooser
