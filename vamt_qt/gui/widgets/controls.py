"""Buttons, labels and cards, made the same way everywhere."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from vamt_qt.gui.facing import leading
from vamt_qt.gui.theme import Metric, TextStyle, Theme, font

Variant = Literal["default", "primary", "danger", "quiet", "link"]
LabelRole = Literal["text", "muted", "faint", "link"]

_INK: dict[Variant, str] = {
    "default": "text",
    "primary": "on_accent",
    "danger": "on_danger",
    "quiet": "text",
    "link": "accent_text",
}


def push_button(
    theme: Theme,
    text: str,
    *,
    icon: str = "",
    variant: Variant = "default",
    tip: str = "",
    made: QPushButton | None = None,
) -> QPushButton:
    """Make a button with words on it, and an icon from our set where it helps.

    ``made`` is a button of another kind that is to look so.
    """
    button = QPushButton() if made is None else made
    button.setText(text)
    button.setFont(font(TextStyle.MEDIUM))
    button.setCursor(Qt.CursorShape.ArrowCursor)
    button.setAutoDefault(False)
    button.setAccessibleName(text)
    button.setToolTip(tip)
    set_variant(theme, button, variant, icon)
    return button


def set_variant(theme: Theme, button: QPushButton, variant: Variant, icon: str = "") -> None:
    """Change what a button is for: its colours, and the icon in a colour that fits."""
    button.setProperty("variant", variant)
    if icon:
        button.setIcon(theme.icon(icon, _INK[variant]))
        button.setIconSize(QSize(20, 16))
    restyle(button)


def tool_button(theme: Theme, icon: str, name: str, *, role: str = "muted") -> QToolButton:
    """Make a small button that shows an icon only; ``name`` is its tip and spoken name."""
    button = QToolButton()
    button.setIcon(theme.icon(icon, role))
    button.setIconSize(QSize(Metric.ICON, Metric.ICON))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def label(
    text: str = "",
    style: TextStyle = TextStyle.BODY,
    role: LabelRole = "text",
    *,
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Make plain text; what comes from machines is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(style))
    made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    return made


def empty_menu(menu: QMenu) -> None:
    """Take everything out of a menu, and let go what Qt would leave: menus inside, and groups."""
    menu.clear()
    for inside in (*menu.findChildren(QMenu), *menu.findChildren(QActionGroup)):
        inside.deleteLater()


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again after a property changed."""
    # What was never shown is dressed when it is.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Card(QWidget):
    """A panel with a thin rounded outline that groups what belongs together."""

    def __init__(self, theme: Theme, *, radius: int = Metric.CARD_RADIUS) -> None:
        super().__init__()
        self._theme = theme
        self._radius = radius
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.setBrush(QColor(colors.panel))
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, self._radius, self._radius)
        painter.end()


class Rule(QWidget):
    """A hairline between two parts."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation = Qt.Orientation.Horizontal):
        super().__init__()
        self._theme = theme
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setBackground(QColor(self._theme.colors.line))
        painter.eraseRect(self.rect())
        painter.end()


class Surface(QWidget):
    """A plain area in one of the theme's colours."""

    def __init__(self, theme: Theme, role: str = "panel") -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setBackground(QColor(getattr(self._theme.colors, self._role)))
        painter.eraseRect(event.rect())
        painter.end()


class IconLabel(QWidget):
    """One of our icons, standing still; decoration that a screen reader passes over."""

    def __init__(self, theme: Theme, icon: str, size: int, role: str = "muted") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._role = role
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def set_icon(self, icon: str, role: str) -> None:
        """Show another icon in another of the theme's colours, or of a tone's ("bad.text")."""
        self._icon, self._role = icon, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        found: object = self._theme.colors
        for part in self._role.split("."):
            found = getattr(found, part)
        painter = QPainter(self)
        self._theme.icons.paint(painter, self._icon, QColor(str(found)), self.rect())
        painter.end()
