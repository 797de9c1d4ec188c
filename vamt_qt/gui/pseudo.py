"""A language for tests: English that shows what was never translated, and what is cut off."""

from __future__ import annotations

import re
from typing import Final

_ACCENTED: Final = str.maketrans(
    "AaBbCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåƁƀÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž"
)
# What a text must keep as it is: values, the number, tags, and the names of keys.
_KEPT: Final = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&[a-z]+;)")
_LONGER: Final = 0.35


def pseudo(text: str) -> str:
    """Put a text into brackets, with accents and a third longer: "[Šéáļ ţĥé ƀáţçĥ ~~~~~]"."""
    if not text.strip():
        return text
    pieces = _KEPT.split(text)
    # Every other piece is one of those that are kept.
    pieces[::2] = [piece.translate(_ACCENTED) for piece in pieces[::2]]
    words = sum(map(len, pieces[::2]))
    return f"[{''.join(pieces)}{'~' * round(words * _LONGER)}]"
