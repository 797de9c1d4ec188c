"""Looking after machines without activating them: each change stands in the ledger."""

from __future__ import annotations

import pytest

from tests.fixtures.stations import Station
from vamt_qt.lab.lab import Lab
from vamt_qt.licensing.entry_words import told
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json


def _told(station: Station, name: str) -> list[str]:
    machine = station.views.machine_by_name(name)
    assert machine is not None
    return [told(entry) for entry in station.views.ledger(machine=machine.id)]


@pytest.mark.parametrize(
    ("verb", "arguments", "said"),
    [
        ("rearm", {}, "The machine begins its time of grace anew once it was restarted"),
        ("clear-registry-key", {}, "The key was taken out of the machine's registry;"),
        ("change-option", {"option": "kms-host", "value": "kms.lab.example"},
         "The KMS host is kms.lab.example now"),
        ("change-option", {"option": "kms-port", "value": ""}, "The KMS port was cleared"),
    ],
)  # fmt: skip
def test_a_change_is_begun_and_done_in_the_ledger(
    lab: Lab, station: Station, verb: str, arguments: dict[str, Json], said: str
) -> None:
    name = lab.truths()[0].name
    result = station.call(verb, {**arguments, "machines": [name]})
    assert (result["done"], result["spent"]) == (1, 0)
    lines = _told(station, name)
    place = next(number for number, line in enumerate(lines) if line.startswith(said))
    assert lines[place - 1].endswith("was begun")
    assert station.call("ledger.verify")["whole"]


def test_a_refusal_ends_what_was_begun(lab: Lab, station: Station) -> None:
    name = lab.truths()[0].name
    for _ in range(3):
        station.call("rearm", {"machines": [name]})
    assert station.call("rearm", {"machines": [name]})["failed"] == 1
    failure = station.failures()[name]
    assert isinstance(failure, dict)
    assert failure["hresult"] == 0xC004D307
    assert failure["hint"]
    assert station.call("probe", {"machines": [name]})["done"] == 1


def test_a_product_is_chosen_by_its_activation_id(lab: Lab, station: Station) -> None:
    name = lab.truths()[0].name
    station.call("probe", {"machines": [name]})
    machine = station.views.machine_by_name(name)
    assert machine is not None
    sku = station.views.products(machine.id)[0].sku
    chosen: dict[str, Json] = {"machines": [name], "option": "kms-port", "value": "1700"}
    assert station.call("change-option", {**chosen, "product": f"{{{sku.upper()}}}"})["done"] == 1
    assert station.call("change-option", {**chosen, "product": "no-such"})["failed"] == 1


def test_what_cannot_be_meant_reaches_no_machine(lab: Lab, station: Station) -> None:
    for option, value in (("kms-port", "many"), ("kms", "x"), ("kms-host", "a b")):
        with pytest.raises(BadInputError):
            station.call("change-option", {"option": option, "value": value})
    assert not station.views.runs()
