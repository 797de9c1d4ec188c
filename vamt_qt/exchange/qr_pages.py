"""A bundle as a few short texts for QR codes, read back in any order.

`docs/air-gap-codes.md` describes the texts for others; the test vector there is checked. The bytes
of a bundle are carried as they are: what they mean, and who signed them, is not looked at here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from hmac import compare_digest
from typing import Final

from vamt_qt.exchange.base45 import decode, encode
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError

MAX_CODES: Final = 99
MAX_BYTES: Final = 512 * 1024
"""What a set may become when it is unpacked; more belongs into a file."""
VERSION: Final = 25
LETTERS: Final[Mapping[int, int]] = {10: 311, 15: 600, 20: 970, 25: 1451, 30: 1994, 40: 3391}
"""How many alphanumeric characters a code of a version holds at level M (ISO/IEC 18004)."""

_MARK: Final = "VX1"
_HEAD: Final = 26
_LONGEST: Final = 4_296
"""The most that any QR code holds."""
_PAGE: Final = re.compile(
    r"VX1([0-9A-F]{10})([0-9]{2})([0-9]{2})([0-9A-F]{8}):([0-9A-Z $%*+\-./:]+)"
)
_OTHER: Final = re.compile(r"VX[0-9][0-9A-F]{10}[0-9]{4}")
_SET: Final = re.compile(r"[0-9A-F]{10}")
_PLAIN: Final = b"\x00"
_PACKED: Final = b"\x01"
_DIGEST: Final = 32
_AGAIN: Final = "Nothing was changed. Scan that code again."


@dataclass(frozen=True, slots=True)
class Page:
    """One code: which set it belongs to, which of how many it is, and its part of the bytes."""

    set_name: str
    number: int
    total: int
    data: bytes = field(repr=False)

    def __str__(self) -> str:
        """Return the text that stands in the code."""
        place = f"{self.set_name}{self.number:02d}{self.total:02d}"
        return f"{_MARK}{place}{_checksum(place, self.data):08X}:{encode(self.data)}"


@dataclass(frozen=True, slots=True)
class PageSet:
    """The codes of one set that were seen so far."""

    name: str
    total: int
    pages: Mapping[int, Page] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the codes that nobody has scanned yet, from 1."""
        return tuple(n for n in range(1, self.total + 1) if n not in self.pages)

    @property
    def is_whole(self) -> bool:
        """Whether every code was seen."""
        return not self.missing

    def with_page(self, page: Page) -> PageSet:
        """Return the set with one more code; the same code again changes nothing.

        Raises ExchangeRejectedError `damaged-page` where it contradicts what was seen.
        """
        known = self.pages.get(page.number)
        if (page.set_name, page.total) != (self.name, self.total) or (known or page) != page:
            raise _damaged(f"Code {page.number} contradicts another of set {self.name}")
        return self if known else replace(self, pages={**self.pages, page.number: page})

    def joined(self) -> bytes:
        """Return the bytes that were split.

        Raises ExchangeRejectedError: `pages-missing`, `damaged-pages`, `too-large`.
        """
        if self.missing:
            raise ExchangeRejectedError(
                f"Of {self.total} codes these are missing: {', '.join(map(str, self.missing))}",
                hint="Scan them too; what was seen is kept.",
                code="pages-missing",
            )
        stream = b"".join(self.pages[n].data for n in range(1, self.total + 1))
        digest, body = stream[1 : 1 + _DIGEST], _unpacked(stream[:1], stream[1 + _DIGEST :])
        if not compare_digest(sha256(body).digest(), digest) or _named(digest) != self.name:
            raise _broken()
        return body


