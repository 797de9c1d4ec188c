"""Reads each format again, with other people's code, into the same plain texts."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
from pypdf import PdfReader

from vamt_qt.reports.report import Kind, Report, Table

Rows = list[list[str]]
"""The header, the rows and the totals."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_tables(report: Report, path: Path) -> list[Rows]:
    """The files of a report, without what keeps spreadsheets from running a cell."""
    tables = []
    for at, table in enumerate(report.tables):
        name = path if not at else path.with_stem(f"{path.stem}-{table.name}")
        text = name.read_bytes().decode("utf-8-sig")
        tables.append([list(map(_unguarded, row)) for row in csv.reader(text.splitlines(True))])
    return tables


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA_STARTS) else cell


def xlsx_tables(report: Report, path: Path) -> list[Rows]:
    """The sheets of a workbook; numbers and dates are spelled as their formats say."""
    book = openpyxl.load_workbook(path)
    sheets = book.worksheets[: len(report.tables)]
    return [[[_spelled(cell) for cell in row] for row in sheet.iter_rows()] for sheet in sheets]


def _spelled(cell: Any) -> str:
    value = cell.value
    match value:
        case None:
            return ""
        case datetime():
            return (
                f"{value:%Y-%m-%d %H:%M:%S}"
                if "ss" in cell.number_format
                else f"{value:%Y-%m-%d %H:%M}"
            )
        case int() | float() if cell.number_format == "0.0%":
            return f"{value * 100:.1f}%"
        case int() | float() if cell.number_format == "#,##0.0":
            return f"{value:.1f}"
        case _:
            return str(value)


def html_tables(path: Path) -> list[Rows]:
    """The tables of a page, as they are read aloud."""
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    assert not page.open, f"left open: {page.open}"
    return [[list(map(_unspaced, row)) for row in table] for table in page.tables]


def _unspaced(text: str) -> str:
    return ungrouped(text)


def ungrouped(text: str) -> str:
    """A number without what makes it easier to read."""
    plain = text.replace("\N{NARROW NO-BREAK SPACE}", "").replace("\N{MINUS SIGN}", "-")
    return plain if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?%?", plain) else text


VOID = {"meta", "br", "hr", "link", "img", "input", "rect", "line"}


@dataclass
class Page(HTMLParser):
    """Takes a page apart; `addresses` is everything that would be fetched."""

    tables: list[Rows] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        match tag:
            case "table":
                self.tables.append([])
            case "tr":
                self.tables[-1].append([])
            case "th" | "td":
                self.tables[-1][-1].append("")
            case _:
                pass

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if {"td", "th"} & set(self.open):
            self.tables[-1][-1][-1] += data


def pdf_pages(path: Path) -> list[str]:
    """The texts of pages in the order in which they were drawn, without any space."""
    return [squeezed(page.extract_text()) for page in PdfReader(path).pages]


def squeezed(text: str) -> str:
    """A text without spaces, which a page does not tell from distances."""
    return "".join(text.replace("\N{MINUS SIGN}", "-").split()).replace("\u202f", "")


def expected(table: Table) -> Rows:
    """What stands in a table, spelled from the report itself."""
    rows = [*table.rows, *([table.totals] if table.totals else [])]
    kinds = [column.kind for column in table.columns]
    return [
        [column.title for column in table.columns],
        *([_cell(kind, cell) for kind, cell in zip(kinds, row, strict=True)] for row in rows),
    ]


def _cell(kind: Kind, cell: Any) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}" if kind is Kind.TIME else f"{cell:%Y-%m-%d %H:%M}"
        case float() if kind is Kind.PERCENT:
            return f"{cell * 100:.1f}%"
        case int() | float() if kind is Kind.DECIMAL:
            return f"{cell:.1f}"
        case _:
            return str(cell)


def chars(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Every character of a table but spaces."""
    for row in rows:
        for cell in row:
            yield from squeezed(cell)
