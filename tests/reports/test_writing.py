"""Files are there as a whole or not at all, and the same data make the same file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reports.sample import NOW
from tests.reports.test_delimited_file import full_disk, report_of
from vamt_qt.licensing.errors import BadInputError, StoreError
from vamt_qt.reports.report import Column, Kind, Report, Row, Rows, Table
from vamt_qt.reports.writing import Format, format_of, write_report


class Failing:
    """Rows of a disk that is full in the middle."""

    def __iter__(self) -> Iterator[Row]:
        yield from full_disk()


def failing() -> Report:
    """A report that cannot be written to its end."""
    columns = (Column("Machine"), Column("Drift", Kind.NUMBER))
    rows: Rows = Failing()
    return Report(
        name="names",
        title="Names",
        made=NOW,
        tables=(Table(name="rows", title="Rows", columns=columns, rows=rows, count=9),),
    )


@pytest.mark.parametrize("format_", Format)
def test_what_was_there_stays_when_writing_fails(format_: Format, tmp_path: Path) -> None:
    path = tmp_path / f"report.{format_}"
    path.write_text("from yesterday")
    with pytest.raises(StoreError, match="No space left") as refusal:
        write_report(failing(), format_, path)
    assert refusal.value.code == "report-not-written"
    assert path.read_text() == "from yesterday"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("format_", Format)
def test_what_was_there_is_replaced_when_writing_succeeds(format_: Format, tmp_path: Path) -> None:
    path = tmp_path / f"report.{format_}"
    path.write_text("from yesterday")
    assert write_report(report_of(("a", 1)), format_, path) == (path,)
    assert path.read_bytes() != b"from yesterday"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("format_", Format)
def test_a_folder_that_is_not_there_is_told(format_: Format, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refusal:
        write_report(report_of(("a", 1)), format_, tmp_path / "nowhere" / f"report.{format_}")
    assert refusal.value.code == "report-not-written"
    assert refusal.value.hint


@pytest.mark.parametrize("format_", Format)
def test_the_same_report_is_the_same_file(format_: Format, report: Report, tmp_path: Path) -> None:
    first = write_report(report, format_, tmp_path / f"a.{format_}")
    second = write_report(report, format_, tmp_path / f"b.{format_}")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


@pytest.mark.parametrize(
    ("format_", "most"), [(Format.PDF, 20_000), (Format.HTML, 200_000), (Format.XLSX, 1_048_574)]
)
def test_a_format_refuses_more_rows_than_it_can_take(
    format_: Format, most: int, tmp_path: Path
) -> None:
    columns = (Column("Machine"),)
    table = Table(name="rows", title="Rows", columns=columns, rows=(), count=most + 1)
    report = Report(name="many", title="Many", made=NOW, tables=(table,))
    with pytest.raises(BadInputError, match="rows") as refusal:
        write_report(report, format_, tmp_path / f"report.{format_}")
    assert refusal.value.code == "too-many-rows"
    assert not list(tmp_path.iterdir())


def test_a_name_tells_its_format() -> None:
    assert format_of(Path("report.XLSX")) is Format.XLSX
    with pytest.raises(BadInputError) as refusal:
        format_of(Path("report.docx"))
    assert refusal.value.code == "unknown-format"
    assert "csv, xlsx, html, pdf" in refusal.value.hint
