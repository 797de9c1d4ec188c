"""The command palette reaches every page, verb and saved view by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.desks import QuietDesk
from tests.gui.spoken import nameless
from tests.store.estate import machine
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.shell.palette import CommandPalette
from vamt_qt.gui.station import StationWindow

Ctrl = Qt.KeyboardModifier.ControlModifier


def machines(estate: QuietDesk, window: StationWindow) -> RecordPage:  # type: ignore[type-arg]
    page = window.open_page("machines")
    assert isinstance(page, RecordPage)
    estate.qtbot.waitUntil(lambda: page.has_read)
    return page


def palette(window: StationWindow, typed: str = "") -> CommandPalette:
    window.activateWindow()
    for _ in range(100):
        # A palette that closes gives the window back a moment later.
        if QApplication.activeWindow() is window:
            break
        QTest.qWait(20)
    QTest.keyClick(window, Qt.Key.Key_K, Ctrl)
    found = [one for one in window.findChildren(CommandPalette) if one.isVisible()][-1]
    QTest.keyClicks(found.field, typed)
    return found


def offered(palette: CommandPalette) -> list[str]:
    return [palette.list.item(at).text() for at in range(palette.list.count())]


def test_every_page_opens_by_typing(estate: QuietDesk, window: StationWindow) -> None:
    for key in window.page_keys():
        one = palette(window, window.title_of(key))
        QTest.keyClick(one.field, Qt.Key.Key_Return)
        estate.qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
        QTest.qWait(1)
        assert window.current_page() == key


def test_verbs_say_why_not_until_something_is_selected(
    estate: QuietDesk, window: StationWindow
) -> None:
    page = machines(estate, window)
    one = palette(window, "install key")
    assert offered(one)[0] == "Install key…"
    command = one.current()
    assert command is not None
    assert command.reason == "Select machines first."
    assert one.foot.text() == "Select machines first."
    assert "Select machines first." in one.field.accessibleDescription()
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    assert one.isVisible(), "nothing was done"
    QTest.keyClick(one.field, Qt.Key.Key_Escape)
    page.panel.view.select_ids([machine(1).id, machine(2).id])
    assert page.panel.selected_ids() == [machine(1).id, machine(2).id], "nothing was supposed"
    again = palette(window, "install")
    assert again.current() is not None
    QTest.keyClick(again.field, Qt.Key.Key_Return)
    estate.qtbot.waitUntil(lambda: bool(window.findChildren(ChooseKey)))
    dialog = window.findChildren(ChooseKey)[0]
    assert dialog.windowTitle() == "Install a key on 2 machines"
    dialog.close()


def test_verbs_are_those_of_the_menu(estate: QuietDesk, window: StationWindow) -> None:
    page = machines(estate, window)
    page.panel.view.select_ids([machine(1).id])
    menu = page.panel.view.build_menu()
    verbs = {action.text() for action in menu.actions() if action.text() and action.menu() is None}
    menu.deleteLater()
    assert verbs - {"Select all"} <= set(offered(palette(window)))


@pytest.mark.parametrize(
    "typed", ["report", "logons", "clearinghouses", "colours", "add", "read again", "key type"]
)
def test_buttons_settings_and_columns_are_found(
    estate: QuietDesk, window: StationWindow, typed: str
) -> None:
    machines(estate, window)
    assert offered(palette(window, typed))


def test_saved_views_open_from_any_page(estate: QuietDesk, window: StationWindow) -> None:
    page = machines(estate, window)
    page.panel.search.setText("pc-0003")
    page.views.saved.keep("The odd one", page.panel.state())
    page.views.show_all()
    window.open_page("ledger")
    one = palette(window, "odd")
    assert offered(one) == ["The odd one"]
    QTest.keyClick(one.field, Qt.Key.Key_Return)
    estate.qtbot.waitUntil(lambda: window.current_page() == "machines")
    assert page.panel.search.text() == "pc-0003"


def test_f1_opens_the_manual_from_the_palette_too(estate: QuietDesk, window: StationWindow) -> None:
    window.open_page("keys")
    opened = palette(window)
    with estate.qtbot.waitSignal(opened.accepted):
        QTest.keyClick(opened.field, Qt.Key.Key_F1)
    estate.qtbot.waitUntil(
        lambda: window.help.manual is not None and window.help.manual.isVisible()
    )
    assert window.help.manual is not None
    assert window.help.manual.current() == "keys"


def test_arrows_choose_and_everything_has_a_name(estate: QuietDesk, window: StationWindow) -> None:
    machines(estate, window)
    one = palette(window)
    assert not nameless(one)
    first = one.current()
    QTest.keyClick(one.field, Qt.Key.Key_Down)
    assert one.current() is not first
    QTest.keyClick(one.field, Qt.Key.Key_PageDown)
    QTest.keyClick(one.field, Qt.Key.Key_Up)
    assert one.list.currentRow() == 8
    QTest.keyClicks(one.field, "no such thing")
    assert offered(one) == []
    assert one.foot.text() == "Nothing fits these words."
