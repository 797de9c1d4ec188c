"""The frame of every dialog: a title, what it asks, the engine's refusal, and two buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.theme import Space, TextStyle, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import Banner, Rule, Surface, label, push_button, set_variant
from vamt_qt.gui.words.counting import sentence
from vamt_qt.gui.words.plans import outlook
from vamt_qt.licensing.errors import Failure


class Dialog(QDialog):
    """Put content into ``body``; the primary button calls ``decide``.

    While the engine is asked, nothing can be pressed twice. A refusal is shown inside, and what
    was typed stays.
    """

    done_with = Signal(object)
    """The engine's result: the dialog has done what it is for, and closes."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        parent: QWidget | None,
        *,
        primary: str,
        sentence: str = "",
        wide: int = 520,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wide = wide
        self._grown = False
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.refusal = Banner(desk.theme)
        self.cancel = push_button(desk.theme, tr("Cancel"), variant="quiet")
        self.primary = push_button(desk.theme, primary, variant="primary")
        self.primary.setDefault(True)
        self._foot = QHBoxLayout()
        self.outlook = label("", TextStyle.BODY, wrap=True)
        self.outlook.hide()
        self._foretold = 0
        self._lay_out(title, sentence)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self._pressed)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help)

    # -- what dialogs override ------------------------------------------------------------

    def decide(self) -> None:
        """The primary button was pressed."""
        self.accept()

    def succeeded(self, result: dict[str, Any]) -> None:
        """The engine did what it was asked; the dialog closes."""
        self.done_with.emit(result)
        self.accept()

    def done(self, result: int) -> None:
        """Close, as soon as nothing that was opened from here stands before it any more.

        An answer of the engine closes a dialog at any moment. A chooser of files with a question of
        its own would be destroyed in the middle of asking, and the program with it.
        """
        before = next((one for one in self.findChildren(QDialog) if one.isVisible()), None)
        if before is None:
            super().done(result)
        else:
            before.finished.connect(lambda _: self.done(result))

    # -- what dialogs call ------------------------------------------------------------------

    def ask(
        self,
        verb: str,
        arguments: Mapping[str, Any],
        done: Callable[[dict[str, Any]], None] | None = None,
    ) -> None:
        """Ask the engine; what follows is ``succeeded``, or the refusal is shown here."""
        self.refusal.hide()
        self.set_busy(on=True)

        self._done = done or self.succeeded
        self.desk.engine.call(verb, arguments, done=self._answered, failed=self.refuse)

    def refuse(self, failure: Failure) -> None:
        """Show why not; what was typed stays."""
        self.set_busy(on=False)
        self._refuse(Tone.BAD, sentence(failure.message), failure.hint)

    def warn(self, message: str, advice: str = "") -> None:
        """Point at what has to be put right before the engine is asked."""
        self._refuse(Tone.WARN, message, advice)

    def foretell(self, verb: str, arguments: Mapping[str, Any]) -> None:
        """Say what a run would do to how many machines, as soon as the engine has looked it up."""
        self._foretold += 1
        number = self._foretold

        def told(plan: dict[str, Any]) -> None:
            # Another question may have been asked meanwhile.
            if number == self._foretold and shiboken6.isValid(self):
                self.outlook.setText(outlook(plan))
                self.outlook.setVisible(bool(self.outlook.text()))
                self._fit()

        self.desk.engine.call("plan", {**arguments, "verb": verb}, done=told, failed=lambda _: None)

    def set_busy(self, *, on: bool) -> None:
        """Let nothing be pressed twice while the engine is asked."""
        self.primary.setEnabled(not on)
        if not on and self.isVisible():
            self._give_focus()

    def make_costly(self) -> None:
        """Let the primary button wear the warning colour, and Return not press it."""
        set_variant(self.desk.theme, self.primary, "danger")
        self.primary.setDefault(False)
        self.cancel.setDefault(True)

    def add_button(self, text: str, icon: str, run: Callable[[], object]) -> QWidget:
        """Place a further button at the left of the foot."""
        button = push_button(self.desk.theme, text, icon=icon)
        button.clicked.connect(lambda _checked=False: run())
        self._foot.insertWidget(0, button)
        return button

    # -- inside -----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        field = next((one for one in self.findChildren(QWidget) if _is_field(one)), None)
        if field is not None and self.focusWidget() in (None, self.cancel, self.primary):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._give_focus()

    def _give_focus(self) -> None:
        """Let the keyboard begin at the button that Return presses, if nothing better has it.

        What is closed while the engine is asked loses it, and Qt would go on to the next cross.
        """
        has_it: QWidget | None = self.focusWidget()
        if has_it is None or self.refusal.isAncestorOf(has_it):
            button = self.primary if self.primary.isDefault() else self.cancel
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, tone: Tone, message: str, advice: str) -> None:
        self.refusal.say(tone, message, advice)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the texts need at this width; Qt's own guess is far too high."""
        layout = self.layout()
        if layout is not None:
            wide = max(self.width(), layout.totalMinimumSize().width())
            high = layout.totalHeightForWidth(wide)
            self.setMinimumSize(layout.totalMinimumSize().width(), high)
            self.resize(wide, max(high, self.height() if self._grown else 0))
            self._grown = True

    def _answered(self, result: dict[str, Any]) -> None:
        self.set_busy(on=False)
        self._done(result)

    @Slot()
    def _help(self) -> None:
        self.desk.wishes.help_wanted.emit(self)

    @Slot()
    def _pressed(self) -> None:
        self.decide()

    def _lay_out(self, title: str, sentence: str) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        content.setSpacing(Space.M)
        content.addWidget(label(title, TextStyle.HEADING, wrap=True))
        if sentence:
            content.addWidget(label(sentence, TextStyle.BODY, "muted", wrap=True))
        content.addLayout(self.body)
        content.addWidget(self.outlook)
        content.addWidget(self.refusal)
        content.addStretch(1)
        self._foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self._foot.setSpacing(Space.S)
        self._foot.addStretch(1)
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.primary)
        ground = Surface(self.desk.theme, "panel")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStrut(self._wide)
        column.addLayout(content, 1)
        column.addWidget(Rule(self.desk.theme))
        column.addLayout(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(ground)


def _is_field(widget: QWidget) -> bool:
    fields = (QLineEdit, QComboBox, QAbstractSpinBox)
    return isinstance(widget, fields) and widget.isEnabled() and not widget.isHidden()


class Question(Dialog):
    """Asks before something is done; ``accepted`` means yes."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        text: str,
        parent: QWidget | None,
        *,
        yes: str,
        no: str = "",
        danger: bool = True,
    ) -> None:
        super().__init__(desk, title, parent, primary=yes, sentence=text, wide=440)
        if no:
            self.cancel.setText(no)
            self.cancel.setAccessibleName(no)
        if danger:
            self.make_costly()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_final(self) -> None:
        """Say in a line of its own that what is asked about cannot be undone."""
        self.body.addWidget(label(tr("This cannot be undone."), TextStyle.STRONG))
