"""A report's tables as delimited text, one file a table, as in RFC 4180.

UTF-8 with its mark, which spreadsheets need. A table with totals has them in its last line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from vamt_qt.reports.cells import delimited
from vamt_qt.reports.output import Files
from vamt_qt.reports.report import Report, Row, Table


def write(report: Report, path: Path, files: Files) -> None:
    """Write the first table to `path` and each other one beside it, under its own name."""
    for at, table in enumerate(report.tables):
        name = path if not at else path.with_stem(f"{path.stem}-{table.name}")
        with files.new(name) as raw:
            text = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
            lines = csv.writer(text, lineterminator="\r\n")
            lines.writerow(column.title for column in table.columns)
            render = [delimited(column.kind) for column in table.columns]
            lines.writerows(
                [write_cell(cell) for write_cell, cell in zip(render, row, strict=True)]
                for row in _rows(table)
            )
            text.detach()


def _rows(table: Table) -> Iterator[Row]:
    yield from table.rows
    if table.totals:
        yield table.totals
