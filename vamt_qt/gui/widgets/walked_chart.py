"""What charts share whose parts lead somewhere: by mouse, by keys, and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from vamt_qt.gui.theme import Theme
from vamt_qt.gui.widgets.tips import plain_tip


class WalkedChart(QWidget):
    """Left and Right walk through the parts, Return chooses one, as a click does."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marked = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def part_at(self, at: QPointF) -> str | None:
        """Give the key of what is under a point."""
        number = self._number_at(at)
        return self._keys()[number] if number >= 0 else None

    def _keys(self) -> Sequence[str]:
        raise NotImplementedError

    def _number_at(self, at: QPointF) -> int:
        """Give the number of the part under a point, -1 for none."""
        raise NotImplementedError

    def _tip(self, number: int) -> str:
        """Say a part in words."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._mark(self._number_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key = self.part_at(event.position())
        if key is not None:
            self.chosen.emit(key)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mark(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self._keys()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and keys:
            start = self._marked if self._marked >= 0 else (-1 if step > 0 else 0)
            self._mark((start + step) % len(keys))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self._marked >= 0:
            self.chosen.emit(keys[self._marked])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self._number_at(event.pos().toPointF())
            tip = plain_tip(self._tip(number)) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _mark(self, number: int) -> None:
        if number != self._marked:
            self._marked = number
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.setAccessibleDescription(self._tip(number) if number >= 0 else "")
            self.update()
