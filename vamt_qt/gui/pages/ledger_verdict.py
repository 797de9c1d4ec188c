"""What a check of the ledger found, told plainly: the chain, its anchor, and every problem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.theme import Space, TextStyle, Theme, Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Banner, label
from vamt_qt.gui.widgets.controls import Card
from vamt_qt.gui.words.counting import sentence

_MOST: Final = 8
_KEEP: Final = tr(
    "Keep this data directory as it is, make no further changes, and "
    "compare it with a backup and with the digests that were printed "
    "or exported."
)
_OLDER: Final = tr(
    "If you put an older copy of the data back yourself, go on from it with: {command}. "
    "Otherwise keep this data directory as it is, make no further changes, and compare it with a "
    "backup and with the digests that were printed or exported.",
    command='vamt-qt ledger accept --reason "…"',
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
        self._problems.setAccessibleName(tr("Problems of the ledger"))
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
        reads = tr("This reads the whole ledger.")
        if done:
            so_far = tr(
                "{done} of {total} entries so far.",
                done=number_text(done),
                total=number_text(total),
            )
            reads = f"{so_far} {reads}"
        self.say(Tone.ACCENT, tr("Checking every entry…"), reads, tr("Stop"))

    def show_result(self, result: dict[str, Any]) -> None:
        """Show what the engine's verb `ledger.verify` told."""
        problems = _problems(result)
        if result["whole"] and not problems:
            self.say(
                Tone.GOOD,
                trn(
                    "The ledger is whole: %n entry, none changed and none missing.",
                    "The ledger is whole: %n entries, none changed and none missing.",
                    int(result["entries"]),
                ),
                _end(result),
            )
            return
        may_be_older = not result["anchored"] and not result["broken_at"] and len(problems) == 1
        advice = _OLDER if may_be_older else _KEEP
        self.say(Tone.BAD, _headline(result, len(problems)), advice)
        self._show_lines(problems)

    def _show_lines(self, problems: Sequence[str]) -> None:
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = [f"• {sentence(problem)}" for problem in problems[:_MOST]]
        if len(problems) > _MOST:
            shown.append(
                trn("… and %n more problem", "… and %n more problems", len(problems) - _MOST)
            )
        for words in shown:
            self._lines.addWidget(label(words, TextStyle.BODY, wrap=True, selectable=True))
        self._problems.setVisible(bool(shown))


def _problems(result: dict[str, Any]) -> list[str]:
    problems = [heard(str(problem)) for problem in result["problems"]]
    if result["broken_at"]:
        problems.insert(
            0,
            tr(
                "Entry {broken_at}: {problem}",
                broken_at=result["broken_at"],
                problem=heard(str(result["problem"])),
            ),
        )
    export = result.get("export")
    if export and export["broken_at"]:
        problems.append(
            tr(
                "The export, entry {broken_at}: {problem}",
                broken_at=export["broken_at"],
                problem=heard(str(export["problem"])),
            )
        )
    return problems


def _headline(result: dict[str, Any], problems: int) -> str:
    if result["broken_at"]:
        return tr("The chain is broken at entry {broken_at}.", broken_at=result["broken_at"])
    export = result.get("export")
    if export and export["broken_at"]:
        return tr("The export is broken at entry {broken_at}.", broken_at=export["broken_at"])
    if not result.get("anchored", True):
        return tr("The end of the ledger is not the one that was noted beside it.")
    return trn(
        "The ledger does not agree with itself: %n problem.",
        "The ledger does not agree with itself: %n problems.",
        problems,
    )


def _end(result: dict[str, Any]) -> str:
    anchored = (
        tr("The end is the one that was noted beside the database at the last write. ")
        if result["anchored"]
        else tr("No end was noted beside the database, so a cut tail would not show. ")
    )
    export = result.get("export")
    agrees = (
        tr("The export agrees up to entry {entries}. ", entries=export["entries"]) if export else ""
    )
    return tr(
        "All counts agree with it. {anchored}{agrees}Digest {digest}…",
        anchored=anchored,
        agrees=agrees,
        digest=str(result["digest"])[:16],
    )
