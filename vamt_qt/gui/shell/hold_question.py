"""Asks what to do with the machines that were held back because one refused their account."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets.controls import IconLabel, label, push_button


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAccount:
    """An account that one machine refused, and how many machines wait because of it."""

    profile: str
    user: str
    machine: str
    waiting: int

    @property
    def question(self) -> str:
        """Say what happened and what it may mean."""
        waiting = (
            tr("no other machine was tried.")
            if not self.waiting
            else trn(
                "%n machine waits, so that the account is not locked.",
                "%n machines wait, so that the account is not locked.",
                self.waiting,
            )
        )
        return tr(
            "{machine} refused {user}. The password may be wrong; {waiting}",
            machine=self.machine,
            user=self.user,
            waiting=waiting,
        )


class HoldQuestion(QWidget):
    """One account at a time: try again, change the password, or leave the machines."""

    try_wanted = Signal(str)
    """The logon profile whose machines are to be tried again, one of them first."""
    change_wanted = Signal(str)
    leave_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._account: HeldAccount | None = None
        self._words = label("", TextStyle.BODY, wrap=True)
        self._again = push_button(theme, tr("Try again"), icon="retry")
        self._change = push_button(theme, tr("Change password…"), icon="edit")
        self._leave = push_button(theme, tr("Leave them"))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, Space.XS, Space.S, Space.S)
        line.setSpacing(Space.M)
        line.addWidget(IconLabel(theme, "user", Metric.ICON, "warn.text"))
        line.addWidget(self._words, 1)
        for button, signal in (
            (self._again, self.try_wanted),
            (self._change, self.change_wanted),
            (self._leave, self.leave_wanted),
        ):
            button.clicked.connect(lambda _checked=False, wanted=signal: self._tell(wanted))
            line.addWidget(button)
        self.hide()

    def show_account(self, account: HeldAccount | None) -> None:
        """Ask about an account; None asks nothing."""
        self._account = account
        self.setVisible(account is not None)
        if account is None:
            return
        self._words.setText(account.question)
        self.setAccessibleName(account.question)

    def _tell(self, wanted: SignalInstance) -> None:
        if self._account is not None:
            wanted.emit(self._account.profile)
