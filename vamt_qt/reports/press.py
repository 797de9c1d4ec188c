"""Sets type for PDF files: the fonts, how wide a text is in them, and drawing it.

Inter is the face; what it lacks is taken from the fonts that travel with it (Arabic, Hebrew), then
from those of the computer. Texts that need it are shaped, and ordered by the Unicode
bidirectional algorithm.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from fpdf import FPDF
from fpdf.fonts import TTFFont

from vamt_qt.reports.directions import is_right_to_left, visual_runs
from vamt_qt.reports.drawing import LIGHT, Anchor, Box, DrawnShape, Label, Rule
from vamt_qt.reports.system_fonts import SYSTEM_FONTS
from vamt_qt.resources import resource

PAGE_WIDTH: Final = 841.89
PAGE_HEIGHT: Final = 595.28
"""A4 across, in points."""
MISSING: Final = "□"
"""Stands for a character that no font has."""

_FACE: Final = "inter"
_FALLBACKS: Final = {"arabic": "NotoSansArabic-Regular.ttf", "hebrew": "NotoSansHebrew-Regular.ttf"}
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_DIGITS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Press:
    """One PDF file in the making. Lengths are points, y grows downwards."""

    def __init__(self, title: str, made: datetime) -> None:
        self._pdf = FPDF(orientation="landscape", unit="pt", format="A4")
        self._pdf.alias_nb_pages("")  # a machine may be named as the sign for it
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margin(0)
        self._pdf.c_margin = 0
        self._pdf.set_title(title)
        self._pdf.set_author("VAMT-Qt")
        self._pdf.set_producer("VAMT-Qt")
        self._pdf.set_lang("en-GB")
        self._pdf.set_creation_date(made)
        self._waiting = iter(SYSTEM_FONTS)
        self._fallbacks: list[str] = []
        self._add_fonts()
        self._widths = {bold: _Widths(self, bold) for bold in (False, True)}
        self._plain: dict[str, bool] = {}
        self._known: dict[str, bool] = {}
        self.has_missing = False
        """Whether a character was measured that no font has."""

    def _add_fonts(self) -> None:
        fonts = resource("fonts/print")
        self._pdf.add_font(_FACE, "", fonts / "Inter-Regular.ttf")
        self._pdf.add_font(_FACE, "B", fonts / "Inter-SemiBold.ttf")
        for face in self._faces():
            _give_digits_one_width(face)
        for name, file in _FALLBACKS.items():
            self._add_fallback(name, fonts / file)

    def _add_fallback(self, name: str, file: Path) -> None:
        self._pdf.add_font(name, "", file)
        self._fallbacks.append(name)
        self._pdf.set_fallback_fonts(self._fallbacks, exact_match=False)

    def _faces(self) -> tuple[TTFFont, TTFFont]:
        return self._font(_FACE), self._font(f"{_FACE}B")

    def _font(self, key: str) -> TTFFont:
        font = self._pdf.fonts[key]
        if not isinstance(font, TTFFont):
            raise TypeError(f"{key} is no TrueType font")
        return font

    # --- measuring

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Return how wide a text is; joined letters are a little narrower than reckoned."""
        return size * sum(map(self._widths[bold].__getitem__, text))

    def em_width(self, char: str, bold: bool) -> float:
        """Return how wide a character is at the size 1, in the first font that has it."""
        if unicodedata.combining(char):
            return 0.0
        font = self._font_with(char, bold)
        if font is None:
            self.has_missing = True
            return self._faces()[bold].cw[ord(MISSING)] / 1000
        return font.cw[ord(char)] / 1000

    def _font_with(self, char: str, bold: bool) -> TTFFont | None:
        code = ord(char)
        for font in (self._faces()[bold], *map(self._font, self._fallbacks)):
            if code in font.cmap:
                return font
        return next((font for font in self._system_fonts() if code in font.cmap), None)

    def _system_fonts(self) -> Iterator[TTFFont]:
        """Add the computer's fonts, one after the other, as long as they are asked for."""
        for file in filter(Path.is_file, self._waiting):
            name = f"system{len(self._fallbacks)}"
            try:
                self._add_fallback(name, file)
            except Exception:  # noqa: BLE001, S112 - whatever is wrong with a font that is not ours
                continue
            yield self._font(name)

    # --- drawing

    def add_page(self) -> None:
        """Begin a page."""
        self._pdf.add_page()

    def draw(self, shape: DrawnShape) -> None:
        """Draw one shape on the page."""
        match shape:
            case Box(x, y, width, height, ink):
                self._pdf.set_fill_color(LIGHT[ink])
                self._pdf.rect(x, y, width, height, style="F")
            case Rule(x1, y1, x2, y2, ink):
                self._pdf.set_draw_color(LIGHT[ink])
                self._pdf.set_line_width(0.5)
                self._pdf.line(x1, y1, x2, y2)
            case Label():
                self._set(shape)

    def _set(self, label: Label) -> None:
        text = self._available(label.text)
        if not text:
            return
        self._pdf.set_font(_FACE, "B" if label.bold else "", label.size)
        self._pdf.set_text_color(LIGHT[label.ink])
        if self._is_plain(text):
            x = label.x - _before(label.anchor) * self.width(text, label.size, label.bold)
            self._pdf.text(x, label.y, text)
        else:
            self._shape(label, text)

    def _shape(self, label: Label, text: str) -> None:
        """Let HarfBuzz join the letters of each part, in fonts that have them."""
        turned = is_right_to_left(text) if label.turned is None else label.turned
        runs = visual_runs(text, turned=turned)
        widths = [self._shaped_width(*run) for run in runs]
        # A cell sets its text on a baseline of 0.3 of the size below its middle.
        x, y = label.x - _before(label.anchor) * sum(widths), label.y - 0.3 * label.size - 0.5
        for (part, is_turned), width in zip(runs, widths, strict=True):
            self._set_direction(is_turned)
            self._pdf.set_xy(x, y)
            self._pdf.cell(w=width, h=1, text=part)
            x += width
        self._pdf.set_text_shaping(False)

    def _shaped_width(self, part: str, is_turned: bool) -> float:
        self._set_direction(is_turned)
        return self._pdf.get_string_width(part)

    def _set_direction(self, is_turned: bool) -> None:
        direction = "rtl" if is_turned else "ltr"
        self._pdf.set_text_shaping(True, features={"tnum": True}, direction=direction)

    def _available(self, text: str) -> str:
        """Put a sign in the place of each character that no font has."""
        if text.isascii():
            return text
        if all(map(self._is_known, text)):
            return text
        return "".join(char if self._is_known(char) else MISSING for char in text)

    def _is_known(self, char: str) -> bool:
        known = self._known.get(char)
        if known is None:
            known = bool(unicodedata.combining(char)) or self._font_with(char, False) is not None
            self._known[char] = known
        return known

    def _is_plain(self, text: str) -> bool:
        """Say whether letters only have to be set side by side, in the face itself."""
        return text.isascii() or all(map(self._stands_alone, text))

    def _stands_alone(self, char: str) -> bool:
        known = self._plain.get(char)
        if known is None:
            known = self._plain[char] = (
                ord(char) in self._faces()[0].cmap
                and not unicodedata.combining(char)
                and unicodedata.bidirectional(char) not in _RIGHT_TO_LEFT
            )
        return known

    def finish(self, file: IO[bytes]) -> None:
        """Write the file."""
        file.write(self._pdf.output())

    def close(self) -> None:
        """Let the fonts go."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()


class _Widths(dict[str, float]):
    """The widths of characters, each looked up once."""

    def __init__(self, press: Press, bold: bool) -> None:
        super().__init__()
        self._press = press
        self._bold = bold

    def __missing__(self, char: str) -> float:
        width = self[char] = self._press.em_width(char, self._bold)
        return width


def _before(anchor: Anchor) -> float:
    """Which part of its width stands before a label's x."""
    return {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[anchor]


def _give_digits_one_width(font: TTFFont) -> None:
    """Let figures in a column stand under each other: use the face's tabular digits throughout."""
    metrics = font.ttfont["hmtx"].metrics
    for digit, name in enumerate(_DIGITS):
        code, glyph = ord(str(digit)), f"{name}.tf"
        font.cmap[code] = glyph
        font.glyph_ids[code] = font.ttfont.getGlyphID(glyph)
        font.cw[code] = round(font.scale * metrics[glyph][0])
