"""Long numbers in groups that people read aloud, compare and copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from vamt_qt.gui.theme import Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import label, tool_button


def grouped(digits: str, groups: int) -> list[str]:
    """Cut digits into equal groups; what does not divide evenly goes to the last one."""
    plain = "".join(mark for mark in digits if mark.isdigit())
    size = max(-(-len(plain) // groups), 1)
    return [plain[start : start + size] for start in range(0, len(plain), size)]


class DigitGroups(QWidget):
    """Shows an installation ID in nine groups, 1 to 9, or a confirmation ID in eight, A to H."""

    copied = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        groups: int,
        digits: str = "",
        style: TextStyle = TextStyle.DIGITS,
    ) -> None:
        super().__init__()
        # Groups of digits run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._name = name
        self._groups = groups
        self._digits = ""
        self._cells = [label("", style, selectable=True) for _ in range(groups)]
        names = "ABCDEFGH" if groups == len("ABCDEFGH") else "123456789"
        self._captions = [label(name, TextStyle.CAPTION, "faint") for name in names[:groups]]
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        for number, (cell, caption) in enumerate(zip(self._cells, self._captions, strict=True)):
            cell.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(caption, 0, number)
            grid.addWidget(cell, 1, number)
        self._copy = tool_button(theme, "copy", tr("Copy {name}", name=name))
        self._copy.setIconSize(QSize(16, 16))
        self._copy.clicked.connect(self._copy_all)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.M)
        line.addLayout(grid)
        line.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_digits(digits)

    def show_digits(self, digits: str) -> None:
        """Show another number; anything but digits is passed over."""
        parts = grouped(digits, self._groups)
        self._digits = "".join(parts)
        for number, (cell, caption) in enumerate(zip(self._cells, self._captions, strict=True)):
            shown = number < len(parts)
            cell.setText(parts[number] if shown else "")
            caption.setVisible(shown)
            cell.setVisible(shown)
        self._copy.setEnabled(bool(self._digits))
        self.setAccessibleName(f"{self._name}: {' '.join(parts)}")

    def text(self) -> str:
        """Give the groups with hyphens between them, as they are copied."""
        return "-".join(grouped(self._digits, self._groups)) if self._digits else ""

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copied.emit(self.text())
