"""The way from nothing to the first activated machine, one step after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vamt_qt.gui.pages.dashboard_cards import TitledCard
from vamt_qt.gui.theme import Space, TextStyle, Theme, font
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.widgets import label, push_button

if TYPE_CHECKING:
    from vamt_qt.gui.pages.glance import Steps

_DISC = 24


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is, why, and what its button says and does."""

    title: str
    sentence: str
    action: str
    icon: str
    run: Callable[[], object]
    done: bool


class StepsCard(TitledCard):
    """Shows all steps; the first that is not done wears the primary button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("From nothing to the first activated machine"))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these."""
        now = next((number for number, step in enumerate(steps) if not step.done), len(steps))
        rows = [self._row(number, step, now) for number, step in enumerate(steps)]
        self.replace(rows)
        done = sum(step.done for step in steps)
        self.remark.say(tr("{done} of {steps} done", done=done, steps=len(steps)))

    def _row(self, number: int, step: Step, now: int) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(label(step.title, TextStyle.MEDIUM, "muted" if step.done else "text"))
        words.addWidget(label(step.sentence, TextStyle.CAPTION, "muted", wrap=True))
        button = push_button(
            self.theme,
            step.action,
            icon=step.icon,
            variant="primary" if number == now else "default",
        )
        button.clicked.connect(lambda _checked=False: step.run())
        line = QHBoxLayout(row)
        line.setContentsMargins(0, Space.S, 0, Space.S)
        line.setSpacing(Space.M)
        line.addWidget(StepMark(self.theme, number + 1, done=step.done, now=number == now))
        line.addLayout(words, 1)
        line.addWidget(button)
        return row


class StepMark(QWidget):
    """A disc with the number of a step, or a tick when it is done."""

    def __init__(self, theme: Theme, number: int, *, done: bool, now: bool) -> None:
        super().__init__()
        self._theme, self._number, self._done, self._now = theme, number, done, now
        self.setFixedSize(_DISC, _DISC)
        self.setAccessibleName(
            tr("Step {number}: done", number=number)
            if done
            else tr("Step {number}: to do", number=number)
        )
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.good.fill))
            painter.drawEllipse(disc)
            inside = self.rect().adjusted(5, 5, -5, -5)
            self._theme.icons.paint(painter, "check", QColor(colors.good.text), inside)
        else:
            edge = colors.accent if self._now else colors.line_strong
            painter.setPen(QPen(QColor(edge), 1.5))
            painter.setBrush(QColor(colors.accent if self._now else colors.panel))
            painter.drawEllipse(disc)
            painter.setPen(QColor(colors.on_accent if self._now else colors.muted))
            painter.setFont(font(TextStyle.LABEL))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


def first_steps(
    steps: Steps,
    go: Callable[[str, object], None],
    first: object,
    logons: Callable[[], object],
    clearinghouses: Callable[[], object],
) -> list[Step]:
    """Give the steps; ``first`` is the record that makes a page begin by itself."""
    return [
        Step(
            tr("Bring in machines"),
            tr("A list from a file, or one by hand. Nothing is done to a machine by adding it."),
            tr("Import a list…"),
            "import",
            lambda: go("machines", first),
            steps.machines,
        ),
        Step(
            tr("Say who logs on"),
            tr("An account with administrator's rights there; its password is kept in the vault."),
            tr("Logons…"),
            "user",
            logons,
            steps.logons,
        ),
        Step(
            tr("Probe"),
            tr("Looks at what is installed and licensed, and changes nothing."),
            tr("Go to the machines"),
            "refresh",
            lambda: go("machines", None),
            steps.probed,
        ),
        Step(
            tr("Add product keys"),
            tr("With the number of activations that you bought, so that you see what is left."),
            tr("Add keys…"),
            "key",
            lambda: go("keys", first),
            steps.keys,
        ),
        Step(
            tr("Choose who answers"),
            tr("A clearinghouse that this computer reaches; without one, batches travel as files."),
            tr("Clearinghouses…"),
            "network",
            clearinghouses,
            steps.answers or steps.activated,
        ),
        Step(
            tr("Activate"),
            tr("The wizard tells what it spends before anything is spent."),
            tr("Choose machines"),
            "activate",
            lambda: go("machines", None),
            steps.activated,
        ),
    ]
