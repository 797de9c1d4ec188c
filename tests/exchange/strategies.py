"""Batches of every shape that may be written down."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from tests.clearinghouse.batches import NOON, iid, pid
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine, add_lines, seal
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, ConfirmationId, KeyId, Sku

ids = st.uuids().map(lambda value: value.hex)
moments = st.integers(0, 30_000_000_000_000_000).map(
    lambda number: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=number)
)
texts = st.text(max_size=30).map(lambda text: one_line(text, 300))
spiky_texts = st.sampled_from(["", "PC-1", "=1+1", '"', "a;b", "a,b", "+49", "-", "@x"]) | texts
confirmation_ids = st.integers(1, 10**48 - 1).map(lambda number: ConfirmationId(f"{number:048d}"))
refs = st.builds(lambda name: f"{name}/windows", ids) | st.sampled_from(["own-name", "a/b/c"])


def _line(
    number: int, size: int, ref: str, name: str, key: int, product: str, sku: str
) -> BatchLine:
    return BatchLine(
        activation=ActivationRef(ref),
        machine_name=name,
        sku=Sku(sku),
        application="55c92734-d682-4d71-983e-d6ec3f16059f",
        product_name=product,
        key=KeyId(f"{key:032x}"),
        partial_key=f"KEY2{key}",
        product_key_id=pid(key),
        iid=iid(number, size),
    )


lines = st.builds(
    _line,
    number=st.integers(0, 10**40),
    size=st.sampled_from([6, 7]),
    ref=refs,
    name=spiky_texts,
    key=st.integers(1, 3),
    product=spiky_texts,
    sku=st.uuids().map(str),
)


@st.composite
def sealed_batches(draw: st.DrawFn) -> Batch:
    """A sealed batch of one line or more."""
    found = draw(st.lists(lines, min_size=1, max_size=6, unique_by=lambda line: line.iid))
    start = draw(moments)
    batch = add_lines(Batch(id=BatchId(draw(ids)), created_at=start), found)
    return seal(batch, start + timedelta(seconds=draw(st.integers(0, 10**6))))


failures = st.builds(
    Failure,
    code=st.sampled_from(["key-blocked", "refused"]),
    message=texts,
    hint=texts,
    hresult=st.none() | st.integers(0, 2**32 - 1),
)


@st.composite
def answered_batches(draw: st.DrawFn) -> Batch:
    """A batch with an answer to one line at least."""
    batch = draw(sealed_batches())
    said: list[AnswerLine] = []
    for line in batch.lines:
        kind = draw(st.sampled_from(["yes", "no", "nothing"])) if said else "yes"
        if kind == "yes":
            said.append(AnswerLine(line.iid, draw(confirmation_ids)))
        elif kind == "no":
            said.append(AnswerLine(line.iid, failure=draw(failures)))
    return apply_answer(batch, answer_to(batch, said))


def answer_to(batch: Batch, said: list[AnswerLine]) -> BatchAnswer:
    return BatchAnswer(batch=batch.id, request=batch.digest, lines=tuple(said), answered_at=NOON)
