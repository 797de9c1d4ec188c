"""How the program looks: colours, type, spacing and icons, in one place for light and dark."""

from vamt_qt.gui.theme.fonts import TextStyle, font, install_fonts
from vamt_qt.gui.theme.theme import STYLE, Theme, ThemeMode
from vamt_qt.gui.theme.tokens import CONTRAST, DARK, LIGHT, Colors, Metric, Space, Tone, ToneColors

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "STYLE",
    "Colors",
    "Metric",
    "Space",
    "TextStyle",
    "Theme",
    "ThemeMode",
    "Tone",
    "ToneColors",
    "font",
    "install_fonts",
]
