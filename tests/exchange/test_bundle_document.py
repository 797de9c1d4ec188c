"""The test vector in docs/bundle-format.md is what the program reads and writes."""

import re
from io import BytesIO
from pathlib import Path

from tests.clearinghouse.batches import NOON, iid, line, sealed
from tests.exchange.strategies import answer_to
from vamt_qt.exchange.bundle import read_answer, read_request, write_answer, write_request
from vamt_qt.licensing.batch import AnswerLine
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import ConfirmationId
from vamt_qt.licensing.show import Show

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "bundle-format.md"
BATCH = sealed(line(1), line(2, size=6))
CID = ConfirmationId("000000123456" * 4)
REFUSAL = Failure("key-blocked", "The key is blocked", "Use another.", 0xC004C003)
ANSWERED = apply_answer(
    BATCH, answer_to(BATCH, [AnswerLine(iid(1), CID), AnswerLine(iid(2, 6), failure=REFUSAL)])
)


def _vectors() -> list[bytes]:
    text = DOCUMENT.read_text(encoding="utf-8")
    blocks = re.findall(r"```hex\n(.*?)```", text, re.DOTALL)
    return [bytes.fromhex(block) for block in blocks]


def test_the_vectors_are_what_is_written() -> None:
    request, answer = BytesIO(), BytesIO()
    write_request(BATCH, request, station="Lab", created_at=NOON)
    write_answer(ANSWERED, answer, station="Centre", created_at=NOON, remaining={"KEY32": 8})
    bare = BytesIO()
    write_request(BATCH, bare, station="Lab", created_at=NOON, show=Show.IIDS)
    assert _vectors() == [request.getvalue(), answer.getvalue(), bare.getvalue()]


def test_the_vectors_are_read() -> None:
    request, answer, bare = _vectors()
    batch = read_request(BytesIO(request))
    assert read_request(BytesIO(bare)).digest == batch.digest
    done = apply_answer(batch, read_answer(BytesIO(answer)))
    assert done.lines[0].cid == CID
    assert done.lines[1].failure == REFUSAL


def test_what_the_document_says_of_the_vector_holds() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert BATCH.digest in text
    for each in BATCH.lines:
        assert each.iid.digits in text
    assert CID.digits in text
