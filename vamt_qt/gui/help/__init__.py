"""The manual in a window of its own, and what the program is built from."""

from vamt_qt.gui.help.about import About
from vamt_qt.gui.help.manual import ManualWindow

__all__ = ["About", "ManualWindow"]
