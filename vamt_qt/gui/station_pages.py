"""The pages of a station in the order of the rail, each built when it is first opened.

The window shows itself with its first page. The modules of the others, with their tables, dialogs
and wizards, would take twice as long again: they are loaded one by one while nobody waits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from types import ModuleType
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.window import PageSpec

_IDLE_MS: Final = 400
# What the window itself opens, and no page brings along.
_BESIDES: Final = (
    "dialogs.crash",
    "dialogs.error",
    "dialogs.unlock",
    "dialogs.leave_runs",
    "dialogs.lane_limits",
    "dialogs.logon_rules",
    "dialogs.vault_care",
    "followed_run",
    "shell.failure_table",
    "shell.palette",
    "help.about",
    "help.manual",
)


def page_specs(desk: Desk) -> list[PageSpec]:
    """List the pages of a station in the order of the rail."""
    return [
        PageSpec(key, title, icon, _loading(desk, key))
        for key, title, icon in (
            ("dashboard", tr("Dashboard"), "dashboard"),
            ("machines", tr("Machines"), "machines"),
            ("products", tr("Products"), "products"),
            ("keys", tr("Product keys"), "keys"),
            ("batches", tr("Batches"), "batches"),
            ("ledger", tr("Ledger"), "ledger"),
            ("runs", tr("Runs"), "runs"),
            ("stations", tr("Stations"), "shield"),
        )
    ]


def _loading(desk: Desk, key: str) -> Callable[[], QWidget]:
    """Give what loads the module of a page and calls what it names after the page."""

    def build() -> QWidget:
        page: QWidget = getattr(_module(f"pages.{key}"), f"{key}_page")(desk)
        return page

    return build


def load_when_idle(keys: Sequence[str], parent: QObject) -> None:
    """Load what pages and dialogs need, one after the other, a moment apart."""
    waiting = [*(f"pages.{key}" for key in keys), *_BESIDES]
    timer = QTimer(parent, interval=_IDLE_MS)

    def load() -> None:
        if waiting:
            _module(waiting.pop(0))
        else:
            timer.stop()

    timer.timeout.connect(load)
    timer.start()


def _module(name: str) -> ModuleType:
    return import_module(f"vamt_qt.gui.{name}")
