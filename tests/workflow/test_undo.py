"""What was done to the inventory is taken back whole, or not at all, and stands in the ledger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fixtures.stations import Station
from tests.workflow.conftest import CLIENT
from vamt_qt.licensing.errors import ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import Machine


def _machines(station: Station, names: list[str]) -> list[Machine]:
    return [machine for machine in station.views.machines() if machine.name in names]


def test_removed_machines_come_back_with_their_products_and_their_history(
    station: Station, clients: list[str]
) -> None:
    order: dict[str, Json] = {"machines": [*clients], "key": station.key(CLIENT)}
    order["clearinghouse"] = "lab"
    assert station.call("activate", order)["spent"] == len(clients)
    before = _machines(station, clients)
    products = station.views.products()
    removed = station.call("machines.remove", {"machines": [*clients]})
    assert not _machines(station, clients)
    told = station.call("undo", {"token": removed["undo"]})
    assert set(told["machines"]) == {machine.id for machine in before}  # type: ignore[arg-type]
    assert _machines(station, clients) == before
    assert station.views.products() == products
    added = station.views.ledger(machine=before[0].id, newest_first=True, limit=2)
    assert any(one.stamp.reason.startswith("undone: removal of ") for one in added)
    assert station.call("ledger.verify")["whole"]
    assert station.spent() == len(clients)
    with pytest.raises(ConflictError) as refusal:
        station.call("undo", {"token": removed["undo"]})
    assert refusal.value.code == "not-undoable"


def test_an_edit_of_many_is_taken_back_and_what_was_seen_meanwhile_stays(
    station: Station, clients: list[str]
) -> None:
    before = _machines(station, clients)
    order: dict[str, Json] = {"machines": [*clients], "site": "Elsewhere", "add_tags": ["moved"]}
    edited = station.call("machines.edit", order)
    assert edited["changed"] == len(clients)
    assert {machine.site for machine in _machines(station, clients)} == {"Elsewhere"}
    assert all(machine.tags[-1] == "moved" for machine in _machines(station, clients))
    station.call("probe", {"machines": [*clients]})
    station.call("undo", {"token": edited["undo"]})
    for now, then in zip(_machines(station, clients), before, strict=True):
        assert now.last_seen is not None
        assert now == replace(
            then,
            last_seen=now.last_seen,
            os_name=now.os_name,
            os_version=now.os_version,
            identity=now.identity,
        )


def test_what_was_edited_again_is_left_as_it_is(station: Station, clients: list[str]) -> None:
    first = station.call("machines.edit", {"machines": [*clients], "site": "First"})
    station.call("machines.edit", {"machine": clients[-1], "site": "Second"})
    with pytest.raises(ConflictError) as refusal:
        station.call("undo", {"token": first["undo"]})
    assert refusal.value.code == "changed-since"
    sites = {machine.name: machine.site for machine in _machines(station, clients)}
    assert sites == {**dict.fromkeys(clients, "First"), clients[-1]: "Second"}


def test_a_name_that_was_taken_meanwhile_is_not_taken_back(
    station: Station, clients: list[str]
) -> None:
    (machine,) = _machines(station, clients[:1])
    removed = station.call("machines.remove", {"machines": [*clients]})
    station.call("machines.add", {"name": machine.name, "site": machine.site})
    with pytest.raises(ConflictError):
        station.call("undo", {"token": removed["undo"]})
    assert len(_machines(station, clients)) == 1, "all or none"
