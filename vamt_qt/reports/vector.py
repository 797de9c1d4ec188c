"""A drawing as SVG that stands within a page."""

from __future__ import annotations

from html import escape

from vamt_qt.reports.drawing import Box, Drawing, DrawnShape, Label, Rule


def svg(drawing: Drawing) -> str:
    """Return the markup; colours are classes of the page, so that they turn with light and dark."""
    shapes = "\n".join(map(_shape, drawing.shapes))
    return (
        f"<svg viewBox='0 0 {_number(drawing.width)} {_number(drawing.height)}' role='img' "
        f"aria-label='{escape(drawing.title)}'>\n{shapes}\n</svg>\n"
    )


def _shape(shape: DrawnShape) -> str:
    match shape:
        case Box(x, y, width, height, ink):
            return (
                f"<rect class='i-{ink.value}' x='{_number(x)}' y='{_number(y)}' "
                f"width='{_number(width)}' height='{_number(height)}'/>"
            )
        case Rule(x1, y1, x2, y2, ink):
            return (
                f"<line class='s-{ink.value}' x1='{_number(x1)}' y1='{_number(y1)}' "
                f"x2='{_number(x2)}' y2='{_number(y2)}'/>"
            )
        case Label(x, y, text, size, ink, anchor, bold):
            weight = " font-weight='600'" if bold else ""
            return (
                f"<text class='i-{ink.value}' x='{_number(x)}' y='{_number(y)}' "
                f"font-size='{_number(size)}' text-anchor='{anchor.value}'{weight}>"
                f"{escape(text)}</text>"
            )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
