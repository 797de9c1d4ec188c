"""The wizard on a real lab and a real engine: by keyboard alone, stopped, cut off, retried."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.benches import PATIENCE_MS, Bench, bench_in, kill, press, tab_to, type_text
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.run_progress import LaneState
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.wizards import ProxyActivationWizard
from vamt_qt.gui.wizards.forecast import Fate
from vamt_qt.lab.illness import Illness
from vamt_qt.store.records import RunState

Key = Qt.Key


def begin(bench: Bench, wizard: ProxyActivationWizard) -> list[dict[str, int]]:
    """Spend; gives the list that the run's end will be put into."""
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    bench.to_plan(wizard)
    wizard.next()
    return finished


def held_in_the_middle(bench: Bench, op: str) -> tuple[ProxyActivationWizard, list[dict[str, int]]]:
    """A wizard whose run stands still at the first call of a kind."""
    wizard = bench.wizard()
    bench.gate.close_at(op)
    finished = begin(bench, wizard)
    bench.until(bench.gate.reached.is_set)
    bench.until(lambda: bool(wizard.run.runs))
    return wizard, finished


def test_the_keyboard_alone_leads_from_the_machines_to_the_result(bench: Bench) -> None:
    wizard = bench.wizard()
    count = len(bench.ids())
    tab_to("Probe")
    press(Key.Key_Space)
    bench.until(lambda: wizard.machines_page.is_complete() and not wizard.machines_page.unseen())
    wizard.machines_page.table.view.setFocus()
    press(Key.Key_Return)
    assert wizard.step() == "key"
    bench.until(lambda: wizard.key_page.clearinghouse.count() > 0)
    press(Key.Key_Down)
    while wizard.key_page.key() != bench.key():
        press(Key.Key_Up)
    press(Key.Key_Return)
    assert wizard.step() == "spend"
    bench.until(lambda: wizard.spend_page.plan is not None)
    press(Key.Key_Return)
    assert wizard.step() == "spend", "Return alone must not spend"
    assert bench.spent() == 0
    with bench.qtbot.waitSignal(wizard.finished_run, timeout=PATIENCE_MS) as finished:
        tab_to(f"Spend {count} activations")
        press(Key.Key_Return)
        assert wizard.step() == "running"
    assert finished.args is not None
    assert finished.args[0]["activated"] == finished.args[0]["spent"] == count
    assert wizard.step() == "result"
    assert bench.spent() == bench.lab.clearinghouse.issued == bench.newly_licensed() == count
    with bench.qtbot.waitSignal(wizard.accepted):
        press(Key.Key_Return)


def test_a_second_time_nothing_is_spent_and_the_button_says_so(bench: Bench) -> None:
    first = bench.wizard()
    finished = begin(bench, first)
    bench.until(lambda: bool(finished))
    first.next()
    again = bench.wizard()
    bench.to_plan(again)
    plan = again.spend_page.plan
    assert plan is not None
    assert plan.is_idle
    assert again.spend_page.primary_text() == "Check again, spending nothing"
    assert not again.spend_page.is_costly()
    finished = []
    again.finished_run.connect(finished.append)
    again.next()
    bench.until(lambda: bool(finished))
    assert finished[0]["licensed_before"] == len(bench.ids())
    assert finished[0]["spent"] == 0
    assert bench.spent() == bench.lab.clearinghouse.issued == len(bench.ids())


def test_a_killed_engine_leaves_nothing_lost_and_the_run_is_resumed(bench: Bench) -> None:
    wizard, finished = held_in_the_middle(bench, "DepositOfflineConfirmationId")
    with bench.qtbot.waitSignal(wizard.interrupted_run, timeout=PATIENCE_MS) as interrupted:
        kill(bench.desk.engine)
    assert interrupted.args == ["engine-stopped"]
    bench.gate.open()
    trouble = wizard.running_page.trouble
    assert trouble is not None
    said = trouble.accessibleName()
    assert "stopped unexpectedly" in said
    assert "none is spent twice" in said
    assert wizard.step() == "running"
    assert not wizard.running_page.is_complete()
    count = len(bench.ids())
    assert bench.spent() == bench.lab.clearinghouse.issued == count
    tab_to("Resume the run")
    press(Key.Key_Space)
    bench.until(lambda: bool(finished))
    assert finished[0]["failed"] == 0
    assert finished[0]["spent"] == count
    assert bench.spent() == bench.lab.clearinghouse.issued == bench.newly_licensed() == count
    assert not bench.views.runs(state=RunState.INTERRUPTED)


def test_a_run_is_stopped_only_after_a_question(bench: Bench) -> None:
    wizard, finished = held_in_the_middle(bench, "InstallProductKey")
    question = wizard.running_page.question
    press(Key.Key_Escape)
    assert question.isVisible()
    assert QApplication.focusWidget() is question.stay
    press(Key.Key_Escape)
    assert not question.isVisible()
    assert wizard.isVisible()
    press(Key.Key_Escape)
    tab_to("Stop the run")
    press(Key.Key_Return)
    assert wizard.running_page.cancel_text() == "Stopping…"
    bench.gate.open()
    bench.until(lambda: bool(finished))
    assert finished[0]["stopped"] == len(bench.ids())
    assert bench.spent() == bench.lab.clearinghouse.issued == 0
    assert wizard.result_page.retry.isVisible()


