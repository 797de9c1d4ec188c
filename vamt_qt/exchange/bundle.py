"""A batch as a small file for the way across the air gap, and its answer for the way back.

`docs/bundle-format.md` describes the format for others; the test vector there is checked.
Readers change nothing: they return a value or raise ExchangeRejectedError with one of the codes
`too-large`, `not-a-bundle`, `newer-version`, `truncated`, `damaged-bundle`, `malformed-bundle`,
`wrong-direction`, `duplicate-iid` or `digest-mismatch`, or BadInputError where the file cannot be
read at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from vamt_qt.exchange import answer_payload, request_payload
from vamt_qt.exchange.envelope import enveloped, newer_version, opened
from vamt_qt.exchange.files import Source, Target, read_bounded, write_whole
from vamt_qt.exchange.packing import microseconds, name_from, shown
from vamt_qt.exchange.plain_cbor import Plain, decode, encode, malformed
from vamt_qt.licensing.batch import Batch, BatchAnswer
from vamt_qt.licensing.errors import ConflictError, ExchangeRejectedError
from vamt_qt.licensing.show import Show

FORMAT: Final = 1
REQUEST: Final = "request"
ANSWER: Final = "answer"


def write_request(
    batch: Batch, target: Target, *, station: str, created_at: datetime, show: Show = Show.FULL
) -> None:
    """Write a sealed batch as a request, with as much of it as `show` lets leave.

    `station` names the computer or site that writes, for people. Raises ConflictError for an open
    batch, StoreError when the disk refuses.
    """
    _require_sealed(batch)
    payload = _head(batch, REQUEST, "" if show is Show.IIDS else station, created_at)
    write_whole(target, _file(payload | request_payload.members(batch, show)))


def write_answer(
    batch: Batch,
    target: Target,
    *,
    station: str,
    created_at: datetime,
    remaining: Mapping[str, int] | None = None,
) -> None:
    """Write the lines of a batch that are answered so far; a part is an answer too.

    `remaining` tells by the last five characters of a key how many activations are left. Raises
    ConflictError for an open batch or one without any answer, StoreError when the disk refuses.
    """
    _require_sealed(batch)
    if batch.missing == len(batch.lines):
        raise ConflictError(
            "No line of the batch is answered yet",
            hint="Hand the batch to a clearinghouse first, then export the answer.",
        )
    payload = _head(batch, ANSWER, station, created_at)
    write_whole(target, _file(payload | answer_payload.members(batch, remaining or {})))


def read_request(source: Source) -> Batch:
    """Return the sealed batch of a request, as one of another station's machines."""
    match read_bundle(source):
        case Batch() as batch:
            return batch
        case _:
            raise _wrong_way(
                "This bundle is an answer, not a request",
                "Import it where the request came from.",
            )


def read_answer(source: Source) -> BatchAnswer:
    """Return what an answer holds; `apply_answer` refuses what belongs to another batch."""
    match read_bundle(source):
        case BatchAnswer() as answer:
            return answer
        case _:
            raise _wrong_way(
                "This bundle is a request, not an answer",
                "Import it at the connected station, and bring its answer back here.",
            )


def read_bundle(source: Source) -> Batch | BatchAnswer:
    """Return what a bundle holds, whichever way it goes."""
    return content_of(read_bounded(source))


def content_of(data: bytes) -> Batch | BatchAnswer:
    """Return what the bytes of a bundle hold, whichever way it goes."""
    payload = decode(opened(data))
    if not isinstance(payload, dict):
        raise malformed("its payload is not a map")
    version = payload.pop("format", None)
    if not isinstance(version, int) or version < FORMAT:
        raise malformed("it does not say which format it has")
    if version > FORMAT:
        raise newer_version()
    match payload.pop("direction", None):
        case "request":
            return request_payload.read(payload)
        case "answer":
            return answer_payload.read(payload)
        case _:
            raise malformed("it is neither a request nor an answer")


def _head(batch: Batch, direction: str, station: str, created_at: datetime) -> dict[str, Plain]:
    return {
        "format": FORMAT,
        "direction": direction,
        "batch": name_from(batch.id),
        "request": bytes.fromhex(batch.digest),
        "created": microseconds(created_at),
        "station": shown(station),
    }


def _file(payload: dict[str, Plain]) -> bytes:
    return enveloped(encode(payload))


def _require_sealed(batch: Batch) -> None:
    if not batch.digest:
        raise ConflictError(
            "The batch is still open",
            hint="Seal it first; only a frozen list may leave the room.",
        )


def _wrong_way(message: str, hint: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(
        message, hint=f"Nothing was changed. {hint}", code="wrong-direction"
    )
