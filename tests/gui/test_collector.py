"""Rings with widgets in them go on the window's thread, whoever makes the garbage."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vamt_qt.gui.bulk import bulk
from vamt_qt.gui.collector import Collector


class Ringed(QWidget):
    """A widget that only a collection can let go."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = self


def _make_garbage() -> None:
    kept = [[index] for index in range(200_000)]
    kept.clear()


def test_other_threads_do_not_collect_and_the_window_does(qtbot: QtBot) -> None:
    gone: list[int] = []
    with Collector():
        widget = Ringed()
        weakref.finalize(widget, lambda: gone.append(threading.get_ident()))
        del widget
        worker = threading.Thread(target=_make_garbage)
        worker.start()
        worker.join()
        assert not gone
        _make_young()
        qtbot.waitUntil(lambda: bool(gone), timeout=20_000)
    assert gone == [threading.get_ident()]


def _make_young() -> None:
    """Leave enough behind for every generation to be due."""
    for _ in range(3):
        gc.collect(0)
    ringed = [[] for _ in range(5_000)]  # type: ignore[var-annotated]
    for item in ringed:
        item.append(item)


def test_bulk_leaves_the_collector_as_it_was() -> None:
    for was_on in (True, False):
        (gc.enable if was_on else gc.disable)()
        with bulk(), bulk():
            assert not gc.isenabled()
        assert gc.isenabled() is was_on
    gc.disable()
