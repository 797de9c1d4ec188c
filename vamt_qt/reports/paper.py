"""Lays a report out on pages: what stands where, before anything is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from vamt_qt.reports.drawing import Anchor, Box, DrawnShape, Ink, Label, Rule
from vamt_qt.reports.lines import Measure, wrapped
from vamt_qt.reports.press import PAGE_HEIGHT, PAGE_WIDTH, Press

MARGIN: Final = 36.0
TOP: Final = 34.0
BOTTOM: Final = PAGE_HEIGHT - 46.0
"""Where the lowest line of a page ends; the footer stands below."""
CONTENT: Final = PAGE_WIDTH - 2 * MARGIN
LEADING: Final = 1.38
"""How far lines stand apart, as a multiple of the size; letters of all scripts fit between."""
_ASCENT: Final = 1.02
_TITLE: Final = 19.0
_BODY: Final = 8.5
_TILE: Final = 40.0
_MOST_TILES: Final = 7


@dataclass
class Paper:
    """The pages so far, and how far the last one is filled."""

    press: Press
    pages: list[list[DrawnShape]] = field(default_factory=lambda: [[]])
    y: float = TOP

    def measure(self, size: float, bold: bool = False) -> Measure:
        """Return how wide texts are at a size."""
        return lambda text: self.press.width(text, size, bold)

    @property
    def room(self) -> float:
        """How much of the page is left."""
        return BOTTOM - self.y

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self.y <= TOP

    def add(self, *shapes: DrawnShape) -> None:
        """Put shapes on the page."""
        self.pages[-1].extend(shapes)

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self.y = TOP

    def need(self, height: float) -> None:
        """Begin a new page where less than this is left."""
        if self.room < height and not self.is_fresh:
            self.turn()

    def skip(self, height: float) -> None:
        """Leave some space, except at the top of a page."""
        if not self.is_fresh:
            self.y += height

    def line(self, text: str, size: float, ink: Ink = Ink.TEXT, *, bold: bool = False) -> None:
        """Write one line at the left and go below it."""
        self.need(size * LEADING)
        self.add(Label(MARGIN, self.y + size * _ASCENT, text, size, ink, bold=bold))
        self.y += size * LEADING

    def paragraph(
        self, text: str, size: float = _BODY, ink: Ink = Ink.MUTED, *, bold: bool = False
    ) -> None:
        """Write a text in as many lines as it needs."""
        for each in wrapped(text, CONTENT, self.measure(size, bold)):
            self.line(each, size, ink, bold=bold)

    def title(self, text: str, about: str) -> None:
        """Write the report's title and what it was made of."""
        self.paragraph(text, _TITLE, Ink.TEXT, bold=True)
        self.y += 2
        self.paragraph(about)
        self.y += 10

    def tiles(self, figures: Sequence[tuple[str, str, Ink]]) -> None:
        """Write numbers side by side, each in a box with its label."""
        gap = 8.0
        width = (CONTENT - (_MOST_TILES - 1) * gap) / _MOST_TILES
        for first in range(0, len(figures), _MOST_TILES):
            for at, figure in enumerate(figures[first : first + _MOST_TILES]):
                self._tile(MARGIN + at * (width + gap), width, *figure)
            self.y += _TILE + gap
        self.y += 4

    def _tile(self, x: float, width: float, label: str, value: str, ink: Ink) -> None:
        self.add(
            Box(x, self.y, width, _TILE, Ink.SUNKEN),
            Box(x, self.y, width, 2.5, ink),
            Label(x + 8, self.y + 14, label, 7.5, Ink.MUTED),
            Label(x + 8, self.y + 32, value, 15, bold=True),
        )

    def footers(self, left: str) -> None:
        """Number the pages, now that it is known how many there are."""
        y = PAGE_HEIGHT - 24
        for number, page in enumerate(self.pages, start=1):
            right = f"Page {number} of {len(self.pages)}"
            page.append(Rule(MARGIN, y - 12, PAGE_WIDTH - MARGIN, y - 12))
            page.append(Label(MARGIN, y, left, 7.5, Ink.MUTED))
            page.append(Label(PAGE_WIDTH - MARGIN, y, right, 7.5, Ink.MUTED, Anchor.END))
