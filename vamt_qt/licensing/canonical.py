"""One spelling for the same values, so that digests can be compared by anybody.

JSON with sorted keys, no white space, no escapes beyond those that JSON requires, UTF-8.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from vamt_qt.licensing.facts import Json

# Made once: a ledger is spelled out a million times when it is verified.
_SPELLED: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical_json(values: Mapping[str, Json]) -> bytes:
    """Return `values` in their one spelling."""
    return _SPELLED.encode(values).encode()


def digest_of(values: Mapping[str, Json]) -> str:
    """Return the SHA-256 of the canonical spelling, 64 hexadecimal digits."""
    return sha256(canonical_json(values)).hexdigest()
