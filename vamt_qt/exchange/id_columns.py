"""Installation IDs and confirmation IDs of many lines at once, as they stand in a bundle.

A bundle holds an ID as one big-endian number. Whole columns are turned and checked together: one
at a time, a hundred thousand lines take seconds. Every `…_from` raises ExchangeRejectedError,
`malformed-bundle`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from vamt_qt.exchange.plain_cbor import malformed
from vamt_qt.licensing.check_digits import doubtful_groups
from vamt_qt.licensing.deferred import Deferred
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.pasted import grouped

# The smallest number of bytes that holds so many digits.
_IID_BYTES: Final = {54: 23, 63: 27}
_IID_DIGITS: Final = {23: 54, 27: 63}
_CID_BYTES: Final = 20
_AFTER_ALL_CIDS: Final = (10**ConfirmationId.length).to_bytes(_CID_BYTES)


def packed_iids(iids: Sequence[str]) -> list[bytes]:
    """Return the digits of installation IDs as numbers of 27 bytes, or 23 for old ones."""
    sizes = _IID_BYTES
    return [int(digits).to_bytes(sizes[len(digits)]) for digits in iids]


def packed_cids(cids: Sequence[str]) -> list[bytes]:
    """Return the digits of confirmation IDs as numbers of 20 bytes."""
    return [int(digits).to_bytes(_CID_BYTES) for digits in cids]


def grouped_ids(ids: Sequence[str], groups: int) -> Sequence[str]:
    """Return the digits of IDs in so many groups each, as people read them; some may be empty."""
    sizes = set(map(len, ids)) - {0}
    if len(sizes) != 1 or (size := sizes.pop()) % groups:
        return [grouped(digits, len(digits) // groups) if digits else "" for digits in ids]
    width, column = size // groups, "".join(ids).encode()
    spaced = bytearray(b"-" * (len(column) + len(column) // width))
    for at in range(width):  # all groups at once, a place behind each for its dash
        spaced[at :: width + 1] = column[at::width]
    text, step = spaced.decode(), size + groups
    cells = (text[start : start + step - 1] for start in range(0, len(text), step))
    return [next(cells) if digits else "" for digits in ids]


def iids_from(values: Sequence[object]) -> Sequence[str]:
    """Read the digits of installation IDs; a wrong check digit is a damaged line."""
    packed = _bytes_of(values)
    if packed is None or not (sizes := set(map(len, packed))) <= _IID_DIGITS.keys():
        raise malformed("an installation ID in it has another length")
    if len(sizes) <= 1:
        return _of_one_size(packed)
    columns = {
        size: iter(_of_one_size([value for value in packed if len(value) == size]))
        for size in sizes
    }
    return [next(columns[len(value)]) for value in packed]


def require_cids(values: Sequence[bytes]) -> None:
    """Look at confirmation IDs; their check digits are for the machine to judge."""
    if not set(map(len, values)) <= {_CID_BYTES} or max(values, default=b"") >= _AFTER_ALL_CIDS:
        raise malformed("a confirmation ID in it has another length")


def cid_from(value: bytes) -> ConfirmationId:
    """Return a confirmation ID that was looked at."""
    return ConfirmationId(f"{int.from_bytes(value):0{ConfirmationId.length}d}")


def _bytes_of(values: Sequence[object]) -> Sequence[bytes] | None:
    return cast("Sequence[bytes]", values) if set(map(type, values)) <= {bytes} else None


def _of_one_size(packed: Sequence[bytes]) -> Sequence[str]:
    """Return the digits of numbers of one size, cut apart when somebody looks at one."""
    if not packed:
        return ()
    size = _IID_DIGITS[len(packed[0])]
    column = (f"%0{size}d" * len(packed)) % tuple(map(int.from_bytes, packed))
    if len(column) != size * len(packed) or doubtful_groups(column, size // InstallationId.groups):
        raise malformed("an installation ID in it is damaged")
    starts = range(0, len(column), size)
    return Deferred(len(packed), lambda: (column[start : start + size] for start in starts))
