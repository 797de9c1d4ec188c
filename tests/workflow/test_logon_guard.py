"""One wrong password on many machines, with every lane at once: the lab's servers count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from tests.fixtures.stations import Station, station_in
from tests.targets.site import Site
from tests.targets.site import spec as wanted
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.errors import AccessDeniedError, UnreachableError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.licensing.route import JumpHost
from vamt_qt.licensing.secret import Secret
from vamt_qt.workflow.cancellation import Cancellation, StoppedError
from vamt_qt.workflow.logon_guard import LogonGuard

LANES = 64
MACHINES = 48
WRONG = "a typing error"


@pytest.fixture
def lab() -> Iterator[Lab]:
    with Lab(LabOptions(machines=MACHINES, seed=3, ill=())) as lab:
        yield lab


@pytest.fixture
def station(lab: Lab, tmp_path: Path) -> Iterator[Station]:
    with station_in(tmp_path / "station", lab) as station:
        station.engine.desk = replace(station.engine.desk, lanes=LANES)
        yield station


def logons(lab: Lab) -> Counter[str]:
    """How often a password was tried at the machines of each site."""
    counts: Counter[str] = Counter()
    for spec in lab.specs:
        counts[spec.site.credential] += lab.logons(spec.name)
    return counts


def mistype(station: Station, lab: Lab) -> None:
    for one in lab.sheet.credentials:
        given = {"name": one.name, "user": one.user, "password": WRONG}
        station.call("credentials.set", given)


def test_a_wrong_password_reaches_one_machine_an_account(station: Station, lab: Lab) -> None:
    mistype(station, lab)
    result = station.call("probe")
    sites = len(lab.sheet.credentials)
    assert set(logons(lab).values()) == {1}, "the servers saw one try for each account"
    codes = Counter(str(one["code"]) for one in station.failures().values())  # type: ignore[call-overload, index]
    assert codes == {"access-denied": sites, "held-back": MACHINES - sites}
    held = result["held"]
    assert isinstance(held, list)
    assert {one["user"] for one in held} == {one.user for one in lab.sheet.credentials}  # type: ignore[call-overload, index]
    told = [one for one in station.news if one["event"] == "held"]
    assert len(told) == sites
    assert WRONG not in str(station.news)

    for one in lab.sheet.credentials:
        password = one.password.reveal()
        station.call("credentials.set", {"name": one.name, "user": one.user, "password": password})
    again = station.call("probe")
    assert (again["done"], again["held"]) == (MACHINES, [])
    assert station.spent() == 0


def test_an_operator_who_is_sure_has_every_machine_tried(station: Station, lab: Lab) -> None:
    mistype(station, lab)
    result = station.call("probe", {"despite_refusal": True})
    assert (result["failed"], result["held"]) == (MACHINES, [])
    assert sum(logons(lab).values()) == MACHINES


def test_one_machine_that_refuses_a_proven_account_holds_up_no_other(tmp_path: Path) -> None:
    with Lab(LabOptions(machines=16, seed=3, ill=(Illness.WRONG_PASSWORD,))) as lab:
        ill = next(spec for spec in lab.specs if spec.illness is Illness.WRONG_PASSWORD)
        with station_in(tmp_path / "station", lab) as station:
            site = [spec.name for spec in lab.specs if spec.site == ill.site and spec is not ill]
            station.call("settings.put", {"name": "lanes", "value": 1})
            result = station.call("probe", {"machines": [*site, ill.name]})
            assert set(station.failures()) == {ill.name}
            assert result["held"] == []


def test_a_machine_that_never_answers_does_not_keep_its_turn() -> None:
    guard, silent = LogonGuard(head_start=0.05), Event()
    account = Credential(name="lab", user="LAB\\operator", password=Secret(WRONG))
    tried: list[str] = []

    def hang(_account: Credential) -> None:
        silent.wait(30)
        raise UnreachableError("It never answered")

    def let_in(given: Credential) -> None:
        tried.append(given.password.reveal())

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(guard.log_on, named("one"), account, hang, Cancellation())
        guard.log_on(named("two"), account, let_in, Cancellation())
        assert tried == [WRONG]
        silent.set()
        assert isinstance(first.exception(), UnreachableError)
    assert guard.holds == ()


def test_who_waits_for_a_turn_hears_of_a_stop() -> None:
    guard, silent, cancel = LogonGuard(), Event(), Cancellation()
    account = Credential(name="lab", user="LAB\\operator", password=Secret(WRONG))
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(
            guard.log_on, named("one"), account, lambda _: silent.wait(30), Cancellation()
        )
        cancel.cancel()
        second = pool.submit(guard.log_on, named("two"), account, lambda _: True, cancel)
        assert isinstance(second.exception(), StoppedError)
        silent.set()
        assert first.result()


def named(name: str) -> Machine:
    return Machine(id=MachineId(name), name=name, address=name, carrier=CarrierKind.SSH, port=22)


def test_a_secret_asks_its_gate_each_time_it_crosses() -> None:
    asked: list[str] = []
    secret = Secret("not for printing").gated(lambda: asked.append("asked"))
    assert secret.reveal() == "not for printing"
    assert asked == ["asked"]
    assert secret == Secret("not for printing")
    assert "not for" not in f"{secret!r}{secret}"


def test_an_alternate_is_tried_where_the_first_was_refused_or_is_held(
    station: Station, lab: Lab
) -> None:
    for one in lab.sheet.credentials:
        right = {"name": f"{one.name}-2", "user": one.user, "password": one.password.reveal()}
        station.call("credentials.set", right)
    mistype(station, lab)
    for spec in {spec.site.name: spec for spec in lab.specs}.values():
        station.call(
            "logons.assign",
            {
                "scope": "site",
                "name": spec.site.name,
                "profiles": [spec.site.credential, f"{spec.site.credential}-2"],
            },
        )
    for machine in station.views.machines():
        station.call("machines.edit", {"machine": machine.id, "credential": ""})
    result = station.call("probe")
    assert (result["done"], result["failed"]) == (MACHINES, 0)
    per_site = Counter(spec.site.credential for spec in lab.specs)
    assert logons(lab) == {name: count + 1 for name, count in per_site.items()}
    held = result["held"]
    assert isinstance(held, list)
    assert len(held) == len(per_site), "the operator hears of what was refused all the same"

    for one in lab.sheet.credentials:
        station.call("credentials.remove", {"name": one.name})
    assert station.call("probe")["done"] == MACHINES


def test_two_profiles_with_one_password_are_one_account() -> None:
    guard, tried = LogonGuard(), list[str]()
    first = Credential(name="over ssh", user="LAB\\operator", password=Secret(WRONG))

    def refuse(given: Credential) -> None:
        tried.append(given.password.reveal())
        raise AccessDeniedError("It was refused")

    for number, one in enumerate((first, replace(first, name="over winrm", user="lab\\OPERATOR"))):
        with pytest.raises(AccessDeniedError):
            guard.log_on(named(str(number)), one, refuse, Cancellation())

    assert tried == [WRONG]
    another = replace(first, name="another", password=Secret("the right one"))
    assert guard.log_on(named("three"), another, lambda _: True, Cancellation())


def test_a_password_that_one_jump_host_refused_is_shown_to_no_other(tmp_path: Path) -> None:
    with Site(*(wanted(CarrierKind.SSH, number=number) for number in range(0, 12, 3))) as site:
        *gates, goal = site.machines
        with station_in(tmp_path / "station") as station:
            user, right = site.credential(goal).user, site.credential(goal).password.reveal()
            station.call("credentials.set", {"name": "goal", "user": user, "password": right})
            station.call("credentials.set", {"name": "gate", "user": user, "password": WRONG})
            for gate in gates:
                jump = JumpHost(gate.address, gate.port, "gate", gate.host_key)
                station.call(
                    "machines.add",
                    {
                        "name": f"BEHIND-{gate.name}",
                        "address": goal.address,
                        "port": goal.port,
                        "carrier": "ssh",
                        "credential": "goal",
                        "host_key": goal.host_key,
                        "jump": str(jump),
                    },
                )
            result = station.call("probe")

        assert (result["done"], result["failed"]) == (0, len(gates))
        assert sum(site.logons(gate) for gate in gates) == 1
        assert site.logons(goal) == 0
