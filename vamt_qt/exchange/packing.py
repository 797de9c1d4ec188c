"""How digits, digests, times and texts stand in a bundle, and what is taken back from one.

Every `…_from` raises ExchangeRejectedError, `malformed-bundle`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from vamt_qt.exchange.plain_cbor import malformed
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_LAST_MOMENT: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
# The smallest number of bytes that holds so many digits.
_IID_BYTES: Final = {54: 23, 63: 27}
_IID_DIGITS: Final = {23: 54, 27: 63}
_CID_BYTES: Final = 20
_NAME: Final = re.compile(r"[\x21-\x7e]{1,200}")
LONGEST_TEXT: Final = 300


def iid_bytes(iid: InstallationId) -> bytes:
    """Return an installation ID as one big-endian number, 27 bytes or 23 for an old one."""
    return int(iid.digits).to_bytes(_IID_BYTES[len(iid.digits)])


def iid_from(value: object) -> InstallationId:
    """Read an installation ID; a wrong check digit is a damaged line."""
    if isinstance(value, bytes) and len(value) in _IID_DIGITS:
        size = _IID_DIGITS[len(value)]
        try:
            return InstallationId.parse(f"{int.from_bytes(value):0{size}d}")
        except BadInputError as error:
            raise malformed("an installation ID in it is damaged") from error
    raise malformed("an installation ID in it has another length")


def cid_bytes(cid: ConfirmationId) -> bytes:
    """Return a confirmation ID as one big-endian number of 20 bytes."""
    return int(cid.digits).to_bytes(_CID_BYTES)


def cid_from(value: bytes) -> ConfirmationId:
    """Read a confirmation ID; its check digits are for the machine to judge."""
    digits = f"{int.from_bytes(value):0{ConfirmationId.length}d}"
    if len(value) != _CID_BYTES or len(digits) != ConfirmationId.length:
        raise malformed("a confirmation ID in it has another length")
    return ConfirmationId(digits)


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
