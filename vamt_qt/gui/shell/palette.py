"""The command palette: type a few letters of what is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeyEvent,
    QPaintDevice,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.facing import facing
from vamt_qt.gui.shell.commands import Command, matching
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import label
from vamt_qt.gui.widgets.search import SearchField

_WIDE: Final = 600
_HIGH: Final = 440
_COMMAND: Final = Qt.ItemDataRole.UserRole
_MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class CommandPalette(QDialog):
    """A field and the commands that fit; Up and Down choose, Return does it."""

    def __init__(self, theme: Theme, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._window = parent
        self._commands = list(commands)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Commands"))
        self.setAccessibleName(tr("Commands"))
        self.field = _Field(theme, tr("What is to be done?"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands that fit"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Row(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot: QLabel = label("", TextStyle.CAPTION, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        self.field.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._chosen)
        self._narrow("")
        self._place(parent)

    def current(self) -> Command | None:
        """Give the command that Return would do."""
        item: QListWidgetItem | None = self.list.currentItem()
        found = None if item is None else item.data(_COMMAND)
        return found if isinstance(found, Command) else None

    @Slot()
    def run(self) -> None:
        """Do what is chosen; what cannot be done says why and stays."""
        command = self.current()
        if command is not None and not command.reason:
            self._do(command)

    def _do(self, command: Command) -> None:
        self.accept()
        # The palette is gone first: a dialog that opens now belongs to the window.
        QTimer.singleShot(0, self._window, command.run)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _MOVES.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        elif event.key() == Qt.Key.Key_F1:
            # The window's own shortcut is shut off meanwhile.
            for command in [one for one in self._commands if one.shortcut == "F1"][:1]:
                self._do(command)
        elif step is not None:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.colors.line_strong), 1))
        painter.setBrush(QColor(self._theme.colors.panel))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    # -- inside -----------------------------------------------------------------------------

    def _place(self, window: QWidget) -> None:
        wide, high = min(_WIDE, window.width() - 40), min(_HIGH, window.height() - 80)
        self.resize(wide, high)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - wide) // 2, corner.y() + 72)

    def _move(self, step: int) -> None:
        last = self.list.count() - 1
        if last >= 0:
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.list.clear()
        for command in matching(self._commands, typed):
            item = QListWidgetItem(command.title, self.list)
            item.setData(_COMMAND, command)
            said = [command.title, command.place, command.shortcut, command.reason]
            spoken = ", ".join(part for part in said if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.foot.setText(tr("Nothing fits these words."))

    @Slot()
    def _tell(self) -> None:
        command = self.current()
        if command is None:
            return
        words = command.reason or tr("Return does it · Up and Down choose · Escape closes")
        self.foot.setText(words)
        spoken = ", ".join(part for part in (command.title, command.place, command.reason) if part)
        # The field keeps the keyboard: a screen reader hears there what is chosen.
        self.field.setAccessibleDescription(spoken)

    @Slot()
    def _chosen(self) -> None:
        self.run()


class _Field(SearchField):
    """Keeps letters and hands every key that chooses, does or closes on to the palette."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """Icon and words at the left, where it is found and its shortcut at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(_WIDE // 2, Metric.RAIL_ITEM)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        command = index.data(_COMMAND)
        if not isinstance(command, Command):
            return
        colors = self._theme.colors
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), Metric.RADIUS, Metric.RADIUS)
        side = int(Metric.ICON)
        top = rect.y() + (rect.height() - side) // 2
        ink = QColor(colors.faint if command.reason else colors.text)
        place = facing(QRect(rect.x() + Space.M, top, side, side), rect)
        painter.drawPixmap(place, _inked(command.icon, ink, side, painter.device()))
        words = facing(rect.adjusted(Space.M + side + Space.M, 0, -Space.M, 0), rect)
        where = " · ".join(part for part in (command.place, command.shortcut) if part)
        painter.setFont(font(TextStyle.CAPTION))
        painter.setPen(QColor(colors.muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, right, where)
        room = words.width() - painter.fontMetrics().horizontalAdvance(where) - Space.M
        painter.setFont(font(TextStyle.MEDIUM))
        painter.setPen(ink)
        title = painter.fontMetrics().elidedText(command.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


def _inked(icon: QIcon, ink: QColor, side: int, screen: QPaintDevice) -> QPixmap:
    """Give an icon in the colour of the words: that of a coloured button would not be seen here."""
    pixmap = icon.pixmap(QSize(side, side), screen.devicePixelRatioF())
    if not pixmap.isNull():
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), ink)
        painter.end()
    return pixmap
