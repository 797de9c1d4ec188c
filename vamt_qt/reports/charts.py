"""Charts laid out: from values to boxes and labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from vamt_qt.reports.cells import shown
from vamt_qt.reports.drawing import (
    Anchor,
    Box,
    Drawing,
    DrawnShape,
    Ink,
    Label,
    Measure,
    Rule,
    fitted,
)
from vamt_qt.reports.report import Chart, Kind, Series, Shape

WIDTH: Final = 960.0
_SIZE: Final = 12.0
_LEGEND: Final = 24.0
_MOST_BARS: Final = 12
_BAR: Final = 18.0
_BAR_STEP: Final = 27.0
_NAMES: Final = 380.0
_VALUES: Final = 64.0
_PLOT: Final = 190.0
_AXIS: Final = 52.0
_COLUMN: Final = 56.0
_LEAST: Final = 1.5
"""A part that is not nothing is seen."""


def laid_out(chart: Chart, measure: Measure) -> Drawing | None:
    """Return a chart as shapes that fit the given type; None where every value is nothing."""
    chart = _shortened(chart)
    totals = [sum(values) for values in zip(*(one.values for one in chart.series), strict=True)]
    if not any(totals):
        return None
    legend, top = _legend(chart, measure)
    match chart.shape:
        case Shape.BARS:
            shapes, height = _bars(chart, totals, top, measure)
        case Shape.COLUMNS:
            shapes, height = _columns(chart, totals, top)
    return Drawing(chart.title, WIDTH, height, (*legend, *shapes))


def _shortened(chart: Chart) -> Chart:
    """Put the categories that do not fit together under one name."""
    if chart.shape is not Shape.BARS or len(chart.categories) <= _MOST_BARS:
        return chart
    kept = _MOST_BARS - 1
    rest = len(chart.categories) - kept
    series = tuple(
        replace(one, values=(*one.values[:kept], sum(one.values[kept:]))) for one in chart.series
    )
    categories = (*chart.categories[:kept], f"{rest} others")
    return replace(chart, categories=categories, series=series)


def _legend(chart: Chart, measure: Measure) -> tuple[list[DrawnShape], float]:
    """Name the colours, where the chart's title and its categories do not say enough."""
    if len(chart.series) < 2 or not chart.legend:
        return [], 4.0
    shapes: list[DrawnShape] = []
    x, y = 0.0, 0.0
    for one in chart.series:
        name = fitted(one.name, _SIZE, 200, measure)
        wide = measure(name, _SIZE) + 36
        if x and x + wide > WIDTH:
            x, y = 0.0, y + _LEGEND
        shapes.append(Box(x, y + 3, 11, 11, Ink(one.tone.value)))
        shapes.append(Label(x + 17, y + 13, name, _SIZE, Ink.MUTED))
        x += wide
    return shapes, y + _LEGEND + 4


def _bars(
    chart: Chart, totals: Sequence[int], top: float, measure: Measure
) -> tuple[list[DrawnShape], float]:
    names = min(max(measure(name, _SIZE) for name in chart.categories) + 13, _NAMES)
    scale = (WIDTH - names - _VALUES) / max(totals)
    shapes: list[DrawnShape] = []
    for at, (name, total) in enumerate(zip(chart.categories, totals, strict=True)):
        y = top + at * _BAR_STEP
        baseline = y + _BAR - 5
        text = fitted(name, _SIZE, names - 12, measure)
        shapes.append(Label(names - 12, baseline, text, _SIZE, Ink.TEXT, Anchor.END))
        parts = [(one, one.values[at]) for one in chart.series]
        end = names
        for ink, wide in _parts(parts, scale):
            shapes.append(Box(end, y, wide, _BAR, ink))
            end += wide
        value = shown(Kind.NUMBER, total)
        shapes.append(Label(end + 8, baseline, value, _SIZE, Ink.MUTED))
    return shapes, top + len(totals) * _BAR_STEP - (_BAR_STEP - _BAR)


def _parts(parts: Sequence[tuple[Series, int]], scale: float) -> Iterator[tuple[Ink, float]]:
    for series, value in parts:
        if value > 0:
            yield Ink(series.tone.value), max(value * scale, _LEAST)


@dataclass(frozen=True, slots=True)
class _Plot:
    """The area of columns: where its floor is, how high one is, how far they stand apart."""

    floor: float
    scale: float
    step: float

    def middle(self, at: int) -> float:
        return _AXIS + (at + 0.5) * self.step


def _columns(chart: Chart, totals: Sequence[int], top: float) -> tuple[list[DrawnShape], float]:
    ticks = _ticks(max(totals))
    step = min((WIDTH - _AXIS) / len(totals), 2 * _COLUMN)
    plot = _Plot(top + 14 + _PLOT, _PLOT / ticks[-1], step)
    shapes: list[DrawnShape] = list(_grid(ticks, plot))
    wide = min(_COLUMN, plot.step * 0.66)
    every = max(1, -(-62 // int(plot.step)))
    for at, (name, total) in enumerate(zip(chart.categories, totals, strict=True)):
        x, y = plot.middle(at), plot.floor
        for ink, high in _parts([(one, one.values[at]) for one in chart.series], plot.scale):
            y -= high
            shapes.append(Box(x - wide / 2, y, wide, high, ink))
        if total:
            value = shown(Kind.NUMBER, total)
            shapes.append(Label(x, y - 5, value, _SIZE, Ink.TEXT, Anchor.MIDDLE))
        if (len(totals) - 1 - at) % every == 0:
            below = plot.floor + 18
            shapes.append(Label(x, below, name, _SIZE, Ink.MUTED, Anchor.MIDDLE))
    return shapes, plot.floor + 24


def _grid(ticks: Sequence[int], plot: _Plot) -> Iterator[DrawnShape]:
    for tick in ticks:
        y = plot.floor - tick * plot.scale
        yield Rule(_AXIS, y, WIDTH, y)
        value = shown(Kind.NUMBER, tick)
        yield Label(_AXIS - 8, y + 4, value, _SIZE - 1, Ink.MUTED, Anchor.END)


def _ticks(most: int) -> tuple[int, ...]:
    """Return round numbers from 0 to just above the most."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if step * 5 >= most:
                return tuple(range(0, most + step, step))
        size *= 10
