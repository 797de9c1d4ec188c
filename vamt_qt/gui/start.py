"""Brings the window up on a data directory and keeps it until it is closed."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from vamt_qt.gui.collector import Collector
from vamt_qt.gui.crash import CrashWatch
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.first_picture import FirstPicture
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.station_pages import load_when_idle
from vamt_qt.gui.theme import STYLE, Theme, ThemeMode
from vamt_qt.gui.tongue import dress, tr
from vamt_qt.gui.widgets import ErrorPanel
from vamt_qt.gui.words.counting import sentence
from vamt_qt.gui.words.safety import what_is_safe
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.private_file import make_directory

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_COLOURS: Final = "colours"
# Python hears of a signal only while it runs; Qt's own loop would keep it waiting.
_LISTEN_MS: Final = 250


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the one application object; the process ends when the window says so."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["vamt-qt", *STYLE, *arguments])
    app.setApplicationName("VAMT-Qt")
    app.setApplicationDisplayName("VAMT-Qt")
    app.setDesktopFileName("vamt-qt")
    app.setQuitOnLastWindowClosed(False)
    dress(app)
    return app


def make_desk(
    app: QApplication,
    command: Sequence[str],
    data_dir: Path,
    open_views: Callable[[], Views],
    *,
    practice: Sequence[str] = (),
) -> Desk:
    """Make what every page works with; the engine is not started yet, and reading waits.

    Raises StoreError where there can be no data directory.
    """
    make_directory(data_dir)
    settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
    # Whether it could be read whole is known from now on.
    settings.sync()
    theme = Theme(app, _mode(settings.value(_COLOURS)))
    engine, reader = EngineClient(command), Reader(open_views, waits=True)
    connect_news(engine, reader)
    return Desk(theme, engine, reader, settings, practice=tuple(practice))


def show_trouble(app: QApplication, failure: Failure) -> None:
    """Tell why there is no window at all; whoever starts it from a menu sees no terminal."""
    theme = Theme(app, ThemeMode.SYSTEM)
    dialog = QDialog()
    dialog.setWindowTitle("VAMT-Qt")
    dialog.setAccessibleName("VAMT-Qt")
    panel = ErrorPanel(
        theme,
        tr("VAMT-Qt cannot be opened"),
        sentence(failure.message),
        what_is_safe(failure),
        failure.hint,
        code=failure.code,
        action=tr("Close"),
    )
    panel.acted.connect(dialog.accept)
    column = QVBoxLayout(dialog)
    column.addWidget(panel)
    dialog.resize(520, dialog.sizeHint().height())
    dialog.finished.connect(app.quit)
    dialog.show()
    app.exec()


def run_window(window: StationWindow) -> None:
    """Show the window, start its engine, and return when both are gone."""
    app = QApplication.instance()
    assert app is not None
    window.gone.connect(app.quit)
    with _Interruptible(window), CrashWatch(window), Collector():
        window.fit_screen()
        FirstPicture(window).stands.connect(partial(_begin, window))
        window.show()
        app.exec()


def _begin(window: StationWindow) -> None:
    """Begin what the first picture did not need."""
    window.desk.reader.begin()
    window.desk.engine.start()
    load_when_idle(window.page_keys(), window)


class _Interruptible:
    """Lets Ctrl+C close the window."""

    def __init__(self, window: StationWindow) -> None:
        self._window = window
        self._timer = QTimer(interval=_LISTEN_MS)
        self._timer.timeout.connect(_listen)
        self._before = signal.getsignal(signal.SIGINT)

    def __enter__(self) -> None:
        signal.signal(signal.SIGINT, self._interrupted)
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        signal.signal(signal.SIGINT, self._before)

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._window.close()


def _listen() -> None:
    """Do nothing, so that Python runs for a moment."""


def _mode(value: object) -> ThemeMode:
    known = {mode.value: mode for mode in ThemeMode}
    return known.get(str(value), ThemeMode.SYSTEM)
