"""The part of CBOR (RFC 8949) that bundles use, in its one deterministic spelling.

Unsigned integers, byte strings, texts, arrays, maps with texts for keys, and null. No tags, no
floats, nothing of indefinite length: a document of these has one spelling only, so it can be
digested and signed, and its size in memory is bounded by its count of items.
"""

from __future__ import annotations

from typing import TypeAlias

import cbor2

from vamt_qt.exchange.cbor_walk import NotPlainError, require_plain
from vamt_qt.licensing.errors import ExchangeRejectedError

Plain: TypeAlias = (
    int | bytes | str | list["Plain"] | tuple["Plain", ...] | dict[str, "Plain"] | None
)


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
        require_plain(data)
        value: object = cbor2.loads(data, allow_indefinite=False, allow_duplicate_keys=False)
    except (NotPlainError, ValueError, cbor2.CBORDecodeError) as error:
        raise malformed("it is not the kind of CBOR that bundles use") from error
    return value


def malformed(reason: str) -> ExchangeRejectedError:
    """Say that a bundle arrived whole but does not hold what one must."""
    return ExchangeRejectedError(
        f"The bundle cannot be used: {reason}",
        hint="Nothing was changed. Ask the station that exported it for a fresh one.",
        code="malformed-bundle",
    )
