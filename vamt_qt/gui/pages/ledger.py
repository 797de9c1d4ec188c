"""The page of the ledger: every fact in order, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Slot

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.tables import CellKind, Column, Filters
from vamt_qt.gui.theme import Metric, Space, Tone
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Banner, Detail, DetailGroup, push_button
from vamt_qt.gui.words import entries
from vamt_qt.gui.words.counting import counted
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.store.views import Views

_PORTION: Final = 500
_MOST_NEW: Final = 2_000
_AHEAD: Final = 20 * int(Metric.TABLE_ROW)


@dataclass(frozen=True, slots=True)
class Line:
    """An entry, and the names of what it is about."""

    entry: LedgerEntry
    about: str

    @property
    def text(self) -> str:
        """What happened, in words."""
        return entries.told(self.entry)


@dataclass(frozen=True, slots=True)
class Portion:
    """Some lines, and how long the whole ledger is."""

    lines: list[Line]
    whole: int


def read_newest(views: Views) -> list[Line]:
    """Read the end of the ledger, the newest first."""
    return named(views, views.ledger(newest_first=True, limit=_PORTION))


def named(views: Views, found: Iterable[LedgerEntry]) -> list[Line]:
    """Add names to entries."""
    found = list(found)
    keys = {key.id: f"…{key.last_five}" for key in views.keys()}
    machines = {entry.subject.machine for entry in found if entry.subject.machine}
    names = {machine: known.name for machine in machines if (known := views.machine(machine))}
    return [Line(entry, _about(entry, names, keys)) for entry in found]


def _about(entry: LedgerEntry, names: Mapping[Any, str], keys: Mapping[Any, str]) -> str:
    subject = entry.subject
    if subject.machine:
        return names.get(subject.machine) or str(entry.detail.get("name") or subject.machine[:8])
    if subject.batch:
        return f"Batch {subject.batch[:8]}"
    return keys.get(subject.key, subject.key[:14]) if subject.key else ""


def columns() -> Sequence[Column[Line]]:
    """Give the columns."""
    return (
        Column("seq", "No.", CellKind.NUMBER, 84, lambda line: line.entry.seq),
        Column("at", "When", CellKind.DATE, 152, lambda line: line.entry.at, searchable=False),
        Column("kind", "What", CellKind.TEXT, 142, lambda line: entries.kind(line.entry.kind)),
        Column("about", "About", CellKind.TEXT, 132, lambda line: line.about),
        Column("text", "In words", CellKind.TEXT, 420, lambda line: line.text, stretch=True),
        Column("by", "By", CellKind.MUTED, 100, lambda line: line.entry.stamp.operator),
    )


KIND: Final[PageKind[Line, int]] = PageKind(
    key="ledger",
    title="Ledger",
    subtext="Every fact in order, each chained to the one before; nothing is ever changed",
    nouns=("entry", "entries"),
    columns=columns(),
    identify=lambda line: line.entry.seq,
    query=read_newest,
    areas=frozenset({"ledger"}),
    nothing=Nothing(
        "Nothing has happened yet",
        "From the first machine on, everything that is done stands here and cannot be changed.",
        icon="ledger",
    ),
    hint="Select an entry to see all of it.",
    sorting=(("seq", True),),
)


class LedgerPage(RecordPage[Line, int]):
    """Reads older entries as one scrolls, and newer ones as they are written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self._older_asked = False
        self._whole = 0
        self.verdict = Banner(desk.theme)
        self._column.insertWidget(1, self.verdict)
        self.verify_button = self.header.set_primary("Verify", "shield", self.verify)
        self._older = push_button(desk.theme, "Read older entries", icon="chevron-down")
        self._older.clicked.connect(self.read_older)
        self.panel.add_tool(self._older)
        self.panel.add_tool(Filters(desk.theme, self.panel.model, ("kind", "about", "by")).button)
        self.panel.view.verticalScrollBar().valueChanged.connect(self._scrolled)

    # -- verifying --------------------------------------------------------------------------

    def verify(self) -> None:
        """Check the chain and everything that is derived from it."""
        self.verify_button.setEnabled(False)
        self.verdict.say(Tone.ACCENT, "Checking every entry…", "This reads the whole ledger.")
        self.desk.call("ledger.verify", {}, done=self._verified, failed=self._not_verified)

    def _verified(self, result: dict[str, Any]) -> None:
        self.verify_button.setEnabled(True)
        entries_ = counted(int(result["entries"]), "entry", "entries")
        if result["whole"]:
            anchored = (
                " The end is the one that was noted beside the database at the last write."
                if result["anchored"]
                else ""
            )
            self.verdict.say(
                Tone.GOOD,
                f"The ledger is whole: {entries_}, none changed and none missing.",
                f"All counts agree with it.{anchored} Digest {str(result['digest'])[:16]}…",
            )
            return
        problems = [str(problem) for problem in result["problems"]]
        if result["broken_at"]:
            problems.insert(0, f"Entry {result['broken_at']}: {result['problem']}.")
        self.verdict.say(
            Tone.BAD,
            "The ledger does not agree with itself.",
            " ".join([*problems, "Keep this data directory as it is and compare with a backup."]),
        )

    def _not_verified(self, failure: Failure) -> None:
        self.verify_button.setEnabled(True)
        self.verdict.say(Tone.BAD, failure.message, failure.hint)

    # -- reading ----------------------------------------------------------------------------

    def read_changes(self) -> None:
        newest = max(self.panel.model.table.ids, default=0)

        def query(views: Views) -> Portion:
            found = views.ledger(after=newest, limit=_MOST_NEW)
            return Portion(named(views, found), views.ledger_head().seq)

        self.desk.reader.read(query, self._take_newer, self._not_read)

    def _take_newer(self, portion: Portion) -> None:
        if len(portion.lines) >= _MOST_NEW:
            self.refresh()
            return
        self.panel.upsert(portion.lines)
        self.panel.model.arrange()
        self._show_length(portion.whole)

    @Slot()
    def read_older(self) -> None:
        """Read the entries before the oldest one that is here."""
        oldest = min(self.panel.model.table.ids, default=1)
        if self._older_asked or oldest <= 1:
            return
        self._older_asked = True

        def query(views: Views) -> Portion:
            found = views.ledger(before=oldest, newest_first=True, limit=_PORTION)
            return Portion(named(views, found), views.ledger_head().seq)

        self.desk.reader.read(query, self._take_older, self._older_failed)

    def _take_older(self, portion: Portion) -> None:
        self._older_asked = False
        self.panel.upsert(portion.lines)
        self._show_length(portion.whole)

    def _older_failed(self, failure: Failure) -> None:
        self._older_asked = False
        self._not_read(failure)

    def loaded(self) -> None:
        self._show_length(max(self.panel.model.table.ids, default=0))

    def _show_length(self, whole: int) -> None:
        self._whole = max(whole, self._whole)
        here = len(self.panel.model.table.records)
        self._older.setVisible(here < self._whole)
        words = (
            f"The newest {number_text(here)} of {number_text(self._whole)} entries are shown"
            if here < self._whole
            else KIND.subtext
        )
        self.header.set_subtext(words)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value >= self.panel.view.verticalScrollBar().maximum() - _AHEAD and value:
            self.read_older()

    # -- details ----------------------------------------------------------------------------

    def describe(self, record: Line) -> None:
        entry = record.entry
        self.details.show_details(
            f"Entry {number_text(entry.seq)}",
            record.text,
            None,
            (_stamp(record), _detail(entry), _chain(entry)),
        )
        machine = entry.subject.machine
        if machine is None:
            self.details.set_actions()
            return
        button = push_button(self.desk.theme, "Show machine", icon="machines")
        button.clicked.connect(lambda: self.desk.open_page("machines", machine))
        self.details.set_actions(button)


