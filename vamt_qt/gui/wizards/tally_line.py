"""How many machines ended how, in one line of marks and figures."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from vamt_qt.gui.run_progress import LaneState, RunProgress
from vamt_qt.gui.theme import Metric, Space, TextStyle, Theme
from vamt_qt.gui.tongue import inside
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import IconLabel, label

_ORDER = (
    LaneState.DONE,
    LaneState.COLLECTED,
    LaneState.LEFT,
    LaneState.FAILED,
    LaneState.STOPPED,
    LaneState.WORKING,
    LaneState.WAITING,
)


class TallyLine(QWidget):
    """Shows each state that at least one machine is in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pairs: dict[LaneState, tuple[QWidget, QLabel]] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        for state in _ORDER:
            line.addWidget(self._pair(state))
        line.addStretch(1)

    def show_counts(self, progress: RunProgress) -> None:
        """Show where the machines of a run are."""
        said: list[str] = []
        for state, (pair, words) in self._pairs.items():
            number = progress.count(state)
            word = progress.done_word if state is LaneState.DONE else state.value.word
            words.setText(f"{number_text(number)} {inside(word)}")
            pair.setVisible(number > 0)
            if number:
                said.append(words.text())
        self.setAccessibleName(", ".join(said))

    def _pair(self, state: LaneState) -> QWidget:
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        status = state.value
        line.addWidget(
            IconLabel(self._theme, status.icon, Metric.ICON_SMALL, f"{status.tone.value}.text")
        )
        words = label("", TextStyle.BODY)
        line.addWidget(words)
        pair.hide()
        self._pairs[state] = (pair, words)
        return pair
