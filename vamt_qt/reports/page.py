"""A report as one HTML file: nothing is fetched, nothing runs, light and dark, made to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import islice
from pathlib import Path
from typing import Final

from vamt_qt.reports.cells import shown
from vamt_qt.reports.charts import laid_out
from vamt_qt.reports.drawing import estimated_width
from vamt_qt.reports.output import Files
from vamt_qt.reports.page_style import STYLE
from vamt_qt.reports.report import Column, Figure, Kind, Report, Row, Table
from vamt_qt.reports.vector import svg

_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="VAMT-Qt">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
"""
_SAMPLE: Final = 400
_LONGEST_WORD: Final = 18.0
"""In widths of a letter; a word that is longer still may be broken."""
_END: Final = "</main>\n</body>\n</html>\n"


def write(report: Report, path: Path, files: Files) -> None:
    """Write the page piece by piece, so that it may be longer than memory."""
    with files.new(path) as file:
        for piece in _pieces(report):
            file.write(piece.encode())


def _pieces(report: Report) -> Iterator[str]:
    yield _HEAD.format(title=escape(report.title), style=STYLE)
    yield from _top(report)
    for chart in report.charts:
        drawing = laid_out(chart, estimated_width)
        if drawing is not None:
            yield f"<figure>\n<figcaption>{_text(chart.title)}</figcaption>\n"
            yield f"{svg(drawing)}</figure>\n"
    for table in report.tables:
        yield from _table(table)
    yield _END


def _top(report: Report) -> Iterator[str]:
    yield f"<header>\n<h1>{_text(report.title)}</h1>\n<p class='about'>"
    made = f"Made {shown(Kind.DATE, report.made)} UTC"
    yield " · ".join(_text(words) for words in (made, *report.filters))
    yield "</p>\n</header>\n"
    if report.figures:
        yield "<dl class='figures'>\n"
        yield from map(_figure, report.figures)
        yield "</dl>\n"
    for note in report.notes:
        yield f"<p class='note'>{_text(note)}</p>\n"


def _figure(figure: Figure) -> str:
    value = shown(figure.kind, figure.value) or "–"
    long = " long" if figure.kind is Kind.CODE else ""
    return (
        f"<div class='{figure.tone.value}{long}'><dt>{_text(figure.label)}</dt>"
        f"<dd>{_text(value)}</dd></div>\n"
    )


def _table(table: Table) -> Iterator[str]:
    yield f"<section>\n<h2>{_text(table.title)}</h2>\n"
    if not table.count:
        yield f"<p class='empty'>{_text(table.empty)}</p>\n</section>\n"
        return
    if table.note:
        yield f"<p class='note'>{_text(table.note)}</p>\n"
    yield "<div class='wide'>\n<table>\n<thead><tr>"
    for column, least in zip(table.columns, _least_widths(table), strict=True):
        yield f"<th scope='col' class='{column.kind.value}'{least}>{_text(column.title)}</th>"
    yield "</tr></thead>\n<tbody>\n"
    for row in table.rows:
        yield _row(table.columns, row)
    yield "</tbody>\n"
    if table.totals:
        yield f"<tfoot>\n{_row(table.columns, table.totals)}</tfoot>\n"
    yield "</table>\n</div>\n</section>\n"


def _least_widths(table: Table) -> Iterator[str]:
    """Keep columns wide enough for their words; what is longer than any word is broken."""
    sample = list(islice(table.rows, _SAMPLE))
    for at, column in enumerate(table.columns):
        if column.kind not in {Kind.TEXT, Kind.WORDS}:
            yield ""
            continue
        words = {word for row in sample for word in str(row[at] or "").split()}
        widest = max((estimated_width(word, 1) for word in words), default=0.0)
        yield f" style='--least:{min(widest, _LONGEST_WORD):.1f}em'"


def _row(columns: tuple[Column, ...], row: Row) -> str:
    cells = (
        f"<td class='{column.kind.value}'>{_cell(column.kind, shown(column.kind, cell))}</td>"
        for column, cell in zip(columns, row, strict=True)
    )
    return f"<tr>{''.join(cells)}</tr>\n"


def _cell(kind: Kind, text: str) -> str:
    """A name in another direction of writing must not turn what stands around it."""
    return f"<bdi>{_text(text)}</bdi>" if kind is Kind.TEXT and not text.isascii() else _text(text)


def _text(text: str) -> str:
    return escape(text)