def _stamp(line: Line) -> DetailGroup:
    entry = line.entry
    return DetailGroup(
        "Who and when",
        (
            Detail("What", entries.kind(entry.kind)),
            Detail("About", line.about),
            Detail("When", f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}"),
            Detail("By", f"{entry.stamp.operator} at {entry.stamp.host}"),
            Detail("Why", entry.stamp.reason),
            Detail("Run", (entry.stamp.run or "")[:8]),
            Detail("Batch", (entry.subject.batch or "")[:8]),
        ),
    )


def _detail(entry: LedgerEntry) -> DetailGroup:
    lines = tuple(
        Detail(name.replace("_", " "), _plain(value), copyable=len(_plain(value)) > Space.XL)
        for name, value in entry.detail.items()
    )
    return DetailGroup("As it is kept", lines or (Detail("", "nothing more"),))


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {part}" for name, part in value.items() if part is not None)
    return "" if value is None else str(value)


def _chain(entry: LedgerEntry) -> DetailGroup:
    return DetailGroup(
        "Chain",
        (
            Detail("Digest", entry.digest, copyable=True),
            Detail("Previous", entry.previous, copyable=True),
        ),
    )


def ledger_page(desk: Desk) -> LedgerPage:
    """Make the page."""
    return LedgerPage(desk)
