"""Where the keyboard is when a page or a dialog opens: where one begins, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.gui.desks import QuietDesk
from tests.gui.look import PAGES, dialogs
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.widgets import Banner


def _fault(focused: QWidget | None) -> str:
    if focused is None:
        return "nothing has the keyboard"
    if isinstance(focused.parentWidget(), Banner) or focused.accessibleName() == "Close run":
        return "a cross has the keyboard"
    if isinstance(focused, QAbstractButton) and focused.property("variant") == "danger":
        return "what destroys has the keyboard"
    return "" if focused.isEnabled() else "what cannot be used has the keyboard"


def test_a_dialog_opens_where_one_begins(estate: QuietDesk, window: StationWindow) -> None:
    faults: dict[str, str] = {}
    for name, dialog in dialogs(estate.desk, window):
        with estate.qtbot.waitExposed(dialog):
            dialog.open()
        # The engine, which is not there, has refused by now what some ask for as they open.
        estate.qtbot.waitUntil(lambda: not estate.desk.engine.under_way())
        QApplication.processEvents()
        faults[name] = _fault(dialog.focusWidget())
        dialog.close()
    assert {name: fault for name, fault in faults.items() if fault} == {}
    assert "vault" in faults


@pytest.mark.parametrize("key", PAGES)
def test_a_page_opens_where_one_begins(estate: QuietDesk, window: StationWindow, key: str) -> None:
    window.open_page(key)
    assert _fault(window.focusWidget()) == ""
