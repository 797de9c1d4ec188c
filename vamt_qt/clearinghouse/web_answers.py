"""What a clearinghouse's JSON must look like before a word of it is believed.

Members that are not known are ignored, so that the API may grow; known ones must fit exactly.
Every function raises ExchangeRejectedError, code `damaged-answer` or `foreign-answer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from vamt_qt.clearinghouse.web_errors import damaged
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer
from vamt_qt.licensing.errors import ExchangeRejectedError, Failure
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_TICKET: Final = re.compile(r"[A-Za-z0-9._~-]{1,128}")
_CODE: Final = re.compile(r"[a-z][a-z0-9-]{0,63}")
_CID: Final = re.compile(r"[0-9]{48}")
_LONGEST_TEXT: Final = 300
_LARGEST_COUNT: Final = 10**9


def read_ticket(said: object) -> str:
    """Return the ticket that was given for a batch."""
    match said:
        case {"ticket": str(text)} if _TICKET.fullmatch(text):
            return text
        case _:
            raise damaged("it holds no ticket")


def read_remaining(said: object) -> int | None:
    """Return how many activations of a key are left; no answer at all means nobody tells."""
    match said:
        case None | {"remaining": None}:
            return None
        case {"remaining": count}:
            return _count(count)
        case _:
            raise damaged("it holds no count")


def read_answer(said: object, batch: Batch, at: datetime) -> BatchAnswer:
    """Return the answered lines of `batch`; those that are left out are still at work."""
    match said:
        case {"complete": bool(), "lines": [*lines], "remaining": dict(left)}:
            return BatchAnswer(
                batch=batch.id,
                request=batch.digest,
                lines=_lines(lines, batch),
                remaining=_counts(left, batch),
                answered_at=at,
            )
        case _:
            raise damaged("it is not the answer to a batch")


def _counts(left: Mapping[str, object], batch: Batch) -> dict[str, int]:
    last_fives = {line.partial_key for line in batch.lines}
    return {name: _count(count) for name, count in left.items() if name in last_fives}


def _lines(lines: Iterable[object], batch: Batch) -> tuple[AnswerLine, ...]:
    known = {line.iid.digits: line.iid for line in batch.lines}
    found: dict[str, AnswerLine] = {}
    for number, line in enumerate(lines, start=1):
        digits = _iid_digits(number, line)
        if digits not in known:
            raise ExchangeRejectedError(
                f"Line {number} of the answer holds an installation ID of another batch",
                hint="Nothing was changed. Ask for the answer again.",
                code="foreign-answer",
            )
        if digits in found:
            raise damaged(f"line {number} answers an installation ID a second time")
        found[digits] = _line(number, known[digits], line)
    return tuple(found.values())


def _iid_digits(number: int, line: object) -> str:
    match line:
        case {"iid": str(digits)}:
            return digits
        case _:
            raise damaged(f"line {number} holds no installation ID")


def _line(number: int, iid: InstallationId, line: object) -> AnswerLine:
    match line:
        case {"cid": _, "error": _}:
            raise damaged(f"line {number} holds both a confirmation ID and an error")
        case {"cid": str(digits)} if _CID.fullmatch(digits):
            return AnswerLine(iid, ConfirmationId(digits))
        case {"error": {"code": str(code), "message": str(message)} as said} if _CODE.fullmatch(
            code
        ):
            hint, hresult = _advice(number, said)
            return AnswerLine(iid, failure=Failure(code, _shown(message), _shown(hint), hresult))
        case _:
            raise damaged(f"line {number} holds neither a confirmation ID nor an error")


def _advice(number: int, error: Mapping[str, object]) -> tuple[str, int | None]:
    match error.get("hint", ""), error.get("hresult"):
        case str(hint), None:
            return hint, None
        case str(hint), int(hresult) if not isinstance(hresult, bool) and 0 <= hresult < 2**32:
            return hint, hresult
        case _:
            raise damaged(f"the error in line {number} cannot be read")


def _shown(text: str) -> str:
    return one_line(text, _LONGEST_TEXT)


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST_COUNT:
        raise damaged("a count of what remains is not a number")
    return value
