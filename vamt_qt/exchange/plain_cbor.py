"""The part of CBOR (RFC 8949) that bundles use, in its one deterministic spelling.

Unsigned integers, byte strings, texts, arrays, maps with texts for keys, and null. No tags, no
floats, nothing of indefinite length: a document of these has one spelling only, so it can be
digested and signed, and its size in memory is bounded by its count of items.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, TypeAlias

import cbor2

from vamt_qt.licensing.errors import ExchangeRejectedError

Plain: TypeAlias = int | bytes | str | list["Plain"] | dict[str, "Plain"] | None

MAX_ITEMS: Final = 1_200_000
_MAX_DEPTH: Final = 6
_NULL: Final = 0xF6


class _Kind(Enum):
    """What follows on an item's head."""

    NOTHING = auto()
    BYTES = auto()
    ITEMS = auto()
    PAIRS = auto()


def _heads() -> Iterator[tuple[_Kind, int, int] | None]:
    """Tell for each first byte: what follows, the argument's bytes, and the argument if none.

    RFC 8949, section 3: the major type stands in three bits, the argument or its size in five.
    """
    kinds = {0: _Kind.NOTHING, 2: _Kind.BYTES, 3: _Kind.BYTES, 4: _Kind.ITEMS, 5: _Kind.PAIRS}
    for first in range(256):
        kind, short = kinds.get(first >> 5), first & 31
        if first == _NULL:
            yield _Kind.NOTHING, 0, 0
        elif kind is None or short > 27:
            yield None
        elif short < 24:
            yield kind, 0, short
        else:
            yield kind, 1 << (short - 24), 0


_HEADS: Final = tuple(_heads())


def encode(value: Plain) -> bytes:
    """Return the one spelling of a value."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> object:
    """Return the value of a document that is spelled as `encode` would.

    Raises ExchangeRejectedError, `malformed-bundle`. The walk comes first because the library
    would build whatever is announced: ten million empty lists take ten megabytes to write and
    six hundred to hold.
    """
    try:
        _walk(data)
        value: object = cbor2.loads(data, allow_indefinite=False, allow_duplicate_keys=False)
    except (ValueError, IndexError, cbor2.CBORDecodeError) as error:
        raise malformed("it is not the kind of CBOR that bundles use") from error
    if cbor2.dumps(value, canonical=True) != data:
        raise malformed("its CBOR is not in the one deterministic spelling")
    return value


def malformed(reason: str) -> ExchangeRejectedError:
    """Say that a bundle arrived whole but does not hold what one must."""
    return ExchangeRejectedError(
        f"The bundle cannot be used: {reason}",
        hint="Nothing was changed. Ask the station that exported it for a fresh one.",
        code="malformed-bundle",
    )


def _walk(data: bytes) -> None:
    """Step over every item; raises ValueError or IndexError where the document is none of ours."""
    place, items, end = 0, 0, len(data)
    missing = [1]
    while missing:
        if not missing[-1]:
            missing.pop()
            continue
        missing[-1] -= 1
        kind, place, count = _head(data, place)
        items += 1
        if kind is _Kind.BYTES:
            place += count
        elif kind is not _Kind.NOTHING:
            missing.append(count if kind is _Kind.ITEMS else 2 * count)
            if missing[-1] > MAX_ITEMS - items or len(missing) > _MAX_DEPTH:
                raise ValueError(place)
        if place > end or items > MAX_ITEMS:
            raise ValueError(place)
    if place != end:
        raise ValueError(place)


def _head(data: bytes, place: int) -> tuple[_Kind, int, int]:
    """Return what follows an item's head, where that begins, and how much it is."""
    head = _HEADS[data[place]]
    if head is None:
        raise ValueError(place)
    kind, size, count = head
    place += 1
    if size:
        count = int.from_bytes(data[place : place + size])
    return kind, place + size, count
