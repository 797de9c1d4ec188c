"""Last step: what came of it, why some failed, and what to do about each cause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout

from vamt_qt.gui.shell.run_state import FailureGroup
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
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
from vamt_qt.gui.words.counting import key_name


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
        super().__init__(tr("Result"))
        self._theme = theme
        self._mark = IconLabel(theme, "check-circle", 24, "good.text")
        self.headline = label("", TextStyle.HEADING, wrap=True)
        self.remark = label("", TextStyle.BODY, "muted", wrap=True)
        self._done = KpiCard(theme, way.done)
        self._before = KpiCard(theme, way.before)
        self._failed = KpiCard(theme, tr("Failed"))
        self._spent = KpiCard(theme, tr("Activations spent"))
        self._causes = QVBoxLayout()
        self.retry = push_button(theme, "", icon="retry")
        self.export = push_button(theme, tr("Export the batch file…"), icon="export")
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
        self.retry.setText(trn("Retry %n machine…", "Retry %n machines…", again))
        self.retry.setAccessibleName(self.retry.text())
        self.retry.setVisible(again > 0)
        self.export.setVisible(result.batches > 0)
        self.changed.emit()

    def show_exported(self, path: str) -> None:
        """The batch lies in a file now."""
        self.remark.setText(
            tr("The batch is in {path}. Carry it to a station with a clearinghouse.", path=path)
        )
        self.remark.show()

    def show_problem(self, text: str) -> None:
        """Something that was asked for here could not be done."""
        self.remark.setText(text)
        self.remark.show()

    def primary_text(self) -> str:
        return tr("Close")

    def cancel_text(self) -> str:
        return ""

    def _show_numbers(self, result: RunResult) -> None:
        done = result.activated + result.collected
        of = trn("of %n machine", "of %n machines", result.total)
        self._done.show_figure(number_text(done), of)
        self._done.setVisible(True)
        self._before.show_figure(number_text(result.licensed_before), tr("left alone"))
        tone = Tone.BAD if result.failed else Tone.GOOD
        causes = trn("%n cause", "%n causes", len(result.causes))
        stopped = tr("{count} stopped", count=number_text(result.stopped))
        words = causes if result.failed else tr("none")
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
        scroll.setAccessibleName(tr("Failures by cause"))
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


_ALL = {
    True: tr("Every machine is licensed; nothing was spent."),
    False: tr("Every machine was left alone; nothing was spent."),
}


def headline(result: RunResult) -> str:
    """Say in one sentence what came of a run."""
    if not result.total:
        return tr("Nothing was done.")
    if result.licensed_before == result.total:
        return _ALL[result.way.spends]
    if result.collected:
        return trn(
            "%n installation ID is in a sealed batch.",
            "%n installation IDs are in a sealed batch.",
            result.collected,
        )
    if not result.activated:
        return _nothing_activated(result)
    done = result.way.now(result.activated)
    if result.failed:
        return tr("{done}; {failed} failed.", done=done, failed=number_text(result.failed))
    return tr("{done}; the run was stopped.", done=done) if result.stopped else f"{done}."


def _nothing_activated(result: RunResult) -> str:
    before = result.licensed_before
    parts = (
        result.way.were_before(before) if before else "",
        tr("{failed} failed", failed=number_text(result.failed)) if result.failed else "",
        trn("%n was stopped", "%n were stopped", result.stopped) if result.stopped else "",
    )
    return f"{result.way.nothing}: {', '.join(part for part in parts if part)}."


def remark(result: RunResult) -> str:
    """Say what the numbers do not."""
    if result.batches:
        held = trn("%n activation", "%n activations", result.collected)
        return tr(
            "They wait in a sealed batch, which holds {held}. Export it, "
            "carry it to a station with a clearinghouse, and import the "
            "answer here.",
            held=held,
        )
    if not result.way.spends:
        return result.way.afterwards if result.activated else ""
    free = result.activated - result.spent
    if result.activated and free > 0:
        return trn(
            "%n machine was activated without spending anything.",
            "%n machines were activated without spending anything.",
            free,
        )
    return ""


def _left(result: RunResult) -> str:
    if not result.last_five:
        return ""
    if result.left is None:
        return tr("of {last_five}", last_five=key_name(result.last_five))
    return tr(
        "{left} left of {last_five}",
        left=number_text(result.left),
        last_five=key_name(result.last_five),
    )
