"""What must not outlive the window, or the dialog, that it belonged to."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from vamt_qt.gui.help.manual import ManualWindow


def closed_dialogs(window: QWidget) -> list[str]:
    """Name the dialogs that a window still has; all were closed."""
    _clean()
    return [
        f"{type(one).__name__} {one.windowTitle()}"
        for one in window.findChildren(QDialog)
        if not isinstance(one, ManualWindow)
    ]


def leftovers(ran_before: set[str]) -> Iterator[str]:
    """Name what is there although no window is; ``ran_before`` are the timers of others."""
    _clean()
    names = [one.name for one in threading.enumerate() if one.name.startswith("reading")]
    if names:
        yield f"threads outlive their window: {', '.join(names)}"
    more = [repr(one) for one in QApplication.allWidgets()]
    if more:
        yield f"{len(more)} widgets outlive their window: {', '.join(more[:9])}"
    running = timers() - ran_before
    if running:
        yield f"timers outlive their window: {', '.join(running)}"
    if QApplication.activeModalWidget() or QApplication.activePopupWidget():
        yield "something modal outlives its window"


def timers() -> set[str]:
    """Name the timers that run, by what they belong to."""
    found = [one for one in gc.get_objects() if isinstance(one, QTimer) and shiboken6.isValid(one)]
    return {f"{one.interval()} ms of {one.parent()}" for one in found if one.isActive()}


def _clean() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
