"""The walk over a bundle's CBOR agrees with the library, however a document is made or broken."""

from __future__ import annotations

from contextlib import suppress

import cbor2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vamt_qt.exchange.cbor_walk import MAX_ITEMS, NotPlainError, require_plain

_NUMBERS = st.sampled_from((0, 1, 23, 24, 255, 256, 65_535, 65_536, 2**32 - 1, 2**32, 2**64 - 1))
_LENGTHS = st.sampled_from((0, 1, 16, 20, 23, 24, 27, 95, 96, 97, 255, 256, 300))
_scalars = (
    st.none()
    | _NUMBERS
    | _LENGTHS.map(bytes)
    | _LENGTHS.map(lambda length: "x" * length)
    | st.text(max_size=5)
    | st.binary(max_size=5)
)
_short_lists = st.lists(
    st.lists(_scalars, min_size=1, max_size=5) | _scalars, min_size=1, max_size=4
).flatmap(lambda kinds: st.integers(1, 20).map(lambda count: kinds * count))
_values = st.recursive(
    _scalars | _short_lists,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=30), inner, max_size=4)
    ),
    max_leaves=8,
)


def _is_plain(data: bytes) -> bool:
    try:
        require_plain(data)
    except NotPlainError:
        return False
    return True


def _is_plain_to_the_library(data: bytes) -> bool:
    with suppress(ValueError, cbor2.CBORDecodeError):
        value = cbor2.loads(data, allow_indefinite=False, allow_duplicate_keys=False)
        return _depth(value) <= 5 and cbor2.dumps(value, canonical=True) == data
    return False


def _depth(value: object) -> int:
    """Return how deep a value of ours is, and much for any other."""
    match value:
        case bool() | float():
            return 99
        case int():
            return 0 if 0 <= value < 2**64 else 99
        case None | bytes() | str():
            return 0
        case list():
            return 1 + max(map(_depth, value), default=0)
        case dict() if all(isinstance(key, str) for key in value):
            return 1 + max(map(_depth, value.values()), default=0)
        case _:
            return 99


@given(_values)
@example([[[1, 2]] * 20, [3, 4], [5, 6]])
@example([[[[[[1]] * 9]]]])
@example([[[[[1]] * 9]]])
def test_what_the_library_writes_is_taken_up_to_five_deep(value: object) -> None:
    assert _is_plain(cbor2.dumps(value, canonical=True)) == (_depth(value) <= 5)


@given(_values, st.data())
def test_a_broken_document_is_judged_as_the_library_judges_it(
    value: object, data: st.DataObject
) -> None:
    whole = cbor2.dumps(value, canonical=True)
    at = data.draw(st.integers(0, len(whole)))
    put = data.draw(st.binary(max_size=3))
    broken = whole[:at] + put + whole[at + data.draw(st.integers(0, 3)) :]
    if _is_text(broken):
        assert _is_plain(broken) == _is_plain_to_the_library(broken)


def _is_text(data: bytes) -> bool:
    """Say whether the library finds no text that is not UTF-8, which the walk leaves to it."""
    try:
        cbor2.loads(data)
    except cbor2.CBORDecodeError as error:
        return not isinstance(error.__cause__, UnicodeDecodeError)
    except ValueError:
        return True
    return True


@pytest.mark.parametrize("long", [b"\x18\x17", b"\x19\x00\xff", b"\x58\x17" + bytes(23)])
@pytest.mark.parametrize("count", [1, 40])
def test_a_longer_spelling_is_found_among_any_number_of_lists(long: bytes, count: int) -> None:
    lists = [b"\x82\x01\x02"] * count
    lists[count // 2] = b"\x82\x01" + long
    assert not _is_plain(_list_of(lists))
    lists[count // 2] = b"\x82\x01\x18\x18"
    assert _is_plain(_list_of(lists))


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_items_are_counted_one_by_one_in_long_lists(size: int) -> None:
    most = (MAX_ITEMS - 1) // (size + 1)
    assert _is_plain(_list_of([bytes([0x80 + size]) + bytes(size)] * most))
    assert not _is_plain(_list_of([bytes([0x80 + size]) + bytes(size)] * (most + 1)))


def _list_of(items: list[bytes]) -> bytes:
    count = len(items)
    if count < 24:
        return bytes([0x80 + count]) + b"".join(items)
    if count < 256:
        return b"\x98" + count.to_bytes(1) + b"".join(items)
    return b"\x9a" + count.to_bytes(4) + b"".join(items)
