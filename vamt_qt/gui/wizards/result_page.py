"""Last step: what came of it, why some failed, and what to do about each cause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout

from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import (
    IconLabel,
    KpiCard,
    KpiRow,
    Surface,
    WizardPage,
    label,
    push_button,
)
from vamt_qt.gui.wizards.cause_card import CauseCard
from vamt_qt.gui.wizards.way import PROXY, Way
from vamt_qt.gui.words.counting import activations, counted, key_name, machines, verb


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """The numbers of a run. ``left`` is what remains of the key, ``None`` where unknown.

    ``batches`` tells how many sealed batches wait to be carried across.
    """

    activated: int = 0
    licensed_before: int = 0
    collected: int = 0
    failed: int = 0
    stopped: int = 0
    spent: int = 0
    last_five: str = ""
    left: int | None = None
    batches: int = 0
    causes: Sequence[FailureGroup] = ()
    way: Way = PROXY

    @property
    def total(self) -> int:
        """How many machines the run was for."""
        return self.activated + self.licensed_before + self.collected + self.failed + self.stopped


class ResultPage(WizardPage):
    """Numbers first, then each cause with its advice, then what can be done now."""

    retry_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: Theme, way: Way = PROXY) -> None:
        super().__init__(self.tr("Result"))
        self._theme = theme
        self._mark = IconLabel(theme, "check-circle", 24, "good.text")
        self.headline = label("", TextStyle.HEADING, wrap=True)
        self.remark = label("", TextStyle.BODY, "muted", wrap=True)
        self._done = KpiCard(theme, way.done)
        self._before = KpiCard(theme, way.before)
        self._failed = KpiCard(theme, self.tr("Failed"))
        self._spent = KpiCard(theme, self.tr("Activations spent"))
        self._causes = QVBoxLayout()
        self.retry = push_button(theme, "", icon="retry")
        self.export = push_button(theme, self.tr("Export the batch file…"), icon="export")
        self.retry.clicked.connect(self.retry_wanted)
        self.export.clicked.connect(self.export_wanted)
        self._lay_out()

    def show_result(self, result: RunResult) -> None:
        """Show what came of a run."""
        self.headline.setText(headline(result))
        self.headline.setAccessibleName(headline(result))
        self.remark.setText(remark(result))
        self.remark.setVisible(bool(remark(result)))
        clean = not result.failed and not result.stopped
        icon, role = ("check-circle", "good.text") if clean else ("warning", "warn.text")
        self._mark.set_icon(icon, role)
        self._show_numbers(result)
        self._show_causes(result.causes)
        again = result.failed + result.stopped
        self.retry.setText(self.tr("Retry {machines}…").format(machines=machines(again)))
        self.retry.setAccessibleName(self.retry.text())
        self.retry.setVisible(again > 0)
        self.export.setVisible(result.batches > 0)
        self.changed.emit()

    def show_exported(self, path: str) -> None:
        """The batch lies in a file now."""
        self.remark.setText(
            self.tr("The batch is in {path}. Carry it to a station with a clearinghouse.").format(
                path=path
            )
        )
        self.remark.show()

    def show_problem(self, text: str) -> None:
        """Something that was asked for here could not be done."""
        self.remark.setText(text)
        self.remark.show()

    def primary_text(self) -> str:
        return self.tr("Close")

    def cancel_text(self) -> str:
        return ""

    def _show_numbers(self, result: RunResult) -> None:
        done = result.activated + result.collected
        of = self.tr("of {machines}").format(machines=machines(result.total))
        self._done.show_figure(number_text(done), of)
        self._done.setVisible(True)
        self._before.show_figure(number_text(result.licensed_before), self.tr("left alone"))
        tone = Tone.BAD if result.failed else Tone.GOOD
        causes = counted(len(result.causes), "cause")
        stopped = self.tr("{count} stopped").format(count=number_text(result.stopped))
        words = causes if result.failed else self.tr("none")
        self._failed.show_figure(
            number_text(result.failed), f"{words}, {stopped}" if result.stopped else words, tone
        )
        self._spent.show_figure(number_text(result.spent), _left(result))

    def _show_causes(self, causes: Sequence[FailureGroup]) -> None:
        while (item := self._causes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for cause in causes:
            self._causes.addWidget(CauseCard(self._theme, cause))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._mark)
        top.addWidget(self.headline, 1)
        inside = Surface(self._theme, "panel")
        self._causes.setSpacing(Space.S)
        # Only the height that the words need at this width counts, not what Qt guesses of them.
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        fill = QVBoxLayout(inside)
        fill.setContentsMargins(0, 0, 0, 0)
        fill.addLayout(self._causes)
        fill.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Failures by cause"))
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.export)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.remark)
        column.addWidget(KpiRow(self._done, self._before, self._failed, self._spent))
        column.addWidget(scroll, 1)
        column.addLayout(buttons)


_ALL = {True: "Every machine is licensed", False: "Every machine was left alone"}


def headline(result: RunResult) -> str:
    """Say in one sentence what came of a run."""
    if not result.total:
        return "Nothing was done."
    if result.licensed_before == result.total:
        return f"{_ALL[result.way.spends]}; nothing was spent."
    if result.collected:
        ids = verb(result.collected, "installation ID is", "installation IDs are")
        return f"{number_text(result.collected)} {ids} in a sealed batch."
    if not result.activated:
        return _nothing_activated(result)
    done = f"{machines(result.activated)} {verb(result.activated, *result.way.now)}"
    if result.failed:
        return f"{done}; {number_text(result.failed)} failed."
    return f"{done}; the run was stopped." if result.stopped else f"{done}."


def _nothing_activated(result: RunResult) -> str:
    before = result.licensed_before
    parts = (
        f"{machines(before)} {verb(before, 'was', 'were')} {result.way.before.lower()}"
        if before
        else "",
        f"{number_text(result.failed)} failed" if result.failed else "",
        f"{number_text(result.stopped)} {verb(result.stopped, 'was', 'were')} stopped"
        if result.stopped
        else "",
    )
    return f"{result.way.nothing}: {', '.join(part for part in parts if part)}."


def remark(result: RunResult) -> str:
    """Say what the numbers do not."""
    if result.batches:
        held = activations(result.collected)
        return (
            f"They wait in a sealed batch, which holds {held}. Export it, carry it to a station "
            "with a clearinghouse, and import the answer here."
        )
    if not result.way.spends:
        return result.way.afterwards if result.activated else ""
    free = result.activated - result.spent
    if result.activated and free > 0:
        return f"{machines(free)} {verb(free, 'was', 'were')} activated without spending anything."
    return ""


def _left(result: RunResult) -> str:
    if not result.last_five:
        return ""
    if result.left is None:
        return f"of {key_name(result.last_five)}"
    return f"{number_text(result.left)} left of {key_name(result.last_five)}"
