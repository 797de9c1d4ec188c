"""Eight fields for a confirmation ID that is typed, pasted or heard on the telephone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from vamt_qt.gui.theme import Space, TextStyle, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets.controls import label
from vamt_qt.gui.widgets.fields import mark_invalid
from vamt_qt.licensing.pasted import compact
from vamt_qt.licensing.typed_cid import GroupState, group_states

_LETTERS: Final = "ABCDEFGH"
_SIZE: Final = 6
_WHOLE: Final = _SIZE * len(_LETTERS)


class CidFields(QWidget):
    """Groups A to H; a full group leads to the next, and a pasted ID fills them all."""

    changed = Signal()
    filled = Signal()
    """The last group became full."""

    def __init__(self) -> None:
        super().__init__()
        # Groups of digits run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        self.fields: list[QLineEdit] = []
        for place, letter in enumerate(_LETTERS):
            caption = label(letter, TextStyle.CAPTION, "muted")
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            field = _Group(tr("Confirmation ID, group {letter}", letter=letter))
            field.textEdited.connect(lambda text, at=place: self._edited(at, text))
            field.left_backwards.connect(lambda at=place: self._go(at - 1))
            caption.setBuddy(field)
            self.fields.append(field)
            grid.addWidget(caption, 0, place)
            grid.addWidget(field, 1, place)
        self.setFocusProxy(self.fields[0])
        self.setAccessibleName(tr("Confirmation ID"))

    def text(self) -> str:
        """Give the eight groups with hyphens between them, empty ones too."""
        return "-".join(field.text() for field in self.fields)

    def is_whole(self) -> bool:
        """Whether every group holds its six digits."""
        return all(len(field.text()) == _SIZE and _digits(field.text()) for field in self.fields)

    def doubtful(self) -> list[str]:
        """Name the groups that cannot be right as they stand."""
        return [
            letter
            for letter, field in zip(_LETTERS, self.fields, strict=True)
            if _state(field.text()) is GroupState.WRONG
        ]

    def clear(self) -> None:
        """Empty every group and begin at the first."""
        for field in self.fields:
            field.clear()
        self._tell()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, at: int, text: str) -> None:
        plain = compact(text)
        beside = self.fields[at + 1].text() if at + 1 < len(self.fields) else ""
        if len(plain) > _SIZE and not (len(plain) == _SIZE + 1 and beside):
            at = self._spread(0 if len(plain) >= _WHOLE else at, plain)
        elif plain != text:
            self.fields[at].setText(plain)
        self._tell()
        if at + 1 < len(self.fields) and len(self.fields[at].text()) == _SIZE:
            self._go(at + 1)
        if self.is_whole():
            self.filled.emit()

    def _spread(self, at: int, plain: str) -> int:
        """Fill the groups from one on; what is too much stays in the last, where it is seen."""
        while plain:
            last = at == len(self.fields) - 1
            self.fields[at].setText(plain if last else plain[:_SIZE])
            plain = "" if last else plain[_SIZE:]
            at += 1 if plain else 0
        return at

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.fields):
            self.fields[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        for letter, field in zip(_LETTERS, self.fields, strict=True):
            wrong = _state(field.text()) is GroupState.WRONG
            mark_invalid(
                field,
                tr("Group {letter} does not fit: ask for it again", letter=letter) if wrong else "",
            )
        self.changed.emit()


class _Group(QLineEdit):
    """Six digits; Backspace in an empty one leads to the group before."""

    left_backwards = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(font(TextStyle.FIGURE))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * _SIZE) + 2 * Space.L)
        self.setFixedHeight(44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_backwards.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _state(text: str) -> GroupState:
    return GroupState.WRONG if len(text) > _SIZE else group_states(text)[0]
