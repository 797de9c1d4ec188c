"""Undo in the window: a word with a button after the act, and Ctrl+Z, on a real engine."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.benches import Bench, kill
from tests.gui.desks import words
from tests.gui.desktops import Desktop
from vamt_qt.gui.dialogs.for_product import Rearm
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.dialogs.machine_form import ManyMachinesForm
from vamt_qt.licensing.machine import Machine

Left = Qt.MouseButton.LeftButton


def ctrl_z(desktop: Desktop) -> None:
    with desktop.seat.qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    desktop.machines.panel.view.setFocus()
    QTest.keyClick(desktop.machines.panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def everybody(desktop: Desktop) -> list[Machine]:
    return list(desktop.seat.views.machines())


def remove(desktop: Desktop, machines: list[Machine]) -> None:
    desktop.machines.verbs.remove(machines)
    question = desktop.dialog(Question)
    assert "can be undone" in words(question)
    QTest.mouseClick(question.primary, Left)
    desktop.until(lambda: "removed." in desktop.banner())


def test_removed_machines_are_back_at_the_press_of_a_button(desktop: Desktop) -> None:
    before = everybody(desktop)
    remove(desktop, before[:2])
    desktop.until(lambda: desktop.machines.panel.model.rowCount() == len(before) - 2)
    desktop.press("Undo", desktop.window.banner)
    desktop.until(lambda: desktop.machines.panel.model.rowCount() == len(before))
    assert everybody(desktop) == before
    desktop.until(lambda: desktop.banner().startswith("Undone: 2 machines removed"))
    assert not desktop.window.undoing.action.isEnabled()


def test_ctrl_z_takes_back_one_act_after_the_other(desktop: Desktop) -> None:
    before = everybody(desktop)
    desktop.machines.verbs.edit(before)
    form = desktop.dialog(ManyMachinesForm)
    form.site.setText("Plant North")
    form.tags.setText("wave-1")
    QTest.mouseClick(form.primary, Left)
    desktop.until(lambda: "changed." in desktop.banner())
    assert all(one.site == "Plant North" and "wave-1" in one.tags for one in everybody(desktop))
    remove(desktop, everybody(desktop)[:1])
    assert len(everybody(desktop)) == len(before) - 1
    ctrl_z(desktop)
    desktop.until(lambda: len(everybody(desktop)) == len(before))
    desktop.until(lambda: "Before that" in desktop.banner())
    ctrl_z(desktop)
    desktop.until(lambda: everybody(desktop) == before)
    ctrl_z(desktop)
    assert everybody(desktop) == before


def test_what_cannot_be_undone_says_so_in_a_line_of_its_own(bench: Bench, desktop: Desktop) -> None:
    verbs, ids = desktop.machines.verbs, bench.ids()[:1]
    verbs.take_key_off(ids, "windows")
    question = desktop.dialog(Question)
    assert "This cannot be undone." in words(question)
    desktop.until(lambda: "1 machine was never seen and is looked at first." in words(question))
    question.reject()
    verbs.rearm(ids)
    assert "This cannot be undone." in words(desktop.dialog(Rearm))


def test_with_the_engine_the_way_back_is_gone(desktop: Desktop) -> None:
    remove(desktop, everybody(desktop)[:1])
    assert desktop.window.undoing.action.isEnabled()
    kill(desktop.seat.desk.engine)
    desktop.until(lambda: not desktop.window.undoing.action.isEnabled())
    left = desktop.window.banner.findChild(QPushButton)
    assert left is not None
    assert left.text() != "Undo"
