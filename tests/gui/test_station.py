"""The whole window on a real engine and a real lab: what an operator does, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.benches import PATIENCE_MS, Bench, bench_in, kill
from tests.gui.desks import button, column, has_button, words
from tests.gui.desktops import Desktop
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.batch_hand_over import HandOver
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.batch_seal import SealBatch
from vamt_qt.gui.dialogs.error import ErrorDialog
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.dialogs.import_list import ImportMachines
from vamt_qt.gui.dialogs.logons import LogonForm
from vamt_qt.gui.dialogs.take_in_kits import TakeInKits
from vamt_qt.gui.dialogs.trust_host_keys import TrustHostKeys
from vamt_qt.gui.pages.batches import BatchesPage
from vamt_qt.gui.pages.ledger import LedgerPage
from vamt_qt.gui.pages.machines import MachinesPage
from vamt_qt.gui.pages.runs import RunsPage
from vamt_qt.gui.shell import RunPhase
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.wizards import ProxyActivationWizard
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.store.records import RunState

Left = Qt.MouseButton.LeftButton


def test_probing_shows_every_machine_as_it_answers_and_counts_outcomes(desktop: Desktop) -> None:
    window, page = desktop.window, desktop.machines
    assert set(column(page, "status")) == {"Not probed"}
    desktop.press("Probe all", page.header)
    desktop.run_to_its_end()
    desktop.until(lambda: "Not probed" not in column(page, "status"))
    assert set(column(page, "outcome")) == {"Answered"}
    assert "5 answered" in words(window.run_panel)
    assert "Probing 5 machines" in words(window.run_panel)
    runs = desktop.page("runs", RunsPage)
    desktop.until(lambda: column(runs, "state") == ["Finished"])
    ledger = desktop.page("ledger", LedgerPage)
    desktop.press("Verify", ledger.header)
    desktop.until(lambda: "The ledger is whole" in words(ledger))


def test_an_engine_that_is_killed_is_told_started_again_and_its_run_gone_on_with(
    bench: Bench, desktop: Desktop
) -> None:
    window = desktop.window
    bench.gate.close_at("query")
    desktop.press("Probe all", desktop.machines.header)
    desktop.until(bench.gate.reached.is_set)
    kill(bench.desk.engine)
    desktop.until(lambda: "stopped unexpectedly" in desktop.banner())
    assert "It is being started again" in desktop.banner()
    assert "Engine is not running" in words(window)
    assert RunPhase.INTERRUPTED.value[2] in words(window.run_panel)
    bench.gate.open()
    desktop.until(lambda: "was interrupted" in desktop.banner())
    assert "was started again" in desktop.banner()
    desktop.press("Show runs", window.banner)
    runs = desktop.page("runs", RunsPage)
    desktop.until(lambda: "Resume" in words(runs.details))
    desktop.run_to_its_end()  # the one that was cut off
    desktop.press("Resume", runs.details)
    desktop.run_to_its_end()
    desktop.until(lambda: "Finished" in column(runs, "state"))
    desktop.until(lambda: desktop.banner() == "")
    assert not bench.views.runs(state=RunState.INTERRUPTED)
    assert not bench.views.open_intents()


def test_closing_during_a_run_asks_and_stops_only_when_told_to(
    bench: Bench, desktop: Desktop
) -> None:
    window = desktop.window
    bench.gate.close_at("query")
    desktop.press("Probe all", desktop.machines.header)
    desktop.until(bench.gate.reached.is_set)
    window.close()
    question = desktop.dialog(Question)
    assert "1 run is under way" in words(question)
    desktop.press("Keep running", question)
    assert window.isVisible()
    assert window.watch.under_way == 1
    window.close()
    desktop.press("Stop and close", desktop.dialog(Question))
    assert not window.isVisible()
    with bench.qtbot.waitSignal(window.gone, timeout=PATIENCE_MS):
        bench.gate.open()
    assert not bench.views.runs(state=RunState.RUNNING)


def test_cancelling_ends_a_run_with_what_was_not_begun(bench: Bench, desktop: Desktop) -> None:
    bench.gate.close_at("query")
    desktop.install(bench.ids())
    desktop.until(bench.gate.reached.is_set)
    desktop.press("Cancel", desktop.window.run_panel)
    assert RunPhase.CANCELLING.value[2] in words(desktop.window.run_panel)
    bench.gate.open()
    desktop.run_to_its_end()
    assert RunPhase.CANCELLED.value[2] in words(desktop.window.run_panel)
    (run,) = bench.views.runs()
    assert run.state is RunState.CANCELLED


def test_a_paused_run_begins_no_further_machine_until_it_goes_on(
    bench: Bench, desktop: Desktop
) -> None:
    panel = desktop.window.run_panel
    bench.desk.call("settings.put", {"name": "lanes", "value": 1})
    desktop.until(lambda: not bench.desk.engine.under_way())
    bench.gate.close_at("query")
    desktop.press("Probe all", desktop.machines.header)
    desktop.until(lambda: bench.gate.reached.is_set() and panel.isVisible())
    desktop.press("Pause", panel)
    desktop.until(lambda: "Paused: machines that were begun come to their end" in words(panel))
    bench.gate.open()
    desktop.until(lambda: "1 answered" in words(panel))
    bench.qtbot.wait(600)
    assert "1 answered" in words(panel)
    desktop.press("Go on", panel)
    desktop.run_to_its_end()
    assert "5 answered" in words(panel)


def test_an_engine_that_ends_time_after_time_is_left_to_the_operator(
    bench: Bench, desktop: Desktop
) -> None:
    engine = bench.desk.engine
    for _ in range(3):
        kill(engine)
        desktop.until(lambda: not engine.is_ready)
        desktop.until(lambda: engine.is_ready)
        desktop.until(lambda: "was started again" in desktop.banner())
    kill(engine)
    desktop.until(lambda: has_button(desktop.window.banner, "Start it again"))
    assert "Everything that was finished is recorded" in desktop.banner()


def test_the_way_by_batch_from_collecting_to_licensed(
    bench: Bench, desktop: Desktop, tmp_path: Path
) -> None:
    machines = bench.ids()
    verbs = desktop.machines.verbs
    desktop.install(machines)
    desktop.run_to_its_end()
    verbs.collect(machines, "windows")
    desktop.run_to_its_end()
    desktop.until(lambda: desktop.cell(machines[0], "stage") == "Awaiting CID")
    page = desktop.page("batches", BatchesPage)
    desktop.press("Make a batch", page.header)
    desktop.choose_key()
    seal = desktop.dialog(SealBatch)
    assert f"holds {len(machines)} activation" in words(seal)
    assert f"{len(machines)} activation" in words(seal)
    assert " left, " in words(seal)
    assert bench.spent() == 0
    QTest.mouseClick(seal.primary, Left)
    desktop.until(lambda: column(page, "state") == ["Sealed"])
    desktop.until(lambda: page.lines.model.rowCount() == len(machines))
    _export(desktop, page, tmp_path / "request.vamtqt")
    desktop.press("Hand over", page.details)
    over = desktop.dialog(HandOver)
    desktop.until(lambda: over.panel.model.record("web/lab") is not None)
    over.panel.view.select_ids(["web/lab"])
    desktop.until(lambda: over.primary.text().startswith("Send, spending up to"))
    QTest.mouseClick(over.primary, Left)
    desktop.until(lambda: f"{len(machines)} confirmed" in desktop.banner())
    assert bench.spent() == bench.lab.clearinghouse.issued == len(machines)
    desktop.press("Deposit", page.details)
    desktop.run_to_its_end()
    desktop.until(lambda: column(page, "state") == ["Applied"])
    desktop.page("machines", MachinesPage)
    desktop.until(lambda: {desktop.cell(one, "stage") for one in machines} == {"Licensed"})
    assert bench.newly_licensed() == len(machines)


def _export(desktop: Desktop, page: BatchesPage, path: Path) -> None:
    page.ways.export(page.panel.model.record_at(0))
    export = desktop.dialog(ExportBatch)
    export.file.path.setText(str(path))
    QTest.mouseClick(export.primary, Left)
    desktop.until(lambda: str(path) in desktop.banner())
    assert path.stat().st_size > 0


def test_files_that_are_dropped_are_offered_to_whoever_takes_them(
    desktop: Desktop, tmp_path: Path
) -> None:
    bundle, listed = tmp_path / "answer.vamtqt", tmp_path / "more.csv"
    bundle.write_bytes(b"not a bundle")
    listed.write_text("name\nlatecomer\n")
    _drop(desktop.window, bundle)
    assert desktop.window.current_page() == "batches"
    dialog = desktop.dialog(ImportBatch)
    assert dialog.file.text() == str(bundle)
    QTest.mouseClick(dialog.primary, Left)
    desktop.until(lambda: "Nothing was" in words(dialog) or dialog.refusal.isVisible())
    dialog.reject()
    _drop(desktop.window, tmp_path / "0001-1.txt")
    assert desktop.window.current_page() == "machines"
    assert desktop.dialog(TakeInKits).folder.text() == str(tmp_path / "0001-1.txt")
    desktop.dialog(TakeInKits).reject()
    _drop(desktop.window, listed)
    taken = desktop.dialog(ImportMachines)
    QTest.mouseClick(taken.primary, Left)
    desktop.until(lambda: "1 machine added" in desktop.banner())
    desktop.until(lambda: "latecomer" in column(desktop.machines, "name"))


def _drop(window: StationWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, data, Left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, Left, none))


def test_a_refusal_of_the_engine_says_what_is_safe(desktop: Desktop) -> None:
    desktop.seat.desk.call("batch.make", {"key": desktop.seat.key()})
    desktop.until(lambda: "Nothing waits" in desktop.banner())
    assert "Nothing was changed and no activation was spent" in desktop.banner()
    desktop.press("Details", desktop.window.banner)
    dialog = desktop.dialog(ErrorDialog)
    for caption in ("What happened", "What is safe", "What to do next"):
        assert caption in words(dialog)
    dialog.close()


def test_machines_can_be_removed_after_a_question(desktop: Desktop) -> None:
    page = desktop.machines
    gone = page.panel.model.record_at(1).machine
    page.verbs.remove([gone])
    question = desktop.dialog(Question)
    assert "stay in the ledger" in words(question)
    QTest.mouseClick(question.primary, Left)
    desktop.until(lambda: page.panel.model.rowCount() == 4)
    assert gone.name not in column(page, "name")


def test_the_assistant_opens_on_what_is_selected(bench: Bench, desktop: Desktop) -> None:
    chosen = bench.ids()[:1]
    desktop.choose(*chosen)
    desktop.until(lambda: button(desktop.machines.header, "Activate").text() == "Activate 1…")
    desktop.press("Activate", desktop.machines.header)
    wizard = desktop.dialog(ProxyActivationWizard)
    desktop.until(wizard.machines_page.is_complete)
    wizard.reject()


def test_a_mistyped_password_is_asked_about_and_mended_in_the_panel(
    bench: Bench, desktop: Desktop
) -> None:
    panel, accounts = desktop.window.run_panel, bench.lab.sheet.credentials
    right = {one.name: one.password.reveal() for one in accounts}
    for one in accounts:
        given = {"name": one.name, "user": one.user, "password": "a typing error"}
        bench.desk.call("credentials.set", given)
    desktop.until(lambda: not bench.desk.engine.under_way())
    desktop.press("Probe all", desktop.machines.header)
    desktop.run_to_its_end()
    sites = {machine.credential for machine in bench.views.machines()}
    assert sum(bench.lab.logons(spec.name) for spec in bench.lab.specs) == len(sites)
    for _ in sites:
        desktop.until(panel.question.isVisible)
        assert "The password may be wrong" in words(panel)
        desktop.press("Change password", panel)
        form = desktop.dialog(LogonForm)
        form.password.setText(right[form.name.text()])
        form.decide()
        desktop.run_to_its_end()
    desktop.until(lambda: set(column(desktop.machines, "outcome")) == {"Answered"})
    assert panel.question.isHidden()
    assert "Finished" in words(panel)


ILL = (Illness.CHANGED_HOST_KEY, Illness.WRONG_PASSWORD)


@pytest.fixture
def ill_desktop(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desktop]:
    with bench_in(tmp_path, qtbot, theme, ill=ILL) as made:
        yield Desktop(made)


def test_each_failure_is_grouped_explained_and_mended_where_it_is_shown(
    ill_desktop: Desktop,
) -> None:
    desktop, page = ill_desktop, ill_desktop.machines
    desktop.press("Probe all", page.header)
    desktop.run_to_its_end()
    panel = desktop.window.run_panel
    desktop.until(lambda: panel.failures is not None and panel.failures.model.rowCount() == 2)
    desktop.until(lambda: {"Host key changed", "Logon refused"} <= set(column(page, "outcome")))
    refused, changed = _with(page, "Logon refused"), _with(page, "Host key changed")
    desktop.choose(refused)
    desktop.until(lambda: "Choose logon…" in words(page.details))
    desktop.choose(changed)
    desktop.until(lambda: "Check host key…" in words(page.details))
    desktop.press("Check host key", page.details)
    dialog = desktop.dialog(TrustHostKeys)
    desktop.until(lambda: dialog.panel.model.record_at(0).asked)
    row = dialog.panel.model.record_at(0)
    assert row.can_be_trusted
    assert row.shown.startswith("SHA256:")
    assert row.shown != row.pinned
    assert not dialog.trust.isEnabled(), "a changed key is not chosen for the operator"
    dialog.panel.view.select_ids([changed])
    QTest.mouseClick(dialog.trust, Left)
    desktop.until(lambda: "are trusted now" in words(dialog))
    dialog.close()
    machine = desktop.seat.views.machine(changed)
    assert machine is not None
    assert (machine.carrier, machine.host_key) == (CarrierKind.SSH, row.shown)
    desktop.press("Probe again", page.details)
    desktop.run_to_its_end()
    desktop.until(lambda: desktop.cell(changed, "outcome") == "Answered")
    desktop.until(lambda: "Check host key" not in words(page.details))


def _with(page: MachinesPage, outcome: str) -> MachineId:
    table = page.panel.model.table
    row = table.texts[table.position["outcome"]].index(outcome)
    return table.ids[row]
