"""The window builds pages when they are opened, and is reached by keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.gallery import RUN, window, wizard
from tests.gui.sample import samples
from tests.gui.spoken import INTERACTIVE, nameless, spoken
from vamt_qt.gui.theme import DARK, Theme, ThemeMode
from vamt_qt.gui.window import MainWindow, PageSpec

Ctrl = Qt.KeyboardModifier.ControlModifier


class Page(QWidget):
    def __init__(self, calls: list[str], name: str) -> None:
        super().__init__()
        self._calls, self._name = calls, name
        calls.append(f"built {name}")
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def refresh(self) -> None:
        self._calls.append(f"refreshed {self._name}")

    def focus_search(self) -> None:
        self.field.setFocus()


def two_pages(qtbot: QtBot, theme: Theme, calls: list[str], *, stay: bool = False) -> MainWindow:
    made = MainWindow(
        theme,
        "VAMT-Qt",
        [
            PageSpec("one", "One", "machines", lambda: Page(calls, "one")),
            PageSpec("two", "Two", "keys", lambda: Page(calls, "two")),
        ],
        may_close=lambda: not stay,
    )
    qtbot.addWidget(made)
    activate(qtbot, made)
    return made


def activate(qtbot: QtBot, shown: QWidget) -> None:
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()


def test_pages_are_built_once_when_first_opened(qtbot: QtBot, theme: Theme) -> None:
    calls: list[str] = []
    shown = two_pages(qtbot, theme, calls)
    assert shown.built_pages() == ["one"]
    QTest.keyClick(shown, Qt.Key.Key_2, Ctrl)
    assert shown.current_page() == "two"
    QTest.keyClick(shown, Qt.Key.Key_1, Ctrl)
    QTest.keyClick(shown, Qt.Key.Key_2, Ctrl)
    QTest.keyClick(shown, Qt.Key.Key_F5)
    assert [call for call in calls if call.startswith("built")] == ["built one", "built two"]
    assert calls[-2:] == ["refreshed two", "refreshed two"]


def test_ctrl_f_goes_to_the_pages_field(qtbot: QtBot, theme: Theme) -> None:
    shown = two_pages(qtbot, theme, [])
    page = shown.open_page("one")
    assert isinstance(page, Page)
    assert shown.focusWidget() is not page.field
    QTest.keyClick(shown, Qt.Key.Key_F, Ctrl)
    assert shown.focusWidget() is page.field


def test_closing_can_be_declined(qtbot: QtBot, theme: Theme) -> None:
    shown = two_pages(qtbot, theme, [], stay=True)
    QTest.keyClick(shown, Qt.Key.Key_Q, Ctrl)
    assert shown.isVisible()
    other = two_pages(qtbot, theme, [])
    QTest.keyClick(other, Qt.Key.Key_Q, Ctrl)
    assert not other.isVisible()


def test_the_choice_of_colours_is_told(qtbot: QtBot, theme: Theme) -> None:
    shown = two_pages(qtbot, theme, [])
    mode = next(
        one
        for one in shown.rail.findChildren(QAbstractButton)
        if one.accessibleName().startswith("Colours")
    )
    with qtbot.waitSignal(shown.theme_chosen) as chosen:
        QTest.mouseClick(mode, Qt.MouseButton.LeftButton)
    assert chosen.args == [ThemeMode.DARK]
    assert theme.colors is DARK


def test_every_control_has_a_name(qtbot: QtBot, theme: Theme) -> None:
    shown = window(theme, samples(3))
    dialog = wizard(theme, None)
    shown.run_panel.show_run(RUN)
    for top in (shown, dialog):
        qtbot.addWidget(top)
        top.show()
    tops = [shown.open_page(key) for key in ("machines", "products", "dashboard")]
    assert not [found for top in (shown, dialog, *tops) for found in nameless(top)]


def test_tab_reaches_every_part_of_a_page(qtbot: QtBot, theme: Theme) -> None:
    shown = window(theme, samples(3))
    qtbot.addWidget(shown)
    page = shown.open_page("machines")
    activate(qtbot, shown)
    reached: set[QWidget] = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
    wanted = {
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, INTERACTIVE)
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert len(wanted) > 5
    missed = {spoken(one) for one in wanted - reached}
    assert not missed


def test_the_gallery_is_painted_in_every_look(qtbot: QtBot, theme: Theme) -> None:
    pictures: list[QPixmap] = []
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST):
        theme.set_mode(mode)
        shown = window(theme, samples(50))
        qtbot.addWidget(shown)
        shown.run_panel.show_run(RUN)
        shown.run_panel.set_unfolded(on=True)
        shown.open_page("machines")
        pictures.append(shown.grab())
    corners = [picture.toImage().pixelColor(4, 4).name() for picture in pictures]
    assert corners == ["#ffffff", DARK.panel, "#000000"]
