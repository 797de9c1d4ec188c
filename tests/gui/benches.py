"""A window's desk on a real station: a lab, an engine process, and data in a folder."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.stations import place_in, station_in
from vamt_qt.app.desktop import engine_command
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.wizards import ProxyActivationWizard, RunWizard
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, Phase
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

PATIENCE_MS = 60_000
CLIENT = "Windows 8.1"


class Gate:
    """Holds the whole lab at the first call of a kind, until it is opened."""

    def __init__(self) -> None:
        self.op = ""
        self.reached = threading.Event()
        self._open = threading.Event()

    def close_at(self, op: str) -> None:
        self.op = op

    def open(self) -> None:
        self.op = ""
        self._open.set()

    def __call__(self, call: Call) -> bool:
        if self.op and call.op == self.op and call.phase is Phase.BEFORE:
            self.reached.set()
            self._open.wait(60)
        return False


@dataclass
class Seat:
    """A desk with an engine behind it, wherever the machines are."""

    qtbot: QtBot
    desk: Desk
    views: Views

    def until(self, ready: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(ready, timeout=PATIENCE_MS)

    def key(self) -> KeyId:
        return next(key.id for key in self.views.keys() if key.product.startswith(CLIENT))

    def spent(self) -> int:
        return sum(row.spent for row in self.views.usage())


@dataclass
class Bench(Seat):
    """A desk with a lab in this process."""

    lab: Lab
    gate: Gate

    def ids(self, names: Sequence[str] | None = None) -> list[MachineId]:
        """The machines that the client key fits and that are not licensed, or those named."""
        wanted = names or [
            truth.name
            for truth in self.lab.truths()
            if "2222C" in truth.takes and not truth.windows_at_first
        ]
        return [machine.id for machine in self.views.machines() if machine.name in wanted]

    def newly_licensed(self) -> int:
        return sum(len(truth.newly_licensed) for truth in self.lab.truths())

    def wizard(self, machines: Sequence[MachineId] | None = None) -> ProxyActivationWizard:
        """An open wizard that has read its machines."""
        made = ProxyActivationWizard(self.desk, machines or self.ids())
        self.opened(made)
        return made

    def opened(self, wizard: RunWizard) -> None:
        """Bring a wizard up, and wait until it has read its machines."""
        with self.qtbot.waitActive(wizard):
            wizard.open()
            wizard.activateWindow()
        self.until(wizard.machines_page.is_complete)

    def to_plan(self, wizard: ProxyActivationWizard) -> None:
        """Lead a wizard to what it spends, with the client key and the lab's clearinghouse."""
        wizard.next()
        self.until(lambda: wizard.key_page.clearinghouse.count() > 0)
        wizard.choose_key(self.key())
        wizard.choose_clearinghouse("lab")
        wizard.next()
        self.until(lambda: wizard.spend_page.plan is not None)


@contextmanager
def bench_in(
    folder: Path,
    qtbot: QtBot,
    theme: Theme,
    *,
    machines: int = 5,
    ill: tuple[Illness, ...] = (),
) -> Iterator[Bench]:
    """Set up a bench; everything of it is gone afterwards."""
    gate = Gate()
    with ExitStack() as stack:
        lab = stack.enter_context(Lab(LabOptions(machines=machines, seed=3, ill=ill), watcher=gate))
        stack.callback(gate.open)
        with station_in(folder, lab):
            pass
        command = engine_command(place_in(folder))
        seat = stack.enter_context(seat_in(folder, qtbot, theme, command))
        stack.callback(gate.open)
        yield Bench(qtbot, seat.desk, seat.views, lab, gate)


@contextmanager
def seat_in(folder: Path, qtbot: QtBot, theme: Theme, engine_command: list[str]) -> Iterator[Seat]:
    """Sit down at a station that keeps its data in a folder."""
    data = place_in(folder).data_dir
    assert data is not None
    engine, reader = EngineClient(engine_command), Reader(lambda: open_views(data))
    connect_news(engine, reader)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    with ExitStack() as stack:
        views = stack.enter_context(open_views(data))
        seat = Seat(qtbot, Desk(theme, engine, reader, settings), views)
        stack.callback(reader.close)
        stack.callback(_leave, seat)
        engine.start()
        seat.until(lambda: engine.is_ready)
        yield seat


def _leave(seat: Seat) -> None:
    seat.desk.engine.end_now()
    seat.until(lambda: seat.desk.engine.process_id() == 0)


def kill(engine: EngineClient) -> None:
    """Kill the engine as a crash would; it must be there, for process 0 is everybody's own."""
    process = engine.process_id()
    assert process, "no engine is running"
    os.kill(process, signal.SIGKILL)


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    where = QApplication.focusWidget()
    assert where is not None, "nothing has the keyboard"
    QTest.keyClick(where, key)


def type_text(text: str) -> None:
    """Type where the keyboard is."""
    where = QApplication.focusWidget()
    assert where is not None, "nothing has the keyboard"
    QTest.keyClicks(where, text)


def tab_to(words: str) -> QWidget:
    """Walk with Tab to the control whose spoken name begins with some words."""
    for _ in range(60):
        now = QApplication.focusWidget()
        if now is not None and now.accessibleName().startswith(words):
            return now
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to “{words}”")
