"""A bundle that is damaged, foreign or forged is refused by name, and nothing ever crashes."""

import subprocess
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import last_five, line, sealed
from tests.exchange.bundles import answer_bytes, refusal_of, request_bytes
from vamt_qt.exchange.bundle import read_answer, read_bundle, read_request
from vamt_qt.exchange.envelope import enveloped, opened
from vamt_qt.exchange.files import MAX_BYTES
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ExchangeRejectedError

ROOT = Path(__file__).resolve().parents[2]


# --- each refusal by its own name


def test_refusals_of_the_envelope() -> None:
    data = request_bytes()
    assert refusal_of(b"") == "not-a-bundle"
    assert refusal_of(b"machine,product\r\n") == "not-a-bundle"
    assert refusal_of(b"VAMT-QT BUNDLE 0\n" + data[17:]) == "not-a-bundle"
    assert refusal_of(b"VAMT-QT BUNDLE 2\n" + data[17:]) == "newer-version"
    assert refusal_of(data + b"x") == "damaged-bundle"
    assert refusal_of(data + b" " * MAX_BYTES) == "too-large"


def test_a_bundle_cut_anywhere_is_truncated() -> None:
    data = request_bytes()
    assert {refusal_of(data[:length]) for length in range(1, len(data))} == {"truncated"}


def test_a_changed_bit_anywhere_is_noticed() -> None:
    data = request_bytes()
    known = {"damaged-bundle", "truncated", "not-a-bundle", "newer-version"}
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1
        assert refusal_of(bytes(changed)) in known


def test_the_wrong_direction_is_refused() -> None:
    assert refusal_of(answer_bytes(), read_request) == "wrong-direction"
    assert refusal_of(request_bytes(), read_answer) == "wrong-direction"


def _changed(data: bytes, **members: object) -> bytes:
    """Return a bundle with other members and a digest that fits again, as a forger would."""
    payload = cbor2.loads(opened(data)) | members
    return enveloped(cbor2.dumps(payload, canonical=True))


def _lines(data: bytes) -> list[list[object]]:
    lines: list[list[object]] = cbor2.loads(opened(data))["lines"]
    return lines


def test_forged_requests_are_refused_by_name() -> None:
    data = request_bytes()
    lines, products = _lines(data), cbor2.loads(opened(data))["products"]
    refusals: dict[str, list[dict[str, object]]] = {
        "newer-version": [{"format": 2}],
        "duplicate-iid": [{"lines": [*lines, lines[0]]}],
        "digest-mismatch": [
            {"batch": "another"},
            {"lines": lines[:1]},
            {"lines": lines[::-1]},
            {"request": b"\0" * 32},
            {"products": [["windows", *products[0][1:5], "WRONG", *products[0][6:]], *products]},
        ],
        "malformed-bundle": [
            {"format": 0},
            {"format": "1"},
            {"format": None},
            {"direction": "sideways"},
            {"extra": 1},
            {"lines": []},
            {"lines": 5},
            {"lines": [5]},
            {"lines": [[99, *lines[0][1:]]]},
            {"lines": [[0, b"short", *lines[0][2:]]]},
            {"lines": [[*lines[0][:2], b"\xff" * 27]]},
            {"lines": [[*lines[0][:2], b"\x01" * 27]]},
            {"lines": [[*lines[0][:2], b"\x01" * 26]]},
            {"lines": [[*lines[0][:3], "bell\x07"]]},
            {"lines": [[*lines[0][:3], "x" * 301]]},
            {"products": [products[0][:6]]},
            {"products": [[*products[0][:5], "BCDFG-HJKMP-QRTVW", products[0][6]]]},
            {"products": []},
            {"batch": ""},
            {"batch": "two words"},
            {"request": b"short"},
            {"sealed": 2**63},
            {"opened": "yesterday"},
            {"station": "a\nb"},
            {"station": None},
        ],
    }
    for code, forgeries in refusals.items():
        for members in forgeries:
            assert refusal_of(_changed(data, **members)) == code, members


