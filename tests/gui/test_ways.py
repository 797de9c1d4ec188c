"""The other ways to a licence, each on a real lab and a real engine: planned, run, and counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.benches import Bench, bench_in, press, tab_to, type_text
from vamt_qt.exchange.client_keys import client_keys
from vamt_qt.gui.theme import Theme
from vamt_qt.gui.wizards import (
    KmsClientWizard,
    OnlineActivationWizard,
    ReactivationWizard,
    RunWizard,
)
from vamt_qt.gui.wizards.forecast import Fate
from vamt_qt.licensing.product import WINDOWS_APPLICATION

Key = Qt.Key


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Bench]:
    with bench_in(tmp_path, qtbot, theme) as made:
        yield made


def done(bench: Bench, verb: str, **arguments: Any) -> None:
    """Let the engine do something, as an earlier day would have."""
    failures: list[object] = []
    bench.desk.engine.call(verb, arguments, done=lambda _: None, failed=failures.append)
    bench.until(lambda: not bench.desk.engine.under_way())
    assert not failures


def planned(bench: Bench, wizard: RunWizard) -> None:
    """Lead from the wizard's own page to its plan."""
    wizard.next()
    assert wizard.step() == "spend"
    bench.until(lambda: wizard.spend_page.plan is not None)


def run_to_its_end(bench: Bench, wizard: RunWizard) -> dict[str, int]:
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    wizard.next()
    bench.until(lambda: bool(finished))
    assert wizard.step() == "result"
    return finished[0]


def test_online_activation_names_its_cost_and_spends_that(bench: Bench) -> None:
    wizard = OnlineActivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    count = len(bench.ids())
    wizard.next()
    wizard.choose_key(bench.key())
    assert not wizard.key_page.reuse.isVisible()
    assert not wizard.key_page.installed.isVisible()
    planned(bench, wizard)
    runs = len(bench.views.runs())
    assert bench.spent() == bench.lab.clearinghouse.issued == 0
    press(Key.Key_Return)
    assert wizard.step() == "spend", "Return alone must not spend"
    assert len(bench.views.runs()) == runs
    assert wizard.spend_page.is_costly()
    finished: list[dict[str, int]] = []
    wizard.finished_run.connect(finished.append)
    tab_to(f"Spend {count} activations")
    press(Key.Key_Return)
    bench.until(lambda: bool(finished))
    assert finished[0]["activated"] == finished[0]["spent"] == count
    assert bench.spent() == bench.lab.clearinghouse.issued == bench.newly_licensed() == count


def test_online_activation_tells_where_nothing_need_be_spent(bench: Bench) -> None:
    done(bench, "activate", machines=bench.ids(), key=bench.key(), clearinghouse="lab")
    for truth in bench.lab.truths():
        bench.lab.reimage(truth.name)
    done(bench, "probe", machines=bench.ids())
    wizard = OnlineActivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    wizard.choose_key(bench.key())
    planned(bench, wizard)
    assert "Local reactivation gives it back" in wizard.spend_page.banner.accessibleName()


def test_stored_ids_go_back_and_the_others_are_told_why(bench: Bench) -> None:
    had, never = bench.ids()[:2], bench.ids()[2:]
    done(bench, "activate", machines=had, key=bench.key(), clearinghouse="lab")
    names = {one.name for one in bench.views.machines() if one.id in had}
    for name in names:
        bench.lab.reimage(name)
    done(bench, "probe", machines=bench.ids())
    wizard = ReactivationWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    wizard.choose_key(bench.key())
    planned(bench, wizard)
    plan = wizard.spend_page.plan
    assert plan is not None
    assert plan.count(Fate.REUSE) == len(had)
    assert plan.count(Fate.NONE_STORED) == len(never)
    assert not wizard.spend_page.is_costly()
    assert wizard.spend_page.primary_text() == "Reactivate 2 machines, spending nothing"
    issued = bench.lab.clearinghouse.issued
    result = run_to_its_end(bench, wizard)
    assert (result["activated"], result["failed"], result["spent"]) == (2, len(never), 0)
    assert bench.lab.clearinghouse.issued == issued
    (cause,) = wizard.run.progress.causes()
    assert cause.code == "none-stored"
    assert not wizard.result_page.export.isVisible()


def test_a_kms_client_is_set_up_by_the_keyboard(bench: Bench) -> None:
    done(bench, "probe", machines=bench.ids())
    wizard = KmsClientWizard(bench.desk, bench.ids())
    bench.opened(wizard)
    wizard.next()
    assert wizard.step() == "host"
    press(Key.Key_Down)
    assert wizard.kms_page.by_name.isChecked()
    assert not wizard.kms_page.is_complete()
    tab_to("KMS host")
    type_text("kms lab")
    wizard.next()
    assert wizard.step() == "host"
    assert wizard.kms_page.banner.isVisible()
    wizard.kms_page.host.setText("kms.lab.example")
    planned(bench, wizard)
    count = len(bench.ids())
    plan = wizard.spend_page.plan
    assert plan is not None
    assert plan.through == count
    assert set(plan.notes) >= {one for one, fate in plan.fates.items() if fate is Fate.SET_UP}
    assert wizard.spend_page.primary_text() == f"Set up {count} machines, spending nothing"
    result = run_to_its_end(bench, wizard)
    assert (result["activated"], result["failed"], result["spent"]) == (count, 0, 0)
    published = {key.key.last_five for key in client_keys()}
    for machine in bench.ids():
        held = bench.views.products(machine)
        assert {p.partial_key for p in held if p.application == WINDOWS_APPLICATION} <= published
    assert len(bench.views.ledger(kind="option-changed")) >= count
    assert "by itself" in wizard.result_page.remark.text()
