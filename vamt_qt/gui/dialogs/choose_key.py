"""Chooses a listed product key, with how many activations of it are left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Tick
from vamt_qt.gui.words import states
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.product_key import KeyRecord


def columns() -> Sequence[Column[KeyRecord]]:
    """Give the columns of a list of keys to choose from."""
    return (
        Column("key", tr("Key"), CellKind.CODE, 90, lambda key: f"…{key.last_five}"),
        Column("kind", tr("Kind"), CellKind.MUTED, 80, lambda key: states.key_kind(key.kind)),
        Column("product", tr("For"), CellKind.TEXT, 260, _product, stretch=True),
        Column("available", tr("Available"), CellKind.NUMBER, 100, lambda key: key.available),
    )


def _product(key: KeyRecord) -> str:
    return key.product or key.description


class ChooseKey(Dialog):
    """A list of keys; ``chosen`` gives the key and whether the tick is set.

    Where ``machines`` are named, it says what installing the key would do to them.
    """

    chosen = Signal(object, bool)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        machines: Sequence[MachineId] = (),
        *,
        title: str,
        sentence: str,
        yes: str,
        tick: str,
    ) -> None:
        super().__init__(desk, title, parent, primary=yes, sentence=sentence, wide=640)
        self._machines = [*machines]
        self.panel: TablePanel[KeyRecord, KeyId] = TablePanel(
            desk.theme,
            columns(),
            lambda key: key.id,
            nouns=(tr("key"), tr("keys")),
            name=tr("Product keys"),
        )
        self.panel.when_empty(
            tr("No product keys yet"), tr("Add keys on the page Product keys first."), icon="key"
        )
        self.panel.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.panel.setMinimumHeight(260)
        self.body.addWidget(self.panel, 1)
        self.tick = Tick(desk.theme, tick)
        self.body.addWidget(self.tick)
        self.tick.setVisible(bool(tick))
        self.panel.selected_changed.connect(self._selected)
        self.tick.toggled.connect(self._selected)
        self.panel.opened.connect(self.decide)
        self._selected()
        desk.reader.read(lambda views: views.keys(), self._show, self.refuse)
        self.panel.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self, *_: Any) -> None:
        """Give the chosen key."""
        keys = self.panel.selected_records()
        if len(keys) == 1:
            self.chosen.emit(keys[0], self.tick.isChecked())
            self.accept()

    def _show(self, keys: Sequence[KeyRecord]) -> None:
        self.panel.load(keys)
        if len(keys) == 1:
            self.panel.view.select_ids([keys[0].id])

    @Slot()
    def _selected(self) -> None:
        keys = self.panel.selected_ids()
        self.primary.setEnabled(len(keys) == 1)
        if len(keys) == 1 and self._machines:
            order = {"machines": self._machines, "key": keys[0], "force": self.tick.isChecked()}
            self.foretell("install-key", order)
