"""Where Tab leads: from area to area, and within each as one reads."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def order_focus(areas: Sequence[QWidget | None]) -> None:
    """Let Tab walk through areas of one window in this order; what is not there is passed over."""
    stops = [one for area in areas if area is not None for one in _stops(area)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(area: QWidget) -> list[QWidget]:
    if _takes_tab(area):
        return [area]
    inside = [one for one in area.findChildren(QWidget) if _takes_tab(one)]
    return sorted(inside, key=lambda one: _place(one, area))


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _place(widget: QWidget, area: QWidget) -> tuple[int, int]:
    at = widget.mapTo(area, QPoint(0, 0))
    # What stands in one line differs by a few pixels in height.
    return (at.y() + widget.height() // 2) // 24, at.x()
