"""The whole way of an operator, by keyboard alone: from an empty first page to a written report.

Nothing here presses a mouse button or calls the window: keys go to whoever has the keyboard, and
only what stands on the screen and in the data is looked at.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.exceptions import TimeoutError as InVain
from pytestqt.qtbot import QtBot

from tests.fixtures.commands import Commands
from tests.fixtures.stations import introduce, place_in, station_in
from tests.gui.benches import PATIENCE_MS, press, tab_to, type_text
from tests.gui.desks import button, has_button, words
from vamt_qt.app.desktop import engine_command
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.lab.keys import MAKS
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

pytestmark = pytest.mark.slow
Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
MACHINES = 4
CLIENT = "Windows 8.1"


@dataclass
class Operator:
    """Somebody without a mouse."""

    qtbot: QtBot
    window: StationWindow
    lab: Lab
    views: Views
    stick: Path

    def until(self, ready: Callable[[], bool]) -> None:
        """Wait, and where it is in vain tell what stands on the screen."""
        try:
            self.qtbot.waitUntil(ready, timeout=PATIENCE_MS)
        except InVain as error:
            front = QApplication.activeWindow() or self.window
            raise AssertionError(
                f"in vain, before {front}: {words(front)}, {self.open_dialogs()}"
            ) from error

    def chord(self, key: Qt.Key) -> None:
        """Press a key together with Ctrl."""
        where = QApplication.focusWidget() or QApplication.activeWindow()
        assert where is not None
        QTest.keyClick(where, key, Control)

    def command(self, text: str) -> None:
        """Do something by the palette of commands."""
        self.until(lambda: not self.open_dialogs())
        self.chord(Key.Key_K)
        self.dialog("Commands")
        type_text(text)
        press(Key.Key_Return)

    def push(self, name: str) -> None:
        """Walk to a button and press it."""
        front = QApplication.activeWindow()
        assert front is not None
        self.until(lambda: has_button(front, name) and button(front, name).isEnabled())
        tab_to(name)
        press(Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        """Walk to a field and write what it is to hold."""
        while tab_to(name).accessibleName() != name:
            press(Key.Key_Tab)
        self.chord(Key.Key_A)
        type_text(text)

    def open_dialogs(self) -> list[QWidget]:
        return [one for one in QApplication.topLevelWidgets() if self._is_open(one)]

    def dialog(self, title: str) -> QWidget:
        """Wait for a dialog that has the keyboard."""

        found: list[QWidget] = []

        def has_come() -> bool:
            found[:] = [one for one in self.open_dialogs() if one.windowTitle().startswith(title)]
            return len(found) == 1

        self.until(has_come)
        self._comes_forward(found[0])
        self.until(lambda: QApplication.focusWidget() is not None)
        return found[0]

    def back_in_the_window(self) -> None:
        self.until(lambda: not self.open_dialogs())
        self._comes_forward(self.window)

    def run_to_its_end(self) -> None:
        """Wait until the engine has nothing to do."""
        self.until(lambda: not self.window.desk.engine.under_way())

    def banner(self) -> str:
        return words(self.window.banner) if self.window.banner.isVisible() else ""

    def _comes_forward(self, window: QWidget) -> None:
        # What a window manager does; the platform of the tests has none.
        window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is window)

    @staticmethod
    def _is_open(one: QWidget) -> bool:
        return isinstance(one, QDialog) and one.isVisible()


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    return tmp_path / "outside"


@pytest.fixture
def operator(qtbot: QtBot, theme: Theme, tmp_path: Path, outside: Path) -> Iterator[Operator]:
    """An operator before an empty window; the other side of the gap is enrolled already."""
    place, stick = place_in(tmp_path / "inside"), tmp_path / "stick"
    stick.mkdir()
    data = place.data_dir
    assert data is not None
    with ExitStack() as stack:
        lab = stack.enter_context(Lab(LabOptions(machines=MACHINES, seed=3, ill=())))
        sheet = lab.sheet.revealed()
        with station_in(tmp_path / "inside") as station, station_in(outside) as connected:
            station.call("settings.put", {"name": "winrm_ca_file", "value": sheet["ca_file"]})
            introduce(station, connected)
            assert isinstance(sheet["clearinghouse"], dict)
            connected.call("clearinghouses.set", {"name": "lab", **sheet["clearinghouse"]})
        engine, reader = EngineClient(engine_command(place)), Reader(lambda: open_views(data))
        connect_news(engine, reader)
        settings = QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)
        lab_starts = (sys.executable, "-c", f"open({str(tmp_path / 'lab')!r}, 'w').close()")
        window = StationWindow(Desk(theme, engine, reader, settings, practice=lab_starts))
        qtbot.addWidget(window, before_close_func=lambda _: engine.end_now())
        views = stack.enter_context(open_views(data))
        made = Operator(qtbot, window, lab, views, stick)
        stack.callback(reader.close)
        stack.callback(lambda: made.until(lambda: engine.process_id() == 0))
        stack.callback(engine.end_now)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        engine.start()
        made.until(lambda: engine.is_ready)
        yield made


def test_from_an_empty_window_to_a_report_without_a_mouse(
    operator: Operator, outside: Path, tmp_path: Path
) -> None:
    _practises(operator, tmp_path / "lab")
    _brings_in_machines(operator)
    _says_who_logs_on(operator)
    _adds_a_key(operator)
    _probes(operator)
    request, answer = operator.stick / "request.vamtqt", operator.stick / "answer.vamtqt"
    _collects_in_the_wizard(operator, request)
    connected = Commands(outside)
    batch = str(connected("batch", "import", str(request))["batch"])
    connected("batch", "submit", batch, "--clearinghouse=lab")
    connected("batch", "export", batch, str(answer))
    _takes_the_answer_in(operator, answer)
    _deposits(operator)
    licensed = sum(len(truth.newly_licensed) for truth in operator.lab.truths())
    spent = sum(row.spent for row in operator.views.usage())
    assert operator.lab.clearinghouse.issued == spent == licensed > 1
    report = operator.stick / "status.csv"
    _writes_a_report(operator, report)
    assert report.read_text("utf-8-sig").count("Licensed") >= licensed


def _practises(operator: Operator, trace: Path) -> None:
    operator.until(lambda: "From nothing to the first activated machine" in words(operator.window))
    operator.push("Open the practice lab")
    operator.until(trace.exists)
    operator.until(lambda: "practice lab is starting" in operator.banner())


def _brings_in_machines(operator: Operator) -> None:
    operator.push("Import a list")
    operator.dialog("Import machines")
    operator.fill("File", str(operator.lab.sheet.inventory))
    press(Key.Key_Return)
    operator.back_in_the_window()
    operator.until(lambda: operator.views.counts().machines == MACHINES)


def _says_who_logs_on(operator: Operator) -> None:
    operator.command("logons")
    for account in operator.lab.sheet.credentials:
        operator.dialog("Logons")
        operator.push("New")
        operator.dialog("New logon")
        operator.fill("Name", account.name)
        operator.fill("User", account.user)
        operator.fill("Password", account.password.reveal())
        press(Key.Key_Return)
    operator.dialog("Logons")
    operator.until(lambda: len(operator.views.credentials()) == len(operator.lab.sheet.credentials))
    press(Key.Key_Escape)
    operator.back_in_the_window()


def _adds_a_key(operator: Operator) -> None:
    listed = next(one for one in MAKS if one.product.startswith(CLIENT))
    operator.chord(Key.Key_4)
    operator.push("Add keys")
    operator.dialog("Add product keys")
    operator.fill("Product keys", listed.key.reveal())
    operator.fill("Product", listed.product)
    press(Key.Key_Return)
    operator.back_in_the_window()
    operator.until(lambda: len(operator.views.keys()) == 1)


def _probes(operator: Operator) -> None:
    operator.chord(Key.Key_2)
    operator.push("Probe all")
    operator.until(lambda: operator.views.counts().products > 0)
    operator.run_to_its_end()
    # Those that the key fits have names of desks.
    operator.chord(Key.Key_F)
    type_text("PC")
    press(Key.Key_Down)
    operator.chord(Key.Key_A)


def _collects_in_the_wizard(operator: Operator, request: Path) -> None:
    operator.push("Activate 2")
    wizard = operator.dialog("Proxy activation")
    operator.until(lambda: "2 machines" in words(wizard))
    operator.push("Next")
    tab_to("Product keys")
    press(Key.Key_Down)
    operator.push("Next")
    operator.push("Hold 2 activations")
    operator.until(lambda: "sealed batch" in words(wizard))
    operator.push("Export the batch file")
    operator.dialog("Export batch")
    operator.fill("File", str(request))
    press(Key.Key_Return)
    operator.dialog("Proxy activation")
    operator.until(request.exists)
    press(Key.Key_Escape)
    operator.back_in_the_window()
    assert sum(row.spent for row in operator.views.usage()) == 0


def _takes_the_answer_in(operator: Operator, answer: Path) -> None:
    operator.chord(Key.Key_5)
    operator.push("Import")
    dialog = operator.dialog("Import a batch file")
    operator.fill("File", str(answer))
    press(Key.Key_Return)
    operator.until(lambda: "2 lines" in words(dialog))
    press(Key.Key_Return)
    operator.back_in_the_window()


def _deposits(operator: Operator) -> None:
    tab_to("Batches")
    press(Key.Key_Home)
    press(Key.Key_Space)
    operator.push("Deposit")
    operator.until(lambda: operator.views.counts().licensed > 1)
    operator.run_to_its_end()


def _writes_a_report(operator: Operator, path: Path) -> None:
    operator.chord(Key.Key_2)
    operator.command("report")
    dialog = operator.dialog("Report")
    operator.until(lambda: "How many products" in words(dialog))
    tab_to("Format")
    press(Key.Key_End)
    operator.fill("File", str(path))
    press(Key.Key_Return)
    operator.back_in_the_window()
    operator.until(lambda: "Report written" in operator.banner())
