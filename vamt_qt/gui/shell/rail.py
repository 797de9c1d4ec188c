"""The list of pages at the left edge of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from vamt_qt.gui.facing import facing
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import Surface


class RailItem(QAbstractButton):
    """One page's entry: icon, title, and a count where something waits there."""

    def __init__(self, theme: Theme, icon: str, title: str, shortcut: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._badge = ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        # One of several, as a screen reader says it.
        self.setAutoExclusive(True)
        self.setFixedHeight(Metric.RAIL_ITEM)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(f"{title} ({shortcut})" if shortcut else title)

    def sizeHint(self) -> QSize:
        return QSize(Metric.RAIL - 2 * Space.S, Metric.RAIL_ITEM)

    def set_badge(self, text: str) -> None:
        """Show a short figure at the right end; empty removes it."""
        self._badge = text
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        colors = self._theme.colors
        chosen = self.isChecked()
        ink = QColor(colors.accent_text if chosen else colors.muted)
        side = 20
        top = (self.height() - side) // 2
        icon = facing(QRect(Space.M, top, side, side), self.rect())
        self._theme.icons.paint(painter, self._icon, ink, icon)
        painter.setFont(font(TextStyle.MEDIUM))
        painter.setPen(QColor(colors.accent_text if chosen else colors.text))
        words = facing(self.rect().adjusted(Space.M + side + 10, 0, -Space.M, 0), self.rect())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._badge:
            painter.setFont(font(TextStyle.LABEL))
            painter.setPen(QColor(colors.muted))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(words, right, self._badge)
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        colors = self._theme.colors
        fill = None
        if self.isChecked():
            fill = colors.nav_selected
        elif self.underMouse():
            fill = colors.hover
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(inside, Metric.RADIUS, Metric.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.focus), 1.5))
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class Rail(Surface):
    """Holds one entry a page; Up and Down walk through them."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.setFixedWidth(Metric.RAIL)
        self.setAccessibleName(tr("Pages"))
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonPressed.connect(self._pressed)
        self._group.buttonToggled.connect(self._toggled)
        self._group.buttonClicked.connect(self._clicked)
        self._selecting = False
        self._told = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        self._column.setSpacing(Space.XXS)
        self._column.addStretch(1)

    def add(self, key: str, icon: str, title: str, shortcut: str = "") -> RailItem:
        """Append an entry below the others."""
        item = RailItem(self._theme, icon, title, shortcut)
        self._items[key] = item
        self._group.addButton(item)
        self._column.insertWidget(self._column.count() - 1, item)
        return item

    def add_at_bottom(self, widget: QWidget) -> None:
        """Place something, such as the choice of theme, at the lower end."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        # Its icon stands below the icons of the pages.
        widget.setStyleSheet(f"margin-left: {Space.XS}px")

    def select(self, key: str) -> None:
        """Mark an entry as the page that is open; raises ``KeyError`` if there is none."""
        self._selecting = True
        self._items[key].setChecked(True)
        self._selecting = False
        for name, item in self._items.items():
            # Tab enters at the page that is open; Up and Down lead to the others.
            tab = Qt.FocusPolicy.TabFocus if name == key else Qt.FocusPolicy.NoFocus
            item.setFocusPolicy(tab)

    def set_badge(self, key: str, text: str) -> None:
        """Show a figure beside an entry."""
        self._items[key].set_badge(text)

    # A screen reader turns an entry on without clicking it, and a click on the entry that is on
    # turns nothing: each opens the page once.

    @Slot(QAbstractButton)
    def _pressed(self) -> None:
        self._told = False

    @Slot(QAbstractButton, bool)
    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        if on and not self._selecting:
            self._told = True
            self._tell(button)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        if not self._told:
            self._tell(button)

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, item in self._items.items() if item is button))
