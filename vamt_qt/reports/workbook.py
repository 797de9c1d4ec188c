"""A report as an Excel workbook: a sheet for each table, and one about the report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from vamt_qt.reports.cells import shown
from vamt_qt.reports.drawing import estimated_width
from vamt_qt.reports.output import Files
from vamt_qt.reports.report import Cell, Kind, Report, Row, Table

_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NUMBERS: Final = {
    Kind.NUMBER: "#,##0",
    Kind.DECIMAL: "#,##0.0",
    Kind.PERCENT: "0.0%",
    Kind.DATE: "yyyy-mm-dd hh:mm",
    Kind.TIME: "yyyy-mm-dd hh:mm:ss",
}
_FONT: Final = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
_HEADER: Final = {"bold": True, "bg_color": "#E8EDF5", "bottom": 1, "text_wrap": True}
_SAMPLE: Final = 400
_NARROWEST: Final = 9.0
_WIDEST: Final = 60.0


def write(report: Report, path: Path, files: Files) -> None:
    """Write a workbook without any formula; dates and numbers are dates and numbers."""
    # Closed in any case: until then its rows lie in files of their own.
    with files.new(path) as file, closing(xlsxwriter.Workbook(file, _OPTIONS)) as book:
        made = report.made.replace(tzinfo=None)
        book.set_properties({"title": report.title, "author": "VAMT-Qt", "created": made})
        styles = _Styles(book)
        for table in report.tables:
            _write_table(book.add_worksheet(_sheet_name(table)), table, styles)
        _write_about(book.add_worksheet("About"), report, styles)


class _Styles:
    """The formats of cells, each made once."""

    def __init__(self, book: Any) -> None:
        self.header: Format = book.add_format({**_FONT, **_HEADER})
        self.title: Format = book.add_format({**_FONT, "bold": True, "font_size": 15})
        self.label: Format = book.add_format({**_FONT, "bold": True})
        self.cells = {kind: book.add_format(_format(kind)) for kind in Kind}
        bold = {"bold": True, "top": 1}
        self.totals = {kind: book.add_format({**_format(kind), **bold}) for kind in Kind}


def _format(kind: Kind) -> dict[str, Any]:
    number = _NUMBERS.get(kind)
    return {**_FONT, "num_format": number} if number else {**_FONT, "text_wrap": True}


def _sheet_name(table: Table) -> str:
    """Name a sheet; Excel allows 31 characters and no marks of its own."""
    return table.name.replace("-", " ").capitalize()[:31]


def _write_table(sheet: Worksheet, table: Table, styles: _Styles) -> None:
    last = len(table.columns) - 1
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, table.count, last)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L&A&RPage &P of &N")
    for at, wide in enumerate(_widths(table)):
        sheet.set_column(at, at, wide)
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.title, styles.header)
    number = 0
    for number, row in enumerate(table.rows, start=1):
        _write_row(sheet, number, table, row, styles.cells)
    if table.totals:
        _write_row(sheet, number + 1, table, table.totals, styles.totals)


def _write_row(
    sheet: Worksheet, number: int, table: Table, row: Row, formats: dict[Kind, Format]
) -> None:
    for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
        _write_cell(sheet, number, at, cell, formats[column.kind])


def _write_cell(sheet: Worksheet, row: int, column: int, cell: Cell, style: Format) -> None:
    """Write a cell as what it is; a text is never looked at for a formula."""
    match cell:
        case None | "":
            sheet.write_blank(row, column, None, style)
        case str():
            sheet.write_string(row, column, cell, style)
        case datetime():
            sheet.write_datetime(row, column, cell.replace(tzinfo=None), style)
        case _:
            sheet.write_number(row, column, cell, style)


def _widths(table: Table) -> Iterator[float]:
    """Give each column the width of its longest cell, as far as that is sensible."""
    sample = [*islice(table.rows, _SAMPLE), *([table.totals] if table.totals else [])]
    for at, column in enumerate(table.columns):
        texts = (shown(column.kind, row[at]) for row in sample)
        widest = max((estimated_width(text, 1.8) for text in texts), default=0.0)
        title = max(estimated_width(word, 1.9) for word in column.title.split()) + 3
        yield round(min(max(widest + 2, title, _NARROWEST), _WIDEST), 1)


def _write_about(sheet: Worksheet, report: Report, styles: _Styles) -> None:
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 80)
    sheet.write_string(0, 0, report.title, styles.title)
    lines: list[tuple[str, Cell, Kind]] = [("Made (UTC)", report.made, Kind.DATE)]
    lines += [("Narrowed to", words, Kind.TEXT) for words in report.filters]
    lines += [(figure.label, figure.value, figure.kind) for figure in report.figures]
    lines += [
        ("Sheet", f"{_sheet_name(table)}: {table.title}", Kind.TEXT) for table in report.tables
    ]
    lines += [("Note", note, Kind.TEXT) for note in _notes(report)]
    for row, (label, value, kind) in enumerate(lines, start=2):
        sheet.write_string(row, 0, label, styles.label)
        _write_cell(sheet, row, 1, value, styles.cells[kind])


def _notes(report: Report) -> Iterator[str]:
    yield from report.notes
    for table in report.tables:
        if not table.count:
            yield f"{table.title}: {table.empty}"
        elif table.note:
            yield f"{table.title}: {table.note}"
