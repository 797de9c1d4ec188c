"""Pinning who answers: what is shown can be compared and trusted, and is the machine's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fixtures.stations import Station, station_in
from tests.targets.site import Site, spec
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import CarrierKind, Machine


@pytest.fixture
def site() -> Iterator[Site]:
    """One machine over HTTPS, and two over SSH that share an account."""
    secure, gate = spec(CarrierKind.WINRM_HTTPS), spec(CarrierKind.SSH, number=3)
    inner = replace(spec(CarrierKind.SSH, number=6), site=gate.site)
    with Site(secure, gate, inner) as site:
        yield site


@pytest.fixture
def station(site: Site, tmp_path: Path) -> Iterator[Station]:
    with station_in(tmp_path) as station:
        for logon in {one.name: one for one in map(site.credential, site.machines)}.values():
            station.call(
                "credentials.set",
                {"name": logon.name, "user": logon.user, "password": logon.password.reveal()},
            )
        yield station


def add(station: Station, site: Site, machine: Machine, **others: Json) -> str:
    """Enter a machine without a pin."""
    station.call(
        "machines.add",
        {
            "name": machine.name,
            "address": machine.address,
            "carrier": machine.carrier.value,
            "port": machine.port,
            "credential": site.credential(machine).name,
            **others,
        },
    )
    return machine.name


def identified(station: Station, name: str) -> dict[str, Json]:
    rows = station.call("machines.identify", {"machines": [name]})["machines"]
    assert isinstance(rows, dict)
    (row,) = rows.values()
    assert isinstance(row, dict)
    return row


def test_a_certificate_is_shown_pinned_and_then_enough(site: Site, station: Station) -> None:
    name = add(station, site, site.machines[0])
    assert station.call("probe", {"machines": [name]})["failed"] == 1
    shown = identified(station, name)["shown"]
    station.call("machines.trust", {"machine": name, "fingerprint": shown})
    assert station.call("probe", {"machines": [name]})["done"] == 1
    assert identified(station, name) == {"shown": shown, "pinned": shown, "problem": ""}


def test_a_jump_host_s_key_is_not_offered_as_the_machine_s(site: Site, station: Station) -> None:
    _, gate, inner = site.machines
    place = f"{gate.address}:{gate.port}"
    name = add(station, site, inner, jump=place)
    row = identified(station, name)
    assert row["shown"] == ""
    assert gate.host_key in str(row["problem"])
    station.call("machines.edit", {"machine": name, "jump": f"{place} {gate.host_key}"})
    assert identified(station, name)["shown"] == inner.host_key
    station.call("machines.trust", {"machine": name, "fingerprint": inner.host_key})
    assert station.call("probe", {"machines": [name]})["done"] == 1
