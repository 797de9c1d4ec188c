"""A look at a CBOR document before anything of it is built: its kinds, its spelling, its size.

An item at a time is slow, and bundles have a hundred thousand lines that are short lists of short
scalars. Runs of such lists are stepped over by one regular expression, which matches their one
deterministic spelling and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import Final

MAX_ITEMS: Final = 1_200_000
_MAX_DEPTH: Final = 5
_NULL: Final = 0xF6
_FEW: Final = 8
"""So few lists are walked item by item."""
_RUN: Final = 20_000
"""So many lists are stepped over at once, at most; it bounds what counting them takes."""
_LONGEST: Final = 96
"""The longest text or byte string, in bytes, that is stepped over with its list."""


class NotPlainError(ValueError):
    """The document is none of ours from this place on."""


class _Kind(Enum):
    """What follows on an item's head."""

    NOTHING = auto()
    BYTES = auto()
    TEXT = auto()
    ITEMS = auto()
    PAIRS = auto()


def require_plain(data: bytes) -> None:
    """Raise NotPlainError where a document is not plain, not in its one spelling or too large."""
    if _Walk(data).item(0, 0) != len(data):
        raise NotPlainError(len(data))


def _heads() -> Iterator[tuple[_Kind, int, int] | None]:
    """Tell for each first byte: what follows, the argument's bytes, and the argument if none.

    RFC 8949, section 3: the major type stands in three bits, the argument or its size in five.
    """
    kinds = {0: _Kind.NOTHING, 2: _Kind.BYTES, 3: _Kind.TEXT, 4: _Kind.ITEMS, 5: _Kind.PAIRS}
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
_LEAST: Final = {1: 24, 2: 1 << 8, 4: 1 << 16, 8: 1 << 32}
"""The least argument that may stand in so many bytes: the shortest spelling is the only one."""


class _Walk:
    """Steps over every item of a document and counts them."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._items = 0
        self._by_runs = True

    def item(self, place: int, depth: int) -> int:
        """Step over the item that begins at `place`, inside `depth` others; return its end."""
        kind, place, count = self._head(place)
        self._count(1)
        match kind:
            case _Kind.NOTHING:
                return place
            case _Kind.BYTES | _Kind.TEXT:
                if count > len(self._data) - place:
                    raise NotPlainError(place)
                return place + count
            case _Kind.ITEMS:
                self._require_room(count, place, depth)
                return self._list(place, count, depth + 1)
            case _Kind.PAIRS:
                self._require_room(2 * count, place, depth)
                return self._map(place, count, depth + 1)

    def _list(self, place: int, left: int, depth: int) -> int:
        while left:
            lists, end = self._run(place) if self._fits_a_run(left, depth) else (b"", place)
            if len(lists) > left:  # what follows on this list looks the same
                self._by_runs = False
            elif lists:
                self._count(sum(lists) - 0x7F * len(lists))  # 0x82 heads two more than itself
                place, left = end, left - len(lists)
                continue
            place, left = self.item(place, depth), left - 1
        return place

    def _map(self, place: int, pairs: int, depth: int) -> int:
        before = b""
        for _ in range(pairs):
            kind, _, _ = self._head(place)
            end = self.item(place, depth)
            key = self._data[place:end]
            if kind is not _Kind.TEXT or key <= before:
                raise NotPlainError(place)
            before, place = key, self.item(end, depth)
        return place

    def _fits_a_run(self, left: int, depth: int) -> bool:
        return self._by_runs and left > _FEW and depth < _MAX_DEPTH

    def _run(self, place: int) -> tuple[bytes, int]:
        """Return the first bytes of the short lists that follow on each other, and their end."""
        run, one = _short_lists()
        found = run.match(self._data, place)
        end = found.end() if found else place
        return b"".join(one.findall(self._data, place, end)), end

    def _head(self, place: int) -> tuple[_Kind, int, int]:
        """Return what follows an item's head, where that begins, and how much it is."""
        head = _HEADS[self._data[place]] if place < len(self._data) else None
        if head is None:
            raise NotPlainError(place)
        kind, size, count = head
        place += 1
        if size:
            count = int.from_bytes(self._data[place : place + size])
            place += size
            if place > len(self._data) or count < _LEAST[size]:
                raise NotPlainError(place)
        return kind, place, count

    def _count(self, more: int) -> None:
        self._items += more
        if self._items > MAX_ITEMS:
            raise NotPlainError(self._items)

    def _require_room(self, count: int, place: int, depth: int) -> None:
        if count > MAX_ITEMS - self._items or depth >= _MAX_DEPTH:
            raise NotPlainError(place)


@cache
def _short_lists() -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Return what matches a run of short lists, and what gives the first byte of each."""
    numbers = (
        rb"[\x00-\x17\xf6]",
        rb"\x18[\x18-\xff]",
        rb"\x19[\x01-\xff].",
        rb"\x1a(?!\x00\x00).{4}",
        rb"\x1b(?!\x00{4}).{8}",
    )
    scalar = b"(?:" + b"|".join((*numbers, *_strings(0x40), *_strings(0x60))) + b")"
    heads = rb"\x81|\x82%b|\x83%b|\x84%b" % (scalar, scalar * 2, scalar * 3)
    flat = b"(?:" + heads + b")" + scalar
    # Possessive: there is one way to read it, and none is kept for another try.
    run = rb"(?s)(?:%b){0,%d}+" % (flat, _RUN)
    return re.compile(run), re.compile(rb"(?s)(?=(.))" + flat)


def _strings(major: int) -> Iterator[bytes]:
    """Yield what matches the strings of a major type, by their length."""
    yield rb"\x%02x" % major
    for length in range(1, 24):
        yield rb"\x%02x.{%d}" % (major + length, length)
    longer = (rb"\x%02x.{%d}" % (length, length) for length in range(24, _LONGEST + 1))
    yield rb"\x%02x(?:%b)" % (major + 24, b"|".join(longer))
