"""A value without spaces, such as a fingerprint, broken where the line ends."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from vamt_qt.gui.theme import TextStyle, Theme, font

_TOP = 4
_LINE = 20
_BREAK = "\N{ZERO WIDTH SPACE}"


class LongValue(QWidget):
    """Shows the whole of it on as many lines as it needs; a label would push it out of sight."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        # Groups of digits stay whole; this text is painted only, and never copied from here.
        self._text = text.replace("-", f"-{_BREAK}")
        self.setFont(font(TextStyle.BODY))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return self._set(wide).lineCount() * _LINE + _TOP

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colors.text))
        self._set(self.width()).draw(painter, QPointF(0, _TOP))
        painter.end()

    def _set(self, wide: int) -> QTextLayout:
        """Break the lines; what has no places to break is cut into lines of one length."""
        setting = self._break(wide)
        if _BREAK in self._text:
            return setting
        return self._break(wide, -(-len(self._text) // max(setting.lineCount(), 1)))

    def _break(self, wide: int, letters: int = 0) -> QTextLayout:
        setting = QTextLayout(self._text, self.font())
        setting.setTextOption(_anywhere())
        setting.beginLayout()
        line = setting.createLine()
        while line.isValid():
            if letters:
                line.setNumColumns(letters, wide)
            else:
                line.setLineWidth(wide)
            line.setPosition(QPointF(0, (setting.lineCount() - 1) * _LINE))
            line = setting.createLine()
        setting.endLayout()
        return setting


def _anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
