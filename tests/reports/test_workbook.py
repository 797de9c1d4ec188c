"""XLSX that a spreadsheet works with at once: types, header, filters, and no formula."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from vamt_qt.reports.report import Kind, Report
from vamt_qt.reports.writing import Format, write_report


@pytest.fixture
def book(report: Report, tmp_path: Path) -> Any:
    """A report as openpyxl reads it."""
    [path] = write_report(report, Format.XLSX, tmp_path / "report.xlsx")
    return openpyxl.load_workbook(path)


def test_cells_are_what_they_say(book: Any, report: Report) -> None:
    wanted = {Kind.NUMBER: int, Kind.DATE: datetime, Kind.TIME: datetime, Kind.TEXT: str}
    for sheet, table in zip(book.worksheets, report.tables, strict=False):
        for row in sheet.iter_rows(min_row=2, max_row=1 + table.count):
            for cell, column in zip(row, table.columns, strict=True):
                if cell.value is not None and column.kind in wanted:
                    assert isinstance(cell.value, wanted[column.kind])


def test_header_stays_and_filters_cover_the_rows(book: Any, report: Report) -> None:
    assert [sheet.title for sheet in book.worksheets][-1] == "About"
    for sheet, table in zip(book.worksheets, report.tables, strict=False):
        last = f"{chr(64 + len(table.columns))}{table.count + 1}"
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == f"A1:{last}"
        assert sheet.print_title_rows == "$1:$1"
        widths = [sheet.column_dimensions[chr(65 + at)].width for at in range(len(table.columns))]
        assert all(8 < width <= 62 for width in widths)


def test_nothing_is_computed_fetched_or_linked(report: Report, tmp_path: Path) -> None:
    [path] = write_report(report, Format.XLSX, tmp_path / "report.xlsx")
    with zipfile.ZipFile(path) as archive:
        assert not archive.testzip()
        for name in archive.namelist():
            text = archive.read(name).decode()
            assert "<f>" not in text
            assert "<f " not in text
            assert "<hyperlink" not in text
            assert "externalLink" not in text


def test_it_tells_what_it_is_about(book: Any, report: Report) -> None:
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2)}
    assert book["About"]["A1"].value == report.title
    assert about["Made (UTC)"] == report.made.replace(tzinfo=None)
    for figure in report.figures:
        if figure.value is not None:
            assert about[figure.label] == figure.value
