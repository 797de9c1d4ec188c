"""Asks what is to become of runs when the window is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.tongue import tr, trn


class LeaveRuns(Question):
    """Three answers: keep the window, let the runs finish without it, or stop them.

    ``accepted`` stops them; keeping the window is what Return and Escape give.
    """

    behind_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None, runs: int) -> None:
        super().__init__(
            desk,
            tr("Close during a run?"),
            trn(
                "%n run is under way. It can finish without the window: the program ends by itself "
                "once it is over. If you stop it, machines that are being worked on come to the "
                "end of their step and the others are left alone. Nothing is lost, and the run can "
                "be begun again.",
                "%n runs are under way. They can finish without the window: the program ends by "
                "itself once they are over. If you stop them, machines that are being worked on "
                "come to the end of their step and the others are left alone. Nothing is lost, and "
                "the runs can be begun again.",
                runs,
            ),
            parent,
            yes=tr("Stop and close"),
            no=tr("Keep running"),
        )
        self.add_button(
            trn("Close, let it finish", "Close, let them finish", runs), "play", self._behind
        )

    def _behind(self) -> None:
        self.reject()
        self.behind_wanted.emit()
