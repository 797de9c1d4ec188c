"""One word that a column shows, with how many rows show it; a click narrows to these."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vamt_qt.gui.facing import facing
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.tips import plain_tip

_HEIGHT: Final = 28
_BOX: Final = 14


class FacetItem(QAbstractButton):
    """A tick, a word and a count; a screen reader hears all three."""

    def __init__(self, theme: Theme, column: str) -> None:
        super().__init__()
        self._theme = theme
        self._column = column
        self._count = ""
        self.word = ""
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_word(self, word: str, count: int, *, on: bool) -> None:
        """Show a word, how many rows show it, and whether it is chosen."""
        self.word = word
        self._count = number_text(count)
        said = word or tr("(empty)")
        # A single ampersand would be taken for a shortcut.
        self.setText(said.replace("&", "&&"))
        self.setAccessibleName(f"{self._column}: {said}, {count}")
        self.setToolTip(plain_tip(said))
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Metric.RAIL, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        box = QRect(Space.S, (self.height() - _BOX) // 2, _BOX, _BOX)
        self._tick(painter, facing(box, self.rect()))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(font(TextStyle.CAPTION))
        wide = painter.fontMetrics().horizontalAdvance(self._count)
        inside = self.rect().adjusted(box.right() + Space.S, 0, -Space.S, 0)
        painter.setPen(QColor(colors.muted))
        painter.drawText(facing(inside, self.rect()), right, self._count)
        painter.setFont(font(TextStyle.MEDIUM if self.isChecked() else TextStyle.BODY))
        painter.setPen(QColor(colors.text))
        room = inside.adjusted(0, 0, -wide - Space.S, 0)
        said = self.text().replace("&&", "&")
        short = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(facing(room, self.rect()), middle, short)
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        colors = self._theme.colors
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(colors.hover if not self.isChecked() else colors.nav_selected))
            painter.drawRoundedRect(inside, Metric.RADIUS, Metric.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.focus), 1.5))
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _tick(self, painter: QPainter, box: QRect) -> None:
        colors = self._theme.colors
        on = self.isChecked()
        painter.setPen(QPen(QColor(colors.accent if on else colors.line_strong), 1.2))
        painter.setBrush(QColor(colors.accent if on else colors.panel))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            ink = QColor(colors.on_accent)
            self._theme.icons.paint(painter, "check", ink, box.adjusted(2, 2, -2, -2))
