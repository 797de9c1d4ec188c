"""Read what Windows PowerShell writes to stderr: its own XML, even for one line of text.

`#< CLIXML`, then one or more `Objs` documents whose `S` elements are lines of the streams; signs
that XML cannot hold stand as `_xHHHH_`, UTF-16 units. Source: MS-PSRP 2.2.5, and what a session
without a terminal shows.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

_HEAD: Final = "#< CLIXML"
# Read with an expression and not with a parser: several documents stand in a row, and the last
# one may be cut. What is read is shown to people and decides nothing.
_LINE: Final = re.compile(r'<S S="(?P<stream>\w+)">(?P<text>[^<]*)</S>')
_UNIT: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


def error_text(stderr: str) -> str:
    """Return what went wrong in one line, from CLIXML or from plain text; may be empty."""
    if _HEAD not in stderr:
        return " ".join(stderr.split())
    plain, _, documents = stderr.partition(_HEAD)
    lines = [
        unescape(match["text"])
        for match in _LINE.finditer(documents)
        if match["stream"].lower() == "error"
    ]
    return " ".join(_decoded(plain + "".join(lines)).split())


def _decoded(text: str) -> str:
    """Put the UTF-16 units back that stand as `_xHHHH_`, pairs of them included."""
    units = _UNIT.sub(lambda match: chr(int(match[1], 16)), text)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
