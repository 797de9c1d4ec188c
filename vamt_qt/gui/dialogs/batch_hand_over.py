"""Chooses the way on which a sealed batch goes to a clearinghouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.clearinghouses import ClearinghouseForm
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.route_form import RouteForm
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.theme import TextStyle
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import label, set_variant
from vamt_qt.gui.words.routes import abilities
from vamt_qt.licensing.batch import BatchOrigin
from vamt_qt.store.records import BatchRow

# No plug-in can be named with a colon.
FILE: Final = ":file"
CODES: Final = ":codes"
HAND: Final = "by_hand"
VAMT: Final = "vamt_host"
_WEB: Final = "web"
_FREE: Final = {
    FILE: tr("Export as a file…"),
    CODES: tr("Show codes…"),
    HAND: tr("Type the answers…"),
    VAMT: tr("Write the folder…"),
}


@dataclass(frozen=True, slots=True)
class Way:
    """One way; `name` is empty for one that has to be set up first, `why_not` says what is wrong.

    `told` is what the engine lists of it.
    """

    kind: str
    name: str
    title: str
    can: str
    why_not: str = ""
    told: Mapping[str, Any] = field(default_factory=dict, compare=False)

    @property
    def key(self) -> str:
        """A name of its own among all ways."""
        return f"{self.kind}/{self.name}"

    @property
    def does(self) -> str:
        """What the table says of it."""
        return self.why_not or (
            self.can if self.name else tr("To be set up first. {can}", can=self.can)
        )


_ANOTHER_STATION: Final = (
    Way(FILE, FILE, tr("Another station, as a file"), tr("On a stick or any other medium")),
    Way(CODES, CODES, tr("Another station, as codes"), tr("Photographed from this screen")),
)


def ways(
    batch: BatchRow, known: Sequence[Mapping[str, Any]], *, iids_only: bool = False
) -> list[Way]:
    """Give every way for a batch, from what the engine lists."""
    station = _ANOTHER_STATION if batch.origin is BatchOrigin.OWN else ()
    return [*station, *(_way(batch, one, iids_only=iids_only) for one in known)]


def _way(batch: BatchRow, one: Mapping[str, Any], *, iids_only: bool) -> Way:
    kind, name, title = str(one["kind"]), str(one["name"]), heard(str(one["title"]))
    shown = f"{name}: {title}" if name and kind not in _FREE else title
    can = one["capabilities"]
    if can is None:
        reason = heard(str(one["reason"]))
        return Way(kind, name, shown, "", tr("Not available, because {reason}", reason=reason))
    why_not, most = "", int(can["max_lines"])
    if batch.lines > most:
        why_not = trn("Takes no more than %n line", "Takes no more than %n lines", most)
    if iids_only and not can["iids_do"]:
        why_not = tr("Needs product and key; this batch holds installation IDs only")
    return Way(kind, name, shown, abilities(can), why_not, one)


class HandOver(Dialog):
    """Lists the ways; the button says what the chosen one does next, and what it may spend."""

    def __init__(self, desk: Desk, batch: BatchRow, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Hand over batch {id}", id=batch.id[:8]),
            parent,
            primary=tr("Choose a way"),
            sentence=trn(
                "%n line without an answer. Lines that were answered before cost nothing again.",
                "%n lines without an answer. Lines that were answered before cost nothing again.",
                batch.missing,
            ),
            wide=760,
        )
        self._batch = batch
        self.panel: TablePanel[Way, str] = TablePanel(
            desk.theme,
            _columns(),
            lambda way: way.key,
            nouns=(tr("way"), tr("ways")),
            name=tr("Ways"),
        )
        self.panel.when_empty(tr("Looking which ways there are…"), icon="clock")
        self.panel.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.panel.setMinimumHeight(300)
        self.more = label("", TextStyle.CAPTION, "muted", wrap=True)
        self.body.addWidget(self.panel, 1)
        self.body.addWidget(self.more)
        self.add_button(tr("Add clearinghouse…"), "add", self._add)
        self.panel.selected_changed.connect(self._chosen)
        self.panel.opened.connect(self._opened)
        self.primary.setEnabled(False)
        self._read()

    def decide(self) -> None:
        """Give the chosen way; one that has to be set up is set up first."""
        for way in self.panel.selected_records()[:1]:
            if way.why_not:
                return
            if way.name:
                self.succeeded({"kind": way.kind, "name": way.name})
            elif way.kind == _WEB:
                self._add()
            else:
                self._set_up(RouteForm(self.desk, way.told, self))

    def set_busy(self, *, on: bool) -> None:
        """Nothing is handed over before a way that can be gone is chosen."""
        chosen = self.panel.selected_records()
        self.primary.setEnabled(not on and len(chosen) == 1 and not chosen[0].why_not)

    def _read(self) -> None:
        self.ask("clearinghouses.list", {"batch": self._batch.id}, done=self._fill)

    def _fill(self, result: dict[str, Any]) -> None:
        there = ways(self._batch, result["known"], iids_only=bool(result["iids_only"]))
        self.panel.load(there)
        fits = [way for way in there if way.name and not way.why_not]
        before = [way for way in fits if way.name == self._batch.clearinghouse]
        if not self.panel.selected_ids():
            chosen = (before or fits)[0].key
            self.panel.view.select_ids([chosen])
            self.panel.view.show_id(chosen)
            self.panel.view.setFocus()  # an empty table could not have the keyboard
        self._chosen()

    def _add(self) -> None:
        self._set_up(ClearinghouseForm(self.desk, self))

    def _set_up(self, dialog: Dialog) -> None:
        dialog.done_with.connect(self._was_set_up)
        dialog.open()

    @Slot(object)
    def _was_set_up(self, _result: dict[str, Any]) -> None:
        self._read()

    @Slot()
    def _opened(self) -> None:
        # Two clicks show what a way is; spending takes its own button.
        self.primary.setFocus()

    @Slot()
    def _chosen(self) -> None:
        self.set_busy(on=False)
        chosen = self.panel.selected_records()
        self.more.setText(chosen[0].does if chosen else "")
        words, costs = _button(chosen[0], self._batch) if chosen else (tr("Choose a way"), False)
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        set_variant(self.desk.theme, self.primary, "danger" if costs else "primary")
        self.primary.setDefault(not costs)


def _button(way: Way, batch: BatchRow) -> tuple[str, bool]:
    """Say what the button does, and whether that may spend."""
    if way.why_not or not way.name:
        return (tr("Not available") if way.why_not else tr("Set it up…")), False
    if way.kind in _FREE:
        return _FREE[way.kind], False
    return trn(
        "Send, spending up to %n activation", "Send, spending up to %n activations", batch.missing
    ), True


def _columns() -> Sequence[Column[Way]]:
    return (
        Column("way", tr("Way"), CellKind.TEXT, 270, lambda way: way.title),
        Column(
            "can", tr("What it can do"), CellKind.MUTED, 400, lambda way: way.does, stretch=True
        ),
    )
