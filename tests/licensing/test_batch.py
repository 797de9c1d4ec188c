"""Batches: frozen once sealed, answered line by line, whatever comes back and how often."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.licensing.strategies import cids, failures, iids
from vamt_qt.licensing.batch import (
    AnswerLine,
    Batch,
    BatchAnswer,
    BatchLine,
    BatchState,
    add_lines,
    close,
    request_digest,
    seal,
    sent,
)
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import BadInputError, ConflictError, ExchangeRejectedError, Failure
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    KeyId,
    Sku,
)

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
NO = Failure("blocked", "The key is blocked")


def line(iid: InstallationId, number: int = 0) -> BatchLine:
    return BatchLine(
        activation=ActivationRef(f"m{number}/windows"),
        machine_name=f"PC{number}",
        sku=Sku("sku"),
        application="app",
        product_name="Windows",
        key=KeyId("k"),
        partial_key="WXYZ2",
        product_key_id="pid",
        iid=iid,
    )


def open_batch(some: Sequence[InstallationId]) -> Batch:
    empty = Batch(id=BatchId("b"), created_at=NOON)
    return add_lines(empty, [line(iid, number) for number, iid in enumerate(some)])


def answer_to(batch: Batch, *lines: AnswerLine) -> BatchAnswer:
    return BatchAnswer(batch=batch.id, request=batch.digest, lines=lines, answered_at=NOON)


IIDS = st.lists(iids(), min_size=1, max_size=5, unique=True)
SEALED = IIDS.map(lambda some: seal(open_batch(some), NOON))


@st.composite
def answers(
    draw: st.DrawFn, batch: Batch, known: dict[InstallationId, ConfirmationId]
) -> BatchAnswer:
    """Draw what a clearinghouse may say that gives each installation ID its one CID."""
    lines = draw(st.lists(st.sampled_from([item.iid for item in batch.lines]), max_size=6))
    told = [
        AnswerLine(iid, cid=known[iid])
        if draw(st.booleans())
        else AnswerLine(iid, failure=draw(failures()))
        for iid in lines
    ]
    return answer_to(batch, *told)


def known_cids(batch: Batch) -> dict[InstallationId, ConfirmationId]:
    return {item.iid: ConfirmationId(f"{number:048d}") for number, item in enumerate(batch.lines)}


def request_of(batch: Batch) -> list[BatchLine]:
    return [replace(item, cid=None, failure=None) for item in batch.lines]


@given(SEALED, st.data())
def test_sealed_batch_changes_only_by_answers_to_its_lines(
    batch: Batch, data: st.DataObject
) -> None:
    known = known_cids(batch)
    after = batch
    confirmed: set[InstallationId] = set()
    for _ in range(data.draw(st.integers(0, 4))):
        answer = data.draw(answers(batch, known))
        after = apply_answer(after, answer)
        confirmed |= {item.iid for item in answer.lines if item.cid}
        assert request_of(after) == request_of(batch)
        assert request_digest(after) == after.digest == batch.digest
        assert {item.iid for item in after.lines if item.cid} == confirmed
        assert all(item.cid == known[item.iid] for item in after.lines if item.cid)
        assert not [item for item in after.lines if item.cid and item.failure]
        assert after.confirmed + after.rejected + after.missing == len(batch.lines)


@given(SEALED, st.data())
def test_same_answer_twice_is_harmless(batch: Batch, data: st.DataObject) -> None:
    answer = data.draw(answers(batch, known_cids(batch)))
    once = apply_answer(batch, answer)
    assert apply_answer(once, answer) == once


@given(SEALED, st.data())
def test_order_of_confirmations_does_not_matter(batch: Batch, data: st.DataObject) -> None:
    known = known_cids(batch)
    told = [AnswerLine(iid, cid=cid) for iid, cid in known.items()]
    mixed = data.draw(st.permutations(told))
    place = data.draw(st.integers(0, len(mixed)))
    parts = answer_to(batch, *mixed[:place]), answer_to(batch, *mixed[place:])
    by_parts = apply_answer(apply_answer(batch, parts[0]), parts[1])
    assert by_parts == apply_answer(batch, answer_to(batch, *told))
    assert by_parts.missing == 0


@given(SEALED, st.data())
def test_answer_to_something_else_is_refused(batch: Batch, data: st.DataObject) -> None:
    good = data.draw(answers(batch, known_cids(batch)))
    foreign = data.draw(
        st.sampled_from(
            [
                replace(good, batch=BatchId("another")),
                replace(good, request="0" * 64),
                replace(good, request=""),
            ]
        )
    )
    with pytest.raises(ExchangeRejectedError) as caught:
        apply_answer(batch, foreign)
    assert caught.value.code == "foreign-answer"


@given(SEALED, iids(), cids())
def test_unknown_installation_id_is_refused(
    batch: Batch, iid: InstallationId, cid: ConfirmationId
) -> None:
    assume(iid not in known_cids(batch))
    told = AnswerLine(batch.lines[0].iid, cid=cid), AnswerLine(iid, cid=cid)
    with pytest.raises(ExchangeRejectedError) as caught:
        apply_answer(batch, answer_to(batch, *told))
    assert caught.value.code == "foreign-answer"


@given(SEALED, cids(), cids())
def test_contradicting_answer_is_refused(
    batch: Batch, cid: ConfirmationId, other: ConfirmationId
) -> None:
    assume(cid != other)
    iid = batch.lines[0].iid
    once = apply_answer(batch, answer_to(batch, AnswerLine(iid, cid=cid)))
    with pytest.raises(ExchangeRejectedError) as caught:
        apply_answer(once, answer_to(batch, AnswerLine(iid, cid=other)))
    assert caught.value.code == "contradicting-answer"
    with pytest.raises(ExchangeRejectedError):
        apply_answer(batch, answer_to(batch, AnswerLine(iid, cid=cid), AnswerLine(iid, cid=other)))


@given(SEALED, cids())
def test_line_with_both_or_neither_is_refused(batch: Batch, cid: ConfirmationId) -> None:
    iid = batch.lines[0].iid
    for damaged in AnswerLine(iid), AnswerLine(iid, cid, NO):
        with pytest.raises(ExchangeRejectedError) as caught:
            apply_answer(batch, answer_to(batch, damaged))
        assert caught.value.code == "damaged-answer"


@given(SEALED, cids())
def test_refusal_gives_way_to_a_confirmation_id(batch: Batch, cid: ConfirmationId) -> None:
    iid = batch.lines[0].iid
    no, yes = AnswerLine(iid, failure=NO), AnswerLine(iid, cid=cid)
    refused = apply_answer(batch, answer_to(batch, no))
    assert refused.lines[0].failure == NO
    assert refused.lines[0].is_answered
    confirmed = apply_answer(refused, answer_to(batch, yes))
    assert (confirmed.lines[0].cid, confirmed.lines[0].failure) == (cid, None)
    assert apply_answer(confirmed, answer_to(batch, no)) == confirmed


@given(IIDS)
def test_iid_stands_in_a_batch_once(some: list[InstallationId]) -> None:
    batch = open_batch(some)
    with pytest.raises(BadInputError, match="stands in this batch already"):
        add_lines(batch, [line(some[-1], 99)])
    with pytest.raises(BadInputError):
        add_lines(Batch(id=BatchId("b"), created_at=NOON), [line(some[0]), line(some[0], 1)])


@pytest.mark.parametrize(
    "field", ["activation", "sku", "application", "key", "partial_key", "product_key_id"]
)
@given(batch=SEALED, data=st.data())
def test_digest_covers_what_the_clearinghouse_reads(
    field: str, batch: Batch, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(batch.lines) - 1))
    lines = list(batch.lines)
    lines[place] = replace(lines[place], **{field: "another"})  # type: ignore[arg-type] # all text
    assert request_digest(replace(batch, lines=tuple(lines))) != batch.digest
    assert request_digest(replace(batch, lines=batch.lines[1:])) != batch.digest
    assert request_digest(replace(batch, id=BatchId("c"))) != batch.digest


@given(SEALED)
def test_digest_lets_names_for_people_be_left_out(batch: Batch) -> None:
    bare = tuple(replace(item, machine_name="", product_name="") for item in batch.lines)
    assert request_digest(replace(batch, lines=bare)) == batch.digest


def test_empty_batch_is_not_sealed() -> None:
    with pytest.raises(BadInputError, match="empty batch"):
        seal(open_batch([]), NOON)


@given(SEALED, iids())
def test_sealed_batch_takes_no_line_and_no_second_seal(batch: Batch, iid: InstallationId) -> None:
    for state in set(BatchState) - {BatchState.OPEN}:
        later = replace(batch, state=state)
        with pytest.raises(ConflictError):
            add_lines(later, [line(iid)])
        with pytest.raises(ConflictError):
            seal(later, NOON)


@given(SEALED, cids())
def test_states_on_the_way(batch: Batch, cid: ConfirmationId) -> None:
    assert (batch.state, batch.sealed_at) == (BatchState.SEALED, NOON)
    out = sent(batch, "web", "t1")
    assert (out.state, out.clearinghouse, out.ticket) == (BatchState.SENT, "web", "t1")
    assert sent(out, "web", "t1") == out
    assert apply_answer(out, answer_to(batch)).state is BatchState.SENT
    told = answer_to(batch, AnswerLine(batch.lines[0].iid, cid=cid))
    answered = apply_answer(out, told)
    assert answered.state is BatchState.ANSWERED
    assert sent(answered, "web", "t1").state is BatchState.ANSWERED
    closed = close(answered)
    assert closed.state is BatchState.CLOSED
    with pytest.raises(ConflictError):
        sent(closed, "web", "t1")
    with pytest.raises(ConflictError):
        close(closed)


@given(SEALED, cids())
def test_late_answer_is_still_taken(batch: Batch, cid: ConfirmationId) -> None:
    """What was paid for is kept, even when nobody waits for it any longer."""
    told = answer_to(batch, AnswerLine(batch.lines[0].iid, cid=cid))
    late = apply_answer(close(batch), told)
    assert (late.state, late.confirmed) == (BatchState.CLOSED, 1)


@given(IIDS)
def test_open_batch_takes_no_answer(some: list[InstallationId]) -> None:
    batch = open_batch(some)
    with pytest.raises(ConflictError):
        apply_answer(batch, answer_to(batch))
    with pytest.raises(ConflictError):
        sent(batch, "web", "t")
    with pytest.raises(ConflictError):
        close(batch)
