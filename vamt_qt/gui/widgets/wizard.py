"""The frame of every assistant: steps at the left, a page, and buttons that name their cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.facing import facing
from vamt_qt.gui.theme import Space, TextStyle, Theme, font
from vamt_qt.gui.tongue import is_mirrored, tr
from vamt_qt.gui.widgets.controls import Rule, Surface, label, push_button, set_variant

_STEP_HEIGHT = 36
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WizardPage(QWidget):
    """One step. Put content into the widget as usual; override what the step needs.

    ``title`` stands in the list of steps and above the page, ``subtitle`` below the title.
    """

    changed = Signal()
    """Emit when ``is_complete`` or ``primary_text`` would answer differently."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.title = title
        self.subtitle = subtitle

    def is_complete(self) -> bool:
        """Whether the operator may go on."""
        return True

    def primary_text(self) -> str:
        """What the button says that leads on, e.g. "Spend 37 activations"; empty: "Next"."""
        return ""

    def cancel_text(self) -> str:
        """What the button says that closes; empty hides it."""
        return tr("Cancel")

    def may_close(self) -> bool:
        """The operator wants to close; ``False`` keeps the page open, which then asks."""
        return True

    def is_costly(self) -> bool:
        """Whether going on cannot be undone, so that the button wears the warning colour."""
        return False

    def first_focus(self) -> QWidget | None:
        """Where the keyboard is when the page comes into sight; ``None``: on the button.

        A focus proxy will not do: Qt then walks past the widgets before it with Tab.
        """
        return None

    def entered(self) -> None:
        """The page came into sight, forwards or backwards."""

    def left(self) -> bool:
        """The operator goes on; ``False`` keeps the page open, which then says why."""
        return True

    def can_go_back(self) -> bool:
        """Whether the step before can still be changed."""
        return True


class _StepList(Surface):
    def __init__(self, theme: Theme, titles: Sequence[str]) -> None:
        super().__init__(theme, "sunken")
        self._titles = titles
        self._now = 0
        self.setFixedWidth(200)

    def show_step(self, number: int) -> None:
        self._now = number
        self.setAccessibleName(
            tr(
                "Step {now} of {all}: {title}",
                now=number + 1,
                all=len(self._titles),
                title=self._titles[number],
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, title in enumerate(self._titles):
            self._step(painter, number, title)
        painter.setPen(QColor(self._theme.colors.line))
        edge = 0 if is_mirrored() else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())
        painter.end()

    def _step(self, painter: QPainter, number: int, title: str) -> None:
        colors = self._theme.colors
        top = Space.XL + number * _STEP_HEIGHT
        disc = facing(QRect(Space.L, top + 7, 22, 22), self.rect())
        done, now = number < self._now, number == self._now
        painter.setPen(QPen(QColor(colors.accent if done or now else colors.line_strong), 1.5))
        painter.setBrush(QColor(colors.accent if now else colors.panel))
        painter.drawEllipse(disc)
        if done:
            ink = QColor(colors.accent_text)
            self._theme.icons.paint(painter, "check", ink, disc.adjusted(4, 4, -4, -4))
        else:
            painter.setFont(font(TextStyle.LABEL))
            painter.setPen(QColor(colors.on_accent if now else colors.muted))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.setFont(font(TextStyle.STRONG if now else TextStyle.BODY))
        painter.setPen(QColor(colors.text if done or now else colors.muted))
        left = Space.L + 22 + 10
        words = facing(QRect(left, top, self.width() - left - 9, _STEP_HEIGHT), self.rect())
        short = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, short)


class Wizard(QDialog):
    """Leads through pages and ends with ``finished_steps``; open it with ``open()``.

    The dialog closes itself when the last page is left or the operator cancels; ``rejected``
    is then Qt's own signal for the latter.
    """

    finished_steps = Signal()
    step_changed = Signal(int)

    def __init__(
        self, theme: Theme, title: str, pages: Sequence[WizardPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = list(pages)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(920, 620)
        self._steps = _StepList(theme, [page.title for page in self._pages])
        self._title = label("", TextStyle.TITLE, wrap=True)
        self._subtitle = label("", TextStyle.BODY, "muted", wrap=True)
        self._stack = QStackedWidget()
        self._cancel = push_button(theme, tr("Cancel"), variant="quiet")
        self._back = push_button(theme, tr("Back"))
        self._next = push_button(theme, tr("Next"), variant="primary")
        self._next.setDefault(True)
        self._lay_out(theme)
        for page in self._pages:
            self._stack.addWidget(page)
            page.changed.connect(self._refresh)
        self._cancel.clicked.connect(self.reject)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.forward)
        self._enter(0)

    def page(self) -> WizardPage:
        """Give the page in sight."""
        return self._pages[self._stack.currentIndex()]

    @Slot()
    def forward(self) -> None:
        """Leave the page in sight towards the end, if it lets go."""
        if not self.page().is_complete() or not self.page().left():
            return
        number = self._stack.currentIndex() + 1
        if number < len(self._pages):
            self._enter(number)
            return
        self.finished_steps.emit()
        self.accept()

    @Slot()
    def back(self) -> None:
        """Return to the page before."""
        if self._stack.currentIndex() and self.page().can_go_back():
            self._enter(self._stack.currentIndex() - 1)

    def reject(self) -> None:
        """Close without finishing, if the page in sight agrees."""
        if self.page().may_close():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed: QWidget | None = self.focusWidget()
        unasked = pressed is self._back and self.page().is_costly()
        if event.key() in _RETURNS and isinstance(pressed, QPushButton) and not unasked:
            # Whoever has moved to a button means this one, whichever is the default. But a costly
            # page puts the keyboard on "Back" by itself, and Return is to do nothing there.
            pressed.click()
        else:
            super().keyPressEvent(event)

    def _enter(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._steps.show_step(number)
        self.page().entered()
        self._refresh()
        focus = self.page().first_focus() or (self._back if self.page().is_costly() else self._next)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.step_changed.emit(number)

    @Slot()
    def _refresh(self) -> None:
        page = self.page()
        last = self._stack.currentIndex() == len(self._pages) - 1
        self._title.setText(page.title)
        self._subtitle.setText(page.subtitle)
        self._subtitle.setVisible(bool(page.subtitle))
        words = page.primary_text() or (tr("Finish") if last else tr("Next"))
        self._next.setText(words)
        self._next.setAccessibleName(words)
        self._next.setEnabled(page.is_complete())
        set_variant(self._theme, self._next, "danger" if page.is_costly() else "primary")
        # Return must not spend what only a deliberate press may.
        self._next.setDefault(not page.is_costly())
        self._back.setEnabled(self._stack.currentIndex() > 0 and page.can_go_back())
        self._back.setVisible(page.can_go_back())
        self._cancel.setText(page.cancel_text())
        self._cancel.setAccessibleName(page.cancel_text())
        self._cancel.setVisible(bool(page.cancel_text()))

    def _lay_out(self, theme: Theme) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        content.setSpacing(Space.XS)
        content.addWidget(self._title)
        content.addWidget(self._subtitle)
        content.addSpacing(Space.M)
        content.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.setSpacing(Space.S)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        right = Surface(theme, "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(content, 1)
        column.addWidget(Rule(theme))
        column.addLayout(foot)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._steps)
        line.addWidget(right, 1)
