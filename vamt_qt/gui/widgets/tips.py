"""Tips that say what they are given, letter by letter."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a tip that shows `text` as it is: Qt reads what looks like markup as markup, with
    pictures from files in it, and names come from machines."""
    return f"<span>{escape(text)}</span>" if Qt.mightBeRichText(text) else text
