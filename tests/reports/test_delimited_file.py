"""CSV as in RFC 4180, in which nobody's name becomes a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.sample import FORMULA, NOW
from vamt_qt.reports.cells import clean, delimited, plain, shown
from vamt_qt.reports.report import Column, Kind, Report, Table
from vamt_qt.reports.writing import Format, write_report


def report_of(*rows: tuple[str, int]) -> Report:
    """A report with a column of names and one of numbers."""
    columns = (Column("Machine"), Column("Drift", Kind.NUMBER))
    table = Table(name="rows", title="Rows", columns=columns, rows=rows, count=len(rows))
    return Report(name="names", title="Names", made=NOW, tables=(table,))


def test_lines_end_as_the_standard_says(tmp_path: Path) -> None:
    report = report_of(('a "quoted", name', 1), ("plain", -2))
    [path] = write_report(report, Format.CSV, tmp_path / "a.csv")
    assert path.read_bytes() == (
        b'\xef\xbb\xbfMachine,Drift\r\n"a ""quoted"", name",1\r\nplain,-2\r\n'
    )


@pytest.mark.parametrize("name", [FORMULA, "+1", "-1", "@SUM(A1)", "＝1+1", "=cmd|' /C calc'!A0"])
def test_a_name_is_never_a_formula(name: str, tmp_path: Path) -> None:
    [path] = write_report(report_of((name, 3)), Format.CSV, tmp_path / "a.csv")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1] == [f"'{name}", "3"]


def test_a_negative_number_stays_a_number() -> None:
    assert delimited(Kind.NUMBER)(-5) == "-5"
    assert delimited(Kind.DECIMAL)(-0.5) == "-0.5"
    assert shown(Kind.NUMBER, -1234567) == "\u22121\u202f234\u202f567"
    assert plain(Kind.PERCENT, 0.873) == "87.3%"


@given(st.text())
def test_a_cell_is_one_line_and_turns_nothing(text: str) -> None:
    cell = clean(text)
    assert cell == cell.strip()
    assert not set(cell) & set("\n\r\t\u202e\u202a\u2066\x00\x1b")
    assert clean(cell) == cell


def test_further_tables_stand_beside_the_first(report: Report, tmp_path: Path) -> None:
    written = write_report(report, Format.CSV, tmp_path / "out.csv")
    names = [f"out-{table.name}.csv" for table in report.tables[1:]]
    assert [path.name for path in written] == ["out.csv", *names]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["out.csv", *names])


def full_disk() -> Iterator[tuple[str, int]]:
    """Rows in whose middle the disk is full."""
    yield "a", 1
    raise OSError(28, "No space left on device")
