"""The members of an answer: a confirmation ID or a refusal for each installation ID."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from vamt_qt.exchange.packing import (
    cid_bytes,
    cid_from,
    digest_from,
    iid_bytes,
    iid_from,
    last_five_from,
    moment_from,
    name_from,
    shown,
    shown_from,
)
from vamt_qt.exchange.plain_cbor import Plain, malformed
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, BatchLine
from vamt_qt.licensing.errors import ExchangeRejectedError, Failure
from vamt_qt.licensing.identifiers import BatchId

MAX_LINES: Final = 200_000
_LARGEST_COUNT: Final = 10**9
_MEMBERS: Final = {"batch", "request", "created", "station"} | {"lines", "refusals", "remaining"}
_CODE: Final = re.compile(r"[a-z][a-z0-9-]{0,63}")
_UINT32: Final = 2**32


def members(batch: Batch, remaining: Mapping[str, int]) -> dict[str, Plain]:
    """Return what an answer holds beside the bundle's head: the lines that are answered."""
    numbers: dict[Failure, int] = {}
    lines: list[Plain] = [_packed(line, numbers) for line in batch.lines if line.is_answered]
    refusals: list[Plain] = [
        [each.code, shown(each.message), shown(each.hint), each.hresult] for each in numbers
    ]
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


def _packed(line: BatchLine, numbers: dict[Failure, int]) -> Plain:
    if line.cid is not None:
        return [iid_bytes(line.iid), cid_bytes(line.cid)]
    failure = line.failure or Failure("refused", "")
    return [iid_bytes(line.iid), numbers.setdefault(failure, len(numbers))]


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


def _lines(refusals: list[Failure], value: object) -> tuple[AnswerLine, ...]:
    if not isinstance(value, list) or not 0 < len(value) <= MAX_LINES:
        raise malformed("it has no lines, or too many")
    lines = tuple(_line(refusals, each) for each in value)
    if len({line.iid for line in lines}) != len(lines):
        raise ExchangeRejectedError(
            "An installation ID is answered in the bundle twice",
            hint="Nothing was changed. Ask the connected station for a fresh answer.",
            code="duplicate-iid",
        )
    return lines


def _line(refusals: list[Failure], value: object) -> AnswerLine:
    match value:
        case [iid, bytes(cid)]:
            return AnswerLine(iid_from(iid), cid_from(cid))
        case [iid, int(number)] if 0 <= number < len(refusals):
            return AnswerLine(iid_from(iid), failure=refusals[number])
        case _:
            raise malformed("a line has another shape")


def _counts(value: object) -> dict[str, int]:
    if not isinstance(value, dict):
        raise malformed("its counts are no map")
    counts = {last_five_from(name): count for name, count in value.items()}
    if not all(isinstance(count, int) and count <= _LARGEST_COUNT for count in counts.values()):
        raise malformed("a count in it is no number")
    return counts
