"""Digits and keys as people paste them: spaces, dashes of every kind, line breaks."""

import re
import unicodedata

# Hyphens, dashes and minus signs, marks without width or for the direction of writing, and what
# stands between groups on paper.
_SEPARATORS = re.compile(
    r"[\s\-_.,;:/|\u2010-\u2015\u2212\u2043\u00AD"
    r"\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFE58\uFE63]+"
)


def compact(text: str) -> str:
    """Return `text` in upper case without separators; full-width digits become plain ones."""
    if text.isascii() and text.isalnum():  # nothing to take out
        return text.upper()
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()


def grouped(text: str, size: int, separator: str = "-") -> str:
    """Return `text` cut into groups of `size` characters, as people read it aloud."""
    return separator.join(text[start : start + size] for start in range(0, len(text), size))
