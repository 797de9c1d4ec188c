"""Looks at the machines of an assistant that nobody has looked at, when the operator wants it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.wizards.machines_page import MachinesPage
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import MachineId


class Probing(QObject):
    """Carries out what the page of machines asks for, and tells it how far it is."""

    ended = Signal()
    """The machines were looked at: read them again."""

    def __init__(self, desk: Desk, page: MachinesPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._number = self._ended = self._total = 0
        page.probe_wanted.connect(self._start)
        page.probe_stopped.connect(self._stop)
        desk.engine.told.connect(self._hear)

    @Slot()
    def _start(self) -> None:
        wanted: list[MachineId] = self._page.unseen() or self._page.all_ids()
        self._ended, self._total = 0, len(wanted)
        self._page.show_probing(0, self._total)
        self._number = self._desk.engine.call(
            "probe", {"machines": wanted}, done=self._done, failed=self._failed
        )

    @Slot()
    def _stop(self) -> None:
        self._desk.engine.cancel(self._number)

    @Slot(list)
    def _hear(self, news: list[Mapping[str, Any]]) -> None:
        if not self._number:
            return
        mine = sum(one.get("id") == self._number and one.get("event") == "outcome" for one in news)
        if mine:
            self._ended += mine
            self._page.show_probing(self._ended, self._total)

    def _done(self, _result: dict[str, Any]) -> None:
        self._number = 0
        self._page.show_probed()
        self.ended.emit()

    def _failed(self, failure: Failure) -> None:
        self._number = 0
        self._page.show_probed(f"{failure.message}. {failure.hint}")
