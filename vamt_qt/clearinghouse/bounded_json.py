"""JSON from others, read so that a small text cannot become a large heap of objects."""

from __future__ import annotations

import json
from typing import Final

_MOST_ITEMS: Final = 500_000
"""More than the largest batch has; each item but the first of its list stands after a comma."""


def parsed(data: bytes) -> object:
    """Return what a JSON document says; raises ValueError for anything else, and for too much.

    Ten megabytes of empty lists would take three hundred to hold.
    """
    if data.count(b",") > _MOST_ITEMS:
        raise ValueError("too many items")
    try:
        value: object = json.loads(data)
    except RecursionError as error:  # nested deeper than Python goes
        raise ValueError("nested too deep") from error
    return value
