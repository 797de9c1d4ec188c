"""The typeface that travels with the program, and its scale."""

from __future__ import annotations

from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"


class TextStyle(Enum):
    """Each use of text: size in pixels and weight."""

    TITLE = (20, 600)
    HEADING = (15, 600)
    FIGURE = (22, 600)
    STRONG = (13, 600)
    MEDIUM = (13, 500)
    BODY = (13, 400)
    CAPTION = (12, 400)
    LABEL = (12, 500)
    DIGITS = (14, 500)


def install_fonts(directory: Path) -> list[str]:
    """Load the bundled faces from ``directory``; returns the family names found there.

    A face that cannot be loaded is left out: Qt then falls back to the system's sans serif.
    """
    families: list[str] = []
    for face in sorted(directory.glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(face))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families


def font(style: TextStyle = TextStyle.BODY) -> QFont:
    """Give the font for a use of text, with figures of equal width and unmistakable I, l, 0."""
    return QFont(_made(style))


@cache
def _made(style: TextStyle) -> QFont:
    pixels, weight = style.value
    made = QFont([FAMILY, "Noto Sans", "sans-serif"])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    # Hinted outlines snap to whole pixels and make Inter look uneven at small sizes.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    for feature in ("tnum", "ss02"):
        made.setFeature(QFont.Tag(feature), 1)
    if style in (TextStyle.TITLE, TextStyle.FIGURE):
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
    return made
