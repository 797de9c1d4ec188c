"""Collects Python's cyclic garbage on the window's thread, and on no other.

Python collects wherever the allocation happens that tips its count, and so on the thread of a
reader too. A ring with a widget in it would be destroyed there, which Qt answers by ending the
program.
"""

from __future__ import annotations

import gc
from types import TracebackType
from typing import Final

from PySide6.QtCore import QTimer

from vamt_qt.gui.bulk import is_under_way

_EVERY_MS: Final = 500


class Collector:
    """Takes Python's collector over for the time of a `with` block, on this thread."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._was_on = gc.isenabled()

    def __enter__(self) -> None:
        gc.disable()
        self._timer.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.stop()
        if self._was_on:
            gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose count has passed Python's own threshold.

    Nothing is collected while very many records are being made: it would walk them all.
    """
    if is_under_way():
        return
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [age for age in (2, 1, 0) if counts[age] > thresholds[age]]
    if due:
        gc.collect(due[0])
