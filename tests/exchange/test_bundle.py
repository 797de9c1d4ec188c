"""A bundle gives back what was put in, and is written whole or not at all."""

import stat
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON, iid, line, sealed
from tests.exchange.bundles import BATCH, answer_bytes, request_bytes
from tests.exchange.strategies import answer_to, answered_batches, confirmation_ids, sealed_batches
from vamt_qt.exchange.bundle import read_answer, read_request, write_answer, write_request
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchOrigin, BatchState, request_digest
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import (
    BadInputError,
    ConflictError,
    ExchangeRejectedError,
    StoreError,
)
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, ConfirmationId
from vamt_qt.licensing.show import Show

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
