"""Pages and dialogs: each control has a spoken name, and all is painted in every look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.desks import FINISHED, QuietDesk, fill, open_estate, quiet_desk
from tests.gui.look import PAGES as ALL_PAGES
from tests.gui.look import dialogs
from tests.gui.spoken import nameless
from tests.store.estate import machine
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.licensing.station import StationCard, StationRole

PAGES = tuple(key for key in ALL_PAGES if key != "dashboard")
CARD = StationCard(
    name="headquarters",
    role=StationRole.CONNECTED,
    signing_key=bytes(32),
    recipient="age1fictional",
)


@pytest.fixture
def estate(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    fill(tmp_path)
    with open_estate(tmp_path) as store, store.writing() as unit:
        unit.enrol_station(CARD)
    with quiet_desk(qtbot, theme, tmp_path) as made:
        yield made


def opened(estate: QuietDesk, window: StationWindow, key: str) -> RecordPage:  # type: ignore[type-arg]
    page = window.open_page(key)
    assert isinstance(page, RecordPage)
    estate.qtbot.waitUntil(lambda: page.has_read)
    return page


@pytest.mark.parametrize("key", PAGES)
def test_every_control_of_a_page_has_a_name(
    estate: QuietDesk, window: StationWindow, key: str
) -> None:
    page = opened(estate, window, key)
    assert not nameless(window)
    chosen = {"machines": machine(3).id, "runs": FINISHED}.get(key, page.panel.model.id_at(0))
    estate.choose(page, chosen)
    assert not nameless(window)


def test_every_control_of_every_dialog_has_a_name(estate: QuietDesk, window: StationWindow) -> None:
    found: list[str] = []
    for name, dialog in dialogs(estate.desk, window):
        with estate.qtbot.waitExposed(dialog):
            dialog.open()
        assert dialog.accessibleName(), name
        found += nameless(dialog)
        dialog.close()
    assert not found


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST])
def test_pages_are_painted_in_every_look(
    estate: QuietDesk, window: StationWindow, mode: ThemeMode
) -> None:
    estate.desk.theme.set_mode(mode)
    for key in PAGES:
        page = opened(estate, window, key)
        estate.choose(page, page.panel.model.id_at(0))
        QApplication.processEvents()
        picture = window.grab().toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 9)
            for y in range(0, picture.height(), 9)
        }
        assert estate.desk.theme.colors.panel in colours
        assert len(colours) > 8, "next to nothing was painted"
