"""The look that every widget of the tests is built with, and tables ready to use."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.sample import COLUMNS, Sample, identify, samples
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.theme import Theme, ThemeMode

MakePanel = Callable[[int], TablePanel[Sample, int]]


@pytest.fixture(scope="session")
def shared_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def theme(shared_theme: Theme) -> Iterator[Theme]:
    shared_theme.set_mode(ThemeMode.LIGHT)
    yield shared_theme
    shared_theme.set_mode(ThemeMode.LIGHT)


@pytest.fixture
def make_panel(qtbot: QtBot, theme: Theme) -> MakePanel:
    def make(count: int) -> TablePanel[Sample, int]:
        panel: TablePanel[Sample, int] = TablePanel(
            theme, COLUMNS, identify, nouns=("machine", "machines")
        )
        qtbot.addWidget(panel)
        panel.load(samples(count))
        panel.resize(1200, 600)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return make
