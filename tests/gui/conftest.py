"""The look that every widget of the tests is built with; tables, desks and windows ready to use."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in
from tests.gui.benches import Bench, bench_in
from tests.gui.desks import QuietDesk, fill, quiet_desk
from tests.gui.desktops import Desktop
from tests.gui.sample import COLUMNS, Sample, identify, samples
from tests.gui.station_desks import Station, station_at
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.theme import STYLE, Theme, ThemeMode

MakePanel = Callable[[int], TablePanel[Sample, int]]


@pytest.fixture(scope="session", autouse=True)
def modules_left_alone() -> None:
    """Leave what was imported out of every collection: walking it all is most of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected_on_this_thread(modules_left_alone: None) -> Iterator[None]:
    """Keep Python's collector off other threads while there are widgets, as the window does.

    What a test leaves in rings is collected here and now, before a later test's threads can.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the application is made with, as in the program."""
    return ["vamt-qt", *STYLE]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which no last window ends, as in the program.

    That order to quit would come a second time, after the loop, and end every later wait at once.
    What was copied is let go while there is a Python: without a screen, Qt keeps it for longer.
    """
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def shared_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def theme(shared_theme: Theme) -> Iterator[Theme]:
    shared_theme.set_mode(ThemeMode.LIGHT)
    yield shared_theme
    shared_theme.set_mode(ThemeMode.LIGHT)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, qtbot, theme) as made:
        yield made


@pytest.fixture
def desktop(bench: Bench) -> Desktop:
    return Desktop(bench)


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Station]:
    with station_at(qtbot, theme, place_in(tmp_path)) as made:
        yield made


@pytest.fixture
def estate(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[QuietDesk]:
    """A desk on an estate that was filled in, without an engine."""
    fill(tmp_path)
    with quiet_desk(qtbot, theme, tmp_path) as made:
        yield made


@pytest.fixture
def window(estate: QuietDesk) -> StationWindow:
    """The whole window on it."""
    made = StationWindow(estate.desk)
    estate.qtbot.addWidget(made)
    with estate.qtbot.waitExposed(made):
        made.show()
    return made


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
