"""How digits, digests, times and texts stand in a bundle, and what is taken back from one.

Every `…_from` raises ExchangeRejectedError, `malformed-bundle`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from vamt_qt.exchange.plain_cbor import malformed
from vamt_qt.licensing.foreign_text import one_line

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_LAST_MOMENT: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_NAME: Final = re.compile(r"[\x21-\x7e]{1,200}")
# Of printable texts these change: spaces at an end, or two of them.
_GAPS: Final = ("  ", "\0 ", " \0")
LONGEST_TEXT: Final = 300


def digest_from(value: object) -> str:
    """Read a SHA-256 digest, 64 hexadecimal digits afterwards."""
    if isinstance(value, bytes) and len(value) == 32:
        return value.hex()
    raise malformed("a digest in it has another length")


def microseconds(moment: datetime) -> int:
    """Return a moment as microseconds since 1970, UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def moment_from(value: object) -> datetime:
    """Read a moment, UTC."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LAST_MOMENT:
        return _EPOCH + value * _MICROSECOND
    raise malformed("a time in it is none")


def shown(text: str) -> str:
    """Return a text for people as a bundle may hold it."""
    return one_line(text, LONGEST_TEXT)


def shown_from(value: object) -> str:
    """Read a text for people: one line, of bounded length, without control characters."""
    if isinstance(value, str) and value == shown(value):
        return value
    raise malformed("a text in it is too long or holds control characters")


def all_shown(texts: Sequence[str]) -> Sequence[str]:
    """Return many texts for people as a bundle may hold them."""
    return texts if _are_shown(texts) else [shown(text) for text in texts]


def all_shown_from(values: Sequence[object]) -> list[str]:
    """Read many texts for people."""
    texts = [value for value in values if type(value) is str]
    if len(texts) == len(values) and _are_shown(texts):
        return texts
    return [shown_from(value) for value in values]


def _are_shown(texts: Sequence[str]) -> bool:
    """Say whether each of the texts stays as it is when it is put into one line."""
    joined = "\0".join(("", *texts, ""))
    return (
        max(map(len, texts), default=0) <= LONGEST_TEXT
        and joined.count("\0") == len(texts) + 1
        and joined.replace("\0", "").isprintable()
        and not any(gap in joined for gap in _GAPS)
    )


def name_from(value: object) -> str:
    """Read a name that programs go by: printable ASCII, no spaces."""
    if isinstance(value, str) and _NAME.fullmatch(value):
        return value
    raise malformed("a name in it is too long or holds other characters than names may")


def last_five_from(value: object) -> str:
    """Read what is shown of a product key; more of it than that never travels."""
    if isinstance(value, str) and len(value) <= 5 and (not value or _NAME.fullmatch(value)):
        return value
    raise malformed("it holds more of a product key than its last five characters")
