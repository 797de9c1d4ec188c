"""Where painted things stand when lines are read from right to left.

Qt turns around what layouts place, and the alignment of what a painter writes; a box that is
computed by hand turns around here.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt

from vamt_qt.gui.tongue import is_mirrored

Box = TypeVar("Box", QRect, QRectF)


def facing(box: Box, around: QRect | QRectF) -> Box:
    """Give a box's place within the one around it, as the language reads."""
    if not is_mirrored():
        return box
    left = around.x() + around.width() - (box.x() - around.x()) - box.width()
    if isinstance(box, QRect):
        return QRect(int(left), box.y(), box.width(), box.height())
    return QRectF(left, box.y(), box.width(), box.height())


def leading() -> Qt.AlignmentFlag:
    """Give the edge where lines begin, for text that Qt would lay out by its own direction."""
    if not is_mirrored():
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
