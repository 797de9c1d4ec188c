"""How a table is looked at, as a value that is kept: search, facets, columns and sorting."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """One column in its place: its key, its width in pixels, and whether it is shown."""

    key: str
    width: int
    shown: bool = True


@dataclass(frozen=True, slots=True)
class TableState:
    """What of a table is shown, in which columns and order."""

    search: str = ""
    facets: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sorting: tuple[tuple[str, bool], ...] = ()
    places: tuple[Place, ...] = ()
    grouping: str = ""
    folded: frozenset[str] = frozenset()


def write_state(state: TableState) -> str:
    """Put a state into text for the settings."""
    return json.dumps(
        {
            "search": state.search,
            "facets": {key: sorted(words) for key, words in state.facets.items()},
            "sorting": [list(pair) for pair in state.sorting],
            "grouping": state.grouping,
            "folded": sorted(state.folded),
            "columns": [[place.key, place.width, place.shown] for place in state.places],
        },
        ensure_ascii=False,
    )


def read_state(text: object, known: Sequence[str]) -> TableState | None:
    """Read what ``write_state`` wrote; ``None`` for anything else.

    Only columns that are ``known`` are taken: a later version may have others.
    """
    try:
        told: dict[str, Any] = json.loads(str(text))
        return TableState(
            search=str(told["search"]),
            facets={
                str(key): frozenset(map(str, words))
                for key, words in told["facets"].items()
                if key in known and words
            },
            sorting=tuple((str(key), bool(down)) for key, down in told["sorting"] if key in known),
            places=tuple(
                Place(str(key), min(max(int(width), 48), 2_000), bool(shown))
                for key, width, shown in told["columns"]
                if key in known
            ),
            grouping=grouping if (grouping := str(told.get("grouping", ""))) in known else "",
            folded=frozenset(map(str, told.get("folded", ()))),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
