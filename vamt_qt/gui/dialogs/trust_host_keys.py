"""Compares the host keys that machines show with those that are trusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import Status
from vamt_qt.gui.widgets import Banner, push_button
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine

_ASKING = Status(tr("Asking"), Tone.NEUTRAL, "clock", 4)
_SAME = Status(tr("As trusted"), Tone.GOOD, "check-circle", 3)
_NEW = Status(tr("New"), Tone.WARN, "shield", 1)
_CHANGED = Status(tr("Changed"), Tone.BAD, "warning", 0)
_SILENT = Status(tr("Not shown"), Tone.WARN, "unreachable", 2)
_NONE = Status(tr("Has none"), Tone.NEUTRAL, "minus", 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One machine's host key: what it shows, what is trusted."""

    machine: MachineId
    name: str
    pinned: str
    shown: str = ""
    problem: str = ""
    asked: bool = False

    @property
    def status(self) -> Status:
        """Whether the two agree."""
        if not self.asked:
            return _ASKING
        if self.problem:
            return _SILENT
        if not self.shown:
            return _NONE
        if not self.pinned:
            return _NEW
        return _SAME if self.shown == self.pinned else _CHANGED

    @property
    def can_be_trusted(self) -> bool:
        """Whether there is a key to trust that is not trusted yet."""
        return self.status in (_NEW, _CHANGED)


def columns() -> Sequence[Column[Identity]]:
    """Give the columns: what is shown stands above what is trusted, so to say."""
    return (
        Column("name", tr("Machine"), CellKind.TEXT, 130, lambda row: row.name),
        Column("status", tr("Host key"), CellKind.STATUS, 120, lambda row: row.status),
        Column("shown", tr("Shown by the machine"), CellKind.CODE, 400, _shown, stretch=True),
        Column("pinned", tr("Trusted so far"), CellKind.CODE, 400, lambda row: row.pinned),
    )


def _shown(row: Identity) -> str:
    return row.problem or row.shown


class TrustHostKeys(Dialog):
    """Asks machines who they are; the operator trusts a key after comparing it."""

    def __init__(self, desk: Desk, machines: Sequence[Machine], parent: QWidget | None) -> None:
        super().__init__(
            desk,
            tr("Check host keys"),
            parent,
            primary=tr("Close"),
            sentence=tr(
                "Compare what a machine shows, its host key or over HTTPS its "
                "certificate, with what stands on its own screen (ssh-keygen -lf "
                "on the machine) before you trust it. One that changed without "
                "your doing may be another machine in its place."
            ),
            wide=1080,
        )
        self.cancel.hide()
        self.panel: TablePanel[Identity, MachineId] = TablePanel(
            desk.theme, columns(), lambda row: row.machine, nouns=(tr("machine"), tr("machines"))
        )
        self.panel.setMinimumHeight(320)
        self.body.addWidget(self.panel, 1)
        self.news = Banner(desk.theme)
        self.body.addWidget(self.news)
        self.trust = push_button(desk.theme, tr("Trust"), icon="shield")
        self.trust.clicked.connect(self._trust_chosen)
        self.panel.add_tool(self.trust)
        self.panel.selected_changed.connect(self._chosen)
        self.panel.load(
            Identity(machine=one.id, name=one.name, pinned=one.host_key) for one in machines
        )
        self._call = desk.engine.call(
            "machines.identify",
            {"machines": [machine.id for machine in machines]},
            done=self._identified,
            failed=self.refuse,
        )
        self.finished.connect(self._stop_asking)
        self._chosen()

    def _identified(self, result: dict[str, Any]) -> None:
        rows: Mapping[str, Any] = result.get("machines", {})
        known = self.panel.model.table.records
        self.panel.upsert([_told(identity, rows.get(identity.machine, {})) for identity in known])
        self.panel.model.sort_by(("status", False))
        ready = [row.machine for row in self.panel.model.table.records if row.can_be_trusted]
        if ready:
            self.panel.view.select_ids([row for row in ready if self._is_new(row)])
            return
        silent = sum(bool(row.problem) for row in self.panel.model.table.records)
        if silent:
            self.news.say(
                Tone.WARN,
                trn("%n machine showed nothing.", "%n machines showed nothing.", silent),
                tr("See why in the list; no password was sent to a machine that is not trusted."),
            )
        else:
            self.news.say(Tone.GOOD, tr("There is nothing to trust anew."))

    def _is_new(self, machine: MachineId) -> bool:
        row = self.panel.model.record(machine)
        return row is not None and row.status is _NEW

    @Slot()
    def _chosen(self) -> None:
        count = len(self._ready())
        self.trust.setEnabled(count > 0)
        words = trn("Trust %n host key", "Trust %n host keys", count) if count else tr("Trust")
        self.trust.setText(words)
        self.trust.setAccessibleName(words)

    def _ready(self) -> list[Identity]:
        return [row for row in self.panel.selected_records() if row.can_be_trusted]

    @Slot()
    def _trust_chosen(self) -> None:
        for row in self._ready():
            self.desk.engine.call(
                "machines.trust",
                {
                    "machine": row.machine,
                    "fingerprint": row.shown,
                    "reason": "compared by the operator",
                },
                done=self._trusted,
                failed=self.refuse,
            )

    def _trusted(self, result: dict[str, Any]) -> None:
        row = self.panel.model.record(MachineId(str(result.get("id"))))
        if row is not None:
            self.panel.upsert([replace(row, pinned=row.shown)])
            self._chosen()
        if not any(one.can_be_trusted for one in self.panel.model.table.records):
            self.news.say(Tone.GOOD, tr("All host keys that were shown are trusted now."))

    @Slot()
    def _stop_asking(self) -> None:
        self.desk.engine.cancel(self._call)


def _told(identity: Identity, told: Mapping[str, Any]) -> Identity:
    return replace(
        identity,
        asked=True,
        shown=str(told.get("shown", "")),
        pinned=str(told.get("pinned", identity.pinned)),
        problem=heard(str(told.get("problem", ""))),
    )
