"""The estate that a seed makes."""

from collections import Counter
from ipaddress import IPv4Network, ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vamt_qt.lab.editions import Line
from vamt_qt.lab.estate import DEFAULT_BLOCK, MachineSpec, Start, estate
from vamt_qt.lab.illness import Illness
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import CarrierKind

_seeds = st.integers(-(2**63), 2**63)
_few = settings(max_examples=15)  # each makes hundreds of machines
_counts = st.integers(1, 60)


@given(_counts, _counts, _seeds)
def test_the_same_seed_makes_the_same_machines_however_many(
    one: int, other: int, seed: int
) -> None:
    few, many = sorted((one, other))
    assert estate(many, seed)[:few] == estate(few, seed)


@_few
@given(_seeds)
def test_names_addresses_hardware_and_identities_are_each_machines_own(seed: int) -> None:
    specs = estate(300, seed)
    for what in ("name", "address", "hardware", "identity"):
        assert len({getattr(spec, what) for spec in specs}) == 300
    assert all(ip_address(spec.address) in DEFAULT_BLOCK for spec in specs)


@given(_seeds, st.integers(1, 8))
def test_half_is_behind_ssh_and_three_in_four_of_the_rest_behind_http(
    seed: int, eights: int
) -> None:
    found = Counter(spec.carrier for spec in estate(8 * eights, seed))
    assert found == {
        CarrierKind.SSH: 4 * eights,
        CarrierKind.WINRM: 3 * eights,
        CarrierKind.WINRM_HTTPS: eights,
    }


@_few
@given(_seeds)
def test_one_machine_in_eight_is_ill_and_a_large_estate_shows_all_that_is_dealt(seed: int) -> None:
    specs = estate(400, seed)
    assert [sum(spec.is_ill for spec in specs[n : n + 8]) for n in range(0, 400, 8)] == [1] * 50
    on_request_only = {Illness.SLOW, Illness.HANGS}
    assert {spec.illness for spec in specs} == {None, *Illness} - on_request_only


def _would_be_licensed_by_the_main_key(spec: MachineSpec) -> bool:
    return spec.edition.line is Line.CLIENT and not spec.start.is_licensed


@_few
@given(_seeds)
def test_the_main_key_activates_about_three_quarters_of_a_healthy_estate(seed: int) -> None:
    specs = estate(400, seed, ill=())
    assert 0.70 < sum(map(_would_be_licensed_by_the_main_key, specs)) / 400 < 0.78
    assert sum(spec.start.is_licensed for spec in specs) == 32


@_few
@given(_seeds)
def test_ill_machines_are_not_licensed_yet_and_wrong_editions_take_no_key(seed: int) -> None:
    for spec in estate(200, seed):
        assert not (spec.illness and spec.start.is_licensed)
        assert (spec.illness is Illness.WRONG_EDITION) == (spec.edition.line is Line.LTSC)


def test_a_real_mix_is_to_be_seen() -> None:
    specs = estate(400, 1)
    releases = {spec.edition.release for spec in specs}
    assert {"Windows 7 SP1", "Windows 11 (24H2)", "Windows Server 2025"} <= releases
    assert {spec.start for spec in specs} == set(Start)
    assert {spec.site.name for spec in specs} == {"Frankfurt", "Lisbon", "Osaka", "Toronto"}
    assert any(spec.offices and spec.edition.is_old for spec in specs)
    assert any(spec.has_esu for spec in specs)


@given(_seeds, st.lists(st.sampled_from(Illness), max_size=12))
def test_illnesses_that_are_asked_for_strike_and_nobody_else_is_ill(
    seed: int, ill: list[Illness]
) -> None:
    specs = estate(32, seed, ill=ill)
    assert Counter(spec.illness for spec in specs if spec.illness) == Counter(ill)
    assert all(spec.illness.strikes(spec.carrier) for spec in specs if spec.illness)


def test_more_changed_host_keys_than_machines_behind_ssh_are_refused() -> None:
    with pytest.raises(BadInputError):
        estate(8, 1, ill=[Illness.CHANGED_HOST_KEY] * 5)


@pytest.mark.parametrize(("machines", "block"), [(0, "127.9.0.0/16"), (251, "127.9.1.0/24")])
def test_an_estate_that_does_not_fit_its_addresses_is_refused(machines: int, block: str) -> None:
    with pytest.raises(BadInputError):
        estate(machines, 1, block=IPv4Network(block))


def test_a_block_may_be_chosen() -> None:
    block = IPv4Network("127.9.1.0/24")
    addresses = [spec.address for spec in estate(250, 1, block=block)]
    assert addresses[0] == "127.9.1.1"
    assert addresses[-1] == "127.9.1.250"
