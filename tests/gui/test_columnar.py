"""Sorting, searching and counting agree with plain Python over plain lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.gui.tables import CellKind, Column, ColumnarTable, Progress, Status
from vamt_qt.gui.tables.columns import cell_text
from vamt_qt.gui.tables.model import runs
from vamt_qt.gui.theme import Tone

WORDS = ("Good", "Bad", "Ugly")


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    name: str | None
    size: int | None
    word: str


COLUMNS: Sequence[Column[Row]] = (
    Column("name", "Name", CellKind.TEXT, 100, lambda row: row.name),
    Column("size", "Size", CellKind.NUMBER, 100, lambda row: row.size),
    Column(
        "state",
        "State",
        CellKind.STATUS,
        100,
        lambda row: Status(row.word, Tone.NEUTRAL, "dot", WORDS.index(row.word)),
    ),
    Column(
        "done", "Done", CellKind.PROGRESS, 100, lambda row: Progress(row.number, 9), False, False
    ),
)

names = st.none() | st.text("abcABC ß-1", max_size=5)
sizes = st.none() | st.integers(-9, 9_999_999)
words = st.sampled_from(WORDS)


@st.composite
def rows(draw: st.DrawFn) -> list[Row]:
    cells = draw(st.lists(st.tuples(names, sizes, words), max_size=25))
    return [Row(number, *cell) for number, cell in enumerate(cells)]


def table_of(records: list[Row]) -> ColumnarTable[Row, int]:
    table: ColumnarTable[Row, int] = ColumnarTable(COLUMNS, lambda row: row.number)
    table.load(records)
    return table


def shown(table: ColumnarTable[Row, int]) -> list[int]:
    return [table.ids[row] for row in table.order]


def plain_text(row: Row) -> str:
    cells = (row.name or "", "" if row.size is None else str(row.size), row.word)
    return "\n".join(cells).casefold().replace(",", "")


def plain_key(key: str, row: Row) -> object:
    match key:
        case "name":
            return None if row.name is None else row.name.casefold()
        case "size":
            return row.size
        case "state":
            return WORDS.index(row.word)
    return min(row.number / 9, 1)


def plainly_sorted(records: list[Row], key: str, descending: bool) -> list[Row]:
    known = [row for row in records if plain_key(key, row) is not None]
    known.sort(key=lambda row: plain_key(key, row), reverse=descending)  # type: ignore[arg-type,return-value]
    return known + [row for row in records if plain_key(key, row) is None]


sortings = st.lists(
    st.tuples(st.sampled_from(["name", "size", "state", "done"]), st.booleans()),
    max_size=3,
    unique_by=lambda pair: pair[0],
)


@given(rows(), sortings)
def test_sorting_agrees_with_sorted_lists(
    records: list[Row], sorting: list[tuple[str, bool]]
) -> None:
    table = table_of(records)
    table.sort(*sorting)
    wanted = records
    for key, descending in reversed(sorting):
        wanted = plainly_sorted(wanted, key, descending)
    assert shown(table) == [row.number for row in wanted]


@given(rows(), st.text("abAB 19ß", max_size=4), st.none() | st.sets(words))
def test_search_and_facet_agree_with_a_filter(
    records: list[Row], query: str, facet: set[str] | None
) -> None:
    table = table_of(records)
    table.search(query)
    table.choose("state", facet)
    parts = query.casefold().split()
    wanted = [
        row.number
        for row in records
        if all(part in plain_text(row) for part in parts) and (facet is None or row.word in facet)
    ]
    assert shown(table) == wanted


@given(rows(), st.sets(words), st.text("ab1", max_size=1))
def test_facet_counts_leave_out_their_own_facet(
    records: list[Row], facet: set[str], query: str
) -> None:
    table = table_of(records)
    table.choose("state", facet)
    chosen = {"a", "b", "1", ""}
    table.choose("name", chosen)
    table.search(query)
    counts = table.facet_counts("state")
    for word in WORDS:
        wanted = sum(
            row.word == word
            and (row.name or "") in {"a", "b", "1", ""}
            and query in plain_text(row)
            for row in records
        )
        assert counts.get(word, 0) == wanted


@given(rows(), st.data())
def test_an_update_equals_loading_anew_once_arranged(
    records: list[Row], data: st.DataObject
) -> None:
    table = table_of(records)
    table.sort(("name", False), ("size", True))
    table.search(data.draw(st.text("ab1", max_size=1)))
    before = shown(table)
    newer = [
        replace(row, name=data.draw(names), size=data.draw(sizes), word=data.draw(words))
        for row in records
        if data.draw(st.booleans())
    ]
    fresh = [
        Row(1_000 + n, *cell)
        for n, cell in enumerate(data.draw(st.lists(st.tuples(names, sizes, words), max_size=4)))
    ]
    done = table.upsert([*newer, *fresh])
    assert [table.ids[row] for row in done.changed] == [row.number for row in newer]
    assert shown(table) == before + [row.number for row in fresh], "what is read does not move"
    table.arrange()
    by_id = {row.number: row for row in [*records, *newer, *fresh]}
    again = table_of(list(by_id.values()))
    again.sort(("name", False), ("size", True))
    again.search(table.query)
    assert shown(table) == shown(again)
    assert table.texts == again.texts


@given(rows(), rows(), st.data())
def test_a_table_that_was_filled_elsewhere_equals_loading_it_here(
    records: list[Row], others: list[Row], data: st.DataObject
) -> None:
    table, plain = table_of(records), table_of(others)
    for one in (table, plain):
        one.sort(("name", False), ("size", True))
        one.choose("state", {"Good", "Bad"})
    drawn = table.texts  # whoever draws cells holds these lists for life
    filled = table.blank()
    query = data.draw(st.text("ab1", max_size=1))
    for one in (table, plain):
        one.search(query)  # the operator goes on typing meanwhile
    filled.load(others)
    filled.haystack()
    table.take_over(filled)
    assert table.records == plain.records
    assert shown(table) == shown(plain)
    assert table.texts is drawn
    assert table.texts == plain.texts
    assert filled.records == records, "the former records, to be let go"
    filled.take_apart()
    assert not filled.records
    assert not any(filled.texts)


def test_moments_are_told_one_by_one_as_all_at_once() -> None:
    start = datetime(2026, 3, 29, 0, 58, 30, tzinfo=UTC)
    seen: list[datetime | None] = [start + timedelta(seconds=7 * n) for n in range(40)]
    seen[5] = None
    dates: Column[datetime | None] = Column("seen", "Seen", CellKind.DATE, 100, lambda at: at)
    table: ColumnarTable[datetime | None, int] = ColumnarTable([dates], id)
    table.load(seen)
    assert table.texts[0] == [cell_text(CellKind.DATE, moment) for moment in seen]
    assert len(set(table.texts[0])) > 4


def test_numbers_are_found_as_people_type_them() -> None:
    table = table_of([Row(1, "x", 1_234_567, "Good"), Row(2, "y", 1_234, "Good")])
    table.search("1234567")
    assert shown(table) == [1]
    assert table.texts[1][0] == "1\N{NARROW NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567"


def test_two_records_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        table_of([Row(1, "x", 1, "Good"), Row(1, "y", 2, "Good")])


@given(st.sets(st.integers(0, 60), min_size=1))
def test_runs_cover_exactly_the_places(places: set[int]) -> None:
    found = runs(sorted(places), 1_000)
    assert {n for first, last in found for n in range(first, last + 1)} == places
    assert runs(sorted(places), 0) == [(min(places), max(places))]
