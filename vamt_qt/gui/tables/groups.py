"""Rows gathered under what one column shows.

Nothing here knows Qt. ``lines`` is what stands on screen: numbers of rows, and for the heading of
group ``n`` the number ``-1 - n``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Group:
    """What the rows from ``start`` to before ``stop`` of the order have in common."""

    text: str
    start: int
    stop: int

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that is no record, by what its group shows."""

    text: str


def gather(
    rows: Sequence[int],
    texts: Sequence[str],
    keys: Callable[[], Sequence[Any]],
    *,
    descending: bool,
) -> tuple[list[int], tuple[Group, ...]]:
    """Put rows of one text together, each group in the order that its rows had.

    Groups stand by what their column is sorted by, ``None`` last; returns the new order too.
    """
    gathered: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        gathered[texts[row]].append(row)
    known = keys() if gathered else ()
    first = {text: known[rows[0]] for text, rows in gathered.items()}
    last = [text for text in gathered if first[text] is None]
    heads = [text for text in gathered if first[text] is not None]
    heads.sort(key=first.__getitem__, reverse=descending)
    order: list[int] = []
    groups: list[Group] = []
    for text in (*heads, *last):
        start = len(order)
        order += gathered[text]
        groups.append(Group(text, start, len(order)))
    return order, tuple(groups)


def lines_of(order: list[int], groups: Sequence[Group], folded: Container[str]) -> list[int]:
    """Give what stands on screen; without groups it is the order itself."""
    if not groups:
        return order
    lines: list[int] = []
    for number, group in enumerate(groups):
        lines.append(-1 - number)
        if group.text not in folded:
            lines += order[group.start : group.stop]
    return lines
