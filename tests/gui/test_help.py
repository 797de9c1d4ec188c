"""F1 on every page opens what the manual says of it; About names every part's licence."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.gui.desks import QuietDesk
from tests.gui.spoken import nameless
from vamt_qt.gui import dialogs
from vamt_qt.gui.dialogs.frame import Dialog, Question
from vamt_qt.gui.dialogs.logons import Logons
from vamt_qt.gui.help.about import About
from vamt_qt.gui.help.fitting import fitting
from vamt_qt.gui.help.manual import ManualWindow
from vamt_qt.gui.help.pages import manual_pages
from vamt_qt.gui.shell.rail import Rail
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import ThemeMode
from vamt_qt.gui.wizards import RunWizard

LINK = re.compile(r"\]\(([^)]+)\)")


def manual(window: StationWindow) -> ManualWindow:
    window.activateWindow()
    for _ in range(100):
        if QApplication.activeWindow() is window:
            break
        QTest.qWait(20)
    QTest.keyClick(window, Qt.Key.Key_F1)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, ManualWindow)]
    assert window.help.manual in found
    assert window.help.manual is not None
    return window.help.manual


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
    found = [(page.path, link) for page in manual_pages() for link in LINK.findall(page.text)]
    assert found
    gone = [(path, link) for path, link in found if not (path.parent / _file(link)).exists()]
    assert not gone


def _file(link: str) -> str:
    return link.split("#", maxsplit=1)[0]


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
    field = opened.search.palette().base().color().name()
    assert field == window.palette().base().color().name()


def test_about_names_the_licence_of_every_part(estate: QuietDesk, window: StationWindow) -> None:
    window.help.open_about()
    about = window.findChildren(About)[0]
    said = about.licences.toPlainText()
    for part in ("VAMT-Qt", "MIT", "PySide6", "LGPL", "paramiko", "Inter", "SIL Open Font"):
        assert part in said
    assert not nameless(about)
    about.close()


def all_dialogs() -> list[type[QDialog]]:
    """Every dialog of the program that is opened by itself."""
    for module in pkgutil.iter_modules(dialogs.__path__, f"{dialogs.__name__}."):
        importlib.import_module(module.name)
    found: list[type[QDialog]] = []
    waiting: list[type[QDialog]] = [Dialog, RunWizard]
    while waiting:
        kind = waiting.pop()
        below: list[type[QDialog]] = kind.__subclasses__()
        waiting += below
        if not below and kind.__module__.startswith("vamt_qt."):
            found.append(kind)
    return found


def test_every_dialog_has_a_place_in_the_manual() -> None:
    pages = {page.name: page for page in manual_pages()}
    kinds = all_dialogs()
    assert len(kinds) > 40
    for kind in kinds:
        place = fitting(kind)
        assert place is not None, f"{kind.__name__}: say in help/fitting.py which page fits"
        assert place.page in pages, kind.__name__
        headings = re.findall(r"^#+ (.+)$", pages[place.page].text, re.MULTILINE)
        assert not place.heading or place.heading in headings, kind.__name__


def test_f1_in_a_dialog_opens_what_fits_and_both_can_be_used(
    estate: QuietDesk, window: StationWindow
) -> None:
    window.open_page("machines")
    dialog = Logons(estate.desk, window)
    with estate.qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    click(window.rail, window)
    assert window.current_page() == "machines", "the dialog shuts the window off"
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    opened = window.help.manual
    assert opened is not None
    assert opened.current() == "machines"
    assert opened.text.verticalScrollBar().value() > 0, "at the heading, not at the beginning"
    estate.qtbot.waitUntil(opened.isActiveWindow)
    before = opened.contents.currentRow()
    click(opened.contents, opened)
    assert opened.contents.currentRow() != before, "the manual is not shut off"
    opened.close()
    assert dialog.isVisible()
    question = Question(estate.desk, "Sure?", "Nothing happens.", window, yes="Yes")
    with estate.qtbot.waitActive(question):
        question.open()
        question.activateWindow()
    QTest.keyClick(question, Qt.Key.Key_F1)
    assert opened.current() == "machines", "a question belongs to its page"


def click(widget: QWidget, window: QWidget) -> None:
    """Press near a widget's top, as the window system would: what is shut off gets nothing."""
    at = widget.mapTo(window, QPoint(30, 60 if isinstance(widget, Rail) else 8))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)
