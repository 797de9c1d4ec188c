"""A report as PDF: set on pages first, then drawn."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from vamt_qt.reports.cells import shown
from vamt_qt.reports.charts import laid_out
from vamt_qt.reports.drawing import Box, Drawing, DrawnShape, Ink, Label, Rule
from vamt_qt.reports.output import Files
from vamt_qt.reports.paper import CONTENT, MARGIN, Paper
from vamt_qt.reports.paper_table import lay_table
from vamt_qt.reports.press import MISSING, Press
from vamt_qt.reports.report import Figure, Kind, Report, Tone

_CHART_WIDTH: Final = 620.0
_NOTE: Final = (
    f"{MISSING} stands for a character that no font of this computer has. HTML, XLSX and CSV "
    "hold it."
)


def write(report: Report, path: Path, files: Files) -> None:
    """Write pages of A4 across."""
    with closing(Press(report.title, report.made)) as press, files.new(path) as file:
        paper = lay_out(report, press)
        for page in paper.pages:
            press.add_page()
            for shape in page:
                press.draw(shape)
        press.finish(file)


def lay_out(report: Report, press: Press) -> Paper:
    """Return the pages of a report: every shape at its place."""
    paper = Paper(press)
    made = f"Made {shown(Kind.DATE, report.made)} UTC"
    paper.title(report.title, " · ".join((made, *report.filters)))
    _figures(paper, report)
    for note in report.notes:
        paper.paragraph(note)
    for chart in report.charts:
        drawing = laid_out(chart, press.width)
        if drawing is not None:
            _chart(paper, drawing)
    for table in report.tables:
        lay_table(paper, table)
    if press.has_missing:
        paper.skip(12)
        paper.paragraph(_NOTE)
    paper.footers(f"VAMT-Qt · {report.title} · {made}")
    return paper


def _figures(paper: Paper, report: Report) -> None:
    tiles = [figure for figure in report.figures if figure.kind is not Kind.CODE]
    if tiles:
        paper.tiles([(figure.label, _value(figure), _ink(figure)) for figure in tiles])
    for figure in report.figures:
        if figure.kind is Kind.CODE:
            paper.paragraph(f"{figure.label}: {_value(figure)}")


def _value(figure: Figure) -> str:
    return shown(figure.kind, figure.value) or "–"


def _ink(figure: Figure) -> Ink:
    return Ink.LINE if figure.tone is Tone.NEUTRAL else Ink(figure.tone.value)


def _chart(paper: Paper, drawing: Drawing) -> None:
    """Place a chart as a whole; one that does not fit begins a page."""
    scale = min(_CHART_WIDTH, CONTENT) / drawing.width
    paper.skip(16)
    paper.need(drawing.height * scale + 24)
    paper.line(drawing.title, 11, bold=True)
    paper.y += 5
    paper.add(*(_placed(shape, scale, MARGIN, paper.y) for shape in drawing.shapes))
    paper.y += drawing.height * scale


def _placed(shape: DrawnShape, scale: float, x: float, y: float) -> DrawnShape:
    match shape:
        case Box():
            return replace(
                shape,
                x=x + shape.x * scale,
                y=y + shape.y * scale,
                width=shape.width * scale,
                height=shape.height * scale,
            )
        case Rule():
            return replace(
                shape,
                x1=x + shape.x1 * scale,
                y1=y + shape.y1 * scale,
                x2=x + shape.x2 * scale,
                y2=y + shape.y2 * scale,
            )
        case Label():
            return replace(
                shape, x=x + shape.x * scale, y=y + shape.y * scale, size=shape.size * scale
            )
