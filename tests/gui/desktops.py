"""The whole window of a station at work, as an operator sees and presses it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.benches import Seat
from tests.gui.desks import button, has_button, words
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.words.runs import RUN_VERBS
from vamt_qt.licensing.identifiers import MachineId

Left = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class Desktop:
    """A window at work."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self._awaited = 0
        self._ended: list[dict[str, Any]] = []
        seat.desk.engine.told.connect(self._hear)
        self.window = StationWindow(seat.desk)
        seat.qtbot.addWidget(self.window, before_close_func=_let_go)
        with seat.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.machines = self.page("machines", MachinesPage)
        self.until(lambda: self.machines.has_read)

    def until(self, ready: Any) -> None:
        self.seat.until(ready)

    def page(self, key: str, kind: type[W]) -> W:
        page = self.window.open_page(key)
        assert isinstance(page, kind)
        return page

    def press(self, words_: str, inside: QWidget | None = None) -> None:
        place = inside or self.window
        # In sight, too: what is pressed in a panel that is about to show itself is not pressed.
        self.until(lambda: has_button(place, words_) and button(place, words_).isVisible())
        QTest.mouseClick(button(place, words_), Left)

    def dialog(self, kind: type[W]) -> W:
        """The open dialog of a kind."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [one for one in self.window.findChildren(kind) if one.isVisible()]
            return bool(found)

        self.until(look)
        return found[-1]

    def run_to_its_end(self) -> None:
        """Wait for the end of the next run, however short it is."""
        self._awaited += 1
        self.until(lambda: len(self._ended) >= self._awaited)

    def _hear(self, news: list[dict[str, Any]]) -> None:
        over = [one for one in news if one["event"] in ("finished", "failed")]
        self._ended += [one for one in over if one["verb"] in RUN_VERBS]

    def choose(self, *machines: MachineId) -> None:
        self.machines.panel.view.select_ids(machines)
        self.until(self.machines.details.isVisible)

    def install(self, machines: Sequence[MachineId]) -> None:
        self.machines.verbs.install(machines)
        self.choose_key()

    def choose_key(self) -> None:
        dialog = self.dialog(ChooseKey)
        self.until(lambda: dialog.panel.model.rowCount() > 0)
        dialog.panel.view.select_ids([self.seat.key()])
        QTest.mouseClick(dialog.primary, Left)

    def cell(self, machine: MachineId, key: str) -> str:
        table = self.machines.panel.model.table
        return table.texts[table.position[key]][table.row_of[machine]]

    def banner(self) -> str:
        return words(self.window.banner) if self.window.banner.isVisible() else ""


def _let_go(window: QWidget) -> None:
    """Close without the question that belongs to a run."""
    assert isinstance(window, StationWindow)
    window.desk.engine.end_now()
