"""A report before it is written: its tables, its charts and what it was asked for.

It is built once, and every writer shows what stands in it: values are rounded here already, so
that the same numbers stand in all formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Protocol, TypeAlias

Cell: TypeAlias = str | int | float | datetime | None
Row: TypeAlias = tuple[Cell, ...]


class Kind(Enum):
    """What a column holds. None is an empty cell in each of them."""

    TEXT = "text"
    """A name or a text that somebody typed, in any script."""
    WORDS = "words"
    """A sentence of ours, which runs from left to right whatever names stand in it."""
    CODE = "code"
    """A name for machines: part of a key, a code, a digest."""
    NUMBER = "number"
    """A whole number."""
    DECIMAL = "decimal"
    """A number with one decimal."""
    PERCENT = "percent"
    """A share of 1, with three decimals."""
    DATE = "date"
    """A moment in UTC, shown to the minute."""
    TIME = "time"
    """A moment in UTC, shown to the second."""

    @property
    def is_numeric(self) -> bool:
        """Whether cells are compared by their size and stand at the right."""
        return self in {Kind.NUMBER, Kind.DECIMAL, Kind.PERCENT}


class Tone(Enum):
    """What a colour says; a word always stands beside it."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"


class Rows(Protocol):
    """Rows that can be walked more than once, from memory or from the database."""

    def __iter__(self) -> Iterator[Row]:
        """Begin anew."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under columns. `name` is kebab-case and goes into names of files.

    `count` is how many rows there are, `totals` a row that sums them up, empty where nothing can
    be. `empty` says in a sentence what it means that there is no row.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Rows
    count: int
    totals: Row = ()
    note: str = ""
    empty: str = "Nothing to report."


@dataclass(frozen=True, slots=True)
class Series:
    """One value a category, in one colour."""

    name: str
    tone: Tone
    values: tuple[int, ...]


class Shape(Enum):
    """Which way a chart's bars go."""

    BARS = "bars"
    """A line for each category, with its name in full."""
    COLUMNS = "columns"
    """Time from left to right."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Stacked bars: one a category, a part for each series.

    `legend` is False where the series are told apart by their categories already.
    """

    title: str
    shape: Shape
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    legend: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that says most; `tone` colours it where that says something."""

    label: str
    value: Cell
    kind: Kind = Kind.NUMBER
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that a file shows.

    `filters` are the words of what was asked for; `made` is when, in UTC; `notes` tell how to
    read it.
    """

    name: str
    title: str
    made: datetime
    filters: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...]
    notes: tuple[str, ...] = field(default=())
