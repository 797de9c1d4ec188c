"""The same numbers in all four formats: each is read again and held against the others."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from tests.reports.reading import (
    Rows,
    csv_tables,
    expected,
    html_tables,
    pdf_pages,
    squeezed,
    xlsx_tables,
)
from tests.reports.sample import ARABIC, FORMULA, HEBREW, LONG, MARKUP, NOW
from vamt_qt.reports.catalogue import CATALOGUE, build_report
from vamt_qt.reports.report import Report, Table
from vamt_qt.reports.scope import Asked
from vamt_qt.reports.writing import Format, write_report
from vamt_qt.store.views import Views


def _plain_numbers(rows: Rows) -> Rows:
    return [[cell.removesuffix(".0") for cell in row] for row in rows]


def test_csv_xlsx_and_html_hold_the_same(report: Report, folder: Path) -> None:
    for format_ in Format:
        write_report(report, format_, folder / f"report.{format_}")
    tables = [expected(table) for table in report.tables]
    assert csv_tables(report, folder / "report.csv") == tables
    assert xlsx_tables(report, folder / "report.xlsx") == tables
    filled = [rows for rows in tables if len(rows) > 1]
    assert html_tables(folder / "report.html") == filled


def test_pdf_holds_the_same_in_the_same_order(report: Report, folder: Path) -> None:
    write_report(report, Format.PDF, folder / "report.pdf")
    drawn = "".join(_bodies(report, folder / "report.pdf"))
    for table in report.tables:
        rows = expected(table)[1:]
        if not rows:
            assert squeezed(table.empty) in drawn
            continue
        _, header, drawn = drawn.partition(squeezed("".join(_titles(table))))
        assert header
        for row in rows:
            wanted = squeezed("".join(row))
            found, drawn = drawn[: len(wanted)], drawn[len(wanted) :]
            # What runs from right to left, or breaks between pages, is drawn in another order.
            assert found == wanted or Counter(_letters(found)) == Counter(_letters(wanted))


def _titles(table: Table) -> list[str]:
    return [column.title for column in table.columns]


def _letters(text: str) -> str:
    """Letters as they are when they stand alone; brackets turn round with the direction."""
    plain = unicodedata.normalize("NFKC", text)
    return plain.translate(str.maketrans("()[]<>", "||||||"))


def _bodies(report: Report, path: Path) -> list[str]:
    """What stands on the pages, without footers and without headers that stand there again."""
    pages = pdf_pages(path)
    bodies = []
    for number, page in enumerate(pages, start=1):
        made = f"VAMT-Qt·{squeezed(report.title)}·Made{NOW:%Y-%m-%d%H:%M}UTC"
        footer = f"{made}Page{number}of{len(pages)}"
        assert page.endswith(footer)
        body = page.removesuffix(footer)
        if number > 1:
            for table in report.tables:
                body = body.removeprefix(squeezed("".join(_titles(table))))
        bodies.append(body)
    return bodies


@pytest.mark.parametrize("format_", Format)
def test_hard_names_are_in_every_format(format_: Format, views: Views, folder: Path) -> None:
    report = build_report(views, "audit", Asked(), NOW)
    [path] = write_report(report, format_, folder / f"audit.{format_}")
    match format_:
        case Format.CSV:
            cells = {cell for row in csv_tables(report, path)[0] for cell in row}
        case Format.XLSX:
            cells = {cell for row in xlsx_tables(report, path)[0] for cell in row}
        case Format.HTML:
            cells = {cell for row in html_tables(path)[0] for cell in row}
        case Format.PDF:
            pages = "".join(pdf_pages(path))
            assert all(squeezed(name) in pages for name in (FORMULA, MARKUP, "{nb}"))
            return
    assert {HEBREW, ARABIC, LONG, FORMULA, MARKUP, "-2+3", "{nb}"} <= cells


@pytest.mark.parametrize("name", CATALOGUE)
def test_an_empty_station_has_its_reports(name: str, empty_views: Views, folder: Path) -> None:
    report = build_report(empty_views, name, Asked(), NOW)
    for format_ in Format:
        written = write_report(report, format_, folder / f"empty.{format_}")
        assert all(path.stat().st_size for path in written)
    tables = [expected(table) for table in report.tables]
    assert csv_tables(report, folder / "empty.csv") == tables
    assert xlsx_tables(report, folder / "empty.xlsx") == tables
    assert html_tables(folder / "empty.html") == []
    pages = "".join(pdf_pages(folder / "empty.pdf"))
    assert all(squeezed(table.empty) in pages for table in report.tables)


def test_no_format_holds_a_whole_product_key(report: Report, folder: Path) -> None:
    secrets = [b"FFFFF-GGGGG", b"BBBBB-CCCCC", b"VVVVV-WWWWW", b"FFFFFGGGGG"]
    for format_ in Format:
        for path in write_report(report, format_, folder / f"report.{format_}"):
            data = path.read_bytes()
            if format_ is Format.PDF:
                data = "".join(pdf_pages(path)).encode()
            if format_ is Format.XLSX:
                data = repr(xlsx_tables(report, path)).encode()
            assert not [secret for secret in secrets if secret in data]
