"""Adds a machine, or changes how one or several are reached and filed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.logons import LogonChoice, LogonForm
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import (
    Choice,
    Tick,
    add_field,
    form,
    mark_invalid,
    number_field,
    text_field,
)
from vamt_qt.gui.words import states
from vamt_qt.licensing.machine import NETWORKED, CarrierKind, Machine
from vamt_qt.licensing.route import AddressFamily

_CARRIERS = (*NETWORKED, CarrierKind.KIT)
_FAMILIES = (
    (AddressFamily.ANY, tr("IPv4 and IPv6")),
    (AddressFamily.IPV4, tr("IPv4 only")),
    (AddressFamily.IPV6, tr("IPv6 only")),
)
_KEEP = tr("Leave as it is")


def _tags(text: str) -> list[str]:
    return [tag for part in text.split(",") if (tag := part.strip())]


class MachineForm(Dialog):
    """One machine: its name, how it is reached, where it belongs."""

    def __init__(self, desk: Desk, parent: QWidget | None, machine: Machine | None = None) -> None:
        super().__init__(
            desk,
            tr("Add a machine") if machine is None else tr("Edit {name}", name=machine.name),
            parent,
            primary=tr("Add machine") if machine is None else tr("Save changes"),
            sentence=tr("A name is enough where the network knows it.")
            if machine is None
            else tr("The name stays, because its history stands under it."),
        )
        self._machine = machine
        known = machine or Machine(
            id=_nobody(), name="", address="", carrier=CarrierKind.WINRM, port=5985
        )
        self.name = text_field(tr("Name"), known.name, "FRA-PC-0001")
        self.name.setEnabled(machine is None)
        self.address = text_field(tr("Address"), known.address, tr("the same as the name"))
        self.carrier = Choice(
            desk.theme, tr("Carrier"), [states.carrier(kind) for kind in _CARRIERS]
        )
        self.carrier.setCurrentIndex(_CARRIERS.index(known.carrier))
        self.port = number_field(tr("Port"), 0, 65_535, known.port)
        self.logon = LogonChoice(desk, tr("Logon"), [tr("None yet")])
        self.logon.choose(known.credential)
        self.site = text_field(tr("Site"), known.site)
        self.tags = text_field(tr("Tags"), ", ".join(known.tags), "wave-1, kiosk")
        self.jump = text_field(
            tr("Jump hosts"), known.route.jumps, tr("profile@host:22, nearest first")
        )
        self.family = Choice(desk.theme, tr("Addresses"), [words for _, words in _FAMILIES])
        self.family.setCurrentIndex([kind for kind, _ in _FAMILIES].index(known.route.family))
        self.old = Tick(desk.theme, tr("Allow outdated algorithms"), on=known.route.old_algorithms)
        self._fields = self._laid_out()
        self.add_button(tr("New logon…"), "add", self._new_logon)
        self.carrier.currentIndexChanged.connect(self._carrier_chosen)
        self._offer_network(known.carrier)
        (self.name if machine is None else self.address).setFocus()

    def decide(self) -> None:
        """Add or change it."""
        name = self.name.text().strip()
        mark_invalid(self.name, "" if name else tr("Enter a name."))
        if not name:
            self.warn(tr("A machine needs a name."))
            return
        arguments: dict[str, Any] = {
            "address": self.address.text().strip() or name,
            "carrier": _CARRIERS[self.carrier.currentIndex()].value,
            "port": self.port.value(),
            "credential": self.logon.chosen(),
            "site": self.site.text().strip(),
            "tags": _tags(self.tags.text()),
            "jump": self.jump.text(),
            "family": _FAMILIES[self.family.currentIndex()][0].value,
            "old_algorithms": self.old.isChecked(),
        }
        if self._machine is None:
            self.ask("machines.add", {"name": name, **arguments})
        else:
            self.ask("machines.edit", {"machine": self._machine.id, **arguments})

    def _laid_out(self) -> QFormLayout:
        fields = form()
        for caption, field in (
            (tr("Name"), self.name),
            (tr("Address"), self.address),
            (tr("Carrier"), self.carrier),
            (tr("Port"), self.port),
            (tr("Logon"), self.logon),
            (tr("Site"), self.site),
            (tr("Tags"), self.tags),
            (tr("Jump hosts"), self.jump),
            (tr("Addresses"), self.family),
        ):
            add_field(fields, caption, field)
        fields.addRow("", self.old)
        self.body.addLayout(fields)
        return fields

    @Slot(int)
    def _carrier_chosen(self, number: int) -> None:
        usual = {kind.default_port for kind in _CARRIERS}
        if self.port.value() in usual:
            self.port.setValue(_CARRIERS[number].default_port)
        self._offer_network(_CARRIERS[number])

    def _offer_network(self, carrier: CarrierKind) -> None:
        """Ask for port and logon only where there is a network, for the way only with SSH."""
        for row in (self.jump, self.old):
            self._fields.setRowVisible(row, carrier is CarrierKind.SSH)
        self._fields.setRowVisible(self.family, carrier is not CarrierKind.KIT)
        for field in (self.port, self.logon):
            field.setEnabled(carrier is not CarrierKind.KIT)

    def _new_logon(self) -> None:
        made = LogonForm(self.desk, self)
        made.done_with.connect(self._logon_made)
        made.open()

    @Slot(object)
    def _logon_made(self, result: dict[str, Any]) -> None:
        self.logon.read(str(result["name"]))


def _nobody() -> Any:
    return ""


class ManyMachinesForm(Dialog):
    """Changes what several machines may have in common."""

    def __init__(self, desk: Desk, parent: QWidget | None, machines: Sequence[Machine]) -> None:
        count = trn("%n machine", "%n machines", len(machines))
        super().__init__(
            desk,
            tr("Edit {count}", count=count),
            parent,
            primary=tr("Change {count}", count=count),
            sentence=tr("What is left empty stays as it is on each of them."),
        )
        self._machines = [machine.id for machine in machines]
        self.site = text_field(tr("Site"), hint=_KEEP)
        self.tags = text_field(tr("Tags to add"), hint=_KEEP)
        self.logon = LogonChoice(desk, tr("Logon"), [_KEEP])
        self.carrier = Choice(
            desk.theme, tr("Carrier"), [_KEEP, *(states.carrier(kind) for kind in _CARRIERS)]
        )
        fields = form()
        add_field(fields, tr("Site"), self.site)
        add_field(fields, tr("Tags to add"), self.tags)
        add_field(fields, tr("Logon"), self.logon)
        add_field(fields, tr("Carrier"), self.carrier)
        self.body.addLayout(fields)

    def decide(self) -> None:
        """Change all of the machines."""
        wanted: dict[str, Any] = {**self._common(), "add_tags": _tags(self.tags.text())}
        if not any(wanted.values()):
            self.warn(tr("Nothing was changed yet."), tr("Fill in what they shall have in common."))
            return
        self.ask("machines.edit", {"machines": self._machines, **wanted})

    def _common(self) -> dict[str, Any]:
        common: dict[str, Any] = {}
        if site := self.site.text().strip():
            common["site"] = site
        if logon := self.logon.chosen():
            common["credential"] = logon
        if number := self.carrier.currentIndex():
            carrier = _CARRIERS[number - 1]
            common |= {"carrier": carrier.value, "port": carrier.default_port}
        return common
