"""The wizard's pages over plain values: what may be pressed when, and five thousand machines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.benches import press, tab_to
from vamt_qt.gui.run_progress import Lane, RunProgress
from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.gui.theme import Theme, ThemeMode
from vamt_qt.gui.widgets import Wizard, WizardPage
from vamt_qt.gui.wizards.cause_card import CauseCard
from vamt_qt.gui.wizards.forecast import Forecast
from vamt_qt.gui.wizards.interruption import could_not_run
from vamt_qt.gui.wizards.key_page import KeyPage
from vamt_qt.gui.wizards.machines_page import MachinesPage
from vamt_qt.gui.wizards.result_page import ResultPage, RunResult
from vamt_qt.gui.wizards.running_page import RunningPage
from vamt_qt.gui.wizards.spend_page import SpendPage
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.product_key import KeyKind, KeyRecord
from vamt_qt.store.records import MachineRow

MANY = 5_000


Framed = Callable[[WizardPage], Wizard]


@pytest.fixture
def framed(qtbot: QtBot, theme: Theme) -> Framed:
    """Puts a page into a wizard of its own and gives it the keyboard."""
    kept: list[Wizard] = []

    def frame(page: WizardPage) -> Wizard:
        made = Wizard(theme, "Test", [page, WizardPage("End")])
        kept.append(made)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return frame


def row(name: str, status: LicenseStatus | None = None, failure: str = "") -> MachineRow:
    machine = Machine(
        id=MachineId(name),
        name=name,
        address="127.0.0.1",
        carrier=CarrierKind.SSH,
        port=22,
        last_failure=failure,
    )
    return MachineRow(machine=machine, status=status, products=1 if status else 0)


def key(name: str, purchased: int | None, spent: int = 0) -> KeyRecord:
    return KeyRecord(
        id=KeyId(name),
        kind=KeyKind.MAK,
        last_five=name,
        purchased=purchased,
        spent=spent,
        added_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def running(theme: Theme, count: int) -> tuple[RunningPage, RunProgress]:
    page = RunningPage(theme)
    lanes = [Lane(machine=MachineId(f"m{n}"), name=f"pc-{n:05}") for n in range(count)]
    return page, RunProgress(lanes, started=0.0, done_word="Activated")


# --- machines


def test_unseen_machines_are_offered_to_be_probed(
    qtbot: QtBot, theme: Theme, framed: Framed
) -> None:
    page = MachinesPage(theme)
    shown = framed(page)
    assert not page.is_complete(), "nobody knows the machines yet"
    page.show_rows([row("a"), row("b", failure="timed-out"), row("c", LicenseStatus.LICENSED)])
    assert page.is_complete()
    assert page.unseen() == ["a"]
    assert page.banner.isVisible()
    with qtbot.waitSignal(page.probe_wanted):
        tab_to("Probe it")
        press(Qt.Key.Key_Space)
    page.show_probing(0, 1)
    assert not page.is_complete()
    with qtbot.waitSignal(page.probe_stopped):
        tab_to("Stop")
        press(Qt.Key.Key_Space)
    page.show_rows([row("a", LicenseStatus.NOTIFICATION)])
    page.show_probed()
    assert not page.banner.isVisible()
    assert shown.page() is page


# --- key


def test_a_key_and_a_way_to_new_ids_are_needed(theme: Theme, framed: Framed) -> None:
    page = KeyPage(theme)
    framed(page)
    page.show_keys([key("AAAAA", 10), key("BBBBB", None)])
    assert not page.is_complete()
    page.choose_key(KeyId("BBBBB"))
    assert not page.is_complete(), "nobody answers the installation IDs"
    page.show_clearinghouses(["lab", "office"])
    page.choose_clearinghouse("office")
    assert (page.key(), page.asked(), page.is_complete()) == ("BBBBB", "office", True)
    page.installed.setChecked(True)
    assert (page.key(), page.is_complete()) == (None, True)
    page.stop.setChecked(True)
    assert page.asked() == ""


def test_the_only_key_is_chosen_at_once_and_none_is_no_dead_end(
    theme: Theme, framed: Framed
) -> None:
    page = KeyPage(theme)
    framed(page)
    page.show_clearinghouses([])
    assert page.stop.isChecked()
    assert not page.send.isEnabled()
    page.show_keys([])
    assert page.installed.isChecked()
    page.show_keys([key("AAAAA", 10)])
    assert page.key() == "AAAAA"


# --- what it spends


def test_return_does_not_spend_and_the_costly_button_is_red(theme: Theme, framed: Framed) -> None:
    page = SpendPage(theme)
    page.show_waiting()
    shown = framed(page)
    assert not page.is_complete()
    plan = Forecast.read(
        {"last_five": "AAAAA", "available": 9, "spend": ["a", "b"]}, collects=False
    )
    page.show_plan(plan, {MachineId("a"): row("a"), MachineId("b"): row("b")})
    page.table.view.setFocus()
    press(Qt.Key.Key_Return)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert shown.page() is page
    button = tab_to("Spend 2 activations")
    assert button.property("variant") == "danger"
    press(Qt.Key.Key_Return)
    assert shown.page() is not page


def test_a_plan_that_fails_says_why(theme: Theme, framed: Framed) -> None:
    page = SpendPage(theme)
    framed(page)
    page.show_failure(Failure("vault-locked", "The vault is locked", "Unlock it first."))
    assert page.banner.isVisible()
    assert "The vault is locked" in page.banner.accessibleName()
    assert not page.is_complete()


# --- while it runs


def test_five_thousand_machines_change_without_a_row_moving(theme: Theme, framed: Framed) -> None:
    page, progress = running(theme, MANY)
    framed(page)
    page.show_start(progress)
    model, view = page.table.model, page.table.view
    view.verticalScrollBar().setValue(32 * 2_000)
    top = view.rowAt(0)
    resets: list[object] = []
    repaints: list[int] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.layoutChanged.connect(lambda: resets.append(None))
    model.dataChanged.connect(lambda first, last: repaints.append(last.row() - first.row() + 1))
    for start in range(0, MANY, 250):
        for number in range(start, start + 250):
            machine = f"m{number * 7 % MANY}"
            progress.hear({"event": "step", "machine": machine, "text": "Looking"})
            progress.hear({"event": "outcome", "machine": machine, "kind": "done", "note": ""})
        page.show_news(1.0)
    assert progress.ended == MANY
    assert not resets, "a row would have moved under the operator's eyes"
    assert len(repaints) <= MANY // 250 * 32, "scattered news must not be announced one by one"
    assert view.rowAt(0) == top
    assert {model.table.values[1][number].word for number in range(MANY)} == {"Activated"}


def test_a_narrowed_table_catches_up_with_what_came_through(
    qtbot: QtBot, theme: Theme, framed: Framed
) -> None:
    page, progress = running(theme, 3)
    framed(page)
    page.show_start(progress)
    page.table.model.choose("state", ["Activated"])
    assert page.table.model.rowCount() == 0
    progress.hear({"event": "outcome", "machine": "m1", "kind": "done", "note": "activated"})
    page.show_news(1.0)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)


def test_closing_asks_while_machines_are_at_work(
    qtbot: QtBot, theme: Theme, framed: Framed
) -> None:
    page, progress = running(theme, 3)
    shown = framed(page)
    page.show_start(progress)
    shown.close()
    assert shown.isVisible()
    assert page.question.isVisible()
    with qtbot.waitSignal(page.stop_wanted):
        tab_to("Stop the run")
        press(Qt.Key.Key_Space)
    assert not page.question.isVisible()
    with qtbot.waitSignal(page.leave_wanted):
        shown.close()
    page.show_end(2.0)
    assert page.is_complete()
    shown.close()
    assert not shown.isVisible()


def test_a_run_that_was_refused_offers_to_try_again(
    qtbot: QtBot, theme: Theme, framed: Framed
) -> None:
    page, progress = running(theme, 3)
    framed(page)
    page.show_start(progress)
    why = Failure("unreachable", "The clearinghouse does not answer", "Check the network.")
    page.show_interruption(could_not_run(why), 1.0)
    assert not page.is_complete()
    with qtbot.waitSignal(page.resume_wanted):
        tab_to("Try again")
        press(Qt.Key.Key_Return)


# --- the result


def test_each_cause_can_be_taken_along(qtbot: QtBot, theme: Theme) -> None:
    group = FailureGroup("timed-out", "No answer", "Look at it", tuple(f"pc-{n}" for n in range(9)))
    card = CauseCard(theme, group)
    qtbot.addWidget(card)
    card.show()
    copy = next(
        one for one in card.findChildren(QToolButton) if one.accessibleName().startswith("Copy")
    )
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().splitlines() == list(group.machines)
    assert card.accessibleName().startswith("9 machines: No answer.")


def test_only_what_can_be_done_is_offered(theme: Theme, framed: Framed) -> None:
    page = ResultPage(theme)
    framed(page)
    page.show_result(RunResult(activated=3, spent=3))
    assert not page.retry.isVisible()
    assert not page.export.isVisible()
    page.show_result(RunResult(activated=1, failed=1, stopped=1, batches=1))
    assert page.retry.text() == "Retry 2 machines…"
    assert page.export.isVisible()


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST])
def test_the_question_stands_out_in_every_look(
    theme: Theme, framed: Framed, mode: ThemeMode
) -> None:
    theme.set_mode(mode)
    page, progress = running(theme, 1)
    framed(page)
    page.show_start(progress)
    assert not page.may_close()
    picture = page.question.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 6).name() == theme.colors.warn.fill
