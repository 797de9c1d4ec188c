"""What a check of the ledger found, told plainly: the chain, its anchor, and every problem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Banner, label
from vamt_qt.gui.widgets.controls import Card
from vamt_qt.gui.words.counting import counted, sentence

_MOST: Final = 8
_KEEP: Final = (
    "Keep this data directory as it is, make no further changes, and compare it with a backup "
    "and with the digests that were printed or exported."
)


class Verdict(QWidget):
    """A strip with the verdict, and below it one line for each problem."""

    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._banner = Banner(theme)
        self._banner.dismissed.connect(self.hide)
        self._banner.acted.connect(self.stop_wanted)
        self._problems = Card(theme)
        self._problems.setAccessibleName("Problems of the ledger")
        self._lines = QVBoxLayout(self._problems)
        self._lines.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._lines.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._banner)
        column.addWidget(self._problems)
        self.hide()

    def say(self, tone: Tone, message: str, advice: str = "", action: str = "") -> None:
        """Say something without problems below it."""
        self._show_lines(())
        self._banner.say(tone, message, advice, action)
        self.show()

    def show_checking(self, done: int = 0, total: int = 0) -> None:
        """Say that the check is under way, and how far it has come."""
        so_far = f"{number_text(done)} of {number_text(total)} entries so far. " if done else ""
        self.say(
            Tone.ACCENT, "Checking every entry…", f"{so_far}This reads the whole ledger.", "Stop"
        )

    def show_result(self, result: dict[str, Any]) -> None:
        """Show what the engine's verb `ledger.verify` told."""
        entries = counted(int(result["entries"]), "entry", "entries")
        problems = _problems(result)
        if result["whole"] and not problems:
            self.say(Tone.GOOD, f"The ledger is whole: {entries}, {_NONE}", _end(result))
            return
        self.say(Tone.BAD, _headline(result, len(problems)), _KEEP)
        self._show_lines(problems)

    def _show_lines(self, problems: Sequence[str]) -> None:
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = [f"• {sentence(problem)}" for problem in problems[:_MOST]]
        if len(problems) > _MOST:
            shown.append(f"… and {counted(len(problems) - _MOST, 'more problem')}")
        for words in shown:
            self._lines.addWidget(label(words, TextStyle.BODY, wrap=True, selectable=True))
        self._problems.setVisible(bool(shown))


_NONE: Final = "none changed and none missing."


def _problems(result: dict[str, Any]) -> list[str]:
    problems = [str(problem) for problem in result["problems"]]
    if result["broken_at"]:
        problems.insert(0, f"Entry {result['broken_at']}: {result['problem']}")
    export = result.get("export")
    if export and export["broken_at"]:
        problems.append(f"The export, entry {export['broken_at']}: {export['problem']}")
    return problems


def _headline(result: dict[str, Any], problems: int) -> str:
    if result["broken_at"]:
        return f"The chain is broken at entry {result['broken_at']}."
    export = result.get("export")
    if export and export["broken_at"]:
        return f"The export is broken at entry {export['broken_at']}."
    if not result.get("anchored", True):
        return "The end of the ledger is not the one that was noted beside it."
    return f"The ledger does not agree with itself: {counted(problems, 'problem')}."


def _end(result: dict[str, Any]) -> str:
    anchored = (
        "The end is the one that was noted beside the database at the last write. "
        if result["anchored"]
        else "No end was noted beside the database, so a cut tail would not show. "
    )
    export = result.get("export")
    agrees = f"The export agrees up to entry {export['entries']}. " if export else ""
    return f"All counts agree with it. {anchored}{agrees}Digest {str(result['digest'])[:16]}…"
