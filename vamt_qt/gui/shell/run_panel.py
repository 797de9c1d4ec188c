"""The panel at the foot of the window that follows a run and unfolds to its failures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from vamt_qt.gui import figures
from vamt_qt.gui.shell.hold_question import HoldQuestion
from vamt_qt.gui.shell.run_state import FailureGroup, OutcomeCount, RunPhase, RunState
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets.controls import (
    IconLabel,
    Rule,
    Surface,
    label,
    push_button,
    restyle,
    tool_button,
)
from vamt_qt.gui.widgets.keys import set_keys
from vamt_qt.gui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from vamt_qt.gui.shell.failure_table import FailureTable

_WHOLE = 1000


def time_left(seconds: float) -> str:
    """Say how long something will take, no more exactly than it can be known."""
    if seconds < 60:
        return tr("{seconds} s left", seconds=max(round(seconds / 5) * 5, 5))
    if seconds < 3600:
        return tr("{minutes} min left", minutes=round(seconds / 60))
    return tr("{hours} h left", hours=figures.number(seconds / 3600))


class RunPanel(Surface):
    """Title, pace and buttons; below it bar and counts, a question, and the failures.

    It is never wider than the window: what does not fit is shortened.
    """

    cancel_wanted = Signal()
    pause_wanted = Signal(bool)
    """Whether to begin no further machine for now, or to go on."""
    retry_wanted = Signal()
    failure_opened = Signal(str)
    """The code of a cause that was double-clicked."""
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self.setAccessibleName(tr("Run"))
        self._theme = theme
        self._state: RunState | None = None
        self._icon = IconLabel(theme, "activate", Metric.ICON, "accent_text")
        self._title = OneLine(TextStyle.STRONG, "text")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._figures = label("", TextStyle.BODY)
        self._pace = OneLine()
        self.question = HoldQuestion(theme)
        self._counts = QHBoxLayout()
        self._counts.setSpacing(Space.M)
        self._count_widgets: dict[str, tuple[IconLabel, QWidget]] = {}
        self._pause = push_button(theme, tr("Pause"), icon="pause")
        self._cancel = push_button(theme, tr("Cancel"), icon="stop")
        self._retry = push_button(theme, tr("Retry failed"), icon="retry")
        for button, keys in ((self._pause, "F6"), (self._retry, "F7"), (self._cancel, "F8")):
            set_keys(button, keys)
        self._fold = tool_button(theme, "chevron-up", tr("Show failures"))
        self._close = tool_button(theme, "close", tr("Close run"))
        self.failures: FailureTable | None = None
        self._lay_out(theme)
        self._connect()
        self.set_unfolded(on=False)
        self.hide()

    def show_run(self, state: RunState) -> None:
        """Show where the run is now; the first call makes the panel appear."""
        self._state = state
        icon, tone, word = state.phase.value
        self._icon.set_icon(icon, f"{tone.value}.text")
        self._title.say(state.title)
        self._title.setAccessibleName(f"{state.title}, {word}")
        share = state.done / max(state.total, 1) if state.share is None else state.share
        self._bar.setRange(0, _WHOLE)
        self._bar.setValue(round(share * _WHOLE))
        if self._bar.property("tone") != tone.value:
            self._bar.setProperty("tone", tone.value)
            restyle(self._bar)
        self._figures.setText(f"{number_text(state.done)} / {number_text(state.total)}")
        self._pace.say(self._pace_text(state, word))
        self._show_counts(state.outcomes)
        self._show_pause(state)
        self._cancel.setVisible(state.active)
        self._cancel.setEnabled(state.active and state.phase is not RunPhase.CANCELLING)
        # After an interruption the run itself is gone on with, where its record says so.
        over = not state.active and state.phase is not RunPhase.INTERRUPTED
        self._retry.setVisible(over and bool(state.failures))
        self._close.setVisible(not state.active)
        self._fold.setEnabled(bool(state.failures))
        self._show_failures(state.failures)
        self.question.show_account(state.held)
        self.show()

    def set_unfolded(self, *, on: bool) -> None:
        """Show or hide the table of failures."""
        if self.failures is not None:
            self.failures.setVisible(on)
        self._fold.setIcon(self._theme.icon("chevron-down" if on else "chevron-up", "muted"))
        words = tr("Hide failures") if on else tr("Show failures")
        self._fold.setToolTip(words)
        self._fold.setAccessibleName(words)

    def is_unfolded(self) -> bool:
        """Whether the table of failures is shown."""
        return self.failures is not None and not self.failures.isHidden()

    def _show_pause(self, state: RunState) -> None:
        is_paused = state.phase is RunPhase.PAUSED
        words = tr("Go on") if is_paused else tr("Pause")
        self._pause.setText(words)
        self._pause.setAccessibleName(words)
        self._pause.setIcon(self._theme.icon("play" if is_paused else "pause", "text"))
        self._pause.setVisible(state.active and state.phase is not RunPhase.CANCELLING)

    def _pace_text(self, state: RunState, word: str) -> str:
        if state.phase is RunPhase.PAUSED:
            return tr("Paused: machines that were begun come to their end")
        if not state.active or state.phase is RunPhase.CANCELLING:
            return word
        parts = [state.activity] if state.activity else []
        if state.rate is not None:
            parts.append(tr("{rate} / min", rate=number_text(round(state.rate))))
        if state.seconds_left is not None:
            parts.append(time_left(state.seconds_left))
        return " · ".join(parts)

    def _show_counts(self, outcomes: Sequence[OutcomeCount]) -> None:
        if [outcome.word for outcome in outcomes] != list(self._count_widgets):
            self._build_counts(outcomes)
        for outcome in outcomes:
            mark, text = self._count_widgets[outcome.word]
            words = f"{number_text(outcome.count)} {outcome.word}"
            text.setProperty("text", words)
            mark.setVisible(outcome.count > 0)
            text.setVisible(outcome.count > 0)

    def _build_counts(self, outcomes: Sequence[OutcomeCount]) -> None:
        for pair in self._count_widgets.values():
            for widget in pair:
                widget.hide()
                widget.deleteLater()
        while item := self._counts.takeAt(0):
            del item
        self._count_widgets = {outcome.word: self._add_count(outcome) for outcome in outcomes}

    def _add_count(self, outcome: OutcomeCount) -> tuple[IconLabel, QWidget]:
        icon = {Tone.GOOD: "check-circle", Tone.BAD: "error", Tone.WARN: "warning"}
        mark = IconLabel(
            self._theme,
            icon.get(outcome.tone, "circle"),
            Metric.ICON_SMALL,
            f"{outcome.tone.value}.text",
        )
        text = label("", TextStyle.BODY)
        pair = QHBoxLayout()
        pair.setSpacing(Space.XS)
        pair.addWidget(mark)
        pair.addWidget(text)
        self._counts.addLayout(pair)
        return mark, text

    def _show_failures(self, failures: Sequence[FailureGroup]) -> None:
        if self.failures is None and failures:
            self.failures = self._make_table()
        if self.failures is not None:
            self.failures.show_failures(failures)
        if not failures:
            self.set_unfolded(on=False)

    def _make_table(self) -> FailureTable:
        # A window that opens needs no table yet.
        from vamt_qt.gui.shell.failure_table import FailureTable  # noqa: PLC0415

        table = FailureTable(self._theme)
        table.opened.connect(self.failure_opened)
        table.hide()
        self._column.addWidget(table)
        return table

    @Slot()
    def _pause_pressed(self) -> None:
        if self._state is not None:
            self.pause_wanted.emit(self._state.phase is not RunPhase.PAUSED)

    @Slot()
    def _toggle(self) -> None:
        self.set_unfolded(on=not self.is_unfolded())

    @Slot()
    def _close_pressed(self) -> None:
        self.hide()
        self.closed.emit()

    def _connect(self) -> None:
        self._pause.clicked.connect(self._pause_pressed)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        self._fold.clicked.connect(self._toggle)
        self._close.clicked.connect(self._close_pressed)

    def _lay_out(self, theme: Theme) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(Space.L, Space.XS, Space.S, 0)
        line.setSpacing(Space.M)
        line.addWidget(self._icon)
        line.addWidget(self._title)
        line.addWidget(self._pace, 1)
        figures = QHBoxLayout()
        figures.setContentsMargins(Space.L, Space.XS, Space.L, Space.S)
        figures.setSpacing(Space.M)
        self._bar.setMinimumWidth(80)
        figures.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        figures.addWidget(self._figures)
        figures.addLayout(self._counts)
        for button in (self._pause, self._cancel, self._retry, self._fold, self._close):
            line.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Rule(theme))
        self._column.addLayout(line)
        self._column.addLayout(figures)
        self._column.addWidget(self.question)
