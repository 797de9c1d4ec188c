"""The ways to a licence besides the proxy: online, stored IDs, a KMS host; each planned first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.fixtures.stations import Station
from tests.workflow.conftest import CLIENT
from vamt_qt.exchange.client_keys import client_key_for
from vamt_qt.lab.lab import Lab
from vamt_qt.licensing.entry_words import told
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json


def _order(names: Sequence[str], **more: Json) -> dict[str, Json]:
    return {"machines": [*names], **more}


def _ids(station: Station, names: Sequence[str]) -> set[str]:
    return {str(machine.id) for machine in station.views.machines() if machine.name in names}


def _activated(station: Station, names: Sequence[str]) -> dict[str, Json]:
    """Activate by proxy, so that confirmation IDs are stored; gives the order with its key."""
    order = _order(names, key=station.key(CLIENT))
    done = station.call("activate", {**order, "clearinghouse": "lab"})
    assert done["spent"] == len(names)
    return order


def test_a_plan_touches_no_machine_and_begins_no_run(station: Station, clients: list[str]) -> None:
    entries = len(station.views.ledger())
    key = station.key(CLIENT)
    for verb in ("activate", "activate-online", "reactivate", "set-up-kms-client"):
        plan = station.call("plan", _order(clients, verb=verb, key=key))
        assert set(plan["unseen"]) == _ids(station, clients)  # type: ignore[arg-type]
    assert len(station.views.ledger()) == entries
    assert not station.views.runs()
    with pytest.raises(BadInputError):
        station.call("plan", {"verb": "guess"})


def test_online_spends_no_more_than_was_agreed(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    order = _order(clients, key=station.key(CLIENT))
    agreed = len(clients) - 1
    result = station.call("activate-online", {**order, "max_spend": agreed})
    assert (result["done"], result["failed"], result["spent"]) == (agreed, 1, agreed)
    assert lab.clearinghouse.issued == agreed
    (failure,) = station.failures().values()
    assert isinstance(failure, dict)
    assert failure["code"] == "would-spend-more"
    plan = station.call("plan", {**order, "verb": "activate-online"})
    assert plan["most"] == 1
    assert len(plan["leave"]) == agreed  # type: ignore[arg-type]


def test_online_tells_for_whom_a_confirmation_id_is_stored(
    station: Station, clients: list[str]
) -> None:
    order = _activated(station, clients[:1])
    station.call("install-key", _order(clients[:1], client_key=True, force=True))
    plan = station.call("plan", {**order, "verb": "activate-online"})
    assert set(plan["stored"]) == set(plan["spend"]) == _ids(station, clients[:1])  # type: ignore[arg-type]


def test_stored_ids_are_given_back_and_nothing_is_spent(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    had, never = clients[:1], clients[1:]
    order = _order(clients, key=_activated(station, had)["key"])
    lab.reimage(had[0])
    station.call("probe", order)
    plan = station.call("plan", {**order, "verb": "reactivate"})
    assert set(plan["reuse"]) == _ids(station, had)  # type: ignore[arg-type]
    assert set(plan["none_stored"]) == _ids(station, never)  # type: ignore[arg-type]
    assert plan["most"] == 0
    result = station.call("reactivate", order)
    assert (result["done"], result["failed"], result["spent"]) == (1, len(never), 0)
    assert {one["code"] for one in station.failures().values()} == {"none-stored"}  # type: ignore[index,call-overload]
    assert lab.clearinghouse.issued == 1
    assert not station.views.batches()[1:]
    again = station.call("reactivate", _order(had))
    assert (again["done"], again["spent"]) == (1, 0)


def test_an_id_that_is_stored_for_other_hardware_is_not_given(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    order = _activated(station, clients[:1])
    lab.change_hardware(clients[0])
    station.call("collect", _order(clients[:1]))
    plan = station.call("plan", {**order, "verb": "reactivate"})
    assert set(plan["other_id"]) == _ids(station, clients[:1])  # type: ignore[arg-type]
    result = station.call("reactivate", order)
    assert (result["failed"], result["spent"]) == (1, 0)
    (failure,) = station.failures().values()
    assert isinstance(failure, dict)
    assert failure["code"] == "stored-for-other"
    assert lab.clearinghouse.issued == 1


def test_a_kms_client_gets_its_key_and_its_host(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    station.call("probe", _order(clients))
    setup = _order(clients, host="kms.lab.example", port="1700", activation_type="kms")
    plan = station.call("plan", {**setup, "verb": "set-up-kms-client"})
    result = station.call("set-up-kms-client", setup)
    assert (result["done"], result["failed"], result["spent"]) == (len(clients), 0, 0)
    for name in clients:
        machine = station.views.machine_by_name(name)
        assert machine is not None
        expected = client_key_for(machine.os_name, machine.os_version).key.last_five
        assert plan["keys"][machine.id] == expected  # type: ignore[index,call-overload]
        assert expected in {one.partial_key for one in station.views.products(machine.id)}
        said = " ".join(told(entry) for entry in station.views.ledger(machine=machine.id))
        for part in ("KMS host is kms.lab.example", "KMS port is 1700", "activation type is kms"):
            assert part in said
    again = station.call("plan", {**setup, "verb": "set-up-kms-client"})
    assert set(again["settings"]) == _ids(station, clients)  # type: ignore[arg-type]
    assert station.call("set-up-kms-client", _order(clients, domain="lab.example"))["failed"] == 0
    assert lab.clearinghouse.issued == 0


def test_a_licensed_machine_keeps_its_key_unless_told_otherwise(
    station: Station, clients: list[str]
) -> None:
    order = _order(_activated(station, clients[:1])["machines"])  # type: ignore[arg-type]
    plan = station.call("plan", {**order, "verb": "set-up-kms-client"})
    assert set(plan["leave"]) == _ids(station, clients[:1])  # type: ignore[arg-type]
    station.call("set-up-kms-client", order)
    machine = station.views.machine_by_name(clients[0])
    assert machine is not None
    assert "2222C" in {one.partial_key for one in station.views.products(machine.id)}
    forced = station.call("plan", {**order, "verb": "set-up-kms-client", "force": True})
    assert set(forced["set_up"]) == _ids(station, clients[:1])  # type: ignore[arg-type]


def test_a_kms_setting_that_cannot_be_meant_reaches_no_machine(station: Station) -> None:
    wrongs: tuple[dict[str, Json], ...] = (
        {"port": "1688"},
        {"host": "a b"},
        {"host": "kms.lab.example", "port": "many"},
        {"host": "kms.lab.example", "domain": "lab.example"},
        {"activation_type": "guess"},
        {"host": "kms.lab.example", "keep_host": True},
    )
    for wrong in wrongs:
        with pytest.raises(BadInputError):
            station.call("set-up-kms-client", wrong)
    assert not station.views.runs()


def test_what_is_foretold_of_a_key_is_what_happens(station: Station, clients: list[str]) -> None:
    everybody = [machine.name for machine in station.views.machines()]
    _activated(station, clients[:1])
    station.call("install-key", _order(clients[1:2], key=station.key(CLIENT)))
    station.call("probe", _order(everybody))
    order = _order(everybody, key=station.key(CLIENT))
    plan = station.call("plan", {**order, "verb": "install-key"})
    assert not plan.get("unseen")
    station.call("install-key", order)
    notes = {str(one["machine"]): one["note"] for one in station.news if one.get("kind") == "done"}

    def noted(note: str) -> set[str]:
        return {machine for machine, said in notes.items() if str(said).startswith(note)}

    assert noted("the key was installed already") == set(plan["holds"])  # type: ignore[arg-type]
    assert noted("left alone") == set(plan.get("leave", ()))  # type: ignore[arg-type]
    assert noted("key installed") <= set(plan["install"])  # type: ignore[arg-type]
    off = station.call("plan", {**_order(everybody), "verb": "uninstall-key"})
    assert _ids(station, clients[:1]) <= set(off["unlicense"])  # type: ignore[arg-type]
    assert _ids(station, clients[1:2]) <= set(off["uninstall"])  # type: ignore[arg-type]
    waiting = station.call("plan", {**_order(everybody), "verb": "deposit"})
    assert set(waiting["nothing"]) == _ids(station, everybody)  # type: ignore[arg-type]
