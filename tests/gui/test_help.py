"""F1 on every page opens what the manual says of it; About names every part's licence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.desks import QuietDesk, fill, quiet_desk
from tests.gui.spoken import nameless
from vamt_qt.gui.help import About, ManualWindow
from vamt_qt.gui.help.pages import manual_pages
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme, ThemeMode

LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture
def estate(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as made:
        yield made


@pytest.fixture
def window(estate: QuietDesk) -> StationWindow:
    made = StationWindow(estate.desk)
    estate.qtbot.addWidget(made)
    with estate.qtbot.waitExposed(made):
        made.show()
    return made


def manual(window: StationWindow) -> ManualWindow:
    window.activateWindow()
    for _ in range(100):
        if QApplication.activeWindow() is window:
            break
        QTest.qWait(20)
    QTest.keyClick(window, Qt.Key.Key_F1)
    found = window.findChildren(ManualWindow)
    assert len(found) == 1, "one manual, however often it is opened"
    return found[0]


def test_f1_opens_the_page_of_every_page(estate: QuietDesk, window: StationWindow) -> None:
    for key in window.page_keys():
        window.open_page(key)
        opened = manual(window)
        assert opened.current() == key, f"the manual says nothing of {key}"
        assert opened.isVisible()
        assert len(opened.text.toPlainText()) > 100
        assert not nameless(opened)
        opened.close()


def test_every_link_of_the_manual_leads_somewhere() -> None:
    pages = {page.path.name: page for page in manual_pages()}
    found = [(page.name, link) for page in pages.values() for link in LINK.findall(page.text)]
    assert found
    assert not [(name, link) for name, link in found if link.split("#")[0] not in pages]


def test_links_and_search_lead_to_other_pages(estate: QuietDesk, window: StationWindow) -> None:
    window.open_page("dashboard")
    opened = manual(window)
    opened.text.anchorClicked.emit(QUrl("index.md"))
    assert opened.current() == "index"
    assert opened.text.toPlainText().startswith("Start here")
    QTest.keyClicks(opened.search, "recovery code")
    titles = [opened.contents.item(at).text() for at in range(opened.contents.count())]
    assert titles == ["Dashboard", "Product keys"]
    assert opened.text.extraSelections()
    QTest.keyClicks(opened.search, " nowhere")
    assert opened.contents.count() == 0
    assert opened.nothing.text()
    opened.search.clear()
    assert opened.contents.count() == len(manual_pages())


def test_nothing_is_fetched_from_outside(estate: QuietDesk, window: StationWindow) -> None:
    opened = manual(window)
    opened.text.setMarkdown("![picture](https://example.invalid/x.png)")
    assert opened.text.loadResource(2, QUrl("https://example.invalid/x.png")) is None


@pytest.mark.parametrize("mode", [ThemeMode.DARK, ThemeMode.LIGHT])
def test_the_manual_wears_the_programs_colours(
    estate: QuietDesk, window: StationWindow, mode: ThemeMode
) -> None:
    opened = manual(window)
    estate.desk.theme.set_mode(mode)
    QApplication.processEvents()
    ground = opened.text.grab().toImage().pixelColor(3, 3).name()
    assert ground == estate.desk.theme.colors.panel


def test_about_names_the_licence_of_every_part(estate: QuietDesk, window: StationWindow) -> None:
    window.open_about()
    about = window.findChildren(About)[0]
    said = about.licences.toPlainText()
    for part in ("VAMT-Qt", "MIT", "PySide6", "LGPL", "paramiko", "Inter", "SIL Open Font"):
        assert part in said
    assert not nameless(about)
    about.close()
