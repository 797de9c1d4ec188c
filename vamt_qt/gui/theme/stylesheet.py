"""The style sheet for buttons, fields, bars and menus.

No rule here may match ``QTableView`` or a class above it (``QWidget``, ``QFrame``,
``QAbstractScrollArea``, ``*``): one such rule turns off scrolling by moving pixels, and a wheel
step then costs eight times as much. Tables take their colours from the palette and the delegate.
"""

from __future__ import annotations

from dataclasses import fields
from string import Template

from vamt_qt.gui.theme.tokens import Colors

_SHEET = Template("""
QLabel[role="muted"] { color: $muted; }
QLabel[role="faint"] { color: $faint; }
QLabel[role="link"] { color: $accent_text; }

QPushButton {
    min-height: 18px; padding: 6px 12px; border-radius: 6px;
    border: 1px solid $line_strong; background: $panel; color: $text;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 1px solid $focus; outline: none; }
QPushButton:disabled { color: $faint; border-color: $line; background: $panel; }
QPushButton[variant="primary"] {
    background: $accent; border-color: $accent; color: $on_accent;
}
QPushButton[variant="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[variant="primary"]:pressed { background: $accent_pressed; }
QPushButton[variant="primary"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton[variant="danger"] {
    background: $danger; border-color: $danger; color: $on_danger;
}
QPushButton[variant="danger"]:hover { background: $danger_hover; border-color: $danger_hover; }
QPushButton[variant="danger"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton[variant="primary"]:disabled, QPushButton[variant="danger"]:disabled {
    background: $track; border-color: $track; color: $faint;
}
QPushButton[variant="quiet"] { border-color: transparent; background: transparent; }
QPushButton[variant="quiet"]:hover { background: $hover; }
QPushButton[variant="quiet"]:pressed { background: $pressed; }
QPushButton[variant="quiet"]:focus { border-color: $focus; }
QPushButton[variant="link"] {
    border-color: transparent; background: transparent; color: $accent_text; padding: 6px 4px;
}
QPushButton[variant="link"]:focus { border-color: $focus; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton {
    border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent;
    color: $text;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit[field="true"], QSpinBox, QComboBox, QDateEdit {
    border: 1px solid $line_strong; border-radius: 6px; background: $panel; color: $text;
    padding: 5px 10px; min-height: 20px; placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit[field="true"]:focus, QSpinBox:focus, QComboBox:focus {
    border: 1px solid $focus;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    color: $faint; background: $sunken; border-color: $line;
}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QComboBox QLineEdit {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QLineEdit[search="true"] { padding-left: 4px; }
QLineEdit[invalid="true"] { border-color: $danger; }
QComboBox::drop-down { border: none; width: 24px; }

QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 0; border: none;
}

QProgressBar {
    border: none; border-radius: 3px; background: $track; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { border-radius: 3px; background: $accent; }
QProgressBar[tone="good"]::chunk { background: $good_solid; }
QProgressBar[tone="warn"]::chunk { background: $warn_solid; }
QProgressBar[tone="bad"]::chunk { background: $bad_solid; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $thumb_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu {
    background: $panel; border: 1px solid $line_strong; border-radius: 8px; padding: 5px;
}
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 5px; color: $text; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QToolTip {
    background: $text; color: $panel; border: none; padding: 5px 8px;
}
QStatusBar { background: $panel; color: $muted; border-top: 1px solid $line; min-height: 26px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 8px; }
QSplitter::handle:horizontal { background: $line; }
QSplitter::handle:vertical { background: transparent; }
""")


def stylesheet(colors: Colors) -> str:
    """Fill the sheet with one colour set."""
    values: dict[str, str] = {}
    for field in fields(colors):
        value = getattr(colors, field.name)
        if isinstance(value, str):
            values[field.name] = value
    values["good_solid"] = colors.good.solid
    values["warn_solid"] = colors.warn.solid
    values["bad_solid"] = colors.bad.solid
    return _SHEET.substitute(values)
