"""The window wears high contrast while the desktop says that its user needs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer

from tests.fixtures.desktop_portal import portal_on
from tests.fixtures.session_bus import bus_in

# Qt asks the desktop once when a program starts: it has to be a program of its own.
PROGRAM = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from vamt_qt.gui.theme import STYLE, Theme

app = QApplication(["vamt-qt", *STYLE])
theme = Theme(app)
print(theme.colors.name, flush=True)
theme.changed.connect(lambda: print(theme.colors.name, flush=True))
closed = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
closed.activated.connect(app.quit)
app.exec()
"""


def test_the_desktops_wish_for_contrast_is_followed_at_once(screen: Mapping[str, str]) -> None:
    with (
        TemporaryDirectory(prefix="vamt-qt-bus-") as folder,
        bus_in(Path(folder)) as address,
        portal_on(address, contrast=True) as portal,
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ
            | screen
            | {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_CURRENT_DESKTOP": "GNOME"},
        ) as program,
    ):
        assert program.stdout is not None
        assert program.stdin is not None
        # Who waits in vain is told by the end of the program.
        patience = Timer(60, program.kill)
        patience.start()
        # What the desktop says may arrive after the first look, never instead of it.
        worn = iter(program.stdout.readline, "")
        assert next(one for one in worn if one != "light\n") == "contrast\n"
        portal.change(contrast=False)
        assert next(worn) == "light\n"
        portal.change(contrast=True)
        assert next(worn) == "contrast\n"
        program.stdin.close()
        assert program.wait() == 0
        patience.cancel()
