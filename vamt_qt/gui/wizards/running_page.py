"""Fourth step: every machine while it is worked on, and the way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from vamt_qt.gui.run_progress import Lane, LaneState, RunProgress
from vamt_qt.gui.shell.run_panel import time_left
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import ErrorPanel, WizardPage, label, push_button, restyle
from vamt_qt.gui.wizards.interruption import Interruption
from vamt_qt.gui.wizards.leave_question import LeaveQuestion
from vamt_qt.gui.wizards.tally_line import TallyLine
from vamt_qt.licensing.identifiers import MachineId

_STEPS = 1000
# Rows stay where they are while machines come through; a narrowed table catches up this often.
_CATCH_UP_MS = 1000


class RunningPage(WizardPage):
    """Shows a run as the engine tells it; knows nothing of the engine itself."""

    stop_wanted = Signal()
    pause_wanted = Signal(bool)
    leave_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            tr("Running"),
            tr("Each machine goes its own way; one that fails stops no other."),
        )
        self._theme = theme
        self._progress: RunProgress | None = None
        self._over = False
        self._stopping = False
        self._is_paused = False
        self.pause = push_button(theme, tr("Pause"), icon="pause")
        self.pause.clicked.connect(self._pause_pressed)
        self._said = label("", TextStyle.STRONG)
        self._left = label("", TextStyle.BODY, "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(tr("Progress"))
        self._tally = TallyLine(theme)
        self.question = LeaveQuestion(theme)
        self.trouble: ErrorPanel | None = None
        self.table: TablePanel[Lane, MachineId] = TablePanel(
            theme,
            self._columns(),
            lambda lane: lane.machine,
            nouns=(tr("machine"), tr("machines")),
            name=tr("Machines of the run"),
        )
        self._catch_up = QTimer(self, interval=_CATCH_UP_MS)
        self._catch_up.timeout.connect(self._arrange)
        self._lay_out()
        self.question.leave_wanted.connect(self.leave_wanted)
        self.question.stop_wanted.connect(self._stop)
        self.question.closed.connect(self.table.view.setFocus)

    # -- what is shown ------------------------------------------------------------------

    def show_start(self, progress: RunProgress) -> None:
        """Begin to show a run: nothing of it is through yet."""
        self._put_trouble_away()
        self._progress = progress
        self._over = self._stopping = self._is_paused = False
        progress.take_changed()
        self.table.load(progress.lanes.values())
        self._catch_up.start()
        self._set_tone(Tone.ACCENT)
        self.show_news(0.0)
        self.changed.emit()

    def show_news(self, now: float) -> None:
        """Show what changed since the last call; ``now`` is on the progress's clock."""
        progress = self._progress
        if progress is None:
            return
        changed = progress.take_changed()
        if changed:
            self.table.upsert(changed)
        self._tally.show_counts(progress)
        self._bar.setValue(round(_STEPS * (1.0 if self.is_complete() else progress.share)))
        self._said.setText(self._sentence(progress))
        self._show_pause()
        waits = self._over or self._stopping or self._is_paused
        seconds = None if waits else progress.seconds_left(now)
        self._left.setText("" if seconds is None else time_left(seconds))

    def show_end(self, now: float) -> None:
        """The run is over, whichever way."""
        self._over = True
        self._catch_up.stop()
        self._arrange()
        self.question.hide()
        self.show_news(now)
        self.changed.emit()

    def show_interruption(self, what: Interruption, now: float) -> None:
        """The engine is gone in the middle: say what is safe and offer to go on."""
        self._over = True
        self._catch_up.stop()
        self.question.hide()
        self._put_trouble_away()
        panel = ErrorPanel(
            self._theme,
            what.title,
            what.happened,
            what.safe,
            what.next_step,
            code=what.code,
            action=what.action,
        )
        panel.acted.connect(self.resume_wanted)
        self.trouble = panel
        self._column.insertWidget(0, panel)
        panel.show()
        button = panel.findChild(QPushButton)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_tone(Tone.WARN)
        self.show_news(now)
        self.changed.emit()

    # -- what the frame asks ------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """Whether machines are being worked on."""
        return self._progress is not None and not self._over

    def first_focus(self) -> QWidget:
        return self.table.view

    def is_complete(self) -> bool:
        return self._over and self.trouble is None

    def can_go_back(self) -> bool:
        return False

    def primary_text(self) -> str:
        return tr("Result")

    def cancel_text(self) -> str:
        if self._stopping and not self._over:
            return tr("Stopping…")
        return tr("Stop…") if self.is_running else tr("Close")

    def may_close(self) -> bool:
        if not self.is_running:
            return True
        if self._stopping:
            self.leave_wanted.emit()
        elif self.question.isHidden():
            self.question.ask()
        return False

    # -- inside -------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[Lane], ...]:
        reason = tr("Step or reason")
        return (
            Column("name", tr("Machine"), CellKind.TEXT, 150, lambda lane: lane.name),
            Column("state", tr("State"), CellKind.STATUS, 196, self._mark),
            Column("text", reason, CellKind.TEXT, 400, lambda lane: lane.text, stretch=True),
        )

    def _mark(self, lane: Lane) -> object:
        return lane.state.value if self._progress is None else self._progress.mark(lane)

    def _sentence(self, progress: RunProgress) -> str:
        ended = trn(
            "{ended} of %n machine are through",
            "{ended} of %n machines are through",
            progress.total,
            ended=number_text(progress.ended),
        )
        if self._over:
            return ended
        if self._is_paused and not self._stopping:
            return tr("Paused. {ended}", ended=ended)
        if self._stopping:
            return trn(
                "Stopping: %n machine finish their step",
                "Stopping: %n machines finish their step",
                progress.count(LaneState.WORKING),
            )
        return ended

    def _show_pause(self) -> None:
        words = tr("Go on") if self._is_paused else tr("Pause")
        self.pause.setText(words)
        self.pause.setAccessibleName(words)
        self.pause.setIcon(self._theme.icon("play" if self._is_paused else "pause", "text"))
        self.pause.setVisible(self.is_running and not self._stopping)

    @Slot()
    def _pause_pressed(self) -> None:
        self._is_paused = not self._is_paused
        self.pause_wanted.emit(self._is_paused)

    @Slot()
    def _stop(self) -> None:
        self._stopping = True
        self.question.put_away()
        self._set_tone(Tone.WARN)
        self.stop_wanted.emit()
        self.changed.emit()

    @Slot()
    def _arrange(self) -> None:
        table = self.table.model.table
        if table.query or table.facets:
            self.table.model.arrange()

    def _set_tone(self, tone: Tone) -> None:
        self._bar.setProperty("tone", tone.value)
        restyle(self._bar)

    def _put_trouble_away(self) -> None:
        if self.trouble is not None:
            self.trouble.hide()
            self.trouble.deleteLater()
            self.trouble = None

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._said)
        top.addStretch(1)
        top.addWidget(self._left)
        top.addWidget(self.pause)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.question)
        self._column.addLayout(top)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._tally)
        self._column.addWidget(self.table, 1)
