"""Several products of Office on one machine: one is named by its activation ID, never all tried."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fixtures.stations import Station, station_in
from tests.targets.site import Site, spec
from vamt_qt.lab import keys, skus
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import OFFICE_APPLICATION, LicensedProduct


class Place:
    """A station that knows one machine with Office 2016 and Office 2021."""

    def __init__(self, site: Site, station: Station) -> None:
        self.site, self.station = site, station
        self.machine: Machine = site.machines[0]
        logon = site.credential(self.machine)
        station.call(
            "credentials.set",
            {"name": logon.name, "user": logon.user, "password": logon.password.reveal()},
        )
        station.call(
            "machines.add",
            {
                "name": self.machine.name,
                "address": self.machine.address,
                "carrier": "ssh",
                "port": self.machine.port,
                "credential": logon.name,
                "host_key": self.machine.host_key,
            },
        )
        station.call("keys.add", {"keys": keys.OFFICE.key.reveal(), "application": "office"})
        station.call("probe")

    def office(self, year: str) -> LicensedProduct:
        """The product of a year as it stands in the records."""
        known = self.station.views.machine_by_name(self.machine.name)
        assert known is not None
        (found,) = (
            product
            for product in self.station.views.products(known.id)
            if product.application == OFFICE_APPLICATION and f"Office {year}" in product.name
        )
        return found

    def fails(self, verb: str, **arguments: Json) -> str:
        """Run a verb in vain and return the failure's code."""
        assert self.station.call(verb, arguments)["failed"] == 1
        failure = self.station.failures()[self.machine.name]
        assert isinstance(failure, dict)
        return str(failure["code"])


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    one = spec(CarrierKind.SSH, offices=(skus.OFFICE_2016, skus.OFFICE_2021))
    with Site(one) as site, station_in(tmp_path) as station:
        yield Place(site, station)


def test_without_a_name_nothing_is_tried(place: Place) -> None:
    for verb in ("collect", "uninstall-key", "rearm"):
        assert place.fails(verb, application="office") == "ambiguous-product"
    key = place.station.views.keys()[0].id
    assert place.fails("install-key", key=key) == "ambiguous-product"
    assert place.fails("activate-online", key=key) == "ambiguous-product"
    assert len(place.site.windows(place.machine).state.held) == 3


def test_the_named_one_is_collected_and_taken_off(place: Place) -> None:
    meant, other = place.office("21"), place.office("16")
    chosen: dict[str, Json] = {"application": "office", "product": meant.sku}
    assert place.station.call("collect", chosen)["done"] == 1
    assert place.station.call("uninstall-key", chosen)["done"] == 1
    assert set(place.site.windows(place.machine).state.held) >= {other.sku}
    assert meant.sku not in place.site.windows(place.machine).state.held
    assert place.fails("collect", **chosen) == "no-product"


def test_the_named_one_is_activated_and_counted(place: Place) -> None:
    key, other = place.station.views.keys()[0].id, place.office("21")
    chosen: dict[str, Json] = {"key": key, "product": place.office("16").sku}
    assert place.station.call("activate-online", chosen)["spent"] == 1
    assert place.office("16").is_licensed
    assert place.office("21") == other or not place.office("21").is_licensed


def test_a_key_that_windows_gives_to_another_one_is_said_to_be_there(place: Place) -> None:
    key, meant = place.station.views.keys()[0].id, place.office("21")
    for verb in ("install-key", "activate-online"):
        assert place.fails(verb, key=key, product=meant.sku) == "other-product"
    assert place.office("16").partial_key == keys.OFFICE.key.last_five
    assert place.office("21").sku == meant.sku
    assert place.station.spent() == 0
    assert place.station.call("ledger.verify")["whole"]
