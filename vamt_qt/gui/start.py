"""Brings the window up on a data directory and keeps it until it is closed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Final

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from vamt_qt.gui.collector import Collector
from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.licensing.errors import Failure
from vamt_qt.store.views import Views

_COLOURS: Final = "colours"
# Python hears of a signal only while it runs; Qt's own loop would keep it waiting.
_LISTEN_MS: Final = 250


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the one application object; the process ends when the window says so."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["vamt-qt", *arguments])
    app.setApplicationName("VAMT-Qt")
    app.setApplicationDisplayName("VAMT-Qt")
    app.setDesktopFileName("vamt-qt")
    app.setQuitOnLastWindowClosed(False)
    return app


def make_desk(
    app: QApplication, command: Sequence[str], data_dir: Path, open_views: Callable[[], Views]
) -> Desk:
    """Make what every page works with; the engine is not started yet."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
    theme = Theme(app, _mode(settings.value(_COLOURS)))
    engine, reader = EngineClient(command), Reader(open_views)
    connect_news(engine, reader)
    return Desk(theme, engine, reader, settings)


def run_window(window: StationWindow) -> None:
    """Show the window, start its engine, and return when both are gone."""
    app = QApplication.instance()
    assert app is not None
    window.gone.connect(app.quit)
    with _Interruptible(window), Collector():
        window.show()
        QTimer.singleShot(0, window, window.desk.engine.start)
        app.exec()


class _Interruptible:
    """Lets Ctrl+C close the window, and tells bugs in it while it is open."""

    def __init__(self, window: StationWindow) -> None:
        self._window = window
        self._timer = QTimer(interval=_LISTEN_MS)
        self._timer.timeout.connect(_listen)
        self._before = (sys.excepthook, signal.getsignal(signal.SIGINT))

    def __enter__(self) -> None:
        sys.excepthook = self._bug
        signal.signal(signal.SIGINT, self._interrupted)
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        sys.excepthook, handler = self._before
        signal.signal(signal.SIGINT, handler)

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._window.close()

    def _bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        hook, _ = self._before
        hook(kind, error, trace)
        self._window.desk.wishes.failed.emit(
            Failure(
                "bug",
                f"The window made a mistake: {kind.__name__}",
                "You can go on. If it happens again, report it with the log.",
            )
        )


def _listen() -> None:
    """Do nothing, so that Python runs for a moment."""


def _mode(value: object) -> ThemeMode:
    known = {mode.value: mode for mode in ThemeMode}
    return known.get(str(value), ThemeMode.SYSTEM)