def split(data: bytes, version: int = VERSION) -> tuple[Page, ...]:
    """Return the codes that carry `data`, none larger than a QR code of `version` at level M.

    Raises BadInputError: `unknown-version`, or `too-many-codes` for more than 99 codes.
    """
    room = _room(version)
    digest = sha256(data).digest()
    packed = zlib.compress(data, 9)
    short = len(packed) < len(data)
    stream = (_PACKED if short else _PLAIN) + digest + (packed if short else data)
    total = -(-len(stream) // room)
    if len(data) > MAX_BYTES:
        raise _too_many()
    require_room(len(stream), version)
    size = -(-len(stream) // total)
    parts = (stream[at : at + size] for at in range(0, len(stream), size))
    return tuple(
        Page(_named(digest), number, total, part) for number, part in enumerate(parts, start=1)
    )


def require_room(size: int, version: int = VERSION) -> None:
    """Say before anything is written whether so many bytes fit into codes.

    Raises BadInputError: `unknown-version`, `too-many-codes`.
    """
    if size > MAX_CODES * _room(version):
        raise _too_many()


def is_page(text: str) -> bool:
    """Say whether a code is one of ours, whole or damaged."""
    return bool(_OTHER.match(text))


def is_set_name(text: str) -> bool:
    """Say whether a text can be the name of a set."""
    return bool(_SET.fullmatch(text))


def read_page(text: str) -> Page:
    """Return the page that a code holds.

    Raises ExchangeRejectedError: `not-a-page`, `newer-version`, `damaged-page`.
    """
    match = _PAGE.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        raise _unread(text)
    name, number, total, checksum, body = match.groups()
    data = decode(body)
    if data is None or _checksum(name + number + total, data) != int(checksum, 16):
        raise _damaged(f"Code {int(number)} of set {name} is damaged")
    if not 1 <= int(number) <= int(total):
        raise _damaged(f"A code of set {name} says that it is number {number} of {total}")
    return Page(name, int(number), int(total), data)


def gathered(pages: Iterable[Page]) -> dict[str, PageSet]:
    """Return sets by their names, whatever order their codes were seen in.

    Raises what `PageSet.with_page` raises.
    """
    sets: dict[str, PageSet] = {}
    for page in pages:
        known = sets.get(page.set_name) or PageSet(page.set_name, page.total)
        sets[page.set_name] = known.with_page(page)
    return sets


def _room(version: int) -> int:
    """Return how many bytes a code has room for: base45 makes three characters of two bytes."""
    if version not in LETTERS:
        raise BadInputError(
            f"Codes are not made in version {version}",
            hint=f"Choose one of {', '.join(map(str, LETTERS))}; {VERSION} suits most cameras.",
            code="unknown-version",
        )
    return (LETTERS[version] - _HEAD) // 3 * 2


def _too_many() -> BadInputError:
    return BadInputError(
        f"That would be more than {MAX_CODES} codes, which nobody scans",
        hint="Carry it as a file, or make smaller batches.",
        code="too-many-codes",
    )


def _named(digest: bytes) -> str:
    return digest[:5].hex().upper()


def _checksum(place: str, data: bytes) -> int:
    return zlib.crc32(data, zlib.crc32(place.encode()))


def _unpacked(kind: bytes, body: bytes) -> bytes:
    if kind == _PLAIN:
        return body
    if kind != _PACKED:
        raise _broken()
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(body, MAX_BYTES + 1)
    except zlib.error as error:
        raise _broken() from error
    if len(data) > MAX_BYTES:
        raise ExchangeRejectedError(
            "The codes hold more than any of our sets does",
            hint="Nothing was changed. Ask the station that made them for a file.",
            code="too-large",
        )
    if not unpacker.eof or unpacker.unused_data:
        raise _broken()
    return data


def _unread(text: str) -> ExchangeRejectedError:
    if is_page(text) and not text.startswith(_MARK):
        return ExchangeRejectedError(
            "The code was made by a newer version of the program",
            hint="Nothing was changed. Bring this program up to date, then scan it again.",
            code="newer-version",
        )
    if is_page(text):
        return _damaged("A code is damaged")
    return ExchangeRejectedError(
        "This code is none of ours",
        hint="Nothing was changed. Scan the codes that another station shows or has printed.",
        code="not-a-page",
    )


def _damaged(message: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(message, hint=_AGAIN, code="damaged-page")


def _broken() -> ExchangeRejectedError:
    return ExchangeRejectedError(
        "The codes do not give what was split into them",
        hint="Nothing was changed. Discard this scan and scan all codes again.",
        code="damaged-pages",
    )
