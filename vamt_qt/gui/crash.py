"""Bugs in the window: told once, with a report that the operator may read before it is sent."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import QTimer, qVersion

from vamt_qt.gui.station import StationWindow
from vamt_qt.licensing.redaction import redacted

if TYPE_CHECKING:
    from vamt_qt.gui.dialogs.crash import CrashDialog

_MOST: Final = 20


class CrashWatch:
    """Takes unhandled exceptions of the window's process; the window goes on."""

    def __init__(self, window: StationWindow) -> None:
        self._window = window
        self._before = sys.excepthook
        self._dialog: CrashDialog | None = None
        self.reports: list[str] = []

    def __enter__(self) -> Self:
        sys.excepthook = self.take
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._before

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note a bug and tell of it as soon as the window has a moment."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        report = write_report(error, trace, self._window.desk.engine.last_words)
        sys.stderr.write(report)
        if len(self.reports) < _MOST:
            self.reports.append(report)
        # Not at once: it may have happened while something was being painted.
        QTimer.singleShot(0, self._window, self._tell)

    def _tell(self) -> None:
        if self._dialog is not None:
            self._dialog.add(self.reports)
            return
        from vamt_qt.gui.dialogs.crash import CrashDialog  # noqa: PLC0415 - once it is needed

        self._dialog = CrashDialog(self._window.desk, self.reports, self._window)
        self._dialog.finished.connect(self._told)
        self._dialog.ending.connect(self._window.stop_and_close)
        self._dialog.open()

    def _told(self) -> None:
        self._dialog = None
        self.reports = []


def write_report(error: BaseException, trace: TracebackType | None, engine: str = "") -> str:
    """Write what happened where, with neither keys nor IDs nor passwords nor people's names."""
    import platform  # noqa: PLC0415 - asks the system, which a window that opens need not

    home = str(Path.home())
    parts = [
        f"VAMT-Qt {_version()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "",
        "".join(traceback.format_exception(type(error), error, trace)).rstrip(),
    ]
    if engine:
        parts += ["", "The engine's last words:", engine]
    return redacted("\n".join(parts), home=home) + "\n"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - as above

    try:
        return version("vamt-qt")
    except PackageNotFoundError:
        return "(not installed)"