def test_a_closed_wizard_lets_the_run_go_on(bench: Bench) -> None:
    wizard, _ = held_in_the_middle(bench, "InstallProductKey")
    run = wizard.run.runs[0]
    wizard.close()
    assert wizard.isVisible()
    with bench.qtbot.waitSignal(wizard.rejected):
        tab_to("Close, let it run")
        press(Key.Key_Return)
    bench.gate.open()
    bench.until(lambda: _state(bench, run) is RunState.FINISHED)
    assert bench.spent() == bench.newly_licensed() == len(bench.ids())


def _state(bench: Bench, run: object) -> RunState | None:
    return next((one.state for one in bench.views.runs() if one.id == run), None)


def test_a_run_that_stops_after_collecting_leaves_a_batch_to_export(
    bench: Bench, tmp_path: Path
) -> None:
    wizard = bench.wizard()
    wizard.next()
    wizard.choose_key(bench.key())
    wizard.key_page.stop.setChecked(True)
    wizard.next()
    bench.until(lambda: wizard.spend_page.plan is not None)
    count = len(bench.ids())
    assert wizard.spend_page.primary_text() == f"Hold {count} activations"
    with bench.qtbot.waitSignal(wizard.finished_run, timeout=PATIENCE_MS) as finished:
        wizard.next()
    assert finished.args is not None
    assert finished.args[0]["collected"] == count
    assert bench.spent() == 0
    assert wizard.result_page.export.isVisible()
    wizard.result_page.export.click()
    bench.until(lambda: bool(wizard.findChildren(ExportBatch)))
    dialog = wizard.findChildren(ExportBatch)[0]
    target = tmp_path / "across.vamtqt"
    dialog.file.path.setText(str(target))
    dialog.decide()
    bench.until(target.exists)
    bench.until(lambda: "across.vamtqt" in wizard.result_page.remark.text())


def test_machines_that_failed_are_retried_alone_and_the_cost_is_said_again(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    ill = (Illness.NOT_ELEVATED, Illness.NOT_ELEVATED, Illness.WRONG_PASSWORD)
    with bench_in(tmp_path, qtbot, theme, machines=8, ill=ill) as bench:
        # One after the other, so that the same machine asks for an account first in both runs.
        bench.desk.call("settings.put", {"name": "lanes", "value": 1})
        bench.until(lambda: not bench.desk.engine.under_way())
        everybody = [machine.id for machine in bench.views.machines()]
        wizard = bench.wizard(everybody)
        finished = begin(bench, wizard)
        bench.until(lambda: bool(finished))
        failed = finished[0]["failed"]
        assert failed >= len(ill)
        causes = wizard.run.progress.causes()
        elevated = next(cause for cause in causes if cause.code == "not-elevated")
        assert len(elevated.machines) == 2
        wizard.result_page.retry.click()
        assert wizard.step() == "spend"
        bench.until(lambda: wizard.spend_page.plan is not None)
        plan = wizard.spend_page.plan
        assert plan is not None
        assert len(plan.fates) == failed
        assert Fate.LEAVE not in plan.fates.values()
        spent = bench.spent()
        finished.clear()
        wizard.next()
        bench.until(lambda: bool(finished))
        assert finished[0]["failed"] == failed
        assert bench.spent() == spent == bench.lab.clearinghouse.issued


def test_more_than_was_bought_is_spent_only_where_somebody_says_why(bench: Bench) -> None:
    short = next(key for key in bench.views.keys() if key.purchased == 2)
    wizard = bench.wizard()
    wizard.next()
    bench.until(lambda: wizard.key_page.clearinghouse.count() > 0)
    wizard.choose_key(short.id)
    wizard.next()
    bench.until(lambda: wizard.spend_page.plan is not None)
    assert len(bench.ids()) == 3
    assert not wizard.spend_page.is_complete()
    wizard.next()
    assert wizard.step() == "spend"
    tab_to("Why more may be spent")
    type_text("one more is on order")
    with bench.qtbot.waitSignal(wizard.finished_run, timeout=PATIENCE_MS):
        tab_to("Spend 3 activations, 1 more than there are")
        press(Key.Key_Return)
    reasons = {entry.stamp.reason for entry in bench.views.ledger(kind="line-sealed")}
    assert any("one more is on order" in reason for reason in reasons)


def test_the_installed_keys_can_be_used(bench: Bench) -> None:
    bench.desk.engine.call(
        "install-key",
        {"machines": bench.ids(), "key": bench.key()},
        done=lambda _: None,
        failed=lambda _: None,
    )
    bench.until(lambda: not bench.desk.engine.under_way())
    wizard = bench.wizard()
    wizard.next()
    bench.until(lambda: wizard.key_page.clearinghouse.count() > 0)
    wizard.key_page.installed.setChecked(True)
    wizard.next()
    bench.until(lambda: wizard.spend_page.plan is not None)
    count = len(bench.ids())
    assert wizard.spend_page.primary_text() == f"Spend {count} activations"
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    wizard.next()
    bench.until(lambda: bool(finished))
    assert wizard.run.progress.count(LaneState.DONE) == count
    assert bench.spent() == bench.newly_licensed() == count
