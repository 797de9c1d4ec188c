"""Every verb of a page is found in a menu, in the menu of the row, by its keys and by typing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.desks import fill, quiet_desk
from tests.gui.desks import words as words_of
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme

Keys = Qt.Key
# The table's own: they stand in its menu and in “View”.
TABLES_OWN = frozenset({"Copy as table", "Select all"})
# Their dialogs ask the engine, which a quiet desk has not, before they are asked anything.
ASKING_AT_ONCE = frozenset({"Diagnose…", "Check host keys…"})
# Pages and how many verbs they have at the least.
PAGES = {"machines": 18, "products": 1, "keys": 6, "batches": 6, "runs": 1}


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[StationWindow]:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as estate:
        made = StationWindow(estate.desk)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        yield made


def chosen(qtbot: QtBot, window: StationWindow, key: str) -> RecordPage:  # type: ignore[type-arg]
    """A page at the record that most can be done with."""
    page = window.open_page(key)
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.has_read)
    ids = page.panel.model.shown_ids()
    page.panel.view.select_ids([max(ids, key=lambda one: verbs_of(page, one))])
    return page


def verbs_of(page: RecordPage, identity: object) -> int:  # type: ignore[type-arg]
    menu = QMenu()
    page.panel.view.select_ids([identity])
    page.fill_menu(menu, [identity])
    return len(leaves(menu))


def leaves(menu: QMenu) -> dict[str, QAction]:
    """The verbs of a menu and of those inside of it, by what they and their menu say."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner: object = action.menu()
        if isinstance(inner, QMenu):
            found |= {f"{action.text()}: {words}": one for words, one in leaves(inner).items()}
        elif not action.isSeparator():
            found[action.text()] = action
    return found


@pytest.mark.parametrize("key", PAGES)
def test_every_verb_is_found_in_four_places(qtbot: QtBot, window: StationWindow, key: str) -> None:
    page = chosen(qtbot, window, key)
    of_row = leaves(page.panel.view.build_menu())
    verbs = set(of_row) - TABLES_OWN
    assert len(verbs) >= PAGES[key]
    page._more.aboutToShow.emit()
    assert verbs <= set(leaves(page._more)), "in the menu above the table"
    typed = {command.title: command for command in window.commands()}
    assert verbs <= set(typed), "in the palette"
    keys = {words: of_row[words].shortcut().toString() for words in verbs}
    assert all(keys.values()), "by keys"
    assert len(set(keys.values())) == len(keys), "each by its own"
    everywhere = {action.shortcut().toString() for action in window.actions()}
    assert not everywhere & set(keys.values()), "which mean nothing else"
    assert {words: typed[words].shortcut for words in verbs} == keys, "and are told there too"


@pytest.mark.parametrize("key", PAGES)
def test_keys_do_what_they_stand_beside(qtbot: QtBot, window: StationWindow, key: str) -> None:
    page = chosen(qtbot, window, key)
    verbs = leaves(page.panel.view.build_menu())
    asking = {
        words: action.shortcut()
        for words, action in verbs.items()
        if words.endswith("…") and words not in ASKING_AT_ONCE
    }
    assert asking or key in ("products", "runs")
    for words, keys in asking.items():
        page.panel.view.setFocus()
        QTest.keySequence(window, keys)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        opened = QApplication.activeModalWidget()
        assert isinstance(opened, QDialog), words
        opened.reject()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_keys_without_a_selection_say_what_to_select(qtbot: QtBot, window: StationWindow) -> None:
    page = window.open_page("machines")
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.has_read)
    page.panel.view.setFocus()
    QTest.keyClick(page.panel.view, Keys.Key_Delete)
    qtbot.waitUntil(window.banner.isVisible)
    assert "Select machines first." in words_of(window.banner)
    assert QApplication.activeModalWidget() is None
    assert not page.panel.search.text(), "no letter was typed"


def test_tables_are_sorted_and_columns_moved_by_typing(qtbot: QtBot, window: StationWindow) -> None:
    page = window.open_page("machines")
    assert isinstance(page, RecordPage)
    qtbot.waitUntil(lambda: page.has_read)

    def do(title: str) -> None:
        (found,) = [one for one in window.commands() if one.title == title]
        assert not found.reason
        found.run()

    do("Sort and move: Site: Sort descending")
    do("Sort and move: Last outcome: Then by this, ascending")
    assert page.panel.model.table.sorting == (("site", True), ("outcome", False))
    before = [place.key for place in page.panel.view.places.places()][:3]
    do("Sort and move: Machine: Move right")
    after = [place.key for place in page.panel.view.places.places()][:3]
    assert after == [before[1], before[0], before[2]]


def test_keys_of_the_buttons_above_the_table(qtbot: QtBot, window: StationWindow) -> None:
    for key in ("machines", "keys", "batches", "stations"):
        window.open_page(key)
        told = [one.shortcut for one in window.commands() if one.shortcut == "Ctrl+N"]
        assert told, key
        QTest.keySequence(window, QKeySequence("Ctrl+N"))
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        opened = QApplication.activeModalWidget()
        assert isinstance(opened, QDialog)
        opened.reject()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
