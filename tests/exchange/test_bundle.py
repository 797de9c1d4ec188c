"""A bundle gives back what was put in, or says by name why it gives nothing."""

import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON, iid, last_five, line, sealed
from tests.exchange.strategies import answer_to, answered_batches, confirmation_ids, sealed_batches
from vamt_qt.exchange.bundle import (
    read_answer,
    read_bundle,
    read_request,
    write_answer,
    write_request,
)
from vamt_qt.exchange.envelope import enveloped, opened
from vamt_qt.exchange.files import MAX_BYTES
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchOrigin, BatchState, request_digest
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    Failure,
    StoreError,
)
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, ConfirmationId
from vamt_qt.licensing.show import Show

ROOT = Path(__file__).resolve().parents[2]
BATCH = sealed(line(1), line(2, size=6), line(3, key=2))
CID = ConfirmationId("0" * 47 + "1")
NO = Failure("key-blocked", "The key is blocked", "Use another.", 0xC004C003)
ANSWERED = apply_answer(
    BATCH, answer_to(BATCH, [AnswerLine(iid(1), CID), AnswerLine(iid(2, 6), failure=NO)])
)


def request_bytes(batch: Batch = BATCH, *, show: Show = Show.FULL) -> bytes:
    stream = BytesIO()
    write_request(batch, stream, station="Lab <1>", created_at=NOON, show=show)
    return stream.getvalue()


def answer_bytes(batch: Batch = ANSWERED, remaining: dict[str, int] | None = None) -> bytes:
    stream = BytesIO()
    write_answer(batch, stream, station="Centre", created_at=NOON, remaining=remaining)
    return stream.getvalue()


def refusal_of(data: bytes, read: Callable[[BinaryIO], object] = read_bundle) -> str:
    with pytest.raises(ExchangeRejectedError) as caught:
        read(BytesIO(data))
    assert caught.value.hint
    return caught.value.code


# --- what goes in comes out


@given(sealed_batches())
def test_a_request_comes_back_as_it_was_sealed(batch: Batch) -> None:
    read = read_request(BytesIO(request_bytes(batch)))
    assert read.origin is BatchOrigin.IMPORTED
    assert read.state is BatchState.SEALED
    assert replace(read, origin=batch.origin) == batch
    assert request_digest(read) == batch.digest


@given(sealed_batches())
def test_names_stay_at_home_when_told_to(batch: Batch) -> None:
    read = read_request(BytesIO(request_bytes(batch, show=Show.NAMELESS)))
    assert not any(each.machine_name for each in read.lines)
    assert read.digest == batch.digest


@given(answered_batches(), st.dictionaries(st.sampled_from(["KEY21", "ABCDE"]), st.integers(0, 99)))
def test_an_answer_comes_back_line_by_line(batch: Batch, remaining: dict[str, int]) -> None:
    answer = read_answer(BytesIO(answer_bytes(batch, remaining)))
    unanswered = replace(
        batch,
        state=BatchState.SEALED,
        lines=tuple(replace(each, cid=None, failure=None) for each in batch.lines),
    )
    assert apply_answer(unanswered, answer) == batch
    assert apply_answer(batch, answer) == batch
    assert dict(answer.remaining) == remaining
    assert answer.answered_at == NOON


@given(sealed_batches())
def test_the_same_batch_has_the_same_bytes(batch: Batch) -> None:
    assert request_bytes(batch) == request_bytes(read_request(BytesIO(request_bytes(batch))))


def test_a_hundred_machines_are_small() -> None:
    batch = sealed(*(line(n) for n in range(100)))
    assert len(request_bytes(batch, show=Show.NAMELESS)) < 5_300


def test_no_name_is_in_a_bundle_without_names() -> None:
    assert b"PC-00" in request_bytes()
    assert b"PC-00" not in request_bytes(show=Show.NAMELESS)


@given(sealed_batches())
def test_installation_ids_alone_are_enough_for_an_answer(batch: Batch) -> None:
    data = request_bytes(batch, show=Show.IIDS)
    read = read_request(BytesIO(data))
    assert read.is_bare
    assert (read.id, read.digest) == (batch.id, batch.digest)
    assert [each.iid for each in read.lines] == [each.iid for each in batch.lines]
    assert len({each.activation for each in read.lines}) == len(batch.lines)
    assert request_bytes(read, show=Show.IIDS) == data
    cid = ConfirmationId("123456" * 8)
    answered = apply_answer(read, answer_to(batch, [AnswerLine(batch.lines[0].iid, cid)]))
    assert apply_answer(batch, read_answer(BytesIO(answer_bytes(answered, {})))).confirmed == 1


def test_nothing_but_ids_is_in_a_bundle_of_installation_ids() -> None:
    machine = "5eed" * 8
    one = replace(line(1), activation=ActivationRef(f"{machine}/windows"))
    data = request_bytes(sealed(one), show=Show.IIDS)
    told = (one.machine_name, one.sku, one.application, one.product_name, one.partial_key)
    for text in (*told, one.product_key_id, one.key, "windows", "Lab"):
        assert text.encode() not in data
    assert bytes.fromhex(machine) not in data


def test_controls_in_a_name_do_not_travel() -> None:
    batch = sealed(replace(line(1), machine_name="A\x1b[2J\u202eB\n"))
    assert read_request(BytesIO(request_bytes(batch))).lines[0].machine_name == "A [2J B"


# --- what is not written


def test_an_open_batch_is_not_written(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with pytest.raises(ConflictError):
        write_request(Batch(id=BatchId("b"), created_at=NOON), target, station="", created_at=NOON)
    with pytest.raises(ConflictError):
        write_answer(BATCH, target, station="", created_at=NOON)
    assert not list(tmp_path.iterdir())


def test_what_no_reader_would_take_is_not_written(tmp_path: Path) -> None:
    batch = sealed(replace(line(1), partial_key="WHOLE-KEY"))
    with pytest.raises(ExchangeRejectedError) as caught:
        write_request(batch, tmp_path / "out", station="", created_at=NOON)
    assert "WHOLE" not in caught.value.message
    assert not list(tmp_path.iterdir())


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "batch.vamtqt"
    target.write_bytes(b"before")
    write_request(BATCH, target, station="Lab <1>", created_at=NOON)
    assert target.read_bytes() == request_bytes()
    assert read_request(target) == read_request(BytesIO(request_bytes()))
    assert list(tmp_path.iterdir()) == [target]
    assert stat.S_IMODE(target.stat().st_mode) & 0o111 == 0


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        write_request(BATCH, tmp_path / "none" / "x", station="", created_at=NOON)
    with pytest.raises(BadInputError) as caught:
        read_request(tmp_path / "none")
    assert caught.value.code == "unreadable-file"


def test_a_target_that_cannot_be_replaced_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError):
        write_request(BATCH, tmp_path / "folder", station="", created_at=NOON)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


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


@given(st.lists(confirmation_ids, min_size=1, max_size=5, unique=True))
def test_a_confirmation_id_keeps_its_leading_zeros(cids: list[ConfirmationId]) -> None:
    batch = sealed(*(line(n) for n in range(len(cids))))
    said = [AnswerLine(iid(n), cid) for n, cid in enumerate(cids)]
    done = apply_answer(batch, answer_to(batch, said))
    assert [each.cid for each in read_answer(BytesIO(answer_bytes(done))).lines] == cids


def test_the_digest_is_that_of_the_payload() -> None:
    data = request_bytes()
    assert data[:17] == b"VAMT-QT BUNDLE 1\n"
    assert data[21:53] == sha256(data[53:]).digest()
    assert int.from_bytes(data[17:21]) == len(data) - 53
