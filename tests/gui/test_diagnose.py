"""The window's diagnosis: each piece as it is found, and what mends the broken one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.desks import words
from tests.gui.station_desks import PATIENCE_MS, Station
from tests.gui.test_kits import lab, station
from vamt_qt.gui.dialogs.diagnose import Diagnose
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.lab.lab import Lab
from vamt_qt.licensing.machine import CarrierKind, Machine

__all__ = ["lab", "station"]
Left = Qt.MouseButton.LeftButton


def _machine(station: Station, carrier: CarrierKind) -> Machine:
    return next(one for one in station.machines() if one.carrier is carrier)


def _opened(station: Station, machine: Machine) -> Diagnose:
    dialog = station.open(Diagnose(station.desk, machine, station.roof))
    station.qtbot.waitUntil(dialog.verdict.isVisible, timeout=PATIENCE_MS)
    return dialog


def test_a_sound_way_is_shown_piece_by_piece(lab: Lab, station: Station) -> None:
    dialog = _opened(station, _machine(station, CarrierKind.SSH))
    said = words(dialog)
    assert "Nothing is wrong" in said
    assert said.count("Good") == 7
    assert "products hold a key" in said or "1 product holds a key" in said
    QTest.mouseClick(dialog.primary, Left)
    assert not dialog.isVisible()


def test_a_broken_way_names_what_mends_it_and_can_be_tried_again(
    lab: Lab, station: Station
) -> None:
    machine = _machine(station, CarrierKind.WINRM)
    station.ask("machines.edit", {"machine": machine.id, "port": 9})
    dialog = _opened(station, replace(machine, port=9))
    said = words(dialog)
    assert "Nothing listens on" in said
    assert "winrm quickconfig" in said
    assert (said.count("Good"), said.count("Broken"), said.count("Not tried")) == (1, 1, 5)
    station.ask("machines.edit", {"machine": machine.id, "port": machine.port})
    QTest.mouseClick(dialog.again, Left)
    station.qtbot.waitUntil(lambda: "Nothing is wrong" in words(dialog), timeout=PATIENCE_MS)
    dialog.reject()


def test_a_machine_that_is_gone_is_said(lab: Lab, station: Station) -> None:
    machine = _machine(station, CarrierKind.SSH)
    station.ask("machines.remove", {"machines": [machine.id]})
    dialog = station.open(Diagnose(station.desk, machine, station.roof))
    station.qtbot.waitUntil(dialog.refusal.isVisible, timeout=PATIENCE_MS)
    assert "Not in the inventory" in words(dialog)
    dialog.reject()


def test_the_machines_page_offers_it(lab: Lab, station: Station) -> None:
    page = MachinesPage(station.desk)
    station.qtbot.addWidget(page)
    page.show()
    station.qtbot.waitUntil(lambda: page.has_read, timeout=PATIENCE_MS)
    machine = _machine(station, CarrierKind.SSH)
    page.verbs.diagnose(machine)
    (dialog,) = page.findChildren(Diagnose)
    station.qtbot.waitUntil(dialog.verdict.isVisible, timeout=PATIENCE_MS)
    dialog.reject()
