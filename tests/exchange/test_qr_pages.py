"""Codes give back what was split into them, in any order, or say what is missing or damaged."""

import random
import zlib
from dataclasses import replace
from hashlib import sha256
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON, iid, line, sealed
from vamt_qt.exchange.base45 import decode, encode
from vamt_qt.exchange.bundle import write_request
from vamt_qt.exchange.qr_pages import (
    LETTERS,
    MAX_BYTES,
    MAX_CODES,
    Page,
    PageSet,
    gathered,
    is_page,
    read_page,
    split,
)
from vamt_qt.licensing.batch import BatchLine
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError
from vamt_qt.licensing.identifiers import ActivationRef
from vamt_qt.licensing.show import Show

SIGNATURE_BYTES = 300
"""Room for what a signature adds to a bundle."""


def _random_line(number: int, chance: random.Random) -> BatchLine:
    """A line with as little to compress as real ones have."""
    return replace(
        line(1),
        activation=ActivationRef(f"{chance.randbytes(16).hex()}/windows"),
        machine_name=f"LAB-PC-{number:03d}",
        iid=iid(chance.randrange(10**50)),
    )


def hundred_machines(show: Show) -> bytes:
    chance = random.Random(7)
    batch = sealed(*(_random_line(number, chance) for number in range(100)))
    stream = BytesIO()
    write_request(batch, stream, station="Lab 1", created_at=NOON, show=show)
    return stream.getvalue() + chance.randbytes(SIGNATURE_BYTES)


def refusal_of(text: str) -> str:
    with pytest.raises(ExchangeRejectedError) as caught:
        read_page(text)
    assert caught.value.hint
    return caught.value.code


# --- base45


def test_the_examples_of_the_standard() -> None:
    examples = {b"AB": "BB8", b"Hello!!": "%69 VD92EX0", b"base-45": "UJCLQE7W581"}
    for data, text in examples.items():
        assert (encode(data), decode(text)) == (text, data)


@given(st.binary(max_size=60))
def test_any_bytes_come_back(data: bytes) -> None:
    assert decode(encode(data)) == data


@pytest.mark.parametrize("text", ["A", "GGW", ":::", "::", "ab0", "ABCD"])
def test_what_no_bytes_become_is_refused(text: str) -> None:
    assert decode(text) is None


# --- there and back


@given(st.binary(min_size=1, max_size=6000), st.sampled_from(sorted(LETTERS)), st.randoms())
def test_any_order_and_duplicates_give_the_same(
    data: bytes, version: int, chance: random.Random
) -> None:
    texts = [str(page) for page in split(data, version)]
    assert all(len(text) <= LETTERS[version] for text in texts)
    shown = texts + chance.choices(texts, k=3)
    chance.shuffle(shown)
    (found,) = gathered(map(read_page, shown)).values()
    assert found.is_whole
    assert found.joined() == data


@given(st.integers(0, 5))
def test_the_missing_code_is_named(left_out: int) -> None:
    pages = list(split(random.Random(1).randbytes(5000)))
    assert len(pages) == 6
    del pages[left_out]
    (found,) = gathered(pages).values()
    assert found.missing == (left_out + 1,)
    with pytest.raises(ExchangeRejectedError, match=str(left_out + 1)) as caught:
        found.joined()
    assert caught.value.code == "pages-missing"


def test_two_sets_are_told_apart() -> None:
    first, second = (random.Random(seed).randbytes(3000) for seed in (1, 2))
    mixed = [page for pair in zip(split(first), split(second), strict=True) for page in pair]
    found = gathered(mixed)
    assert {name: one.joined() for name, one in found.items()} == {
        sha256(data).hexdigest()[:10].upper(): data for data in (first, second)
    }


@pytest.mark.parametrize("show", list(Show))
def test_a_hundred_machines_fit_into_eight_codes(show: Show) -> None:
    pages = split(hundred_machines(show))
    assert len(pages) <= 8


def test_what_compresses_well_needs_fewer_codes() -> None:
    assert len(split(b"machine " * 2000)) == 1


# --- what is refused


@given(st.data())
def test_one_wrong_character_is_noticed(data: st.DataObject) -> None:
    text = str(split(b"some bytes of a bundle")[0])
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from("0123456789ABCDEFXYZ :").filter(lambda c: c != text[at]))
    assert refusal_of(text[:at] + other + text[at + 1 :]) in {
        "damaged-page",
        "newer-version",
        "not-a-page",
    }


@given(st.text(max_size=80))
def test_other_codes_are_passed_over(text: str) -> None:
    assert not is_page(text)
    assert refusal_of(text) == "not-a-page"


def test_a_newer_format_is_named() -> None:
    assert refusal_of(str(split(b"x")[0]).replace("VX1", "VX2")) == "newer-version"


def test_an_endless_text_is_not_looked_at() -> None:
    assert refusal_of(str(split(b"x")[0]) + "0" * 10_000) == "damaged-page"


@pytest.mark.parametrize(("number", "total"), [(0, 3), (4, 3), (1, 0)])
def test_a_number_outside_its_set_is_refused(number: int, total: int) -> None:
    assert refusal_of(str(Page("0123456789", number, total, b"x"))) == "damaged-page"


@pytest.mark.parametrize("other", [(1, 3, b"x"), (1, 2, b"y")])
def test_codes_that_contradict_each_other_are_refused(other: tuple[int, int, bytes]) -> None:
    with pytest.raises(ExchangeRejectedError) as caught:
        gathered([Page("0123456789", 1, 2, b"x"), Page("0123456789", *other)])
    assert caught.value.code == "damaged-page"


def _joined_code(stream: bytes, name: str = "") -> str:
    name = name or stream[1:6].hex().upper()
    with pytest.raises(ExchangeRejectedError) as caught:
        PageSet(name, 1).with_page(Page(name, 1, 1, stream)).joined()
    assert caught.value.hint
    return caught.value.code


def test_the_whole_is_checked_by_its_digest() -> None:
    digest = sha256(b"data").digest()
    assert _joined_code(b"\x00" + digest + b"Data") == "damaged-pages"
    assert _joined_code(b"\x00" + digest + b"data", name="0123456789") == "damaged-pages"
    assert _joined_code(b"\x02" + digest + b"data") == "damaged-pages"
    assert _joined_code(b"\x01" + digest + b"data") == "damaged-pages"
    assert _joined_code(b"\x01" + digest + zlib.compress(b"data") + b"x") == "damaged-pages"
    assert _joined_code(b"\x01" + digest + zlib.compress(b"data")[:-1]) == "damaged-pages"
    assert _joined_code(b"\x00") == "damaged-pages"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zlib.compress(b"\x00" * (MAX_BYTES + 1), 9)
    assert _joined_code(b"\x01" + bytes(32) + bomb) == "too-large"


def test_too_much_for_codes_belongs_into_a_file() -> None:
    with pytest.raises(BadInputError) as caught:
        split(random.Random(1).randbytes(950 * MAX_CODES + 100))
    assert caught.value.code == "too-many-codes"
    with pytest.raises(BadInputError) as caught:
        split(b"x", version=7)
    assert caught.value.code == "unknown-version"
