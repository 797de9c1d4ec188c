"""Tells on the desktop that a run is over, when nobody looks at the window."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.run_watch import RunWatch
from vamt_qt.gui.shell import RunPhase
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.words import runs as words

if TYPE_CHECKING:
    from vamt_qt.gui.followed_run import FollowedRun

SETTING: Final = "notify"
_log = logging.getLogger(__name__)
_PATIENCE_S: Final = 5.0
_NAME: Final = "org.freedesktop.Notifications"


class Notices(QObject):
    """One notice for each run that ends while the window is not in front; counts, nothing else.

    It goes through the desktop's tray where there is one that shows messages, else straight to the
    service of notifications. Where there is neither, nothing is told and nothing breaks.
    """

    def __init__(self, desk: Desk, watch: RunWatch, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self.sending: list[Thread] = []
        watch.run_ended.connect(self._ended)

    @property
    def are_wanted(self) -> bool:
        """Whether the operator wants to be told."""
        return str(self._desk.settings.value(SETTING, "yes")) != "no"

    @Slot(bool)
    def want(self, on: bool) -> None:
        """Remember whether the operator wants to be told."""
        self._desk.settings.setValue(SETTING, "yes" if on else "no")

    def finish(self) -> None:
        """Let what is being told reach the desktop before the program ends."""
        for thread in self.sending:
            thread.join(_PATIENCE_S)

    @Slot(object)
    def _ended(self, run: FollowedRun) -> None:
        if self.are_wanted and QApplication.activeWindow() is None:
            self._tell(headline(run), counts(run))

    def _tell(self, title: str, text: str) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
                self._tray.messageClicked.connect(self._come_back)
                self._tray.activated.connect(self._come_back)
            self._tray.show()
            self._tray.showMessage(title, text, self._window.windowIcon())
            return
        self.sending = [one for one in self.sending if one.is_alive()]
        # A desktop that is slow to answer must not hold the window up.
        thread = Thread(target=_send, args=(title, text), name="notice", daemon=True)
        self.sending.append(thread)
        thread.start()

    @Slot()
    def _come_back(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def headline(run: FollowedRun) -> str:
    """Say what is over."""
    what = words.title(run.verb, run.progress.total)
    match run.phase:
        case RunPhase.INTERRUPTED:
            return tr("Interrupted: {run}", run=what)
        case RunPhase.CANCELLED:
            return tr("Stopped: {run}", run=what)
        case _:
            return tr("Over: {run}", run=what)


def counts(run: FollowedRun) -> str:
    """Say how many machines ended how."""
    progress = run.progress
    failed, stopped = len(progress.failed()), progress.total - progress.ended
    through = progress.ended - failed
    parts = [trn("%n machine is through", "%n machines are through", through)]
    if failed:
        parts.append(trn("%n failed", "%n failed", failed))
    if stopped > 0:
        parts.append(trn("%n was not begun or finished", "%n were not begun or finished", stopped))
    return ", ".join(parts)


def _send(title: str, text: str) -> None:
    """Ask the service of notifications; Qt for Python cannot write the numbers that it wants."""
    try:
        # It comes along with the keyring on Linux and is nowhere else.
        from jeepney import (  # type: ignore[import-untyped]  # noqa: PLC0415
            DBusAddress,
            DBusErrorResponse,
            new_method_call,
        )
        from jeepney.io.blocking import (  # type: ignore[import-untyped]  # noqa: PLC0415
            open_dbus_connection,
        )
    except ImportError:
        return
    service = DBusAddress("/org/freedesktop/Notifications", _NAME, _NAME)
    body: Sequence[object] = ("VAMT-Qt", 0, "vamt-qt", title, text, [], {}, -1)
    message = new_method_call(service, "Notify", "susssasa{sv}i", body)
    try:
        with open_dbus_connection("SESSION") as connection:
            connection.send_and_get_reply(message, timeout=_PATIENCE_S)
    except (DBusErrorResponse, KeyError, OSError, TimeoutError, ValueError) as error:
        _log.info("no notice on this desktop: %s", type(error).__name__)
