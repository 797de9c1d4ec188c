"""Our colours in the roles that Qt's own widgets ask for."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from vamt_qt.gui.theme.tokens import Colors

Role = QPalette.ColorRole


def palette_for(colors: Colors) -> QPalette:
    """Build the palette of one colour set, disabled group included."""
    palette = QPalette()
    for role, value in _roles(colors).items():
        palette.setColor(role, QColor(value))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, QColor(colors.track))
    return palette


def _roles(colors: Colors) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: colors.bg,
        Role.WindowText: colors.text,
        Role.Base: colors.panel,
        Role.AlternateBase: colors.sunken,
        Role.Text: colors.text,
        Role.Button: colors.panel,
        Role.ButtonText: colors.text,
        Role.BrightText: colors.on_accent,
        Role.ToolTipBase: colors.text,
        Role.ToolTipText: colors.panel,
        Role.PlaceholderText: colors.muted,
        Role.Highlight: colors.accent,
        Role.HighlightedText: colors.on_accent,
        Role.Accent: colors.accent,
        Role.Link: colors.accent_text,
        Role.LinkVisited: colors.accent_text,
        Role.Light: colors.panel,
        Role.Midlight: colors.hover,
        Role.Mid: colors.line_strong,
        Role.Dark: colors.line_strong,
        Role.Shadow: colors.line,
    }
