"""Keys on machines: set back to the client key, and kept to their sites."""

import pytest

from tests.fixtures.stations import Station
from tests.workflow.conftest import CLIENT
from vamt_qt.exchange.client_keys import client_key_for
from vamt_qt.lab.lab import Lab
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json


def test_machines_go_back_to_the_client_key_of_their_edition(
    lab: Lab, station: Station, clients: list[str]
) -> None:
    station.call("install-key", {"machines": [*clients], "key": station.key(CLIENT)})
    result = station.call("install-key", {"machines": [*clients], "client_key": True})
    assert (result["done"], result["failed"], result["spent"]) == (len(clients), 0, 0)
    for name in clients:
        machine = station.views.machine_by_name(name)
        assert machine is not None
        expected = client_key_for(machine.os_name, machine.os_version).key.last_five
        held = {product.partial_key for product in station.views.products(machine.id)}
        assert expected in held
    wrong: dict[str, Json] = {"machines": [clients[0]], "client_key": True, "edition": "95"}
    with pytest.raises(BadInputError) as refusal:
        station.call("install-key", wrong)
    assert refusal.value.code == "no-client-key"


def test_a_key_stays_at_its_sites(lab: Lab, station: Station, clients: list[str]) -> None:
    station.call("keys.edit", {"key": "2222C", "sites": ["Nowhere"]})
    chosen: dict[str, Json] = {"machines": [*clients], "key": "2222C"}
    assert station.call("plan", {**chosen})["unclear"]
    runs: tuple[tuple[str, dict[str, Json]], ...] = (
        ("install-key", {}),
        ("activate-online", {}),
        ("activate", {"clearinghouse": "lab"}),
    )
    for verb, more in runs:
        result = station.call(verb, {**chosen, **more})
        assert result["spent"] == 0
        assert result["failed"] == len(clients) or verb == "install-key"  # one holds it already
        assert {item["code"] for item in station.failures().values()} == {"other-site"}  # type: ignore[index,call-overload]
    assert lab.clearinghouse.issued == 0
    sites = sorted({m.site.upper() for m in station.views.machines()})
    station.call("keys.edit", {"key": "2222C", "sites": [*sites]})
    assert station.call("activate", {**chosen, "clearinghouse": "lab"})["failed"] == 0
