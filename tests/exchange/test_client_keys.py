"""Microsoft's published client keys: chosen by edition, recognised wherever they are pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.exchange.client_keys import (
    client_key_for,
    client_keys,
    find_client_keys,
    recognise,
)
from vamt_qt.lab import editions
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.product_key import ProductKey

LAB = (*editions.CLIENTS, *editions.SERVERS, *editions.WINDOWS_7, *editions.LTSC)


def test_every_published_key_is_there_once() -> None:
    known = client_keys()
    assert len(known) == len({item.key for item in known}) == 78
    names = [name for item in known for name in item.editions]
    assert len(names) == len(set(names))
    assert all(item.section and all(item.editions) for item in known)


@pytest.mark.parametrize("edition", LAB, ids=lambda edition: f"{edition.caption} {edition.version}")
def test_each_system_finds_the_key_that_it_came_with(edition: editions.Edition) -> None:
    assert client_key_for(edition.caption, edition.version).key.reveal() == edition.setup_key


@given(st.sampled_from([name for item in client_keys() for name in item.editions]))
def test_each_edition_is_found_by_its_own_name_alone(name: str) -> None:
    (found,) = find_client_keys(name.upper())
    assert name in found.editions
    assert client_key_for(name) == found
    assert recognise(ProductKey.parse(found.key.reveal().lower())) == found


def test_words_of_a_name_find_all_editions_that_have_them() -> None:
    assert len(find_client_keys("2019 datacenter")) == 1
    assert len(find_client_keys("server 2022")) == 3
    assert find_client_keys("toaster") == ()


@pytest.mark.parametrize(
    "name",
    ["", "Microsoft Windows 11 Home", "Windows Server 2022 Standard Evaluation", "Windows"],
)
def test_a_system_without_a_client_key_is_told(name: str) -> None:
    with pytest.raises(BadInputError) as refusal:
        client_key_for(name, "10.0.26100")
    assert (refusal.value.code, bool(refusal.value.hint)) == ("no-client-key", True)


def test_a_key_of_somebody_is_not_recognised() -> None:
    assert recognise(ProductKey.parse("FKKVR-TBCDF-GHJKM-PQRTV-22222")) is None
