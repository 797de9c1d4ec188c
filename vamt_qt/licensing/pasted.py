"""Digits and keys as people paste them: spaces, dashes of every kind, line breaks."""

import re
import unicodedata

# Hyphens, dashes and minus signs, zero-width marks, and what stands between groups on paper.
_SEPARATORS = re.compile(
    r"[\s\-_.,;:/|\u2010-\u2015\u2212\u2043\u00AD\u200B-\u200F\u2060\uFEFF\uFE58\uFE63]+"
)


def compact(text: str) -> str:
    """Return `text` in upper case without separators; full-width digits become plain ones."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()


def grouped(text: str, size: int, separator: str = "-") -> str:
    """Return `text` cut into groups of `size` characters, as people read it aloud."""
    return separator.join(text[start : start + size] for start in range(0, len(text), size))
