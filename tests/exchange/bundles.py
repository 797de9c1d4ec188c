"""A batch and its answer as bundles, for tests of what a bundle holds and what is refused."""

from collections.abc import Callable
from io import BytesIO
from typing import BinaryIO

import pytest

from tests.clearinghouse.batches import NOON, iid, line, sealed
from tests.exchange.strategies import answer_to
from vamt_qt.exchange.bundle import read_bundle, write_answer, write_request
from vamt_qt.licensing.batch import AnswerLine, Batch
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import ExchangeRejectedError, Failure
from vamt_qt.licensing.identifiers import ConfirmationId
from vamt_qt.licensing.show import Show

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
