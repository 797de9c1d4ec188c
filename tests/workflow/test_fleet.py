"""Many machines at once: sites take turns, silent machines hold up nobody, lines are kept."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import pytest

from tests.fixtures.stations import Station, station_in
from tests.workflow.conftest import CLIENT
from tests.workflow.simulated import SimulatedReach
from vamt_qt.engine.arguments import Arguments
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, Phase
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.outcome import Failed, Outcome
from vamt_qt.store.unit import UnitOfWork
from vamt_qt.workflow.cancellation import Cancellation
from vamt_qt.workflow.crew import Crew
from vamt_qt.workflow.fair_order import FairOrder
from vamt_qt.workflow.fleet import Work
from vamt_qt.workflow.lane import Lane, Step
from vamt_qt.workflow.sessions import Sessions

PATIENCE_S = 60


def machine(number: int, site: str) -> Machine:
    return Machine(
        id=MachineId(f"{site}-{number}"),
        name=f"{site}-{number}",
        address="127.0.0.1",
        carrier=CarrierKind.SSH,
        port=22,
        site=site,
    )


def taken(order: FairOrder, cancel: Cancellation) -> Machine:
    one = order.take(cancel)
    assert one is not None
    return one


def test_sites_take_turns_and_keep_their_order() -> None:
    machines = [machine(n, "big") for n in range(4)] + [machine(0, "small"), machine(0, "tiny")]
    order, cancel = FairOrder(machines, 9), Cancellation()
    assert [taken(order, cancel).name for _ in machines] == [
        "big-0",
        "small-0",
        "tiny-0",
        "big-1",
        "big-2",
        "big-3",
    ]
    assert order.take(cancel) is None


def test_a_site_has_no_more_at_once_than_may_be() -> None:
    order, cancel = FairOrder([machine(n, "big") for n in range(3)], 2), Cancellation()
    first, _second = taken(order, cancel), taken(order, cancel)
    with ThreadPoolExecutor(1) as pool:
        third = pool.submit(order.take, cancel)
        assert not third.done()
        order.give_back(first)
        assert third.result(PATIENCE_S) == machine(2, "big")


def test_a_paused_run_begins_nothing_until_it_goes_on_or_is_stopped() -> None:
    for wake in (Cancellation.go_on, Cancellation.cancel):
        order, cancel = FairOrder([machine(0, "site")], 1), Cancellation()
        cancel.pause()
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(order.take, cancel)
            time.sleep(0.3)
            assert not waiting.done()
            wake(cancel)
            assert waiting.result(PATIENCE_S) == machine(0, "site")


def most_at_once(station: Station) -> Counter[str]:
    """How many machines the last run had at work at the same moment, of each site and in all."""
    sites = {str(item.id): item.site for item in station.views.machines()}
    now: Counter[str] = Counter()
    most: Counter[str] = Counter()
    begun: set[str] = set()
    for news in station.news:
        name = str(news.get("machine"))
        if news["event"] == "step" and name not in begun:
            begun.add(name)
            now.update((sites[name], "all"))
        elif news["event"] == "outcome":
            now.subtract((sites[name], "all"))
        most |= now
    return most


def test_limits_hold_in_all_and_for_each_site(tmp_path: Path) -> None:
    with Lab(LabOptions(machines=12, seed=3, ill=())) as lab, station_in(tmp_path, lab) as station:
        station.call("settings.put", {"name": "lanes", "value": 3})
        assert station.call("probe")["done"] == 12
        assert most_at_once(station)["all"] == 3
        station.call("settings.put", {"name": "lanes_per_site", "value": 1})
        assert station.call("probe")["done"] == 12
        most = most_at_once(station)
        assert most.pop("all") <= 3
        assert set(most.values()) == {1}


def test_silent_machines_hold_up_nobody() -> None:
    """With every place taken by machines that keep silent, the others come through all the same."""
    machines = [machine(n, "site") for n in range(12)]
    silent, through = set(machines[:4]), Event()
    cancel, done = Cancellation(), Counter[str]()

    def drive(lane: Lane) -> None:
        if lane.machine in silent:
            assert through.wait(PATIENCE_S), "the silent ones held up the rest"
        done[lane.machine.name] += 1
        if len(done) == len(machines) - len(silent):
            through.set()

    order = FairOrder(machines, 2)
    crew = Crew(
        order=order,
        limit=2,
        make=lambda one: Lane(one, Sessions(SimulatedReach({}), 0), SimpleQueue(), cancel),
        drive=drive,
        cancel=cancel,
        silent_after=0.02,
    )
    while order.left:
        crew.fill()
        time.sleep(0.01)
    crew.join()
    assert done == {one.name: 1 for one in machines}


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab(LabOptions(machines=8, seed=3, ill=())) as lab:
        yield lab


@pytest.fixture
def station(lab: Lab, tmp_path: Path) -> Iterator[Station]:
    with station_in(tmp_path / "station", lab) as station:
        yield station


def fitting(lab: Lab) -> list[str]:
    return [t.name for t in lab.truths() if "2222C" in t.takes and not t.windows_at_first]


def activate(station: Station, names: list[str], **more: object) -> dict[str, object]:
    wanted = {"machines": names, "key": station.key(CLIENT), "clearinghouse": "lab"}
    return dict(station.call("activate", {**wanted, "max_spend": len(names), **more}))  # type: ignore[dict-item]


def test_a_whole_run_logs_on_once_a_machine(station: Station, lab: Lab) -> None:
    names = fitting(lab)
    assert activate(station, names)["done"] == len(names)
    assert {lab.logons(name) for name in names} == {1}


def test_a_line_that_dropped_meanwhile_is_opened_again_and_the_machine_looked_at(
    tmp_path: Path,
) -> None:
    """The machine takes its confirmation ID and cuts the kept line before it says so."""
    cut, seen = Event(), []

    def watcher(call: Call) -> bool:
        seen.append((call.machine, call.op, call.phase))
        is_it = call.op == "DepositOfflineConfirmationId" and call.phase is Phase.AFTER
        if is_it and not cut.is_set():
            cut.set()
            return True
        return False

    lab_options = LabOptions(machines=8, seed=3, ill=())
    with Lab(lab_options, watcher=watcher) as lab, station_in(tmp_path, lab) as station:
        names = fitting(lab)[:1]
        result = activate(station, names)
        assert (result["done"], result["spent"]) == (1, 1), station.failures()
        assert cut.is_set()
        deposits = [one for one in seen if one[1] == "DepositOfflineConfirmationId"]
        assert len(deposits) == 2, "before and after of one deposit: it was not repeated"
        assert lab.logons(names[0]) == 2
        assert lab.truth(names[0]).windows_now
        assert not station.views.open_intents()
        assert station.call("ledger.verify")["whole"]


def test_a_cut_line_is_asked_again_only_for_what_changes_nothing(tmp_path: Path) -> None:
    times: Counter[str] = Counter()

    def watcher(call: Call) -> bool:
        if call.phase is Phase.BEFORE:
            times[call.op] += 1
            return call.op in ("query", "InstallProductKey") and times[call.op] == 1
        return False

    lab_options = LabOptions(machines=8, seed=3, ill=())
    with Lab(lab_options, watcher=watcher) as lab, station_in(tmp_path, lab) as station:
        (name,) = fitting(lab)[:1]
        assert station.call("probe", {"machines": [name]})["done"] == 1
        assert lab.logons(name) == 2
        result = station.call("install-key", {"machines": [name], "key": station.key(CLIENT)})
        assert (result["done"], result["failed"]) == (0, 1)
        assert times["InstallProductKey"] == 1


def test_only_what_failed_is_retried(station: Station, lab: Lab) -> None:
    names = fitting(lab)
    password = {one.name: one for one in lab.sheet.credentials}
    wrong = station.views.machine_by_name(names[0])
    assert wrong is not None
    site = password[wrong.credential]
    station.call("credentials.set", {"name": site.name, "user": site.user, "password": "typo"})
    first = activate(station, names)
    failed = len(station.failures())
    assert failed > 0
    station.call(
        "credentials.set",
        {"name": site.name, "user": site.user, "password": site.password.reveal()},
    )
    again = station.call("retry", {"run": first["run"]})  # type: ignore[dict-item]
    assert (again["done"], again["failed"]) == (failed, 0)
    assert station.spent() == len(names) == lab.clearinghouse.issued


def test_a_run_that_was_paused_goes_on_where_it_was(station: Station) -> None:
    cancel = Cancellation()
    cancel.pause()
    with ThreadPoolExecutor(1) as pool:
        run = pool.submit(station.call, "probe", cancel=cancel)
        while not station.news:
            time.sleep(0.01)
        ended = [one for one in station.news if one["event"] == "outcome"]
        assert ended == []
        cancel.go_on()
        assert run.result(PATIENCE_S)["done"] == len(station.views.machines())


def refuse(_: UnitOfWork) -> None:
    raise ConflictError("not like this", code="refused")


def outcome_of(station: Station, work: Work) -> Outcome:
    fleet, machines = station.engine.desk.fleet(Arguments({})), station.views.machines()[:1]
    (outcome,) = fleet.run(machines, work, run=None, cancel=Cancellation())
    assert not isinstance(outcome, Step)
    return outcome


def test_what_happened_is_kept_though_the_next_change_is_refused(station: Station) -> None:
    def work(lane: Lane) -> str:
        lane.jot(lambda unit: unit.put_setting("happened", True))
        lane.write(refuse)
        return "not reached"

    outcome = outcome_of(station, work)

    assert isinstance(outcome, Failed)
    assert outcome.failure.code == "refused"
    assert station.views.setting("happened") is True


def test_no_intent_follows_on_what_could_not_be_recorded(station: Station) -> None:
    def work(lane: Lane) -> str:
        lane.jot(refuse)
        lane.write(lambda unit: unit.put_setting("intended", True))
        return "not reached"

    assert isinstance(outcome_of(station, work), Failed)
    assert station.views.setting("intended") is None


def test_a_machine_whose_last_facts_are_refused_has_failed(station: Station) -> None:
    def work(lane: Lane) -> str:
        lane.jot(refuse)
        return "done"

    assert isinstance(outcome_of(station, work), Failed)