def test_forged_answers_are_refused_by_name() -> None:
    data = answer_bytes(remaining={last_five(1): 4})
    lines = _lines(data)
    refusals: dict[str, list[dict[str, object]]] = {
        "duplicate-iid": [{"lines": [lines[0], lines[0]]}],
        "malformed-bundle": [
            {"lines": [[lines[0][0], 1]]},
            {"lines": [[lines[0][0], None]]},
            {"lines": [[lines[0][0], b"\xff" * 20]]},
            {"lines": [[lines[0][0], b"\x01" * 19]]},
            {"lines": []},
            {"refusals": [["Bad Code", "", "", None]]},
            {"refusals": [["code", "", "", 2**32]]},
            {"refusals": [["code", "", "x\x00", 1]]},
            {"refusals": 5},
            {"remaining": {"WHOLEKEY": 1}},
            {"remaining": {"KEY22": 10**10}},
            {"remaining": {"KEY22": "1"}},
            {"remaining": []},
        ],
    }
    for code, forgeries in refusals.items():
        for members in forgeries:
            assert refusal_of(_changed(data, **members)) == code, members


def test_an_answer_to_another_batch_changes_nothing() -> None:
    other = sealed(line(1), name="0" * 32)
    with pytest.raises(ExchangeRejectedError) as caught:
        apply_answer(other, read_answer(BytesIO(answer_bytes())))
    assert caught.value.code == "foreign-answer"


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xa0",
        b"\x80",
        b"\xf6",
        b"\xf5",
        b"\x20",
        b"\xfb" + b"\0" * 8,
        b"\xbf\xff",
        b"\xc0\x60",
        b"\x18\x01",
        b"\xa1\x01\x01",
        b"\xa2\x61a\x01\x61a\x01",
        b"\xa1\x61a\x01\x00",
        b"\xa1\x62\xff\xff\x01",
        b"\xd8\x1d\x00",
        b"\x81" * 5000,
        b"\x9b" + b"\xff" * 8,
        b"\x5b" + b"\xff" * 8,
        b"\xbb" + b"\x7f" * 8,
    ],
)
def test_other_payloads_are_malformed(payload: bytes) -> None:
    assert refusal_of(enveloped(payload)) == "malformed-bundle"


def test_another_spelling_of_the_same_values_is_malformed() -> None:
    payload = cbor2.loads(opened(request_bytes()))
    backwards = dict(reversed(payload.items()))
    assert refusal_of(enveloped(cbor2.dumps(backwards))) == "malformed-bundle"


# --- anything at all


@given(st.binary(max_size=300))
def test_random_bytes_are_refused(data: bytes) -> None:
    for whole in (data, b"VAMT-QT BUNDLE 1\n" + data, enveloped(data)):
        with pytest.raises(ExchangeRejectedError):
            read_bundle(BytesIO(whole))


@given(st.data(), st.sampled_from([request_bytes(), answer_bytes()]))
def test_mutations_that_fit_their_digest_never_crash(data: st.DataObject, whole: bytes) -> None:
    payload = bytearray(opened(whole))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(payload)))
        end = data.draw(st.integers(start, min(len(payload), start + 8)))
        payload[start:end] = data.draw(st.binary(max_size=8))
    _read_or_refused(enveloped(bytes(payload)))


def _read_or_refused(data: bytes) -> None:
    """Both endings are fine, and no other."""
    with suppress(ExchangeRejectedError):
        read_bundle(BytesIO(data))


_ANY = st.recursive(
    st.none() | st.integers(0, 2**64 - 1) | st.binary(max_size=30) | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(
    st.sampled_from([request_bytes(), answer_bytes()]),
    st.dictionaries(
        st.sampled_from(["lines", "products", "refusals", "remaining", "batch", "sealed"]),
        _ANY | st.lists(st.lists(_ANY, max_size=8), max_size=3),
        min_size=1,
    ),
)
def test_members_of_any_shape_never_crash(whole: bytes, members: dict[str, object]) -> None:
    _read_or_refused(_changed(whole, **members))


def test_what_is_small_on_disk_stays_small_in_memory() -> None:
    """In a process of its own, whose highest mark nothing else has raised."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.exchange.bombs"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) < 150
