"""One spelling for the same values, so that digests can be compared by anybody.

JSON with sorted keys, no white space, no escapes beyond those that JSON requires, UTF-8.
"""

import json
from collections.abc import Mapping
from hashlib import sha256

from vamt_qt.licensing.facts import Json


def canonical_json(values: Mapping[str, Json]) -> bytes:
    """Return `values` in their one spelling."""
    text = json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def digest_of(values: Mapping[str, Json]) -> str:
    """Return the SHA-256 of the canonical spelling, 64 hexadecimal digits."""
    return sha256(canonical_json(values)).hexdigest()
