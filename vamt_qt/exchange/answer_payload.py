"""The members of an answer: a confirmation ID or a refusal for each installation ID."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from vamt_qt.exchange.id_columns import cid_from, iids_from, packed_cids, packed_iids, require_cids
from vamt_qt.exchange.packing import (
    digest_from,
    last_five_from,
    moment_from,
    name_from,
    shown,
    shown_from,
)
from vamt_qt.exchange.plain_cbor import Plain, malformed
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine
from vamt_qt.licensing.deferred import Deferred
from vamt_qt.licensing.errors import ExchangeRejectedError, Failure
from vamt_qt.licensing.identifiers import BatchId, InstallationId

MAX_LINES: Final = 200_000
_LARGEST_COUNT: Final = 10**9
_MEMBERS: Final = {"batch", "request", "created", "station"} | {"lines", "refusals", "remaining"}
_CODE: Final = re.compile(r"[a-z][a-z0-9-]{0,63}")
_UINT32: Final = 2**32


def members(batch: Batch, remaining: Mapping[str, int]) -> dict[str, Plain]:
    """Return what an answer holds beside the bundle's head: the lines that are answered."""
    numbers: dict[Failure, int] = {}
    answered = [line for line in batch.lines if line.is_answered]
    iids = packed_iids([line.iid.digits for line in answered])
    said = _said(answered, numbers)
    refusals: list[Plain] = [
        [each.code, shown(each.message), shown(each.hint), each.hresult] for each in numbers
    ]
    lines: list[Plain] = list(zip(iids, said, strict=True))
    return {"lines": lines, "refusals": refusals, "remaining": dict(remaining)}


def read(payload: dict[object, object]) -> BatchAnswer:
    """Return the answer of a bundle whose head was looked at.

    Raises ExchangeRejectedError: `malformed-bundle`, `duplicate-iid`.
    """
    if payload.keys() != _MEMBERS:
        raise malformed("an answer has other members")
    shown_from(payload["station"])
    return BatchAnswer(
        batch=BatchId(name_from(payload["batch"])),
        request=digest_from(payload["request"]),
        lines=_lines(_refusals(payload["refusals"]), payload["lines"]),
        remaining=_counts(payload["remaining"]),
        answered_at=moment_from(payload["created"]),
    )


def _said(lines: Sequence[BatchLine], numbers: dict[Failure, int]) -> list[Plain]:
    """Return what is said of each line, and note the refusals as they come."""
    cids = iter(packed_cids([line.cid.digits for line in lines if line.cid is not None]))
    refused = Failure("refused", "")
    return [
        next(cids)
        if line.cid is not None
        else numbers.setdefault(line.failure or refused, len(numbers))
        for line in lines
    ]


def _refusals(value: object) -> list[Failure]:
    if not isinstance(value, list):
        raise malformed("its refusals are no list")
    return [_refusal(each) for each in value]


def _refusal(value: object) -> Failure:
    match value:
        case [str(code), message, hint, hresult] if _CODE.fullmatch(code):
            return Failure(code, shown_from(message), shown_from(hint), _hresult(hresult))
        case _:
            raise malformed("a refusal has another shape")


def _hresult(value: object) -> int | None:
    match value:
        case None:
            return None
        case int() if 0 <= value < _UINT32:
            return value
        case _:
            raise malformed("a refusal's code is not one of 32 bits")


def _lines(refusals: list[Failure], value: object) -> Sequence[AnswerLine]:
    if not isinstance(value, list) or not 0 < len(value) <= MAX_LINES:
        raise malformed("it has no lines, or too many")
    if set(map(type, value)) != {list} or set(map(len, value)) != {2}:
        raise malformed("a line has another shape")
    packed, said = [line[0] for line in value], [line[1] for line in value]
    iids = iids_from(packed)
    _require_said(refusals, said)
    if len(set(packed)) != len(packed):
        raise ExchangeRejectedError(
            "An installation ID is answered in the bundle twice",
            hint="Nothing was changed. Ask the connected station for a fresh answer.",
            code="duplicate-iid",
        )
    return Deferred(len(iids), lambda: _answer_lines(iids, said, refusals))


def _require_said(refusals: list[Failure], said: list[object]) -> None:
    """Look at what is said of each line: a confirmation ID, or a number of a refusal."""
    cids = [each for each in said if type(each) is bytes]
    numbers = {each for each in said if type(each) is int}
    if set(map(type, said)) - {bytes, int} or not numbers <= set(range(len(refusals))):
        raise malformed("a line has another shape")
    require_cids(cids)


def _answer_lines(
    iids: Sequence[str], said: list[bytes | int], refusals: list[Failure]
) -> Iterator[AnswerLine]:
    for digits, each in zip(iids, said, strict=True):
        iid = InstallationId(digits)
        if isinstance(each, bytes):
            yield AnswerLine(iid, cid_from(each))
        else:
            yield AnswerLine(iid, failure=refusals[each])


def _counts(value: object) -> dict[str, int]:
    if not isinstance(value, dict):
        raise malformed("its counts are no map")
    counts = {last_five_from(name): count for name, count in value.items()}
    if not all(isinstance(count, int) and count <= _LARGEST_COUNT for count in counts.values()):
        raise malformed("a count in it is no number")
    return counts
