"""Writes a report in one of its formats."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.reports.cells import shown
from vamt_qt.reports.output import Files, writing
from vamt_qt.reports.report import Kind, Report


class Format(StrEnum):
    """What a report can be written as."""

    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"
    PDF = "pdf"


class Write(Protocol):
    """Writes a report to `path` through `files`, in as many files as it needs."""

    def __call__(self, report: Report, path: Path, files: Files) -> None:
        """Write; raises OSError."""
        ...


_MOST_ROWS: Final[Mapping[Format, int]] = {
    # A sheet has 1,048,576 rows, of which the header and the totals take one each.
    Format.XLSX: 1_048_574,
    Format.HTML: 200_000,
    Format.PDF: 20_000,
}


def format_of(path: Path) -> Format:
    """Tell a format from the ending of a name; raises BadInputError `unknown-format`."""
    try:
        return Format(path.suffix.removeprefix(".").lower())
    except ValueError as error:
        raise BadInputError(
            f"“{path.name}” does not say which format it is to be",
            hint=f"Say one of: {', '.join(Format)}.",
            code="unknown-format",
        ) from error


def write_report(report: Report, format_: Format, path: Path) -> tuple[Path, ...]:
    """Write a report and return the files that it became; what had their names is replaced.

    CSV makes a file for each table. Raises BadInputError `too-many-rows` where the format cannot
    take the report, StoreError `report-not-written` where the disk refuses.
    """
    _require_room(report, format_)
    write = _writer(format_)
    with writing() as files:
        write(report, path, files)
        return files.finish()


def _require_room(report: Report, format_: Format) -> None:
    rows = max((table.count for table in report.tables), default=0)
    most = _MOST_ROWS.get(format_)
    if most is not None and rows > most:
        raise BadInputError(
            f"The report has {shown(Kind.NUMBER, rows)} rows; {format_.upper()} takes "
            f"{shown(Kind.NUMBER, most)} at most",
            hint="Narrow it, for instance to a month, or write it as CSV.",
            code="too-many-rows",
        )


def _writer(format_: Format) -> Write:
    """Load what a format needs, which nobody else should have to wait for."""
    match format_:
        case Format.CSV:
            from vamt_qt.reports.delimited_file import write as csv  # noqa: PLC0415

            return csv
        case Format.XLSX:
            from vamt_qt.reports.workbook import write as xlsx  # noqa: PLC0415

            return xlsx
        case Format.HTML:
            from vamt_qt.reports.page import write as html  # noqa: PLC0415

            return html
        case Format.PDF:
            from vamt_qt.reports.document import write as pdf  # noqa: PLC0415

            return pdf
