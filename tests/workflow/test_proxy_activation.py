"""The main job through real protocols: what is spent, issued and observed is the same number."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fixtures.stations import Station, station_in
from tests.workflow.conftest import CLIENT
from vamt_qt.engine.desk import Result
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, Phase
from vamt_qt.licensing.activation import Stage
from vamt_qt.licensing.batch import BatchState
from vamt_qt.licensing.errors import BadInputError, LicensingError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import ActivationRef
from vamt_qt.workflow.cancellation import Cancellation


def _activate(station: Station, machines: list[str], **more: Json) -> dict[str, Json]:
    return station.call(
        "activate",
        {"machines": [*machines], "key": station.key(CLIENT), "clearinghouse": "lab", **more},
    )


def _newly_licensed(lab: Lab) -> int:
    return sum(truth.windows_now and not truth.windows_at_first for truth in lab.truths())


def test_every_machine_ends_licensed_and_the_numbers_agree(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    result = _activate(station, clients)
    assert result["done"] == len(clients) > 1
    assert result["failed"] == 0
    assert result["spent"] == lab.clearinghouse.issued == _newly_licensed(lab) == len(clients)
    assert station.call("ledger.verify")["whole"] is True
    assert not station.views.open_intents()
    assert all(truth.firmware_key_reads == 0 for truth in lab.truths())


def test_a_second_run_spends_nothing(lab: Lab, station: Station, clients: list[str]) -> None:
    _activate(station, clients)
    issued = lab.clearinghouse.issued
    again = _activate(station, clients)
    assert again["done"] == len(clients)
    assert again["spent"] == 0
    assert lab.clearinghouse.issued == issued


def test_a_reimaged_machine_gets_its_stored_cid_back(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    _activate(station, clients)
    issued = lab.clearinghouse.issued
    lab.reimage(clients[0])
    again = _activate(station, [clients[0]], max_spend=0)
    assert (again["done"], again["spent"], lab.clearinghouse.issued) == (1, 0, issued)
    assert "nothing spent" in str(station.news[-1]["note"])
    assert lab.truth(clients[0]).windows_now


def test_other_hardware_needs_an_agreed_activation(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    _activate(station, clients)
    lab.change_hardware(clients[0])
    refused = _activate(station, [clients[0]], max_spend=0)
    assert refused["failed"] == 1
    failure = station.failures()[clients[0]]
    assert isinstance(failure, dict)
    assert failure["code"] == "would-spend-more"
    assert "its hardware was changed" in str(failure["message"])
    (changed,) = [one.id for one in station.views.machines() if one.name == clients[0]]
    plan = station.call("plan", {"machines": [changed], "key": station.key(CLIENT)})
    assert (plan["most"], plan["spend"], plan["reuse"]) == (1, [changed], [])
    agreed = _activate(station, [clients[0]], max_spend=1)
    assert (agreed["done"], agreed["spent"]) == (1, 1)
    assert lab.clearinghouse.issued == len(clients) + 1


def test_the_plan_says_what_the_run_then_spends(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    station.call("probe", {"machines": [*clients]})
    arguments: dict[str, Json] = {"machines": [*clients], "key": station.key(CLIENT)}
    plan = station.call("plan", arguments)
    assert plan["most"] == len(clients)
    assert _activate(station, clients, max_spend=plan["most"])["spent"] == plan["most"]
    after = station.call("plan", arguments)
    assert after["most"] == 0
    assert len(after["leave"]) == len(clients)  # type: ignore[arg-type]


def test_more_than_was_bought_is_refused_before_anything_is_spent(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    station.call("keys.purchased", {"key": "2222C", "purchased": 1})
    result = _activate(station, clients)
    assert result["failed"] == len(clients)
    assert {item["code"] for item in station.failures().values()} == {"over-spend"}  # type: ignore[index, call-overload]
    assert lab.clearinghouse.issued == 0
    assert station.spent() == 0


def test_more_than_was_bought_is_spent_where_somebody_says_why(
    station: Station, clients: list[str]
) -> None:
    station.call("keys.purchased", {"key": "2222C", "purchased": 1})
    result = _activate(station, clients, overspend_reason="the order is on its way")
    assert (result["done"], result["spent"]) == (len(clients), len(clients))
    reasons = {
        entry.stamp.reason
        for kind in ("line-sealed", "batch-sealed")
        for entry in station.views.ledger(kind=kind)
    }
    assert reasons == {"over-spending agreed: the order is on its way"}
    (usage,) = [row for row in station.views.usage() if row.last_five == "2222C"]
    assert usage.available == 1 - len(clients)


def test_online_activation_stops_where_nothing_is_left(
    station: Station, clients: list[str]
) -> None:
    """Lanes run side by side: each reserves its activation before it asks for it."""
    station.call("keys.purchased", {"key": "2222C", "purchased": 1})
    chosen: dict[str, Json] = {"machines": [*clients], "key": "2222C"}
    result = station.call("activate-online", chosen)
    assert (result["done"], result["spent"]) == (1, 1)
    assert {item["code"] for item in station.failures().values()} == {"over-spend"}  # type: ignore[index, call-overload]
    again = station.call("activate-online", {**chosen, "overspend_reason": "agreed by phone"})
    assert (again["failed"], again["spent"]) == (0, len(clients) - 1)
    entry = station.views.ledger(kind="activated-online", newest_first=True, limit=1)[0]
    assert entry.stamp.reason == "over-spending agreed: agreed by phone"


def test_an_exhausted_key_is_told_for_each_machine_it_left_out(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    two = next(key.id for key in station.views.keys() if key.last_five == "9999T")
    station.call("keys.purchased", {"key": two, "purchased": None})
    result = station.call("activate", {"machines": [*clients], "key": two, "clearinghouse": "lab"})
    assert (result["done"], result["spent"]) == (2, 2)
    assert {item["hresult"] for item in station.failures().values()} == {0xC004C020}  # type: ignore[index, call-overload]
    assert lab.clearinghouse.issued == 2


def test_an_answer_lost_after_counting_is_counted_once(tmp_path: Path) -> None:
    faults = ClearinghouseFaults(lose_answers=1)
    with (
        Lab(LabOptions(machines=6, seed=3, ill=()), faults=faults) as lab,
        station_in(tmp_path, lab) as station,
    ):
        clients = [truth.name for truth in lab.truths() if "2222C" in truth.takes]
        result = _activate(station, clients)
        assert result["failed"] == 0
        assert result["spent"] == lab.clearinghouse.issued == station.spent()


def test_the_installed_key_can_be_used(lab: Lab, station: Station, clients: list[str]) -> None:
    station.call("install-key", {"machines": [*clients], "key": "2222C"})
    result = station.call("activate", {"machines": [*clients], "key": "", "clearinghouse": "lab"})
    assert result["spent"] == len(clients)
    assert {row.last_five for row in station.views.usage() if row.spent} == {"2222C"}


def test_a_client_key_is_not_sent_to_a_clearinghouse(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    station.call("probe")
    channels = {row.machine_name: row.product.channel for row in station.views.product_rows()}
    gvlk = [name for name in clients if channels[name] == "Volume:GVLK"]
    assert gvlk
    result = station.call("activate", {"machines": [*gvlk], "key": "", "clearinghouse": "lab"})
    assert result["done"] == 0
    assert {item["code"] for item in station.failures().values()} == {"wrong-key-kind"}  # type: ignore[index, call-overload]
    assert lab.clearinghouse.issued == 0


def test_each_ill_machine_fails_in_its_own_way_and_stops_no_other(tmp_path: Path) -> None:
    ill = (
        Illness.WRONG_PASSWORD,
        Illness.SILENT,
        Illness.CUTS,
        Illness.CHANGED_HOST_KEY,
        Illness.WRONG_EDITION,
        Illness.NOT_ELEVATED,
        Illness.NO_RIGHTS,
        Illness.HANGS,
    )
    expected = {
        Illness.WRONG_PASSWORD: {"access-denied"},
        Illness.SILENT: {"timed-out"},
        Illness.CUTS: {"connection-cut", "bad-reply"},
        Illness.CHANGED_HOST_KEY: {"identity-changed"},
        Illness.WRONG_EDITION: {"target-refused"},
        Illness.NOT_ELEVATED: {"not-elevated"},
        Illness.NO_RIGHTS: {"not-elevated", "access-denied"},
        Illness.HANGS: {"timed-out"},
    }
    with (
        Lab(LabOptions(machines=20, seed=5, ill=ill)) as lab,
        station_in(tmp_path, lab) as station,
    ):
        station.call("settings.put", {"name": "command_timeout_s", "value": 2})
        client = [t for t in lab.truths() if "2222C" in t.takes or t.illness is not None]
        # Healthy ones first: they prove each account, which one refusal then does not hold back.
        client.sort(key=lambda truth: truth.illness is not None)
        station.call("settings.put", {"name": "lanes", "value": 1})
        result = _activate(station, [truth.name for truth in client])
        codes = {name: item["code"] for name, item in station.failures().items()}  # type: ignore[index, call-overload]
        for truth in client:
            if truth.illness is None:
                assert lab.truth(truth.name).windows_now, truth.name
            elif truth.illness is not Illness.WRONG_EDITION or truth.name in codes:
                assert codes[truth.name] in expected[truth.illness], truth
        assert {t.illness for t in client if t.illness} == set(ill)
        assert result["spent"] == lab.clearinghouse.issued
        refused = next(t.name for t in client if t.illness is Illness.WRONG_PASSWORD)
        assert lab.logons(refused) == 1


def test_a_run_can_be_cancelled_and_finished_later(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    cancel = Cancellation()
    cancel.cancel()
    arguments: dict[str, Json] = {
        "machines": [*clients],
        "key": station.key(CLIENT),
        "clearinghouse": "lab",
    }
    stopped = station.call("activate", arguments, cancel=cancel)
    assert stopped["cancelled"] == len(clients)
    assert lab.clearinghouse.issued == 0
    assert station.call("activate", arguments)["spent"] == len(clients)


def test_online_activation_is_counted_by_its_installation_id(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    chosen: dict[str, Json] = {"machines": [*clients], "key": station.key(CLIENT)}
    result = station.call("activate-online", chosen)
    assert result["spent"] == lab.clearinghouse.issued == len(clients)
    assert station.call("activate-online", chosen)["spent"] == 0
    assert lab.clearinghouse.issued == len(clients)


def test_an_online_activation_whose_answer_was_lost_is_counted_once(tmp_path: Path) -> None:
    lost: list[Call] = []

    def lose_the_first(call: Call) -> bool:
        first = call.op == "Activate" and call.phase is Phase.AFTER and not lost
        if first:
            lost.append(call)
        return first

    with (
        Lab(LabOptions(machines=6, seed=3, ill=()), watcher=lose_the_first) as lab,
        station_in(tmp_path, lab) as station,
    ):
        name = next(t.name for t in lab.truths() if "2222C" in t.takes and not t.windows_at_first)
        chosen: dict[str, Json] = {"machines": [name], "key": station.key(CLIENT)}
        broken = station.call("activate-online", chosen)
        assert (broken["failed"], broken["spent"], lab.clearinghouse.issued) == (1, 0, 1)
        settled = _activate(station, [name])
        assert (settled["done"], settled["spent"], lab.clearinghouse.issued) == (1, 1, 1)
        assert _activate(station, [name])["spent"] == 0


def test_a_key_taken_off_leaves_an_unlicensed_machine(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    _activate(station, clients[:1])
    station.call("uninstall-key", {"machines": [*clients[:1]]})
    (machine,) = station.engine.desk.machines(clients[:1])
    activation = station.views.activation(ActivationRef(f"{machine.id}/windows"))
    assert activation is not None
    assert activation.stage is Stage.PROBED
    assert not lab.truth(clients[0]).windows_now


def test_unknown_words_are_refused_before_anything_happens(station: Station) -> None:
    for verb, arguments in (
        ("activate", {"machines": ["nobody"], "key": "2222C", "clearinghouse": "lab"}),
        ("activate", {"key": "ZZZZZ", "clearinghouse": "lab"}),
        ("activate", {"key": "2222C"}),
        ("activate", {"key": "2222C", "clearinghouse": "nowhere"}),
        ("no-such-verb", {}),
    ):
        with pytest.raises(BadInputError):
            station.call(verb, arguments)  # type: ignore[arg-type]
    assert station.views.counts().runs == 0


def test_a_locked_vault_is_said_so(lab: Lab, tmp_path: Path) -> None:
    with station_in(tmp_path, lab):
        pass
    (tmp_path / "passphrase").write_text("another")
    with pytest.raises(LicensingError) as told, station_in(tmp_path):
        pass
    assert told.value.code == "wrong-passphrase"


@pytest.mark.parametrize("wake", [Cancellation.go_on, Cancellation.cancel])
def test_a_paused_run_hands_nothing_in(
    lab: Lab, station: Station, clients: list[str], wake: Callable[[Cancellation], None]
) -> None:
    cancel, waiting, outcomes = Cancellation(), Counter[str](), Counter[str]()

    def hear(news: Result) -> None:
        waiting[str(news.get("text"))] += 1
        outcomes[str(news.get("kind"))] += 1
        if waiting["Waiting for the confirmation ID"] == len(clients):
            cancel.pause()
            waiting.clear()

    order: dict[str, Json] = {
        "machines": [*clients],
        "key": station.key(CLIENT),
        "clearinghouse": "lab",
    }
    with ThreadPoolExecutor(1) as pool:
        run = pool.submit(station.engine.call, "activate", order, emit=hear, cancel=cancel)
        while not (station.views.batches(states=[BatchState.SEALED]) or run.done()):
            time.sleep(0.05)
        before = lab.clearinghouse.issued
        wake(cancel)
        result = run.result(60)

    went_on = wake is Cancellation.go_on
    assert before == 0
    assert result["done" if went_on else "cancelled"] == len(clients)
    assert lab.clearinghouse.issued == (len(clients) if went_on else 0)
    again = station.call("activate", order)
    assert again["done"] == len(clients)
    assert lab.clearinghouse.issued == len(clients) == station.spent()
