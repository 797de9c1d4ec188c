"""A window that is closed lets go of everything that was opened in it."""

from __future__ import annotations

import gc
import weakref
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.gui.desks import QuietDesk, fill, quiet_desk
from vamt_qt.gui.bulk import bulk
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme


def _opened_and_closed(estate: QuietDesk) -> dict[str, weakref.ref[object]]:
    """Open a window with all its pages, wait until they have read, and let it go."""
    window = StationWindow(estate.desk)
    window.show()
    known: dict[str, weakref.ref[object]] = {"window": weakref.ref(window)}
    for key in window.page_keys():
        page: Any = window.open_page(key)
        estate.qtbot.waitUntil(partial(getattr, page, "has_read"))
        known[key] = weakref.ref(page)
    window.close()
    window.deleteLater()
    return known


def test_a_closed_window_goes_with_all_its_pages(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as estate:
        known = _opened_and_closed(estate)
        estate.desk.reader.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert len(known) > 8
        assert [name for name, one in known.items() if one() is not None] == []


def test_only_very_many_records_are_left_out_of_collections() -> None:
    before = gc.get_freeze_count()
    with bulk():
        few = [[index] for index in range(1_000)]
    assert gc.get_freeze_count() <= before
    with bulk():
        many = [[index] for index in range(60_000)]
    assert gc.get_freeze_count() >= before + len(few) + len(many)
