"""JSON from others, read so that a small text cannot become a large heap of objects."""

from __future__ import annotations

import json
import re
from typing import Final

_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_MOST_ITEMS: Final = 500_000
"""More than the largest batch has; each item but the first of its list stands after a comma."""


def parsed(data: bytes) -> object:
    """Return what a JSON document says; raises ValueError for anything else, and for too much.

    Ten megabytes of empty lists would take three hundred to hold.
    """
    if data.count(b",") > _MOST_ITEMS:
        raise ValueError("too many items")
    text = data.decode("utf-8-sig")
    try:
        value: object = json.loads(text)
    except RecursionError as error:  # nested deeper than Python goes
        raise ValueError("nested too deep") from error
    if _SURROGATE.search(text):  # half a pair is no text: it can be neither digested nor stored
        json.dumps(value, ensure_ascii=False).encode()
    return value
