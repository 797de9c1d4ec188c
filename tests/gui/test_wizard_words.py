"""What the wizard says before, while and after: numbers with their nouns, causes with advice."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.gui.causes import cause_key, cause_of, group_failures
from vamt_qt.gui.run_progress import Lane, LaneState, RunProgress
from vamt_qt.gui.wizards.forecast import Fate, Forecast
from vamt_qt.gui.wizards.forecast_words import button_text, explanation, headline
from vamt_qt.gui.wizards.interruption import engine_gone
from vamt_qt.gui.wizards.result_page import RunResult, remark
from vamt_qt.gui.wizards.result_page import headline as result_headline
from vamt_qt.gui.wizards.way import KMS_CLIENT, REACTIVATION
from vamt_qt.licensing.errors import Failure, TargetRefusedError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.workflow.plan import Plan

PLAN: dict[str, Any] = {
    "last_five": "K7QF2",
    "available": 112,
    "spend": [f"s{n}" for n in range(36)],
    "unseen": ["u0"],
    "reuse": [f"r{n}" for n in range(9)],
    "leave": [f"l{n}" for n in range(3)],
}


def forecast(*, collects: bool = False, **changes: Any) -> Forecast:
    return Forecast.read({**PLAN, **changes}, collects=collects)


# --- before


def test_the_cost_is_said_in_the_sentence_and_on_the_button() -> None:
    plan = forecast(unseen=[])
    assert headline(plan) == "This spends 36 of 112 activations left of key …K7QF2."
    assert button_text(plan) == "Spend 36 activations"
    assert "up to 37 of 112" in headline(forecast())
    assert button_text(forecast()) == "Spend 37 activations"
    assert button_text(forecast(spend=["s"], unseen=[])) == "Spend 1 activation"


def test_a_run_that_collects_holds_instead_of_spending() -> None:
    plan = forecast(collects=True, unseen=[])
    assert headline(plan).startswith("This holds 36 of 112")
    assert button_text(plan) == "Hold 36 activations"
    assert "held until the answer comes" in explanation(Fate.SPEND, 36, collects=True)


def test_what_costs_nothing_says_so() -> None:
    free = forecast(spend=[], unseen=[])
    assert headline(free) == "This spends nothing."
    assert button_text(free) == "Activate, spending nothing"
    idle = forecast(spend=[], unseen=[], reuse=[])
    assert idle.is_idle
    assert button_text(idle) == "Check again, spending nothing"


def test_more_than_is_left_is_noticed() -> None:
    assert forecast(available=36).is_short
    assert headline(forecast(available=36)) == (
        "This needs up to 37 activations; key …K7QF2 has 36 left."
    )
    assert button_text(forecast(available=36)) == "Spend 37 activations, 1 more than there are"
    assert not forecast(available=37).is_short
    assert not forecast(available=None).is_short
    assert "112" not in headline(forecast(available=None))


def test_every_list_of_the_plan_has_a_fate() -> None:
    lists = {name for name in Plan.__slots__ if isinstance(getattr(Plan(), name), tuple)}
    of_clients = {Fate.SET_UP.value, Fate.SETTINGS.value}
    assert lists == {fate.value for fate in Fate} - of_clients


def test_a_way_that_cannot_spend_says_so_and_counts_nothing() -> None:
    found = {"reuse": ["a", "b"], "unseen": ["c"], "none_stored": ["d"], "other_id": ["e"]}
    plan = Forecast.read({**found, "why": {"x": "why not"}}, collects=False, way=REACTIVATION)
    assert plan.most == 0
    assert headline(plan).startswith("This spends nothing: ")
    assert "3 of 5 machines" in headline(plan)
    assert button_text(plan) == "Reactivate 3 machines, spending nothing"
    assert "looked at first" in explanation(Fate.UNSEEN, 1, way=REACTIVATION)
    assert plan.notes[MachineId("x")] == "why not"
    assert set(plan.notes) == {"d", "e", "x"}
    clients = {"set_up": ["a"], "settings": ["b"], "keys": {"a": "T83GX"}}
    setup = Forecast.read(clients, collects=False, way=KMS_CLIENT)
    assert button_text(setup) == "Set up 2 machines, spending nothing"
    assert setup.notes == {"a": "key …T83GX"}
    left = RunResult(activated=2, licensed_before=1, way=KMS_CLIENT)
    assert result_headline(left) == "2 machines are KMS clients now."
    assert "by itself" in remark(left)


@given(st.dictionaries(st.text(min_size=1), st.sampled_from(Fate)))
def test_the_most_is_one_for_each_machine_that_may_need_one(fates: dict[str, Fate]) -> None:
    lists = {fate.value: [name for name, one in fates.items() if one is fate] for fate in Fate}
    plan = Forecast.read(lists, collects=False)
    assert plan.most == sum(fate in {Fate.SPEND, Fate.UNSEEN} for fate in fates.values())
    assert sum(plan.count(fate) for fate in Fate) == len(fates)


@pytest.mark.parametrize("fate", Fate)
def test_one_machine_is_not_told_as_several(fate: Fate) -> None:
    assert explanation(fate, 1).startswith("1 machine ")
    assert explanation(fate, 2).startswith("2 machines ")
    assert explanation(fate, 1).endswith(".")


# --- why it failed


def failed(code: str, name: str, hint: str = "Look at it.") -> tuple[str, Failure]:
    return name, Failure(code, f"{name} (127.0.0.1, port 22) did not answer", hint)


def test_failures_with_one_cause_are_told_once_without_a_machines_name() -> None:
    groups = group_failures(
        [failed("timed-out", "b"), failed("refused", "c"), failed("timed-out", "a")]
    )
    assert [(group.code, group.machines) for group in groups] == [
        ("timed-out", ("a", "b")),
        ("refused", ("c",)),
    ]
    assert groups[0].cause == "The machine did not answer in time"
    assert groups[0].advice == "Look at it."


def test_refusals_of_windows_are_parted_by_their_code_and_read_without_it() -> None:
    edition = TargetRefusedError(hresult=0xC004F069).failure
    mistyped = TargetRefusedError(hresult=0xC004F050).failure
    assert cause_key(edition) == "0xC004F069"
    assert "0x" not in cause_of(edition)
    groups = group_failures([("a", edition), ("b", mistyped), ("c", edition)])
    assert [group.code for group in groups] == ["0xC004F069", "0xC004F050"]


# --- while it runs


def progress(count: int = 4) -> RunProgress:
    lanes = [Lane(machine=MachineId(f"m{n}"), name=f"pc-{n}") for n in range(count)]
    return RunProgress(lanes, started=100.0, done_word="Activated")


def step(machine: str, text: str) -> dict[str, Any]:
    return {"event": "step", "machine": machine, "text": text}


def outcome(machine: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"event": "outcome", "machine": machine, "kind": kind, **more}


def test_each_machine_is_followed_to_its_end() -> None:
    run = progress()
    failure = {"code": "timed-out", "message": "pc-1 did not answer", "hint": "", "hresult": None}
    run.hear({"event": "started", "run": "r1", "total": 4})
    run.hear(step("m0", "Installing the key"))
    run.hear(outcome("m1", "failed", failure=failure))
    run.hear(outcome("m2", "done", note="already licensed"))
    run.hear(outcome("m3", "done", note="activated"))
    assert [lane.state for lane in run.take_changed()] == [
        LaneState.WORKING,
        LaneState.FAILED,
        LaneState.LEFT,
        LaneState.DONE,
    ]
    assert run.take_changed() == ()
    assert run.run == "r1"
    assert (run.ended, run.count(LaneState.WORKING)) == (3, 1)
    words = {name: run.mark(lane).word for name, lane in run.lanes.items()}
    assert words == {
        "m0": "Working",
        "m1": "Timed out",
        "m2": "Licensed before",
        "m3": "Activated",
    }
    assert [cause.machines for cause in run.causes()] == [("pc-1",)]


def test_a_batch_waiting_to_be_carried_across_is_no_activation() -> None:
    run = progress(1)
    run.hear(outcome("m0", "done", note="in batch 1a2b3c4d"))
    assert run.count(LaneState.COLLECTED) == 1
    assert run.lanes[MachineId("m0")].text == "In batch 1a2b3c4d"


def test_time_left_is_told_only_when_it_is_no_guess() -> None:
    run = progress(2)
    run.hear(outcome("m0", "done", note="activated"))
    assert run.seconds_left(101.0) is None
    assert run.seconds_left(110.0) == pytest.approx(10.0)
    run.hear(outcome("m1", "done", note="activated"))
    assert run.seconds_left(120.0) is None


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["step", "done", "failed"]))))
def test_counts_and_share_agree_with_the_lanes_whatever_comes(events: list[Any]) -> None:
    run = progress()
    for machine, kind in events:
        news = step(f"m{machine}", "Looking") if kind == "step" else outcome(f"m{machine}", kind)
        run.hear(news)
    states = [lane.state for lane in run.lanes.values()]
    assert all(run.count(state) == states.count(state) for state in LaneState)
    assert run.share == pytest.approx(sum(lane.share for lane in run.lanes.values()) / 4)


def test_after_the_engines_death_nobody_is_at_work_any_more() -> None:
    run = progress()
    run.hear(step("m0", "Depositing the confirmation ID"))
    run.hear(outcome("m1", "done", note="activated"))
    run.interrupt()
    told = engine_gone(run, Failure("engine-stopped", "The engine stopped unexpectedly"))
    assert run.count(LaneState.WORKING) == 0
    assert told.happened.endswith("3 machines were still on the way.")
    assert told.safe.startswith("1 machine is through and stays so")
    assert "none is spent twice" in told.safe


# --- after


def test_the_result_says_what_failed_beside_what_did_not() -> None:
    assert result_headline(RunResult(activated=27, failed=2)) == (
        "27 machines are licensed now; 2 failed."
    )
    assert result_headline(RunResult(activated=1)) == "1 machine is licensed now."
    assert result_headline(RunResult(failed=3)) == "Nothing was activated: 3 failed."
    assert result_headline(RunResult(licensed_before=30, failed=2)) == (
        "Nothing was activated: 30 machines were licensed before, 2 failed."
    )
    assert result_headline(RunResult(licensed_before=4)) == (
        "Every machine is licensed; nothing was spent."
    )
    assert result_headline(RunResult(collected=5, batches=1)) == (
        "5 installation IDs are in a sealed batch."
    )


def test_what_was_free_is_said() -> None:
    assert "9 machines were activated without spending" in remark(RunResult(activated=37, spent=28))
    assert remark(RunResult(activated=37, spent=37)) == ""
    assert "carry it to a station" in remark(RunResult(collected=5, batches=1))
