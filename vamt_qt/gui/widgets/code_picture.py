"""One code on the screen: black on white whatever the colours are, so that cameras read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class CodePicture(QWidget):
    """Paints rows of ``1`` (dark) and ``0`` in whole pixels, with a blank border around."""

    def __init__(self, border: int = 4) -> None:
        super().__init__()
        self._rows: tuple[str, ...] = ()
        self._border = border
        self.setMinimumSize(360, 360)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(460, 460)

    def show_code(self, rows: Sequence[str], border: int, name: str) -> None:
        """Show another code; ``border`` is counted in modules, ``name`` is spoken."""
        self._rows, self._border = tuple(rows), border
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._rows:
            return
        modules = len(self._rows) + 2 * self._border
        # Whole device pixels a module: a scaled picture would have soft edges.
        ratio = self.devicePixelRatioF()
        high, wide = int(self.height() * ratio), int(self.width() * ratio)
        size = max(min(high, wide) // modules, 1)
        left, top = (wide - size * modules) // 2, (high - size * modules) // 2
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        painter.fillRect(QRect(left, top, size * modules, size * modules), Qt.GlobalColor.white)
        for row, marks in enumerate(self._rows, start=self._border):
            for column, mark in enumerate(marks, start=self._border):
                if mark == "1":
                    module = QRect(left + column * size, top + row * size, size, size)
                    painter.fillRect(module, Qt.GlobalColor.black)
        painter.end()
