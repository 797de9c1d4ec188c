"""A window's desk on a station without a lab: what dialogs are tried on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desks import words
from vamt_qt.app.desktop import engine_command
from vamt_qt.cli.program import Place
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.theme import Theme
from vamt_qt.licensing.machine import Machine
from vamt_qt.store.opening import open_views
from vamt_qt.store.views import Views

PATIENCE_MS = 60_000
KEY = "FFFFF-GGGGG-HHHHH-JJJJJ-KKKKK"
Left = Qt.MouseButton.LeftButton
D = TypeVar("D", bound=Dialog)
T = TypeVar("T")


class Station:
    """A desk with a real engine, and its data as any reader sees them."""

    def __init__(self, qtbot: QtBot, theme: Theme, place: Place) -> None:
        assert place.data_dir is not None
        data = place.data_dir
        self.qtbot, self.data, self.roof = qtbot, data, QWidget()
        qtbot.addWidget(self.roof)
        engine, reader = EngineClient(engine_command(place)), Reader(lambda: open_views(data))
        connect_news(engine, reader)
        settings = QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)
        self.desk = Desk(theme, engine, reader, settings)

    def start(self) -> dict[str, Any]:
        with self.qtbot.waitSignal(self.desk.engine.ready, timeout=PATIENCE_MS) as ready:
            self.desk.engine.start()
        assert ready.args is not None
        greeting: dict[str, Any] = ready.args[0]
        return greeting

    def leave(self) -> None:
        with self.qtbot.waitSignal(self.desk.engine.stopped, timeout=PATIENCE_MS):
            self.desk.engine.quit()

    def open(self, dialog: D) -> D:
        # A dialog deletes itself when it is closed; what stays open goes with its roof.
        dialog.setParent(self.roof, dialog.windowFlags())
        with self.qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    def accept(self, dialog: Dialog) -> None:
        """Press the primary button, and wait until the dialog has done its work."""
        with self.qtbot.waitSignal(dialog.accepted, timeout=PATIENCE_MS):
            QTest.mouseClick(dialog.primary, Left)

    def refused(self, dialog: Dialog) -> str:
        """Press the primary button, and give what the dialog says against it."""
        dialog.refusal.hide()
        QTest.mouseClick(dialog.primary, Left)
        self.qtbot.waitUntil(dialog.refusal.isVisible, timeout=PATIENCE_MS)
        assert dialog.isVisible()
        assert dialog.primary.isEnabled()
        return words(dialog.refusal)

    def read(self, query: Callable[[Views], T]) -> T:
        with open_views(self.data) as views:
            return query(views)

    def ask(self, verb: str, arguments: Mapping[str, object]) -> dict[str, Any]:
        results: list[dict[str, Any]] = []
        self.desk.engine.call(verb, arguments, done=results.append, failed=_unexpected)
        self.qtbot.waitUntil(lambda: bool(results), timeout=PATIENCE_MS)
        return results[0]

    def machines(self) -> tuple[Machine, ...]:
        return self.read(lambda views: views.machines())


def _unexpected(failure: object) -> None:
    raise AssertionError(failure)


@contextmanager
def station_at(qtbot: QtBot, theme: Theme, place: Place) -> Iterator[Station]:
    made = Station(qtbot, theme, place)
    made.start()
    yield made
    made.leave()
    made.desk.reader.close()


def fill_in(dialog: Dialog, **texts: str) -> None:
    """Type into fields by their spoken names."""
    for name, text in texts.items():
        wanted = name.replace("_", " ")
        field = next(
            one
            for one in dialog.findChildren(QLineEdit)
            if one.accessibleName().casefold() == wanted and one.isVisible()
        )
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, text)
