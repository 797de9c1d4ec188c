"""Takes out of free text what must not leave the station: the last net, not the only one."""

from __future__ import annotations

import re
from typing import Final

_KEY: Final = re.compile(
    r"\b(?:[BCDFGHJKMNPQRTVWXY2346789]{5}-){4}([BCDFGHJKMNPQRTVWXY2346789]{5})\b"
)
# Installation IDs (54 to 63 digits) and confirmation IDs (48), in groups or in one.
_LONG_NUMBER: Final = re.compile(r"\b\d(?:[ -]?\d){39,80}\b")
_SAID_SECRET: Final = re.compile(
    r"(?i)\b(password|passphrase|token|secret|authorization)\b(\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|\S+)"
)


def without_keys(text: str) -> str:
    """Cut whatever looks like a product key to its last five characters."""
    return _KEY.sub(r"…\1", text)


def redacted(text: str, *, home: str = "") -> str:
    """Take out product keys, installation and confirmation IDs, and what is named a secret.

    ``home`` is the operator's own folder, which becomes ``~``: it holds their name.
    """
    plain = _SAID_SECRET.sub(r"\1\2(taken out)", without_keys(text))
    plain = _LONG_NUMBER.sub("(digits taken out)", plain)
    return plain.replace(home, "~") if len(home) > 1 else plain
